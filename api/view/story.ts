import type { Story } from '../domain/story.ts';
import type { Messages, Named } from '../messages/messages.ts';
import { withoutStop } from '../messages/stops.ts';
import type { OrderItem } from './facts.ts';

const longestTitle = 40;

/** What stands before the details: `Enamel jug` of `Enamel jug, 1.4 litres`. */
const mainPart = (title: string) => title.split(/\s*[,(|–—]|\s-\s/)[0]?.trim() || title;

/** A title that fits into a sentence, as short as it is still the only one of the order. */
function shortOf(items: readonly OrderItem[], title: string): string {
  const main = mainPart(title);
  const isOnly = items.filter((each) => mainPart(each.title) === main).length === 1;
  const name = isOnly ? main : title;
  if (name.length <= longestTitle) return name;
  const cut = name.slice(0, longestTitle);
  return `${cut
    .slice(0, cut.lastIndexOf(' ') + 1 || longestTitle)
    .trimEnd()
    .toWellFormed()}…`;
}

/** Pieces of the order by name, to be put into a sentence. */
export function namedOf(items: readonly OrderItem[], countOf: (itemId: string) => number): Named[] {
  return items.flatMap(({ externalId, title, quantity }) => {
    const count = countOf(externalId);
    return count > 0 ? [{ title: shortOf(items, title), count, all: count === quantity }] : [];
  });
}

/**
 * The order in a few words: which parcel is home and what is where. One sentence is a title, which
 * has no full stop; several have one each. Null where the parcel itself says all that there is to say.
 */
export function storyText(
  story: Story,
  items: readonly OrderItem[],
  isCancelled: boolean,
  words: Messages,
): string | null {
  const { counted, pieces } = story;
  const say = words.order;
  if (isCancelled && counted.every(({ stage }) => stage !== 'delivered')) {
    return withoutStop(say.allCancelled);
  }

  const inPlace = (place: string, holds: (holder: string | null) => boolean = () => true) =>
    namedOf(items, (id) =>
      (pieces.get(id) ?? [])
        .filter((piece) => piece.place === place && holds(piece.holder))
        .reduce((sum, { quantity }) => sum + quantity, 0),
    );
  // A parcel that turned back tells that itself.
  const isReturn = (holder: string | null) => !counted.some(({ id }) => id === holder);
  const groups: [(items: readonly Named[]) => string, Named[]][] = [
    [say.notShipped, counted.length ? inPlace('not_shipped') : []],
    [say.cancelled, inPlace('cancelled')],
    [say.goingBack, inPlace('returning', isReturn)],
    [say.back, inPlace('returned', isReturn)],
  ];
  const more = groups.flatMap(([tell, named]) => (named.length ? [tell(named)] : []));
  const first = parcelsText(story, items, words);
  const [only, ...others] = first === null ? more : [first, ...more];
  if (only === undefined) return null;
  return others.length ? words.together([words.sentence(only), ...others]) : withoutStop(only);
}

/** How many are home, and what is with the one that is missing; without a full stop. */
function parcelsText(
  { counted, contents }: Story,
  items: readonly OrderItem[],
  words: Messages,
): string | null {
  const say = words.order;
  if (counted.length < 2) return null;
  const missing = counted.filter(({ stage }) => stage !== 'delivered');
  const home = counted.length - missing.length;
  if (home === 0) return say.parcels(counted.length);
  const text = say.home(home, counted.length);
  const [only] = missing;
  if (!only || missing.length > 1) return text;

  const ordinal = counted.indexOf(only) + 1;
  const { stage } = only;
  if (stage === 'lost' || stage === 'destroyed') return text + say.missing(ordinal, 'lost');
  if (stage === 'returning' || stage === 'returned') {
    return text + say.missing(ordinal, 'going_back');
  }
  const inside = contents.get(only.id) ?? [];
  const holds = namedOf(items, (id) =>
    inside.filter(({ itemId }) => itemId === id).reduce((sum, { quantity }) => sum + quantity, 0),
  );
  return holds.length ? text + say.missing(ordinal, { holds }) : text;
}
