import type { Journey } from './journey.ts';
import { announced, at, firstEvening, ordered, parcel, promised, scan, thing } from './hobnail.ts';

export const blanket = [thing('shp_mock-1', 'Blanket, moss wool')];

const late: Journey = {
  facts: ordered(blanket, {
    order: { city: 'Norwich' },
    parcels: [
      parcel(blanket, {
        checkpoints: [
          ...firstEvening,
          scan(19, '16:50', 'in_transit', 'Daventry', { flags: ['delayed'], reason: 'capacity' }),
          scan(20, '6:10', 'in_transit', 'Daventry'),
          scan(21, '8:50', 'out_for_delivery', 'Norwich'),
          scan(21, '11:20', 'delivered', 'Norwich', { flags: ['signed'] }),
        ],
        promises: [
          promised(19),
          announced([19, '16:50'], 21),
          announced([21, '8:50'], 21, ['10:00', '12:00']),
        ],
      }),
    ],
  }),
  moments: [at(18, '12:00'), at(19, '18:00'), at(21, '9:30'), at(21, '12:00')],
};

/** A storm holds it up, then it catches up with what was promised, and more. */
const lateThenEarly: Journey = {
  facts: ordered(blanket, {
    order: { city: 'Norwich' },
    parcels: [
      parcel(blanket, {
        checkpoints: [
          ...firstEvening,
          scan(18, '9:30', 'in_transit', 'Daventry', { flags: ['delayed'], reason: 'weather' }),
          scan(18, '23:05', 'in_transit', 'Peterborough'),
          scan(19, '8:50', 'out_for_delivery', 'Norwich'),
          scan(19, '11:20', 'delivered', 'Norwich'),
        ],
        promises: [
          promised(20),
          announced([18, '9:30'], 23),
          announced([18, '23:05'], 19),
          announced([19, '8:50'], 19, ['10:00', '12:00']),
        ],
      }),
    ],
  }),
  moments: [at(17, '23:00'), at(18, '12:00'), at(18, '23:30'), at(19, '9:30'), at(19, '12:00')],
};

const bowls = [thing('shp_mock-1', 'Nesting bowls, stoneware')];
const britain = { carrier: 'crownpost' };
/** Crownpost hands it over at the sea. */
const ireland = { country: 'IE', carrier: 'Shamrock Post' };

const customs: Journey = {
  facts: ordered(bowls, {
    order: { city: 'Dublin', country: 'IE' },
    parcels: [
      parcel(bowls, {
        handovers: [{ carrier: ireland.carrier, trackingNumber: 'SP6044173928IE' }],
        checkpoints: [
          ...firstEvening.map((each) => ({ ...each, ...britain })),
          scan(18, '6:20', 'in_transit', 'Dublin', ireland),
          scan(18, '9:12', 'customs', 'Dublin', ireland),
          scan(20, '10:40', 'customs', 'Dublin', {
            ...ireland,
            flags: ['customs_hold', 'payment_due'],
            reason: 'customs_duty',
            action: true,
          }),
          scan(23, '8:05', 'in_transit', 'Dublin', { ...ireland, text: 'Released by customs' }),
          scan(24, '8:40', 'out_for_delivery', 'Dublin', ireland),
          scan(24, '13:10', 'delivered', 'Dublin', { ...ireland, flags: ['signed'] }),
        ],
        promises: [promised(23, 24)],
      }),
    ],
  }),
  moments: [at(19, '12:00'), at(20, '11:00'), at(23, '9:00'), at(24, '14:00')],
};

export const delays = { late, 'late-then-early': lateThenEarly, customs };
