import type { Problem } from '../view/problem.ts';
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
  thing,
} from './hobnail.ts';

const soap = [
  thing('shp_mock-1', 'Kitchen soap, rosemary'),
  thing('shp_mock-2', 'Linen tea towels, pair'),
];

const failedAttempt: Journey = {
  facts: ordered(soap, {
    order: { city: 'Ludlow' },
    parcels: [
      parcel(soap, {
        checkpoints: [
          ...firstEvening,
          scan(19, '9:12', 'out_for_delivery', 'Ludlow'),
          scan(19, '11:42', 'delivery_attempted', 'Ludlow', {
            flags: ['attempted'],
            reason: 'addressee_absent',
            text: 'Nobody in, card left',
          }),
          scan(20, '8:40', 'out_for_delivery', 'Ludlow'),
          scan(20, '10:15', 'delivered', 'Ludlow', { flags: ['signed'] }),
        ],
        promises: [
          promised(19),
          announced([19, '9:12'], 19, ['11:00', '13:00']),
          announced([19, '11:42'], 20, ['9:00', '13:00']),
        ],
      }),
    ],
  }),
  moments: [at(19, '10:30'), at(19, '12:30'), at(20, '9:30'), at(20, '11:00')],
};

const mugs = [thing('shp_mock-1', 'Enamel mug, cream', 2)];

const pickUp: Journey = {
  facts: ordered(mugs, {
    order: { city: 'Leith' },
    parcels: [
      parcel(mugs, {
        checkpoints: [
          ...firstEvening,
          scan(19, '8:20', 'out_for_delivery', 'Leith'),
          scan(19, '10:05', 'ready_for_pickup', 'Leith', {
            pickup: {
              name: 'Lindner’s Corner',
              address: '12 Shore, Leith',
              hours: ['Mon–Sat 7:00–20:00', 'Sun 9:00–13:00'],
              until: '2026-11-28',
            },
          }),
          scan(27, '17:30', 'delivered', 'Leith', { flags: ['collected'] }),
        ],
        promises: [promised(19)],
      }),
    ],
  }),
  moments: [at(18, '12:00'), at(19, '11:00'), at(27, '12:00'), at(27, '18:00')],
};

const broken: Problem = {
  id: 'prb_mock',
  shipmentId: 'shp_mock',
  kind: 'damaged',
  state: 'reported',
  answer: null,
  photoCount: 1,
  createdMs: Date.parse(at(20, '10:40')),
  updatedMs: Date.parse(at(20, '10:40')),
};

const damaged: Journey = {
  facts: ordered(mugAndTowels, {
    order: { city: 'Ludlow' },
    parcels: [
      parcel(mugAndTowels, {
        checkpoints: [
          ...firstEvening,
          scan(18, '21:15', 'in_transit', 'Daventry'),
          scan(20, '8:40', 'out_for_delivery', 'Ludlow'),
          scan(20, '10:15', 'delivered', 'Ludlow'),
        ],
        promises: [promised(20)],
      }),
    ],
    problems: [
      broken,
      {
        ...broken,
        state: 'answered',
        answer:
          'We are sorry. A new mug leaves here today; keep the old one or bin it, as you like. Mara',
        updatedMs: Date.parse(at(21, '9:05')),
      },
    ],
  }),
  moments: [at(20, '10:30'), at(20, '10:50'), at(21, '10:00')],
};

export const atTheDoor = { 'failed-attempt': failedAttempt, 'pick-up': pickUp, damaged };
