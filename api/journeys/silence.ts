import type { Journey } from './journey.ts';
import { blanket } from './delays.ts';
import { at, firstEvening, ordered, parcel, promised, scan } from './hobnail.ts';

const lost: Journey = {
  facts: ordered(blanket, {
    order: { city: 'Norwich' },
    parcels: [
      parcel(blanket, {
        checkpoints: [
          ...firstEvening,
          scan(23, '10:00', 'exception', 'Daventry', { reason: 'researched' }),
          scan(25, '9:00', 'lost', 'Daventry'),
        ],
        promises: [promised(21)],
      }),
    ],
  }),
  moments: [at(20, '22:50'), at(24, '9:00'), at(25, '10:00')],
};

const noNews: Journey = {
  facts: ordered(blanket, {
    order: { city: 'Norwich' },
    parcels: [
      parcel(blanket, {
        // Nobody scanned it before it was at the sorting centre.
        checkpoints: [scan(20, '7:15', 'in_transit', 'Daventry')],
        promises: [promised(24, 25)],
      }),
    ],
  }),
  moments: [at(16, '17:00'), at(19, '17:00'), at(20, '9:00')],
};

const mistyped = 'CP8344102270GB';

const wrongNumber: Journey = {
  facts: ordered(blanket, {
    order: { city: 'Norwich', placedAt: at(16, '20:00') },
    parcels: [
      parcel(blanket, {
        createdMs: Date.parse(at(16, '20:00')),
        trackingNumber: mistyped,
        checkpoints: [
          scan(17, '8:00', 'pending', 'Sheffield', {
            reason: 'wrong_number',
            text: 'Number not recognised',
          }),
        ],
        promises: [promised(20)],
      }),
      parcel(blanket, {
        createdMs: Date.parse(at(16, '20:00')),
        updatedMs: Date.parse(at(17, '16:00')),
        checkpoints: [...firstEvening],
        promises: [promised(20)],
      }),
    ],
  }),
  // At first the shop itself does not know of it.
  moments: [at(16, '18:00'), at(17, '9:00'), at(18, '9:00')],
};

export const silence = { lost, 'no-news': noNews, 'wrong-number': wrongNumber };
