import type { Address } from './orders.ts';
import type { Subtag } from './subtags.ts';

export interface Stop {
  subtag: Subtag;
  text: string;
  city: string;
  /** How long before the delivery it is, for a parcel that has been travelling since yesterday. */
  hoursBefore: number;
}

/** Where the live parcels go, in turn. */
export const destinations: readonly Address[] = [
  { town: 'Reading', postcode: 'RG1 4PS' },
  { town: 'Wolverhampton', postcode: 'WV1 1SD' },
  { town: 'Hebden Bridge', postcode: 'HX7 6AA' },
  { town: 'Norwich', postcode: 'NR2 1TF' },
  { town: 'Ludlow', postcode: 'SY8 1AZ' },
];

const endings = [
  'Left in the porch, out of the rain',
  'Handed over at the door',
  'Left behind the bins, as asked',
  'Handed over, with the dog’s consent',
];

/** Every scan from the packing table to the door in `town`; `variant` picks the ending. */
export function journeyTo(town: string, variant: number): Stop[] {
  const round = 4 + (variant % 23);
  return [
    stop('InfoReceived_001', 'Label made, the carrier is told', 'Sheffield', 21.4),
    stop('InTransit_002', 'Collected from Hobnail, Porter Works', 'Sheffield', 19.7),
    stop('InTransit_003', 'Arrived at the sorting hub', 'Daventry', 15.2),
    stop('InTransit_001', 'Sorted', 'Daventry', 14.1),
    stop('InTransit_007', 'Left the sorting hub', 'Daventry', 12.3),
    stop('InTransit_003', 'Arrived at the depot', town, 8.4),
    stop('InTransit_001', `Sorted to round ${round}`, town, 6.9),
    stop('OutForDelivery_001', `Loaded into the van, round ${round}`, town, 2.6),
    stop('OutForDelivery_001', 'Six stops before yours', town, 0.4),
    stop('Delivered_001', endings[variant % endings.length] ?? 'Delivered', town, 0),
  ];
}

const stop = (subtag: Subtag, text: string, city: string, hoursBefore: number): Stop => ({
  subtag,
  text,
  city,
  hoursBefore,
});
