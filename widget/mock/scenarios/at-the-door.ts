import type { Line, Parcel, Scenario, Scene } from '../scenario.ts';
import type { Text } from '../text.ts';
import { firstEvening, mug, onItsWay, outForDelivery, packed, stops, towels } from './on-time.ts';

const loaded: Text = ['Loaded into the van', 'In den Wagen geladen'];
const first: readonly Line[] = [
  ...firstEvening,
  [[19, '9:12'], 'out_for_delivery', loaded, 'Ludlow'],
  [
    [19, '11:42'],
    'delivery_attempted',
    ['Nobody in, left a card', 'Niemand da, Karte hinterlassen'],
    'Ludlow',
  ],
  [[20, '8:40'], 'out_for_delivery', loaded, 'Ludlow'],
  [[20, '10:15'], 'delivered', ['Handed over at the door', 'An der Tür übergeben'], 'Ludlow'],
];

const soap: Parcel = {
  id: 'shp_mock',
  things: [{ title: ['Kitchen soap, rosemary', 'Küchenseife, Rosmarin'] }, towels],
  promised: [19, 19],
  stops: stops([20, '10:15']),
  log: first,
};

const tried: Scene = {
  parcel: soap,
  stage: 'delivery_attempted',
  flags: ['attempted'],
  title: ['Nobody in at 11:42, trying again', 'Um 11:42 niemand da, neuer Versuch'],
  headline: ['Tomorrow, 9:00–13:00', 'Morgen, 9:00–13:00'],
  detail: [
    'The driver rang and left a card. Leave it at that, or choose what suits you better.',
    'Der Fahrer hat geklingelt und eine Karte hinterlassen. Lassen Sie es dabei, oder wählen Sie, was Ihnen besser passt.',
  ],
  stop: 2,
  scans: 5,
  end: ['Fri 20', 'Fr 20.'],
  help: ['failed_attempt', 'wrong_address'],
};

const handedOver: Scene = {
  ...tried,
  stage: 'delivered',
  title: ['Delivered today at 10:15', 'Heute um 10:15 zugestellt'],
  headline: ['It is home', 'Es ist da'],
  detail: ['Handed over at the door.', 'An der Tür übergeben.'],
  stop: 3,
  scans: 7,
  lamp: true,
  end: ['10:15', '10:15'],
  help: ['not_received', 'damaged', 'wrong_item'],
};

const failedAttempt: Scenario = [
  {
    today: 19,
    scenes: [
      {
        ...tried,
        stage: 'out_for_delivery',
        flags: [],
        title: outForDelivery,
        headline: ['Today, 11:00–13:00', 'Heute, 11:00–13:00'],
        detail: ['In the van since 9:12, in Ludlow.', 'Seit 9:12 im Wagen, in Ludlow.'],
        scans: 4,
        lamp: true,
        end: ['11:00–13:00', '11:00–13:00'],
        help: ['wrong_address'],
      },
    ],
  },
  { today: 19, scenes: [tried] },
  {
    today: 20,
    scenes: [
      {
        ...tried,
        stage: 'out_for_delivery',
        title: ['Out for delivery again', 'Wieder in Zustellung'],
        headline: ['Today, 9:00–13:00', 'Heute, 9:00–13:00'],
        detail: [
          'In the van since 8:40. Nobody home? A neighbour may take it.',
          'Seit 8:40 im Wagen. Niemand da? Auch ein Nachbar darf es annehmen.',
        ],
        scans: 6,
        lamp: true,
        end: ['9:00–13:00', '9:00–13:00'],
      },
    ],
  },
  {
    today: 20,
    scenes: [handedOver],
  },
];

const kiosk: Parcel = {
  id: 'shp_mock',
  things: [mug],
  promised: [19, 19],
  stops: [
    ['label_created', packed, [16, '15:30']],
    ['in_transit', onItsWay, [17, '17:02']],
    ['out_for_delivery', outForDelivery, [19, '8:20']],
    ['ready_for_pickup', ['Ready', 'Bereit'], [19, '10:05']],
  ],
  log: [
    ...firstEvening,
    [[19, '8:20'], 'out_for_delivery', loaded, 'Leith'],
    [[19, '10:05'], 'ready_for_pickup', ['Ready to collect', 'Liegt zur Abholung bereit'], 'Leith'],
    [[27, '17:30'], 'delivered', ['Collected', 'Abgeholt'], 'Leith'],
  ],
};

