import type { HelpWords } from '#contract/help-words';
import type { HelpMessages, ReportMessages } from './help-messages.ts';
import type { SaidPatterns } from './said-patterns.ts';
import type { Voice } from './voice.ts';

export function helpMessages(said: SaidPatterns, help: HelpWords, { say }: Voice): HelpMessages {
  const steps = Object.entries(said.steps).map(([step, pattern]) => [
    step,
    (names: Record<string, string>) => say(pattern, names),
  ]);
  const state = Object.entries(said.state).map(([each, { headline, detail }]) => [
    each,
    {
      headline: (shop: string) => say(headline, { shop }),
      detail: (shop: string) => say(detail, { shop }),
    },
  ]);
  return {
    title: help.title,
    label: said.label,
    gone: said.gone,
    // The same names as in the patterns.
    steps: Object.fromEntries(steps) as HelpMessages['steps'],
    state: Object.fromEntries(state) as HelpMessages['state'],
    reschedule: (carrier) => say(said.reschedule, { carrier }),
    contact: (shop) => say(said.contact, { shop }),
    notHere: {
      ...said.notHere,
      title: (carrier, when) => say(said.notHere.title, { carrier, when }),
    },
    answerKept: (shop) => say(said.answerKept, { shop }),
    form: reportMessages(help, say),
    reported: (when) => say(said.reported, { when }),
  };
}

function reportMessages(help: HelpWords, say: Voice['say']): ReportMessages {
  const { items, neededBy, note, photos, sent, notSent } = help;
  const [headline, detail] = help.refused;
  return {
    items,
    neededBy,
    note,
    photos,
    sent,
    notSent,
    report: (shop) => say(help.report, { shop }),
    notePlease: (shop) => say(help.notePlease, { shop }),
    notePhotoPlease: (shop) => say(help.notePhotoPlease, { shop }),
    send: (shop) => say(help.send, { shop }),
    photo: (n) => say(help.photo, { n }),
    refused: { headline, detail: (shop) => say(detail, { shop }) },
  };
}
