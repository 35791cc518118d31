import type { HelpActionKind, HelpView } from '#contract/help';
import { helpFor, isGone, type HelpFacts } from '../domain/help.ts';
import { wallOf } from '../domain/moment.ts';
import { letsChoose } from '../domain/reschedule.ts';
import { secureAddress } from '../lib/secure-address.ts';
import type { Scene } from './scene.ts';
import type { WidgetFacts } from './facts.ts';

/** What may be wrong with a parcel, in the shopper's words. */
export function helpViews(scene: Scene, contact: string | null): HelpView[] {
  const { words, shop, days, carrier, state } = scene;
  const until = state.pickup?.until ? days.full(state.pickup.until) : '';
  const names = { shop, carrier: carrier?.name || words.theCarrier, until };
  return helpFor(factsOf(scene)).map(({ kind, steps, actions, report }) => ({
    kind,
    label:
      kind === 'not_received' && isGone(state.stage) ? words.help.gone : words.help.label[kind],
    steps: steps.map((step) => words.help.steps[step](names)),
    actions: placesOf(scene, actions, contact),
    report,
  }));
}

function factsOf({ state, health, replaced, days, zone }: Scene): HelpFacts {
  const since = state.current ? wallOf(state.current.at, zone).day : null;
  return {
    state,
    health: health.health,
    replaced,
    today: days.today,
    deliveredDay: state.stage === 'delivered' ? since : null,
    waitsSince: state.stage === 'ready_for_pickup' ? since : null,
  };
}

/** One door to the carrier is enough: where a day can be chosen, its page is called that. */
function placesOf(
  { carrier, state, words, shop }: Scene,
  wanted: readonly HelpActionKind[],
  contact: string | null,
): HelpView['actions'] {
  const mayChoose = wanted.includes('reschedule') && carrier !== null && letsChoose(carrier.code);
  const name = carrier?.name || words.theCarrier;
  const places: Record<HelpActionKind, { label: string; url: string | null | undefined }> = {
    reschedule: { label: words.help.reschedule(name), url: mayChoose ? carrier.url : null },
    carrier: { label: words.carrierPage(name), url: mayChoose ? null : carrier?.url },
    proof: { label: words.proofAction, url: state.proof?.url },
    contact: { label: words.help.contact(shop), url: contact },
  };
  return wanted.flatMap((kind) => {
    const { label, url } = places[kind];
    return url ? [{ kind, label, url }] : [];
  });
}

/** An address to write to goes before a page to read. */
export function contactOf({ contact }: WidgetFacts['merchant']): string | null {
  const { email, helpUrl } = contact ?? {};
  return email ? `mailto:${email}` : secureAddress(helpUrl ?? '');
}
