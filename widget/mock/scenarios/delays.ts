import type { Line, Parcel, Scenario, Scene } from '../scenario.ts';
import { fullDay, type Text } from '../text.ts';
import { firstEvening, home, outForDelivery, packed, stops } from './on-time.ts';

const blanket = { title: ['Wool blanket, moss', 'Wolldecke, Moos'] as const };
const leftDaventry: Text = ['Left the sorting centre', 'Sortierzentrum verlassen'];

/** A parcel that is two days slow. */
export const slow: Parcel = {
  id: 'shp_mock',
  things: [blanket],
  promised: [19, 19],
  stops: stops([21, '11:20'], [21, '8:50']),
  log: [
    ...firstEvening,
    [[20, '6:10'], 'in_transit', leftDaventry, 'Daventry'],
    [[21, '8:50'], 'out_for_delivery', ['Loaded into the van', 'In den Wagen geladen'], 'Norwich'],
    [[21, '11:20'], 'delivered', ['Handed over at the door', 'An der Tür übergeben'], 'Norwich'],
  ],
};

const late: Scenario = [
  {
    today: 18,
    scenes: [
      {
        parcel: slow,
        stage: 'in_transit',
        title: ['On its way, on time', 'Unterwegs, pünktlich'],
        headline: ['Tomorrow', 'Morgen'],
        detail: [
          'In Daventry since last night. The next scan usually comes within a day.',
          'Seit gestern Abend in Daventry. Der nächste Scan kommt meist innerhalb eines Tages.',
        ],
        stop: 1,
        scans: 3,
        end: ['Thu 19', 'Do 19.'],
        help: ['wrong_address'],
      },
    ],
  },
  {
    today: 19,
    scenes: [
      {
        parcel: slow,
        stage: 'in_transit',
        health: 'late',
        flags: ['delayed'],
        title: ['Later than we promised', 'Später als versprochen'],
        struck: fullDay(19),
        headline: fullDay(21),
        detail: [
          'The sorting centre in Daventry is two days behind. Your parcel is safe. We are sorry for the wait.',
          'Das Sortierzentrum in Daventry ist zwei Tage im Rückstand. Ihr Paket ist in Sicherheit. Es tut uns leid, dass Sie warten.',
        ],
        stop: 1,
        scans: 3,
        endStruck: ['Thu 19', 'Do 19.'],
        end: ['Sat 21', 'Sa 21.'],
        news: ['Tomorrow, 10:00', 'Morgen, 10:00'],
        help: ['late', 'wrong_address'],
      },
    ],
  },
  {
    today: 21,
    scenes: [
      {
        parcel: slow,
        stage: 'out_for_delivery',
        health: 'late',
        flags: ['delayed'],
        title: outForDelivery,
        struck: fullDay(19),
        headline: ['Today, 10:00–12:00', 'Heute, 10:00–12:00'],
        detail: ['In the van since 8:50, in Norwich.', 'Seit 8:50 im Wagen, in Norwich.'],
        stop: 2,
        scans: 5,
        lamp: true,
        endStruck: ['Thu 19', 'Do 19.'],
        end: ['10:00–12:00', '10:00–12:00'],
        help: ['late', 'wrong_address'],
      },
    ],
  },
  {
    today: 21,
    scenes: [
      {
        parcel: slow,
        stage: 'delivered',
        title: ['Delivered today at 11:20', 'Heute um 11:20 zugestellt'],
        headline: ['It is home', 'Es ist da'],
        detail: [
          'Two days later than we promised; we are sorry for that.',
          'Zwei Tage später als versprochen; das tut uns leid.',
        ],
        stop: 3,
        scans: 6,
        lamp: true,
        help: ['not_received', 'damaged', 'wrong_item'],
      },
    ],
  },
];

const abroad: readonly Line[] = [
  ...firstEvening,
  [[18, '6:20'], 'in_transit', ['Arrived in the country', 'Im Zielland angekommen'], 'Dublin'],
  [[18, '9:12'], 'customs', ['Presented to customs', 'Dem Zoll vorgelegt'], 'Dublin'],
  [[20, '10:40'], 'customs', ['A fee is due', 'Eine Gebühr ist fällig'], 'Dublin'],
  [[23, '8:05'], 'in_transit', ['Released by customs', 'Vom Zoll freigegeben'], 'Dublin'],
  [[24, '13:10'], 'delivered', ['Handed over at the door', 'An der Tür übergeben'], 'Dublin'],
];

const bowls: Parcel = {
  id: 'shp_mock',
  things: [{ title: ['Nesting bowls, stoneware', 'Schüsselsatz, Steinzeug'] }],
  promised: [24, 25],
  stops: [
    ['label_created', packed, [16, '15:30']],
    ['customs', ['At customs', 'Beim Zoll'], [18, '9:12']],
    ['out_for_delivery', outForDelivery, [24, '8:40']],
    ['delivered', home, [24, '13:10']],
  ],
  log: abroad,
};

const released: Parcel = {
  ...bowls,
  stops: stops([24, '13:10'], [24, '8:40']),
};

const atCustoms: Scene = {
  parcel: bowls,
  stage: 'customs',
  title: ['At customs since Wednesday', 'Seit Mittwoch beim Zoll'],
  headline: fullDay(24),
  detail: [
    'Two days are usual. You need do nothing.',
    'Zwei Tage sind üblich. Sie müssen nichts tun.',
  ],
  stop: 1,
  scans: 5,
  end: ['Tue 24', 'Di 24.'],
  help: ['customs_fee', 'wrong_address'],
};

const customs: Scenario = [
  { today: 19, scenes: [atCustoms] },
  {
    today: 20,
    scenes: [
      {
        ...atCustoms,
        health: 'problem',
        flags: ['customs_hold', 'payment_due'],
        reason: 'customs_duty',
        title: ['Customs asks for a fee', 'Der Zoll verlangt eine Gebühr'],
        headline: ['Pay €8.40 to Crownpost', 'Zahlen Sie 8,40 € an Crownpost'],
        detail: [
          'Once it is paid, a parcel usually moves within two working days. Pay on the carrier’s own page only.',
          'Ist bezahlt, geht es meist innerhalb von zwei Werktagen weiter. Zahlen Sie nur auf der Seite des Zustellers.',
        ],
        scans: 6,
        end: ['Wed 25', 'Mi 25.'],
      },
    ],
  },
  {
    today: 23,
    scenes: [
      {
        ...atCustoms,
        parcel: released,
        stage: 'in_transit',
        title: ['Through customs', 'Durch den Zoll'],
        headline: ['Tomorrow', 'Morgen'],
        detail: [
          'Released this morning. Crownpost brings it from Dublin.',
          'Heute Morgen freigegeben. Crownpost bringt es von Dublin aus.',
        ],
        scans: 7,
        help: ['wrong_address'],
      },
    ],
  },
  {
    today: 24,
    scenes: [
      {
        ...atCustoms,
        parcel: released,
        stage: 'delivered',
        title: ['Delivered today at 13:10', 'Heute um 13:10 zugestellt'],
        headline: ['It is home', 'Es ist da'],
        detail: ['Handed over at the door.', 'An der Tür übergeben.'],
        stop: 3,
        scans: 8,
        lamp: true,
        end: ['13:10', '13:10'],
        help: ['not_received', 'damaged', 'wrong_item'],
      },
    ],
  },
];

export const delays = { late, customs };
