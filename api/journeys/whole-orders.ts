import type { ReturnMade } from '../view/facts.ts';
import type { Journey } from './journey.ts';
import { at, firstEvening, ordered, parcel, promised, scan, thing } from './hobnail.ts';

const mug = thing('mug', 'Enamel mug, cream', 2);
const bowls = thing('bowls', 'Nesting bowls, stoneware');
const stool = thing('stool', 'Stool, ash');

const split: Journey = {
  facts: ordered([mug, bowls, stool], {
    order: { city: 'Norwich' },
    parcels: [
      parcel([mug], {
        id: 'shp_mock_mugs',
        externalId: 's1',
        checkpoints: [
          ...firstEvening,
          scan(18, '8:55', 'out_for_delivery', 'Norwich'),
          scan(18, '14:05', 'delivered', 'Norwich', { flags: ['safe_place'] }),
        ],
        promises: [promised(18)],
      }),
      parcel([bowls], {
        id: 'shp_mock_bowls',
        externalId: 's2',
        trackingNumber: 'CP8344102305GB',
        checkpoints: [
          ...firstEvening,
          scan(19, '8:30', 'out_for_delivery', 'Norwich'),
          scan(19, '10:20', 'delivered', 'Norwich', { flags: ['with_neighbour'] }),
        ],
        promises: [promised(19)],
      }),
      // By itself, because of its size.
      parcel([stool], {
        id: 'shp_mock_stool',
        externalId: 's3',
        trackingNumber: 'CP8344102289GB',
        checkpoints: [
          ...firstEvening,
          scan(18, '21:15', 'in_transit', 'Daventry', { text: 'Left the sorting centre' }),
          scan(20, '9:02', 'out_for_delivery', 'Norwich'),
          scan(20, '13:05', 'delivered', 'Norwich', { flags: ['signed'] }),
        ],
        promises: [promised(20)],
      }),
    ],
  }),
  moments: [at(18, '15:00'), at(19, '12:00'), at(20, '14:00')],
};

const blanket = [{ ...thing('shp_mock-1', 'Blanket, moss wool'), price: 8900 }];

const back: ReturnMade = {
  id: 'ret_mock',
  kind: 'return',
  state: 'approved',
  requestedAt: at(16, '10:00'),
  updatedMs: Date.parse(at(16, '14:00')),
  refunded: null,
  shipmentId: 'shp_mock',
  exchangeShipmentId: null,
  note: null,
  items: [{ itemExternalId: 'shp_mock-1', quantity: 1 }],
};

const returned: Journey = {
  facts: ordered(blanket, {
    order: { placedAt: at(9, '10:00'), currency: 'EUR' },
    parcels: [
      parcel(blanket, {
        direction: 'return',
        createdMs: Date.parse(at(16, '14:00')),
        trackingNumber: 'CP8344109917GB',
        checkpoints: [
          scan(17, '11:30', 'picked_up', 'Norwich', { text: 'Handed in at the counter' }),
          scan(18, '6:10', 'in_transit', 'Daventry'),
          scan(20, '9:40', 'delivered', 'Sheffield'),
        ],
      }),
    ],
    returns: [
      back,
      { ...back, state: 'refunded', refunded: 8900, updatedMs: Date.parse(at(21, '8:15')) },
    ],
  }),
  moments: [at(16, '15:00'), at(18, '9:00'), at(21, '9:00')],
};

export const wholeOrders = { split, returned };
