import { describe, expect, test } from 'vitest';
import type { ShipmentView } from '#contract/tracking';
import type { Stage } from '#contract/vocabulary';
import type { Checkpoint } from '../../../../api/domain/fold.ts';
import type { NormRow } from '../../../../api/domain/norms.ts';
import type { PromiseMade } from '../../../../api/domain/promise.ts';
import { written } from '../../../../api/messages/sources.ts';
import type { Parcel } from '../../../../api/view/facts.ts';
import { checkpoint } from '../../../helpers/checkpoint.ts';
import { parcel, view, type Given } from './facts.ts';

const berlin = (wall: string) => `${wall}:00+01:00`;
const scan = (at: string, stage: Stage, more: Partial<Checkpoint> = {}) =>
  checkpoint(berlin(at), stage, more);
const promise = (from: string, made = '2026-11-16T12:00', to = from): PromiseMade => ({
  id: made,
  source: 'shop',
  madeMs: Date.parse(berlin(made)),
  from,
  to,
});
/** Enough parcels of the shop's own, all in one bucket of `edges`. */
const norm = (leg: string, bucket: number, scope: NormRow['scope'] = 'route'): NormRow[] => [
  { scope, counts: { [leg + bucket]: 40 } },
];

const at = (now: string, checkpoints: Checkpoint[], more: Partial<Parcel> = {}): Given => ({
  nowMs: Date.parse(berlin(now)),
  parcels: [parcel('a', null, [], { checkpoints, ...more })],
});
const inGermany = (given: Given): Given => ({ ...given, country: 'DE' });
const moved = (more: Partial<Checkpoint>, to = '2026-11-26') =>
  at('2026-11-23T12:00', [scan('2026-11-23T09:00', 'in_transit', more)], {
    promises: [promise('2026-11-24'), promise(to, '2026-11-23T10:00')],
  });

const hub = [scan('2026-11-18T16:00', 'in_transit')];
const friday = [scan('2026-11-27T18:00', 'in_transit')];
const label = [scan('2026-11-19T10:20', 'label_created')];
const customs = [scan('2026-11-17T08:00', 'customs')];
const van = [scan('2026-11-19T08:00', 'out_for_delivery')];
const road = [scan('2026-11-17T08:00', 'picked_up'), ...hub];
const towns = ['Halle', 'Radefeld', 'Kassel', 'Hagen', 'Bremen', 'Hamm', 'Soest', 'Unna'];

const detail = ({ detail: said }: ShipmentView) => said;
const note = ({ promise: promised }: ShipmentView) => promised?.note ?? '';

