import type { HelpWords } from '#contract/help-words';
import type { Catalogue } from './catalogue.ts';
import type { Messages } from './messages.ts';
import { lookupMessages, pageMessages } from './hosted-messages.ts';
import { orderMessages, returnMessages } from './order-messages.ts';
import { outlookMessages } from './outlook-messages.ts';
import { withOwn, type OwnWords } from './own-words.ts';
import { fill } from './pattern.ts';
import { helpMessages } from './said-messages.ts';
import type { Settings } from './settings.ts';
import { reasonMessages, tellingMessages } from './telling-messages.ts';
import { voiceOf, type Voice } from './voice.ts';

/**
 * What one language says. A shop's own words go before the catalogue's; those that do not fit are
 * passed over, for no page may break by them.
 */
export function messagesFrom(catalogue: Catalogue, own: OwnWords = {}): Messages {
  const data = withOwn(catalogue, own);
  const voice = voiceOf(data.settings);
  const { say, counted } = voice;
  const reasons = reasonMessages(data.reasons, voice);
  const inDates = dates(data, voice);
  const proof = (how: keyof Catalogue['proof']) => (when: string) => say(data.proof[how], { when });
  return {
    calendar: data.settings.calendar,
    shortMonths: data.settings.shortMonths,
    isOwn: (path) => Object.hasOwn(own, path),
    begun: voice.begun,
    gap: voice.gap,
    sentence: voice.sentence,
    together: voice.together,
    line: voice.line,
    apart: voice.apart,
    range: voice.range,
    today: data.today,
    tomorrow: data.tomorrow,
    yesterday: data.yesterday,
    todayOrTomorrow: data.todayOrTomorrow,
    ...inDates,
    timeRange: (from, to) => voice.range(say(data.timeRange, { from, to })),
    dayRange: (from, to) => say(data.dayRange, { from, to }),
    dayAndTime: (day, time) => say(data.dayAndTime, { day, time }),
    quantity: (count, title) =>
      count === 1 ? voice.apart(title) : say(data.quantity, { count, title }),
    updates: (count) =>
      count === 0 ? data.updates.none : counted(data.updates.some, count, { count }),

    scan: data.scan,
    steps: { ...data.steps, attempted: (time) => say(data.steps.attempted, { time }) },
    help: helpMessages(data.said, data.help, voice),
    outlook: outlookMessages(data.outlook, voice, {
      onDay: inDates.onDay,
      promiseMoved: data.promiseMoved,
    }),
    hosted: pageMessages(data.hosted, voice),
    lookup: lookupMessages(data.lookup, voice),
    words: { ...data.words, ...helpOf(data, catalogue) },

    promiseLabel: (day) => say(data.promiseLabel, { day }),
    promiseUnchanged: (day) => say(data.promiseUnchanged, { day }),
    promiseKept: (day) => say(data.promiseKept, { day }),

    carrierPage: (carrier) => say(data.carrierPage, { carrier }),
    theCarrier: data.theCarrier,
    proof: {
      with_neighbour: proof('with_neighbour'),
      collected: proof('collected'),
      safe_place: proof('safe_place'),
      signed: proof('signed'),
      told: proof('told'),
    },
    proofAction: data.proofAction,
    order: orderMessages(data.order, voice),
    returns: returnMessages(data.returns, data.order, voice),
    reasons,
    act: data.act,
    standsIn: data.standsIn,
    handedTo: (carrier) => say(data.handedTo, { carrier }),
    flagged: { ...data.flagged, damaged: (shop) => say(data.flagged.damaged, { shop }) },
    page: data.page,
    ...tellingMessages(data, reasons, voice),
  };
}

/** The elements have them in English, as they are usually said: sent is only what those cannot know. */
function helpOf({ help, settings }: Catalogue, usual: Catalogue): { help?: HelpWords } {
  const isTheirs = new Intl.Locale(settings.calendar).language === 'en';
  return isTheirs && JSON.stringify(help) === JSON.stringify(usual.help) ? {} : { help };
}

type Dates = Pick<Messages, 'dayShort' | 'dayFar' | 'dayLong' | 'isMonthFirst' | 'time' | 'onDay'>;

const monthFirst = /\{month\}.*\{day\}/;

function dates(data: Catalogue, { say, settings }: Voice): Dates {
  const { hourDigits, weekdayStop, firstOfMonth } = settings;
  const numbered = (day: number) => (day === 1 && firstOfMonth) || day;
  return {
    dayShort: (weekday, day) =>
      say(data.dayShort, {
        weekday: weekdayStop ? weekday : weekday.replace('.', ''),
        day: numbered(day),
      }),
    dayFar: (day, month, year) =>
      year === null
        ? say(data.dayFar.thisYear, { day: numbered(day), month })
        : say(data.dayFar.otherYear, { day: numbered(day), month, year }),
    dayLong: (weekday, day, month, year) =>
      year === null
        ? say(data.dayLong.thisYear, { weekday, day: numbered(day), month })
        : say(data.dayLong.otherYear, { weekday, day: numbered(day), month, year }),
    isMonthFirst: monthFirst.test(data.dayLong.thisYear),
    time: (hour, minute) =>
      say(data.time, { hour: String(hour).padStart(hourDigits, '0'), minute }),
    onDay: onDayOf(data.onDay, settings),
  };
}

/** What a text begins with, unless a word goes on behind it. */
const wordAt = (text: string, length: number) =>
  /^\p{L}/u.test(text.slice(length)) ? null : text.slice(0, length);

/** Behind a preposition some languages change the weekday, which may stand alone or begin a date. */
function onDayOf(pattern: string, { calendar, onWeekdays }: Settings): Messages['onDay'] {
  if (!onWeekdays) return (day) => fill(pattern, { day });
  const format = new Intl.DateTimeFormat(calendar, { weekday: 'long', timeZone: 'UTC' });
  // 4 January 1970 was a Sunday.
  const names = [3, 4, 5, 6, 7, 8, 9].map((day) => format.format(day * 86_400_000));
  return (day) => {
    // Turkish `Pazartesi` begins with `Pazar`.
    const weekday = names.findIndex((name) => name === wordAt(day, name.length));
    const changed = onWeekdays[weekday];
    if (changed === undefined) return fill(pattern, { day });
    return changed + day.slice(names[weekday]?.length);
  };
}
