import type { Told } from './read-line.ts';

/** What several lines may tell of, one after the other: `parcel/<external id>`. */
export type Thing = `${'parcel' | 'return' | 'rating' | 'scans' | 'consents'}/${string}`;

export const parcelOf = (externalId: string): Thing => `parcel/${externalId}`;

/** Things of a line that has to wait as a whole. Orders, products and customers wait for nothing. */
export function thingsOf({ type, input }: Told): Thing[] {
  switch (type) {
    case 'shipment':
      return [parcelOf(input.externalId)];
    case 'return': {
      const parcels = [input.shipment, input.exchangeShipment];
      return [
        `return/${input.externalId}`,
        ...parcels.flatMap((parcel) => (parcel ? [parcelOf(parcel.externalId)] : [])),
      ];
    }
    case 'checkpoint':
      return [`scans/${input.shipmentExternalId}`];
    case 'rating':
      return [`rating/${input.externalId}`];
    case 'consent':
      // An e-mail and an id may name the same shopper.
      return ['consents/'];
    default:
      return [];
  }
}
