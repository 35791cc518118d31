import type { DetectedCarrier } from '#contract/carrier';
import type { ShipmentReceipt } from '#contract/shipment';
import { carrierName, pageOf, trackingKeyOf } from '../domain/carrier.ts';
import { candidatesOf, judge } from '../domain/detection.ts';
import { readNumber } from '../lib/tracking-number.ts';

export type NumberVerdict = NonNullable<ShipmentReceipt['trackingNumber']>;

/** Whose number it may be, the likeliest first, each with its page. */
export function detectCarrier(trackingNumber: string): DetectedCarrier[] {
  const key = trackingKeyOf(trackingNumber);
  return candidatesOf(key, readNumber(key)).map(({ carrier, certain }) => ({
    carrier,
    name: carrierName(carrier) ?? carrier,
    url: pageOf(carrier, trackingNumber.trim()),
    certain,
  }));
}

/**
 * What the merchant is told of a number. It is a hint and never a reason to refuse: `carrier` is
 * as given, else what the number says for certain.
 */
export function judgeNumber(given: string | null, trackingNumber: string): NumberVerdict {
  const key = trackingKeyOf(trackingNumber);
  const { verdict, fault, carrier } = judge(given, key, readNumber(key));
  return { verdict, carrier, message: fault && messageOf(fault, given, trackingNumber) };
}

function messageOf(
  fault: 'check_digit' | 'other_carrier',
  given: string | null,
  trackingNumber: string,
): string {
  const name = carrierName(given);
  const other = detectCarrier(trackingNumber)[0];
  const why =
    fault === 'other_carrier' && other
      ? `${trackingNumber} is a number of ${other.name} (${other.carrier}), not of ${name}.`
      : `The check digit of ${trackingNumber} does not fit a number of ${name}.`;
  return `${why} It was stored as it is; put it right with POST /v1/shipments/{externalId}/correction.`;
}
