import type { Journey } from './journey.ts';
import {
  announced,
  at,
  firstEvening,
  mugAndTowels,
  ordered,
  parcel,
  promised,
  scan,
} from './hobnail.ts';

/** To Reading in three days. */
const roads = [
  ...firstEvening,
  scan(18, '21:15', 'in_transit', 'Daventry'),
  scan(19, '5:40', 'in_transit', 'Reading'),
  scan(19, '9:12', 'out_for_delivery', 'Reading'),
];

const smooth: Journey = {
  facts: ordered(mugAndTowels, {
    order: { city: 'Reading' },
    parcels: [
      parcel(mugAndTowels, {
        checkpoints: [
          ...roads,
          scan(19, '14:32', 'delivered', 'Reading', { flags: ['safe_place'] }),
        ],
        promises: [promised(19), announced([19, '9:12'], 19, ['14:00', '16:00'])],
      }),
    ],
  }),
  moments: [at(16, '16:00'), at(18, '21:40'), at(19, '13:10'), at(19, '15:00')],
};

const early: Journey = {
  facts: ordered(mugAndTowels, {
    order: { city: 'Reading' },
    parcels: [
      parcel(mugAndTowels, {
        checkpoints: [...roads, scan(19, '13:20', 'delivered', 'Reading')],
        promises: [promised(20), announced([18, '21:20'], 19)],
        // Of forty parcels all were at the door within five hours.
        norms: [{ scope: 'carrier', counts: { d4: 40 } }],
      }),
    ],
  }),
  moments: [at(18, '12:00'), at(18, '21:40'), at(19, '10:00'), at(19, '15:00')],
};

/** A present: whoever follows it sees nothing of what is inside. */
const gift: Journey = {
  facts: ordered(mugAndTowels, {
    order: { city: 'Reading', gift: true },
    whole: false,
    parcels: [
      parcel(mugAndTowels, {
        checkpoints: [
          ...roads,
          scan(19, '14:32', 'delivered', 'Reading', { flags: ['safe_place'] }),
        ],
        promises: [announced([17, '22:41'], 19)],
      }),
    ],
  }),
  moments: [at(18, '21:40'), at(19, '13:10'), at(19, '15:00')],
};

export const onTime = { smooth, early, gift };
