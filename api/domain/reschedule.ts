import { knownCode } from './carrier.ts';

/**
 * Carriers on whose page of one parcel its receiver can choose another day, place or neighbour, at
 * least in their home market and while the parcel allows it.
 */
const choosers = new Set([
  'austrian-post',
  'bpost',
  'dhl',
  'dhl-germany',
  'dpd',
  'dpd-uk',
  'evri',
  'fedex',
  'gls',
  'hermes-de',
  'postnl',
  'postnord',
  'royal-mail',
  'swiss-post',
  'ups',
  'usps',
]);

export const letsChoose = (carrier: string): boolean => choosers.has(knownCode(carrier) ?? '');
