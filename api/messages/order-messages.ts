import type { OrderPatterns, ReturnPatterns } from './catalogue.ts';
import type { Named, OrderMessages, ReturnMessages } from './messages.ts';
import type { Voice } from './voice.ts';

/** More than these are counted instead of named. */
const few = 3;

const isOne = (items: readonly Named[]) => items.length === 1 && items[0]?.count === 1;
const numberOf = (items: readonly Named[]): 'one' | 'more' => (isOne(items) ? 'one' : 'more');

/** `the mug and 2 × plate`, in the middle of a sentence. */
function namesIn({ item, things }: OrderPatterns, voice: Voice) {
  const { say, small } = voice;
  const name = ({ title, count, all }: Named) =>
    count > 1
      ? say(item.several, { count, title: small(title) })
      : say(all ? item.all : item.one, { title: small(title) });
  return (items: readonly Named[]): string =>
    items.length > few
      ? voice.counted(things, items.length, { count: items.length })
      : voice.list(items.map(name));
}

export function orderMessages(order: OrderPatterns, voice: Voice): OrderMessages {
  const { say, counted, nth, begun } = voice;
  const names = namesIn(order, voice);
  const told = (patterns: OrderPatterns['back']) => (items: readonly Named[]) =>
    begun(say(patterns[numberOf(items)], { items: names(items) }));
  return {
    parcels: (all) => counted(order.parcels, all, { all }),
    home: (home, all) => {
      if (home === all) return all === 2 ? order.both : counted(order.everyOne, all, { all });
      return counted(order.some, home, { home, parcels: counted(order.outOf, all, { all }) });
    },
    missing: (n, what) => {
      const { lost, goingBack, holds } = order.missing;
      const ordinal = nth(order.ordinal, n);
      if (what === 'lost') return say(lost, { ordinal });
      if (what === 'going_back') return say(goingBack, { ordinal });
      const place = nth(order.place, n);
      return say(holds[numberOf(what.holds)], { items: names(what.holds), place });
    },
    notShipped: told(order.notShipped),
    cancelled: told(order.cancelled),
    allCancelled: order.allCancelled,
    goingBack: told(order.goingBack),
    back: told(order.back),
    place: order.places,
    packing: order.packing,
    packed: order.packed,
    parcel: (n) => say(order.parcel, { n }),
  };
}

export function returnMessages(
  returns: ReturnPatterns,
  order: OrderPatterns,
  voice: Voice,
): ReturnMessages {
  const { title, headline, detail, steps, arrived } = returns;
  const { say } = voice;
  const names = namesIn(order, voice);
  return {
    title: (items) => (items.length ? say(title.items, { items: names(items) }) : title.none),
    headline: (state, amount) =>
      state === 'refunded' && amount !== null
        ? say(headline.refundedAmount, { amount })
        : headline[state],
    detail: ({ state, shop, exchange }) =>
      say(state === 'received' && exchange ? detail.exchanged : detail[state], { shop }),
    steps,
    arrived,
  };
}
