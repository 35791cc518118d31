import type { Parcel, Scenario, Scene } from '../scenario.ts';
import { slow } from './delays.ts';
import { firstEvening, packed } from './on-time.ts';

const silent: Parcel = { ...slow, log: firstEvening };

const lost: Scenario = [
  {
    today: 20,
    scenes: [
      {
        parcel: silent,
        stage: 'in_transit',
        health: 'quiet',
        title: ['Quiet for three days', 'Seit drei Tagen still'],
        headline: ['On its way', 'Unterwegs'],
        detail: [
          'Most parcels on this route move again by the fifth. If nothing moves by noon tomorrow, we will ask; you need do nothing.',
          'Die meisten Pakete auf diesem Weg bewegen sich bis zum fünften Tag. Regt sich bis morgen Mittag nichts, fragen wir nach; Sie müssen nichts tun.',
        ],
        stop: 1,
        scans: 3,
        end: ['Thu 19', 'Do 19.'],
        news: ['Tomorrow, 12:00', 'Morgen, 12:00'],
        help: ['late', 'wrong_address'],
      },
    ],
  },
  {
    today: 24,
    scenes: [
      {
        parcel: {
          ...silent,
          stops: [
            ['label_created', packed, [16, '15:30']],
            [
              'in_transit',
              ['Last seen', 'Zuletzt gesehen'],
              ['Tue 17, Daventry', 'Di 17., Daventry'],
            ],
            ['exception', ['Search', 'Suche'], ['since Mon 23', 'seit Mo 23.']],
            ['delivered', ['Answer', 'Antwort'], ['Wed 25', 'Mi 25.']],
          ],
        },
        stage: 'exception',
        health: 'problem',
        title: ['Missing since Tuesday', 'Seit Dienstag vermisst'],
        headline: ['We are looking for it', 'Wir suchen es'],
        detail: [
          'Crownpost lost sight of it in Daventry. Mara opened a search on Monday and writes to you by Wednesday, 25 November, whatever they find.',
          'Crownpost hat es in Daventry aus den Augen verloren. Mara lässt seit Montag suchen und schreibt Ihnen bis Mittwoch, 25. November, was immer herauskommt.',
        ],
        stop: 1,
        scans: 3,
        lamp: true,
        isLost: true,
        help: ['late'],
      },
    ],
  },
  {
    today: 25,
    scenes: [
      {
        parcel: silent,
        stage: 'lost',
        health: 'problem',
        title: ['It was not found', 'Es wurde nicht gefunden'],
        headline: ['A new one, or your money back', 'Ein neues, oder Ihr Geld zurück'],
        detail: [
          'You choose, and it happens the same day. Mara has written to you; we are sorry.',
          'Sie wählen, und es geschieht am selben Tag. Mara hat Ihnen geschrieben; es tut uns leid.',
        ],
        stop: 1,
        scans: 3,
        isLost: true,
        end: ['–', '–'],
      },
    ],
  },
];

const unscanned: Parcel = { ...slow, promised: [20, 21], log: firstEvening };
const waiting: Scene = {
  parcel: unscanned,
  stage: 'pending',
  title: ['Ordered, nothing scanned yet', 'Bestellt, noch nichts gescannt'],
  headline: ['Friday to Saturday, 21 November', 'Freitag bis Samstag, 21. November'],
  detail: [
    'A new parcel can take until the evening to appear.',
    'Ein neues Paket erscheint manchmal erst am Abend.',
  ],
  stop: 0,
  scans: 0,
  end: ['Sat 21', 'Sa 21.'],
  help: ['wrong_address'],
};

const noNews: Scenario = [
  { today: 16, scenes: [waiting] },
  {
    today: 18,
    scenes: [
      {
        ...waiting,
        health: 'quiet',
        title: ['No scan for two days', 'Seit zwei Tagen kein Scan'],
        detail: [
          'That is longer than usual. If nothing moves by noon tomorrow, we ask Crownpost; you need do nothing.',
          'Das ist länger als üblich. Regt sich bis morgen Mittag nichts, fragen wir bei Crownpost nach; Sie müssen nichts tun.',
        ],
        news: ['Tomorrow, 12:00', 'Morgen, 12:00'],
        help: ['late', 'wrong_address'],
      },
    ],
  },
  {
    today: 18,
    scenes: [
      {
        ...waiting,
        stage: 'in_transit',
        title: ['On its way after all', 'Doch unterwegs'],
        detail: [
          'It was travelling unscanned and has turned up in Daventry.',
          'Es war ungescannt unterwegs und ist in Daventry aufgetaucht.',
        ],
        stop: 1,
        scans: 3,
      },
    ],
  },
];

const wrongNumber: Scenario = [
  { today: 16, scenes: [] },
  {
    today: 17,
    scenes: [
      {
        ...waiting,
        health: 'problem',
        reason: 'wrong_number',
        parcel: { ...unscanned, number: 'CP83 4410 2270 GB' },
        title: ['Crownpost does not know this number', 'Crownpost kennt diese Nummer nicht'],
        headline: ['We are putting it right', 'Wir bringen es in Ordnung'],
        detail: [
          'The number has a slip of the pen. Hobnail sends the right one; your parcel travels on regardless.',
          'In der Nummer steckt ein Schreibfehler. Hobnail schickt die richtige; Ihr Paket reist trotzdem weiter.',
        ],
      },
    ],
  },
  {
    today: 18,
    scenes: [
      {
        ...waiting,
        stage: 'in_transit',
        title: ['On its way, on time', 'Unterwegs, pünktlich'],
        detail: [
          'The number is right now. Last seen in Daventry, last night.',
          'Die Nummer stimmt jetzt. Zuletzt gestern Abend in Daventry gesehen.',
        ],
        stop: 1,
        scans: 3,
      },
    ],
  },
];

export const silence = { lost, 'no-news': noNews, 'wrong-number': wrongNumber };
