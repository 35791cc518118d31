import type { Stage } from '#contract/vocabulary';
import { knownCode } from './carrier.ts';
import { isHoliday } from './holidays.ts';
import { dayAfter } from './midnight.ts';
import type { Day } from './moment.ts';
import { hoursFor, normOf, weekdayShares, type Leg, type NormRow, type Scope } from './norms.ts';
import { quietestWeekday, weekdayOf } from './working-time.ts';

/** How a parcel travels, as far as it is known. */
export type Journey = {
  /** Code as its source spells it. */
  carrier: string | null;
  service: string | null;
  /** ISO 3166-1 codes. */
  from: string | null;
  to: string | null;
  /** Countries that scans were made in. */
  seen: readonly string[];
};

export type Kind = 'domestic' | 'express' | 'cross_border';

/**
 * Hours without rest days: until the next scan usually comes, until silence is worth a word, and
 * until somebody should ask. `own`: counted over the shop's parcels; null: our own cautious guess.
 */
export type Patience = { usual: number; quiet: number; stalled: number; own: Scope | null };

type Hours = readonly [usual: number, quiet: number, stalled: number];

/**
 * For shops without a history. No published figures are behind these: they are set so that a word
 * comes rather a day late than a day early. Route (2026) calls a parcel lost after seven days of
 * silence at home and twenty abroad; `stalled` stays below both.
 */
const guesses: Record<Kind, Partial<Record<Stage, Hours>>> = {
  domestic: {
    label_created: [24, 48, 96],
    picked_up: [24, 48, 120],
    in_transit: [24, 48, 120],
    customs: [48, 72, 168],
    out_for_delivery: [10, 24, 72],
    delivery_attempted: [24, 72, 120],
  },
  express: {
    label_created: [12, 24, 48],
    picked_up: [16, 30, 72],
    in_transit: [16, 30, 72],
    customs: [24, 48, 120],
    out_for_delivery: [10, 24, 48],
    delivery_attempted: [24, 48, 96],
  },
  cross_border: {
    label_created: [24, 72, 144],
    picked_up: [48, 120, 264],
    in_transit: [48, 120, 264],
    customs: [48, 96, 216],
    out_for_delivery: [10, 24, 72],
    delivery_attempted: [24, 72, 120],
  },
};

const legOf: Partial<Record<Stage, Leg>> = {
  label_created: 'handover',
  picked_up: 'silence',
  in_transit: 'silence',
  customs: 'customs',
};

const fast = /express|overnight|next.?day|same.?day|\b24\s?h\b|priority/i;
const farAway = new Set(['cainiao', 'china-post']);

export function kindOf({ carrier, service, from, to, seen }: Journey): Kind {
  if (fast.test(`${carrier} ${service}`)) return 'express';
  const crosses = from !== null && to !== null && from !== to;
  if (crosses || new Set(seen).size > 1 || farAway.has(knownCode(carrier) ?? '')) {
    return 'cross_border';
  }
  return 'domestic';
}

/** How long nothing may be heard in a stage; null where no news is expected. */
export function patienceOf(
  stage: Stage,
  journey: Journey,
  norms: readonly NormRow[],
): Patience | null {
  const guess = guesses[kindOf(journey)][stage];
  if (!guess) return null;
  const [usual, quiet, stalled] = guess;
  const fallback: Patience = { usual, quiet, stalled, own: null };
  const leg = legOf[stage];
  const norm = leg && normOf(norms, leg);
  const most = norm ? hoursFor(norm, 0.95) : null;
  if (!leg || !norm || most === null) return fallback;
  const gaps = leg === 'silence' ? normOf(norms, 'gap') : norm;
  // Nobody wants to hear of a silence of hours, however lively a carrier usually is.
  const patient = Math.max(24, most);
  return {
    usual: (gaps && hoursFor(gaps, 0.75)) ?? usual,
    quiet: patient,
    stalled: Math.max(2 * patient, patient + 48),
    own: norm.scope,
  };
}

/** Hours of silence by which three of four parcels that were silent for so long moved again. */
export function movesAgainAfter(
  stage: Stage,
  silentHours: number,
  { quiet, stalled }: Patience,
  norms: readonly NormRow[],
): number {
  const leg = legOf[stage];
  const norm = leg && normOf(norms, leg);
  const half = (quiet + stalled) / 2;
  const own = norm ? hoursFor(norm, 0.75, silentHours) : null;
  return own ?? (silentHours < half ? half : stalled);
}

/** Carriers that bring parcels on other days than Monday to Saturday; 0 is Sunday. */
const rounds: Record<string, string> = {
  amazon: '0123456',
  'an-post': '12345',
  'brazil-correios': '12345',
  'canada-post': '12345',
  correos: '12345',
  'czech-post': '12345',
  evri: '0123456',
  gls: '12345',
  'japan-post': '0123456',
  ontrac: '0123456',
  'poczta-polska': '12345',
  'portugal-ctt': '12345',
  'poste-italiane': '12345',
  'posten-norge': '12345',
  posti: '12345',
  postnord: '12345',
  tnt: '12345',
};
/** Of so few of a carrier's parcels one came by chance, or by another way. */
const byChance = 0.02;

/** True for a day on which the carrier goes to the door. */
export type Delivers = (day: Day) => boolean;

/**
 * From the shop's own deliveries where there are enough, else the carrier's usual week. Holidays
 * are those of the door; a carrier that comes on Sundays comes on them as well.
 */
export function deliversOf(journey: Journey, norms: readonly NormRow[]): Delivers {
  const { carrier, to } = journey;
  const shares = weekdayShares(norms);
  const usual = rounds[knownCode(carrier) ?? ''];
  const free = quietestWeekday(to);
  const weekdays = shares
    ? shares.map(
        (share, weekday) => share >= byChance || (weekday > 0 && weekday < 6 && free === 0),
      )
    : [0, 1, 2, 3, 4, 5, 6].map((weekday) =>
        usual === undefined ? weekday !== free : usual.includes(String(weekday)),
      );
  const always = weekdays.every(Boolean);
  return (day) => weekdays[weekdayOf(day)] === true && (always || !isHoliday(to, day));
}

/** The first day from `day` on, that one included, on which the carrier comes. */
export function nextDelivery(day: Day, delivers: Delivers): Day {
  let each = day;
  for (let i = 0; i < 14 && !delivers(each); i++) each = dayAfter(each);
  return each;
}
