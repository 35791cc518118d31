import type { HelpMessages } from './help-messages.ts';
import type { SaidPatterns } from './said-patterns.ts';
import type { Voice } from './voice.ts';

export function helpMessages(said: SaidPatterns, title: string, { say }: Voice): HelpMessages {
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
    title,
    label: said.label,
    // The same names as in the patterns.
    steps: Object.fromEntries(steps) as HelpMessages['steps'],
    state: Object.fromEntries(state) as HelpMessages['state'],
    reschedule: (carrier) => say(said.reschedule, { carrier }),
    contact: (shop) => say(said.contact, { shop }),
    reported: (when) => say(said.reported, { when }),
  };
}
