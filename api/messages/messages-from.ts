import type { HelpWords } from '#contract/help-words';
import type { Catalogue, Settings } from './catalogue.ts';
import type { Messages } from './messages.ts';
import { helpMessagesOf } from './help-said.ts';
import { orderMessages, returnMessages } from './order-messages.ts';
import { withOwn, type OwnWords } from './own-words.ts';
import { fill } from './pattern.ts';
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
  const proof = (how: keyof Catalogue['proof']) => (when: string) => say(data.proof[how], { when });
  return {
    calendar: data.settings.calendar,
    shortMonths: data.settings.shortMonths,
    begun: voice.begun,
    today: data.today,
    tomorrow: data.tomorrow,
    yesterday: data.yesterday,
    todayOrTomorrow: data.todayOrTomorrow,
    ...dates(data, voice),
    timeRange: (from, to) => say(data.timeRange, { from, to }),
    dayRange: (from, to) => say(data.dayRange, { from, to }),
    dayAndTime: (day, time) => say(data.dayAndTime, { day, time }),
    quantity: (count, title) => (count === 1 ? title : say(data.quantity, { count, title })),
    updates: (count) =>
      count === 0 ? data.updates.none : counted(data.updates.some, count, { count }),

    scan: data.scan,
    steps: { ...data.steps, attempted: (time) => say(data.steps.attempted, { time }) },
    help: helpMessagesOf(data.settings.calendar),
    words: { ...data.words, ...helpOf(data, catalogue) },

    promiseLabel: (day) => say(data.promiseLabel, { day }),
    promiseUnchanged: (day) => say(data.promiseUnchanged, { day }),
    promiseKept: (day) => say(data.promiseKept, { day }),
    promiseMoved: (from, to) => say(data.promiseMoved, { from, to }),

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

/** The elements have these words themselves, as they are usually said. */
const ofElements = new Set(['en']);

/** So they are sent only where the elements could not know them. */
function helpOf({ help, settings }: Catalogue, usual: Catalogue): { help?: HelpWords } {
  const isTheirs = ofElements.has(new Intl.Locale(settings.calendar).language);
  return isTheirs && JSON.stringify(help) === JSON.stringify(usual.help) ? {} : { help };
}

type Dates = Pick<Messages, 'dayShort' | 'dayFar' | 'dayLong' | 'time' | 'onDay'>;

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
    time: (hour, minute) =>
      say(data.time, { hour: String(hour).padStart(hourDigits, '0'), minute }),
    onDay: onDayOf(data.onDay, settings),
  };
}

/** Behind a preposition some languages change the weekday, which may stand alone or begin a date. */
function onDayOf(pattern: string, { calendar, onWeekdays }: Settings): Messages['onDay'] {
  if (!onWeekdays) return (day) => fill(pattern, { day });
  const format = new Intl.DateTimeFormat(calendar, { weekday: 'long', timeZone: 'UTC' });
  // 4 January 1970 was a Sunday.
  const names = [3, 4, 5, 6, 7, 8, 9].map((day) => format.format(day * 86_400_000));
  return (day) => {
    const weekday = names.findIndex((name) => day.startsWith(name));
    const changed = onWeekdays[weekday];
    if (changed === undefined) return fill(pattern, { day });
    return changed + day.slice(names[weekday]?.length);
  };
}
