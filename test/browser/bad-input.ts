import type { WidgetView } from '#contract/tracking';

const word = (length: number) =>
  'Donaudampfschifffahrt'.repeat(Math.ceil(length / 21)).slice(0, length);

/** What carriers and shops write, by what is bad about it. */
export const bad: Record<string, string> = {
  'one word of 5,000 letters': word(5_000),
  'a message of 5,000 letters': 'Left the sorting hub and was seen by nobody '
    .repeat(120)
    .slice(0, 5_000),
  'an address on the web': `https://track.example/parcel?number=${'0123456789abcdef'.repeat(8)}&lang=en`,
  'an override of the direction': `\u202eexe.${word(40)}\u202d \u2066${word(80)} \u2067 txt`,
  'characters of right-to-left languages': 'والعشرينوالثلاثين'.repeat(20),
  markup: `<b style="position:fixed;left:-9em">${'<table width=9999>'.repeat(9)}</b>`,
  'spaces that do not break': 'Left\u00a0the\u00a0hub\u00a0'.repeat(40),
  'marks upon marks': `Z${'\u0335\u0316\u0346'.repeat(60)}algo `.repeat(6),
  nothing: '',
};

/** The view with that text wherever a carrier or a shop may have written it, and pictures that are none. */
export function poured(view: WidgetView, text: string): WidgetView {
  const order = view.order && {
    ...view.order,
    number: text,
    story: text && view.order.story && text,
  };
  const merchant = { ...view.merchant, name: text };
  const problems = (view.problems ?? []).map((each) => ({ ...each, answer: text, headline: text }));
  const shipments = view.shipments.map((each) => ({
    ...each,
    title: text || each.title,
    headline: text || each.headline,
    detail: text,
    contents: text,
    routeDisplay: text,
    carrier: each.carrier && { ...each.carrier, name: text, trackingNumber: text, display: text },
    promise: each.promise && { ...each.promise, display: text, note: text },
    checkpoints: each.checkpoints.map((scan) => ({ ...scan, text, place: text, carrier: text })),
    facts: each.facts?.map((fact) => ({ ...fact, lines: [text, text] })) ?? [],
    actions: each.actions.map((action) => ({ ...action, label: text })),
    items: each.items.map((item) => ({
      ...item,
      title: text,
      imageUrl: 'http://pictures.example/1.png',
    })),
  }));
  return { ...view, merchant, order, problems, shipments };
}
