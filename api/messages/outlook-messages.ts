import type { OutlookPatterns } from './outlook-patterns.ts';
import type { OutlookMessages, Own, When } from './outlook.ts';
import type { Voice } from './voice.ts';

/** A parcel that is expected within so many hours is expected soon. */
const soonHours = 24;

/** A day begins its sentence: it comes with the small letter that it has inside one. */
const beginsWithDay = /^\{(on|by|from)\}/;

export function outlookMessages(
  patterns: OutlookPatterns,
  voice: Voice,
  /** How whole dates are said, in a sentence and of a promise. */
  dates: { onDay(day: string): string; promiseMoved: string },
): OutlookMessages {
  const { say, counted } = voice;
  const { nextScan, firstScan, arrives, because, numbers, rest, parcels } = patterns;

  const dayIn = (place: 'on' | 'by' | 'bare') => (when: When) => {
    const { today, tomorrow, day } = patterns[place];
    if (typeof when === 'string') return when === 'today' ? today : tomorrow;
    return say(day, { day: when.day, onDay: dates.onDay(when.day) });
  };
  const on = dayIn('on');
  const by = dayIn('by');
  const bare = dayIn('bare');
  const sentence: Voice['say'] = (pattern, values) => {
    const text = say(pattern, values);
    return beginsWithDay.test(pattern) ? voice.begun(text) : text;
  };
  const most = (own: Own, carrier: string) => say(parcels[own ?? 'usual'], { carrier });

  return {
    nextScan: (when, why) =>
      why
        ? sentence(nextScan.rest, { rest: rest[why], on: on(when) })
        : sentence(nextScan.plain, { on: on(when) }),
    firstScan: ({ carrier, hours, when, rest: why, past }) => {
      const usual = past
        ? firstScan.past
        : why
          ? sentence(firstScan.rest, { rest: rest[why], on: on(when) })
          : hours <= soonHours
            ? firstScan.soon
            : sentence(firstScan.plain, { on: on(when) });
      return say(firstScan.none, { carrier, usual });
    },
    movesAgain: (when, own, carrier) =>
      sentence(patterns.movesAgain, { parcels: most(own, carrier), by: by(when) }),
    askBy: (when, shop) => sentence(patterns.askBy, { by: by(when), shop }),
    stillMoving: patterns.stillMoving,
    sorry: patterns.sorry,
    arrives: (from, to, own, carrier) =>
      bare(from) === bare(to)
        ? sentence(arrives.by, { parcels: most(own, carrier), by: by(to) })
        : sentence(arrives.between, {
            parcels: most(own, carrier),
            from: bare(from),
            to: bare(to),
          }),
    customs: (since, days) =>
      counted(patterns.customs, days, { since, days: numbers[days - 2] ?? days }),
    atTheDoor: (time) => say(patterns.atTheDoor, { time }),
    comesAgain: (when) => sentence(patterns.comesAgain, { on: on(when) }),
    insideWindow: patterns.insideWindow,
    lostSince: (day) => say(patterns.lostSince, { day }),
    lostIn: (carrier, place) => say(patterns.lostIn, { carrier, place }),
    lostAct: (shop) => say(patterns.lostAct, { shop }),
    moved: ({ from, to, whole }, why) => {
      const moved = say(whole ? dates.promiseMoved : patterns.moved, { from, to });
      return why === null || why === 'unknown' ? moved : say(because[why], { moved });
    },
    noRound: (from, to, carrier) => say(patterns.noRound, { from, to, carrier }),
    lastScan: (where) => say(patterns.lastScan, { where }),
    moreStops: (count) => counted(patterns.moreStops, count, { count }),
  };
}
