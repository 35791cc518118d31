import type { Parcel, Scenario, Scene } from '../scenario.ts';
import { firstEvening, mug, outForDelivery, stops } from './on-time.ts';

const stool: Parcel = {
  id: 'shp_mock_stool',
  things: [{ title: ['Milking stool, ash', 'Melkschemel, Esche'] }],
  number: 'CP83 4410 2289 GB',
  promised: [20, 20],
  stops: stops([20, '13:05'], [20, '9:02']),
  log: [
    ...firstEvening,
    [
      [19, '21:15'],
      'in_transit',
      ['Left the sorting centre', 'Sortierzentrum verlassen'],
      'Daventry',
    ],
    [[20, '9:02'], 'out_for_delivery', ['Loaded into the van', 'In den Wagen geladen'], 'Norwich'],
    [[20, '13:05'], 'delivered', ['Handed over at the door', 'An der Tür übergeben'], 'Norwich'],
  ],
};
const mugs: Parcel = {
  ...stool,
  id: 'shp_mock_mugs',
  things: [mug],
  number: 'CP83 4410 2271 GB',
  promised: [18, 18],
  stops: stops([18, '14:05'], [18, '8:55']),
  log: [
    ...firstEvening,
    [[18, '8:55'], 'out_for_delivery', ['Loaded into the van', 'In den Wagen geladen'], 'Norwich'],
    [[18, '14:05'], 'delivered', ['Left in the porch', 'Im Windfang abgelegt'], 'Norwich'],
  ],
};
const bowls: Parcel = {
  ...mugs,
  id: 'shp_mock_bowls',
  things: [{ title: ['Nesting bowls', 'Schüsselsatz'] }],
  number: 'CP83 4410 2305 GB',
  stops: stops([19, '10:20'], [19, '8:30']),
  promised: [19, 19],
  log: [
    ...firstEvening,
    [[19, '8:30'], 'out_for_delivery', ['Loaded into the van', 'In den Wagen geladen'], 'Norwich'],
    [[19, '10:20'], 'delivered', ['Left with a neighbour', 'Beim Nachbarn abgegeben'], 'Norwich'],
  ],
};

const stoolMoves: Scene = {
  parcel: stool,
  stage: 'in_transit',
  title: ['On its way', 'Unterwegs'],
  headline: ['Tomorrow', 'Morgen'],
  detail: [
    'It travels alone because of its size, and left Daventry last night.',
    'Wegen seiner Größe reist er allein, und hat Daventry gestern Abend verlassen.',
  ],
  stop: 1,
  scans: 4,
  end: ['Fri 20', 'Fr 20.'],
  help: ['wrong_address'],
};
const mugsHome: Scene = {
  parcel: mugs,
  stage: 'delivered',
  title: ['Delivered Wednesday, 14:05', 'Zugestellt Mittwoch, 14:05'],
  headline: ['It is home', 'Es ist da'],
  detail: ['Left in the porch.', 'Im Windfang abgelegt.'],
  stop: 3,
  scans: 5,
  lamp: true,
  help: ['not_received', 'damaged', 'wrong_item'],
};
const bowlsHome: Scene = {
  ...mugsHome,
  parcel: bowls,
  flags: ['with_neighbour'],
  title: ['Delivered Thursday, 10:20', 'Zugestellt Donnerstag, 10:20'],
  headline: ['With your neighbour', 'Beim Nachbarn'],
  detail: ['Left with a neighbour.', 'Beim Nachbarn abgegeben.'],
};
const bowlsOut: Scene = {
  ...bowlsHome,
  stage: 'out_for_delivery',
  flags: [],
  title: outForDelivery,
  headline: ['Today', 'Heute'],
  detail: ['In the van since 8:30.', 'Seit 8:30 im Wagen.'],
  stop: 2,
  scans: 4,
  end: ['Today', 'Heute'],
  help: ['wrong_address'],
};

