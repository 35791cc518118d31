import type { Line, Parcel, Scenario, Scene, Stop } from '../scenario.ts';
import { fullDay, type Text } from '../text.ts';

export const packed: Text = ['Packed', 'Gepackt'];
export const onItsWay: Text = ['On its way', 'Unterwegs'];
export const outForDelivery: Text = ['Out for delivery', 'In Zustellung'];
export const home: Text = ['Home', 'Zu Hause'];

export const mug = { title: ['Enamel mug, cream', 'Emaillebecher, creme'] as const, quantity: 2 };
export const towels = {
  title: ['Linen tea towels, pair', 'Geschirrtücher aus Leinen, Paar'] as const,
};

/** The first evening of every parcel. */
export const firstEvening: readonly Line[] = [
  [[16, '15:30'], 'label_created', ['Packed by Ines', 'Gepackt von Ines'], 'Sheffield'],
  [[17, '17:02'], 'picked_up', ['Collected from Hobnail', 'Bei Hobnail abgeholt'], 'Sheffield'],
  [
    [17, '22:41'],
    'in_transit',
    ['Arrived at the sorting centre', 'Im Sortierzentrum angekommen'],
    'Daventry',
  ],
];

export const stops = (end: Stop[2], out: Stop[2] = [19, '9:12']): readonly Stop[] => [
  ['label_created', packed, [16, '15:30']],
  ['in_transit', onItsWay, [17, '17:02']],
  ['out_for_delivery', outForDelivery, out],
  ['delivered', home, end],
];

const parcel: Parcel = {
  id: 'shp_mock',
  things: [mug, towels],
  promised: [19, 19],
  stops: stops([19, '14:32']),
  log: [
    ...firstEvening,
    [
      [18, '21:15'],
      'in_transit',
      ['Left the sorting centre', 'Sortierzentrum verlassen'],
      'Daventry',
    ],
    [[19, '5:40'], 'in_transit', ['Arrived at the depot', 'Im Depot angekommen'], 'Reading'],
    [[19, '9:12'], 'out_for_delivery', ['Loaded into the van', 'In den Wagen geladen'], 'Reading'],
    [
      [19, '14:32'],
      'delivered',
      ['Left in the porch, out of the rain', 'Im Windfang abgelegt, im Trockenen'],
      'Reading',
    ],
  ],
};

const window: Text = ['14:00–16:00', '14:00–16:00'];
const unchanged: Text = ['Unchanged', 'Unverändert'];

const waiting: Scene = {
  parcel,
  stage: 'label_created',
  title: ['Packed, waiting for the carrier', 'Gepackt, wartet auf den Zusteller'],
  headline: fullDay(19),
  detail: [
    'Crownpost has not scanned it yet. That usually takes less than a day.',
    'Crownpost hat es noch nicht gescannt. Das dauert meist keinen Tag.',
  ],
  stop: 0,
  scans: 1,
  end: ['Thu 19', 'Do 19.'],
  help: ['wrong_address'],
};
const moving: Scene = {
  parcel,
  stage: 'in_transit',
  title: ['On its way, on time', 'Unterwegs, pünktlich'],
  headline: ['Tomorrow', 'Morgen'],
  detail: [
    'Left Daventry tonight. The next scan usually comes early tomorrow.',
    'Hat Daventry heute Abend verlassen. Der nächste Scan kommt meist früh am Morgen.',
  ],
  stop: 1,
  scans: 4,
  end: ['Thu 19', 'Do 19.'],
  promiseNote: unchanged,
  help: ['wrong_address'],
};
const inTheVan: Scene = {
  parcel,
  stage: 'out_for_delivery',
  title: outForDelivery,
  headline: ['Today, 14:00–16:00', 'Heute, 14:00–16:00'],
  detail: [
    'In the van since 9:12. Six stops before yours.',
    'Seit 9:12 im Wagen. Noch sechs Halte vor Ihrem.',
  ],
  stop: 2,
  scans: 6,
  lamp: true,
  end: window,
  promiseNote: unchanged,
  help: ['wrong_address'],
};
const delivered: Scene = {
  parcel,
  stage: 'delivered',
  title: ['Delivered today at 14:32', 'Heute um 14:32 zugestellt'],
  headline: ['It is home', 'Es ist da'],
  detail: [
    'Left in the porch, out of the rain, inside the window that was promised.',
    'Im Windfang abgelegt, im Trockenen, im versprochenen Zeitraum.',
  ],
  stop: 3,
  scans: 7,
  lamp: true,
  promiseNote: ['Kept', 'Gehalten'],
  help: ['not_received', 'damaged', 'wrong_item'],
};

const smooth: Scenario = [
  { today: 16, scenes: [waiting] },
  { today: 18, scenes: [moving] },
  { today: 19, scenes: [inTheVan] },
  { today: 19, scenes: [delivered] },
];

const soon: Parcel = { ...parcel, promised: [20, 20] };

const early: Scenario = [
  {
    today: 18,
    scenes: [
      {
        ...moving,
        parcel: soon,
        headline: fullDay(20),
        end: ['Fri 20', 'Fr 20.'],
        scans: 3,
        detail: [
          'In Daventry since last night. The next scan usually comes tonight.',
          'Seit gestern Abend in Daventry. Der nächste Scan kommt meist heute Abend.',
        ],
      },
    ],
  },
  {
    today: 18,
    scenes: [
      {
        ...moving,
        parcel: soon,
        health: 'early',
        title: ['On its way, a day early', 'Unterwegs, einen Tag früher'],
        struck: fullDay(20),
        headline: ['Tomorrow', 'Morgen'],
        detail: [
          'A day early, if nothing holds it up. It left Daventry tonight.',
          'Einen Tag früher, wenn nichts dazwischenkommt. Es hat Daventry heute Abend verlassen.',
        ],
        endStruck: ['Fri 20', 'Fr 20.'],
      },
    ],
  },
  { today: 19, scenes: [{ ...inTheVan, parcel: soon, health: 'early' }] },
  {
    today: 19,
    scenes: [
      {
        ...delivered,
        parcel: soon,
        detail: [
          'Left in the porch, a day before it was promised.',
          'Im Windfang abgelegt, einen Tag früher als versprochen.',
        ],
        promiseNote: ['A day early', 'Einen Tag früher'],
      },
    ],
  },
];

/** A present: whoever follows it sees nothing of what is inside. */
const wrapped: Parcel = { ...parcel, things: [], promised: null };

const gift: Scenario = [
  {
    today: 18,
    scenes: [
      {
        ...moving,
        parcel: wrapped,
        title: ['Something is on its way to you', 'Etwas ist unterwegs zu Ihnen'],
        detail: [
          'Somebody thought of you. What it is stays wrapped until tomorrow.',
          'Jemand hat an Sie gedacht. Was es ist, bleibt bis morgen verpackt.',
        ],
      },
    ],
  },
  { today: 19, scenes: [{ ...inTheVan, parcel: wrapped }] },
  {
    today: 19,
    scenes: [
      {
        ...delivered,
        parcel: wrapped,
        detail: [
          'Left in the porch, out of the rain. Enjoy unwrapping it.',
          'Im Windfang abgelegt, im Trockenen. Viel Freude beim Auspacken.',
        ],
        help: ['not_received', 'damaged'],
      },
    ],
  },
];

export const onTime = { smooth, early, gift };