const hours: Text[] = [
  ['Mon–Fri 7:00–20:00', 'Mo–Fr 7:00–20:00'],
  ['Sat 8:00–18:00', 'Sa 8:00–18:00'],
];

const ready: Scene = {
  parcel: kiosk,
  stage: 'ready_for_pickup',
  title: ['Ready to collect', 'Liegt zur Abholung bereit'],
  headline: ['Lindner’s Corner', 'Lindner’s Corner'],
  detail: [
    '12 Shore, Leith, Mon–Fri 7:00–20:00, Sat 8:00–18:00. They keep it for you until Saturday, 28 November.',
    '12 Shore, Leith, Mo–Fr 7:00–20:00, Sa 8:00–18:00. Dort bleibt es bis Samstag, 28. November.',
  ],
  stop: 3,
  scans: 5,
  lamp: true,
  help: ['missed_pickup'],
  pickup: { name: 'Lindner’s Corner', address: '12 Shore, Leith', hours, until: 28 },
};

const pickUp: Scenario = [
  {
    today: 18,
    scenes: [
      {
        ...ready,
        stage: 'in_transit',
        title: ['On its way to Lindner’s Corner', 'Unterwegs zu Lindner’s Corner'],
        headline: ['Tomorrow', 'Morgen'],
        detail: [
          'You chose to collect it at 12 Shore, Leith. They write as soon as it is there.',
          'Sie holen es in der 12 Shore, Leith ab. Sobald es dort ist, steht es hier.',
        ],
        stop: 1,
        scans: 3,
        lamp: false,
        end: ['Thu 19', 'Do 19.'],
        help: ['wrong_address'],
      },
    ],
  },
  { today: 19, scenes: [ready] },
  {
    today: 27,
    scenes: [
      {
        ...ready,
        health: 'at_risk',
        title: ['Ready to collect until tomorrow', 'Nur noch bis morgen zur Abholung'],
        detail: [
          '12 Shore, Leith, open today until 20:00, tomorrow 8:00–18:00. After that it goes back.',
          '12 Shore, Leith, heute bis 20:00 geöffnet, morgen 8:00–18:00. Danach geht es zurück.',
        ],
      },
    ],
  },
  {
    today: 27,
    scenes: [
      {
        ...ready,
        parcel: {
          ...kiosk,
          stops: [
            ...kiosk.stops.slice(0, 3),
            ['delivered', ['Collected', 'Abgeholt'], [27, '17:30']],
          ],
        },
        stage: 'delivered',
        flags: ['collected'],
        title: ['Collected today at 17:30', 'Heute um 17:30 abgeholt'],
        headline: ['You have it', 'Sie haben es'],
        detail: ['Handed over at Lindner’s Corner.', 'Übergeben bei Lindner’s Corner.'],
        scans: 6,
        help: ['not_received', 'damaged', 'wrong_item'],
      },
    ],
  },
];

const arrived: Scene = {
  ...handedOver,
  parcel: { ...soap, things: [mug, towels] },
};

const damaged: Scenario = [
  { today: 20, scenes: [{ ...arrived, help: ['damaged', 'not_received', 'wrong_item'] }] },
  {
    today: 20,
    scenes: [arrived],
    problems: [
      {
        kind: 'damaged',
        state: 'reported',
        headline: ['Hobnail has your report', 'Hobnail hat Ihre Meldung'],
        detail: ['The answer comes here.', 'Die Antwort steht dann hier.'],
        display: ['Reported today, 10:40.', 'Gemeldet heute, 10:40.'],
      },
    ],
  },
  {
    today: 21,
    scenes: [
      {
        ...arrived,
        title: ['Delivered yesterday at 10:15', 'Gestern um 10:15 zugestellt'],
        end: ['Fri 20', 'Fr 20.'],
      },
    ],
    problems: [
      {
        kind: 'damaged',
        state: 'answered',
        headline: ['Hobnail has answered', 'Hobnail hat geantwortet'],
        detail: ['', ''],
        answer: [
          'We are sorry. A new mug leaves here today; keep the old one or bin it, as you like. Mara',
          'Das tut uns leid. Ein neuer Becher geht heute los; der alte darf bleiben oder in den Müll. Mara',
        ],
        display: ['Reported yesterday, 10:40.', 'Gemeldet gestern, 10:40.'],
      },
    ],
  },
];

export const atTheDoor = { 'failed-attempt': failedAttempt, 'pick-up': pickUp, damaged };