const split: Scenario = [
  {
    today: 18,
    story: ['1 of 3 parcels is home', '1 von 3 Paketen ist da'],
    scenes: [
      {
        ...stoolMoves,
        headline: ['Friday, 20 November', 'Freitag, 20. November'],
        scans: 3,
        detail: [
          'It travels alone because of its size, and is in Daventry.',
          'Wegen seiner Größe reist er allein, und ist in Daventry.',
        ],
      },
      {
        ...bowlsOut,
        stage: 'in_transit',
        title: ['On its way', 'Unterwegs'],
        headline: ['Tomorrow', 'Morgen'],
        detail: ['In Daventry since last night.', 'Seit gestern Abend in Daventry.'],
        stop: 1,
        scans: 3,
        end: ['Thu 19', 'Do 19.'],
        lamp: false,
      },
      { ...mugsHome, title: ['Delivered today at 14:05', 'Heute um 14:05 zugestellt'] },
    ],
  },
  {
    today: 19,
    story: ['2 of 3 parcels are home', '2 von 3 Paketen sind da'],
    scenes: [stoolMoves, bowlsHome, mugsHome],
  },
  {
    today: 20,
    story: ['All 3 parcels are home', 'Alle 3 Pakete sind da'],
    scenes: [
      {
        ...mugsHome,
        parcel: stool,
        title: ['Delivered today at 13:05', 'Heute um 13:05 zugestellt'],
        detail: ['Handed over at the door.', 'An der Tür übergeben.'],
        scans: 6,
      },
      bowlsHome,
      mugsHome,
    ],
  },
];

const back: Parcel = {
  id: 'shp_mock',
  kind: 'return',
  things: [{ title: ['Wool blanket, moss', 'Wolldecke, Moos'] }],
  number: 'CP83 4410 9917 GB',
  promised: null,
  stops: [
    ['label_created', ['Handed in', 'Abgegeben'], [17, '11:30']],
    ['returning', ['On its way back', 'Auf dem Rückweg'], [18, '6:10']],
    ['returned', ['With us', 'Bei uns'], [20, '9:40']],
    ['returned', ['Refunded', 'Erstattet'], [21, '8:15']],
  ],
  log: [
    [[17, '11:30'], 'picked_up', ['Handed in at the counter', 'Am Schalter abgegeben'], 'Norwich'],
    [[18, '6:10'], 'returning', ['On its way to Hobnail', 'Auf dem Weg zu Hobnail'], 'Daventry'],
    [[20, '9:40'], 'returned', ['Arrived at Hobnail', 'Bei Hobnail angekommen'], 'Sheffield'],
  ],
};

const goingBack: Scene = {
  parcel: back,
  stage: 'returning',
  title: ['On its way back', 'Auf dem Rückweg'],
  headline: ['With us by Friday', 'Bis Freitag bei uns'],
  detail: [
    'Handed in on Tuesday. The money goes out on the day it arrives.',
    'Am Dienstag abgegeben. Das Geld geht am Tag der Ankunft hinaus.',
  ],
  stop: 1,
  scans: 2,
  end: ['Fri 20', 'Fr 20.'],
};

const returned: Scenario = [
  {
    today: 17,
    scenes: [
      {
        ...goingBack,
        stage: 'picked_up',
        title: ['Handed in', 'Abgegeben'],
        detail: [
          'Handed in today at 11:30. You need do nothing more.',
          'Heute um 11:30 abgegeben. Mehr müssen Sie nicht tun.',
        ],
        stop: 0,
        scans: 1,
      },
    ],
  },
  { today: 18, scenes: [goingBack] },
  {
    today: 21,
    scenes: [
      {
        ...goingBack,
        stage: 'returned',
        health: 'done',
        title: ['Return complete', 'Rückgabe abgeschlossen'],
        headline: ['Back with us', 'Wieder bei uns'],
        detail: [
          '€89.00 went to your card this morning; banks take two or three days.',
          '89,00 € gingen heute Morgen an Ihre Karte; Banken brauchen zwei, drei Tage.',
        ],
        stop: 3,
        scans: 3,
        lamp: true,
        end: ['8:15', '8:15'],
      },
    ],
  },
];

export const wholeOrders = { split, returned };