type Row = [name: string, given: Given, part: (shown: ShipmentView) => string, german: string];
const rows: Row[] = [
  [
    'the next scan',
    at('2026-11-18T18:00', hub),
    detail,
    'Letzter Scan: 16:00. Der nächste Scan kommt meist morgen.',
  ],
  [
    'the same day',
    at('2026-11-19T09:00', hub),
    detail,
    'Letzter Scan: Mi 18., 16:00. Der nächste Scan kommt meist heute.',
  ],
  [
    'a day of the week',
    inGermany(at('2026-11-18T18:00', hub, { originCountry: 'CN' })),
    detail,
    'Letzter Scan: 16:00. Der nächste Scan kommt meist am Freitag.',
  ],
  [
    'over the weekend',
    at('2026-11-28T11:00', friday),
    detail,
    'Letzter Scan: Fr 27., 18:00. Am Wochenende ist wenig unterwegs; der nächste Scan kommt meist am Montag.',
  ],
  [
    'on a holiday',
    inGermany(at('2027-05-06T09:00', [scan('2027-05-05T17:00', 'in_transit')])),
    detail,
    'Letzter Scan: Mi 5., 17:00. An Feiertagen ist wenig unterwegs; der nächste Scan kommt meist morgen.',
  ],
  [
    'over holidays',
    inGermany(at('2026-12-24T20:00', [scan('2026-12-24T17:00', 'in_transit')])),
    detail,
    'Letzter Scan: 17:00. Über die Feiertage ist wenig unterwegs; der nächste Scan kommt meist am Montag.',
  ],
  [
    'a new label',
    at('2026-11-19T12:00', label),
    detail,
    'DHL hat es noch nicht gescannt. Das dauert meist weniger als einen Tag. Wenn sich bis Montag nichts tut, schreiben Sie an Hobnail.',
  ],
  [
    'a label of yesterday',
    at('2026-11-20T12:00', label),
    detail,
    'DHL hat es noch nicht gescannt. Das dauert etwas länger als sonst. Wenn sich bis Montag nichts tut, schreiben Sie an Hobnail.',
  ],
  [
    'a label before the weekend',
    at('2026-11-28T11:00', [scan('2026-11-27T18:00', 'label_created')]),
    detail,
    'DHL hat es noch nicht gescannt. Am Wochenende ist wenig unterwegs; der erste Scan kommt meist am Montag. Wenn sich bis Dienstag nichts tut, schreiben Sie an Hobnail.',
  ],
  [
    'a carrier that takes its time',
    at('2026-11-17T11:00', [scan('2026-11-16T18:00', 'label_created')], { norms: norm('h', 15) }),
    detail,
    'DHL hat es noch nicht gescannt. Der erste Scan kommt meist morgen. Wenn sich bis morgen nichts tut, schreiben Sie an Hobnail.',
  ],
  [
    'silence',
    at('2026-12-01T19:00', friday),
    detail,
    'Die meisten Pakete bewegen sich bis Donnerstag weiter; Sie müssen nichts tun. Wenn sich bis Freitag nichts tut, schreiben Sie an Hobnail.',
  ],
  [
    'silence on a known route',
    at('2026-12-01T19:00', friday, { norms: norm('s', 12) }),
    detail,
    'Die meisten Pakete auf dieser Strecke bewegen sich bis morgen weiter; Sie müssen nichts tun. Wenn sich bis Donnerstag nichts tut, schreiben Sie an Hobnail.',
  ],
  [
    'silence of a known carrier',
    at('2026-12-01T19:00', friday, { norms: norm('s', 12, 'carrier') }),
    detail,
    'Die meisten unserer Pakete mit DHL bewegen sich bis morgen weiter; Sie müssen nichts tun. Wenn sich bis Donnerstag nichts tut, schreiben Sie an Hobnail.',
  ],
  [
    'late',
    at('2026-11-19T09:00', hub, { promises: [promise('2026-11-17')] }),
    detail,
    'Letzter Scan: Mi 18., 16:00. Ihr Paket ist weiter unterwegs. Der nächste Scan kommt meist heute. Das Warten tut uns leid.',
  ],
  [
    'arrives by',
    at('2026-11-18T18:00', road, { norms: norm('r', 13) }),
    detail,
    'Letzter Scan: 16:00. Der nächste Scan kommt meist morgen. Die meisten Pakete auf dieser Strecke sind bis heute da.',
  ],
  [
    'arrives between',
    at('2026-11-18T18:00', road, { norms: [{ scope: 'carrier', counts: { r12: 20, r18: 20 } }] }),
    detail,
    'Letzter Scan: 16:00. Der nächste Scan kommt meist morgen. Die meisten unserer Pakete mit DHL kommen zwischen heute und Freitag an.',
  ],
  [
    'customs, two days',
    at('2026-11-18T12:00', customs),
    detail,
    'Seit Di 17., 8:00 beim Zoll. Zwei Tage sind üblich; Sie müssen nichts tun.',
  ],
  [
    'customs, counted as two days',
    at('2026-11-18T06:00', customs, { norms: norm('c', 14) }),
    detail,
    'Seit Di 17., 8:00 beim Zoll. Zwei Tage sind üblich; Sie müssen nichts tun.',
  ],
  [
    'customs, one day',
    at('2026-11-18T12:00', customs, { norms: norm('c', 8) }),
    detail,
    'Seit Di 17., 8:00 beim Zoll. Ein Tag ist üblich; Sie müssen nichts tun. Die meisten Pakete auf dieser Strecke bewegen sich bis morgen weiter; Sie müssen nichts tun. Wenn sich bis Freitag nichts tut, schreiben Sie an Hobnail.',
  ],
  [
    'customs, seven days',
    at('2026-11-18T12:00', customs, { norms: norm('c', 22) }),
    detail,
    'Seit Di 17., 8:00 beim Zoll. 7 Tage sind üblich; Sie müssen nichts tun.',
  ],
  [
    'at the door',
    at('2026-11-19T09:00', van, { norms: norm('d', 5) }),
    detail,
    'Seit 8:00 Uhr im Zustellfahrzeug. Die meisten sind bis 14:00 da.',
  ],
  [
    'comes again',
    at('2026-11-20T15:00', [scan('2026-11-20T11:42', 'delivery_attempted')], { carrier: 'gls' }),
    detail,
    'Lassen Sie es dabei: Meist kommt am Montag wieder jemand. Was sonst möglich ist, steht auf der Karte oder auf der Seite des Versandunternehmens.',
  ],
  [
    'inside the window',
    at('2026-11-19T15:00', [scan('2026-11-19T14:32', 'delivered')], {
      promises: [promise(berlin('2026-11-19T14:00'), undefined, berlin('2026-11-19T16:00'))],
    }),
    detail,
    'Im versprochenen Zeitfenster.',
  ],
  [
    'lost',
    at('2026-11-18T12:00', [
      scan('2026-11-14T08:00', 'in_transit', { city: 'Kassel' }),
      scan('2026-11-16T08:00', 'lost'),
    ]),
    detail,
    'DHL hat es in Kassel aus den Augen verloren. Das tut uns leid. Schreiben Sie an Hobnail; dort wird es in Ordnung gebracht.',
  ],
  [
    'lost since',
    at('2026-11-18T12:00', [
      scan('2026-11-14T08:00', 'in_transit', { city: 'Kassel' }),
      scan('2026-11-16T08:00', 'lost'),
    ]),
    ({ title }) => title,
    'Vermisst seit Samstag',
  ],
  ['moved', moved({}), note, 'Verschoben von Dienstag auf Donnerstag'],
  [
    'moved by the carrier',
    moved({ reason: 'capacity' }),
    note,
    'Verschoben von Dienstag auf Donnerstag, Verzögerung beim Versandunternehmen',
  ],
  [
    'moved by the shop',
    moved({ reason: 'not_ready' }),
    note,
    'Verschoben von Dienstag auf Donnerstag, Verzögerung im Shop',
  ],
  [
    'moved by the shopper',
    moved({ reason: 'addressee_absent' }),
    note,
    'Verschoben von Dienstag auf Donnerstag, niemand konnte es annehmen',
  ],
  [
    'moved by customs',
    moved({ reason: 'customs' }),
    note,
    'Verschoben von Dienstag auf Donnerstag, beim Zoll aufgehalten',
  ],
  [
    'moved by the weather',
    moved({ reason: 'weather' }),
    note,
    'Verschoben von Dienstag auf Donnerstag, wegen des Wetters',
  ],
  [
    'moved as agreed',
    moved({ flags: ['rescheduled'] }),
    note,
    'Verschoben von Dienstag auf Donnerstag, wie vereinbart',
  ],
  [
    'moved far',
    moved({ flags: ['rescheduled'] }, '2026-12-09'),
    note,
    'Von Dienstag, 24. November auf Mittwoch, 9. Dezember verschoben, wie vereinbart',
  ],
  [
    'no round',
    at('2026-11-27T12:00', [scan('2026-11-27T08:00', 'in_transit')], {
      promises: [promise('2026-11-29')],
    }),
    note,
    'Verschoben von Sonntag auf Montag: Sonntag stellt DHL nicht zu',
  ],
  [
    'a long way',
    inGermany(
      at(
        '2026-11-18T09:00',
        towns.map((city, i) =>
          scan(`2026-11-${10 + i}T08:00`, 'in_transit', { city, country: 'DE' }),
        ),
        { originCountry: 'CN' },
      ),
    ),
    ({ route }) => route?.find(({ place }) => place === null)?.display ?? '',
    '3 weitere Halte',
  ],
];
describe('what is normal, and what comes next', () => {
  test.each(rows)('in German: %s', (_name, given, part, german) => {
    expect(part(view(given, 'de').shipments[0]!)).toBe(german);
  });

  test.each(written)('has every place filled in %s, and nothing of another language', (locale) => {
    for (const [name, given, part] of rows) {
      const said = part(view(given, locale).shipments[0]!);
      expect(said, name).toMatch(/\p{L}/u);
      expect(said, name).not.toMatch(/[{}]|undefined|NaN/);
      if (locale !== 'en') expect(said, name).not.toBe(part(view(given, 'en').shipments[0]!));
    }
  });
});
