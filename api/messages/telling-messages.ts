import type { Catalogue, TellingPatterns } from './catalogue.ts';
import type { Reasons, Tellings } from './messages.ts';
import type { Voice } from './voice.ts';

export function reasonMessages(patterns: Catalogue['reasons'], { say }: Voice): Reasons {
  const told = Object.entries(patterns).map(([reason, { headline, detail }]) => [
    reason,
    [
      (names: Record<string, string>) => say(headline, names),
      (names: Record<string, string>) => say(detail, names),
    ],
  ]);
  // The same names as in `patterns`.
  return Object.fromEntries(told) as Reasons;
}

export function tellingMessages(
  patterns: TellingPatterns,
  reasons: Reasons,
  voice: Voice,
): Tellings {
  const { say, counted, settings } = voice;
  type Three = { title: string; headline: string; detail: string };
  /** Where all three are plain patterns. */
  const plain = ({ title, headline, detail }: Three) => ({
    title: (facts: Facts) => say(title, valuesOf(facts)),
    headline: (facts: Facts) => say(headline, valuesOf(facts)),
    detail: (facts: Facts) => say(detail, valuesOf(facts)),
  });
  const { noScan, inTransit, late, silent, attempted, readyForPickup, delivered } = patterns;
  const { exception, returning, cancelled, replaced } = patterns;
  return {
    pending: plain(patterns.pending),
    noScan: {
      early: plain(noScan.early),
      slow: plain(noScan.slow),
      unknown: plain(noScan.unknown),
      wrong: {
        title: () => noScan.wrong.title,
        headline: reasons.wrong_number[0],
        detail: reasons.wrong_number[1],
      },
    },
    labelCreated: plain(patterns.labelCreated),
    inTransit: {
      ...plain(inTransit),
      detail: ({ last, more }) => say(inTransit.detail, { last, more: more ?? inTransit.next }),
    },
    late: { ...plain(late), newDayUnknown: late.newDayUnknown },
    silent: {
      title: ({ days }) => counted(silent.title, days, { days }),
      headline: () => silent.headline,
      detail: ({ stalled, carrier, shop }) =>
        say(silent.detail[stalled ? 'stalled' : 'waiting'], { carrier, shop }),
    },
    customs: plain(patterns.customs),
    outForDelivery: plain(patterns.outForDelivery),
    attempted: {
      title: ({ absent, time }) => say(attempted.title[absent ? 'absent' : 'tried'], { time }),
      headline: () => attempted.headline,
      detail: () => attempted.detail,
    },
    readyForPickup: {
      title: () => readyForPickup.title,
      headline: ({ place }) => place ?? readyForPickup.headline,
      detail: ({ text, until }) => {
        const { sentence, until: kept, over, bring, aboutAWeek } = readyForPickup.detail;
        return [
          text,
          until && say(until.over ? over : kept, { day: until.day }),
          bring,
          until || text ? null : aboutAWeek,
        ]
          .filter((part) => part !== null)
          .map((part) => say(sentence, { text: part }))
          .join(settings.gap);
      },
    },
    delivered: {
      title: ({ when }) => say(delivered.title, { when }),
      headline: ({ how }) => delivered.headline[how],
      detail: ({ daysLate }) => {
        const { promisedNothing, onTime, late: after, early } = delivered.detail;
        if (daysLate === null) return promisedNothing;
        if (daysLate === 0) return onTime;
        const days = Math.abs(daysLate);
        return counted(daysLate > 0 ? after : early, days, { days });
      },
    },
    exception: {
      title: ({ action }) => exception.title[action ? 'action' : 'held'],
      headline: () => exception.headline,
      detail: ({ action, carrier, shop }) =>
        say(exception.detail[action ? 'action' : 'held'], { carrier, shop }),
    },
    returning: {
      ...plain(returning),
      detail: ({ shop, why }) => say(returning.detail, { shop, why: why ?? returning.unknown }),
    },
    returned: plain(patterns.returned),
    cancelled: {
      title: () => cancelled.title,
      headline: ({ order }) => cancelled.headline[order ? 'order' : 'parcel'],
      detail: ({ shop }) => say(cancelled.detail, { shop }),
    },
    replaced: {
      title: ({ stage }) => replaced.title[stage === 'lost' ? 'lost' : 'damaged'],
      headline: () => replaced.headline,
      detail: ({ carrier }) => say(replaced.detail, { carrier }),
    },
    lost: plain(patterns.lost),
    destroyed: plain(patterns.destroyed),
    expired: plain(patterns.expired),
  };
}

type Facts = Record<string, unknown>;

const valuesOf = (facts: Facts): Record<string, string> =>
  Object.fromEntries(
    Object.entries(facts).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
