import type { LookupWords } from '#contract/element-words';
import type { HostedPatterns } from './hosted-patterns.ts';
import type { LookupMessages, PageMessages } from './page.ts';
import type { Voice } from './voice.ts';

export function pageMessages(hosted: HostedPatterns, { say, settings }: Voice): PageMessages {
  const { gift, sharedView, report } = hosted;
  return {
    ...hosted,
    neutralTitle: (shop) => say(hosted.neutralTitle, { shop }),
    order: (number, day) => say(hosted.order, { number, day }),
    each: (count, price) => say(hosted.each, { count, price }),
    times: (count) => say(hosted.times, { count }),
    askShop: (shop) => say(hosted.askShop, { shop }),
    write: (shop) => say(hosted.write, { shop }),
    eventTitle: (shop) => say(hosted.eventTitle, { shop }),
    eventText: (url) => say(hosted.eventText, { url }),
    gift: { ...gift, text: (shop) => say(gift.text, { shop }) },
    sharedView: { ...sharedView, text: (shop) => say(sharedView.text, { shop }) },
    report: {
      ...report,
      photosHint: (most, bytes) => {
        const size = new Intl.NumberFormat(settings.calendar, {
          style: 'unit',
          unit: 'kilobyte',
          numberingSystem: 'latn',
        }).format(bytes / 1000);
        return say(report.photosHint, { most, size });
      },
      photoRefused: (title) => say(report.photoRefused, { title }),
    },
  };
}

/** From so many minutes on a wait is told in hours. */
const longMinutes = 90;

export function lookupMessages(lookup: LookupWords, { say, settings }: Voice): LookupMessages {
  const { paused } = lookup;
  return {
    ...lookup,
    paused: {
      ...paused,
      detail: (minutes) => {
        const format = new Intl.RelativeTimeFormat(settings.calendar);
        const when =
          minutes < longMinutes
            ? format.format(minutes, 'minute')
            : format.format(Math.round(minutes / 60), 'hour');
        return say(paused.detail, { when });
      },
    },
  };
}
