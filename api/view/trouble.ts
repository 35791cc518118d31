import { reasons as known, type Flag, type Reason } from '#contract/vocabulary';
import type { ShipmentState } from '../domain/fold.ts';
import type { Scene } from './scene.ts';
import { dated, plain, since, type Head } from './telling.ts';

/** What a flag stands for where the source gives no reason. */
const byFlag: Partial<Record<Flag, Reason>> = {
  payment_due: 'payment',
  documents_missing: 'documents',
  address_issue: 'wrong_address',
  customs_hold: 'customs',
  damaged: 'damaged',
  held: 'held',
};

/** With these the shopper is told to wait: not where somebody has to act. */
const patient = new Set<Reason>([
  'carrier',
  'missorted',
  'transport',
  'capacity',
  'held',
  'not_ready',
  'business_closed',
  'customs',
  'weather',
  'disaster',
  'external',
  'security',
  'regulation',
]);

/** Why it is not as it should be, in words that the catalogues have; null where nobody said. */
export function causeOf({ reason, flags }: ShipmentState): Reason | null {
  if (reason !== null && isKnown(reason)) return reason;
  return flags.map((flag) => byFlag[flag]).find((cause) => cause !== undefined) ?? null;
}

const isKnown = (reason: string): reason is Reason => Object.hasOwn(known, reason);

/** What is wrong and who acts; null where the cause says neither. */
export function troubleOf(scene: Scene): { headline: string; detail: string | null } | null {
  const { state, words, shop, carrier } = scene;
  const cause = causeOf(state);
  if (!cause) return null;
  const names = { shop, carrier: carrier?.name || words.theCarrier };
  const [headline, detail] = words.reasons[cause];
  const waits = state.actionRequired && patient.has(cause);
  return { headline: headline(names), detail: waits ? null : detail(names) };
}

export function pending(scene: Scene, names: { shop: string; carrier: string }): Head {
  const { words, number } = scene;
  if (number === null) {
    return causeOf(scene.state)
      ? troubled(scene, names.carrier)
      : dated(scene, words.pending, names);
  }
  const telling = words.noScan[number];
  return number === 'early' || number === 'slow'
    ? dated(scene, telling, names)
    : plain(telling, names);
}

/** Both in one: what is wrong behind a sentence that says where it is. */
export function troubleText(scene: Scene): string | null {
  const trouble = troubleOf(scene);
  const { words } = scene;
  return trouble && words.together([words.sentence(trouble.headline), trouble.detail]);
}

/** What is wrong, and who acts. */
export function troubled(scene: Scene, carrier: string): Head {
  const { words, shop, state } = scene;
  const trouble = troubleOf(scene);
  const head = dated(
    scene,
    {
      ...words.exception,
      headline: (facts) => trouble?.headline ?? words.exception.headline(facts),
    },
    { carrier, shop, action: state.actionRequired },
    true,
  );
  const why =
    trouble && head.headline !== trouble.headline ? words.sentence(trouble.headline) : null;
  return { ...head, detail: words.together([why, trouble?.detail ?? head.detail]) };
}

export function attempted(scene: Scene, again: string | null): Head {
  const { words } = scene;
  const cause = causeOf(scene.state);
  const absent = cause === null || cause === 'addressee_absent';
  const told = dated(scene, words.attempted, { time: since(scene), absent }, true);
  const head = again ? { ...told, detail: again } : told;
  const trouble = absent ? null : troubleOf(scene);
  if (!trouble) return head;
  const isDated = head.headline !== words.attempted.headline({ time: '', absent });
  return {
    ...head,
    headline: isDated ? head.headline : trouble.headline,
    detail: words.together([
      isDated ? words.sentence(trouble.headline) : null,
      trouble.detail ?? head.detail,
    ]),
  };
}

export function cancelled(scene: Scene): Head {
  const { words, shop, orderCancelled } = scene;
  const head = plain(words.cancelled, { shop, order: orderCancelled });
  const trouble = causeOf(scene.state)?.startsWith('cancelled_') ? troubleOf(scene) : null;
  return { ...head, detail: trouble?.detail ?? head.detail };
}
