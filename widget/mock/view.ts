import type { ProblemView } from '#contract/problem';
import type { ShipmentView, WidgetView } from '#contract/tracking';
import { helpView, labelOf } from './help.ts';
import type { At, Line, Moment, Reported, Scene, Stop } from './scenario.ts';
import { fullDay, isoDay, shortDay, weekday, type Text } from './text.ts';
import { words } from './words.ts';

type Locale = 'en' | 'de';

/** What the server would answer at that moment. */
export function viewOf(moment: Moment, locale: Locale): WidgetView {
  const say = (text: Text) => text[locale === 'de' ? 1 : 0];
  const told = { moment, say };
  const shipments = moment.scenes.map((scene) => shipmentOf(scene, told));
  return {
    merchant: { name: 'Hobnail', theme: {} },
    locale,
    dir: 'ltr',
    words: { ...words[locale] },
    order: {
      number: '#1042',
      story: moment.story ? say(moment.story) : null,
      items: shipments.flatMap(({ id, items, title }) =>
        items.map((item) => ({
          ...item,
          pieces: [
            {
              place: 'under_way' as const,
              quantity: item.quantity,
              shipmentId: id,
              display: title,
            },
          ],
        })),
      ),
    },
    shipments,
    problems: (moment.problems ?? []).map((problem) =>
      problemOf(problem, shipments[0]?.id ?? null, told),
    ),
    rating: null,
    recommendations: null,
    // Nothing will change by itself.
    poll: { afterSeconds: 86_400 },
  };
}

interface Told {
  readonly moment: Moment;
  readonly say: (text: Text) => string;
}

function shipmentOf(scene: Scene, told: Told): ShipmentView {
  const { parcel, stage, scans } = scene;
  const { say } = told;
  const items = parcel.things.map(({ title, quantity = 1 }, i) => ({
    id: `${parcel.id}-${i + 1}`,
    title: say(title),
    quantity,
    imageUrl: null,
    url: null,
  }));
  const checkpoints = parcel.log
    .slice(0, scans)
    .map((line, i) => checkpointOf(line, `${parcel.id}-${i}`, told))
    .toReversed();
  const carrier = parcel.carrier ?? 'Crownpost';
  return {
    id: parcel.id,
    kind: parcel.kind ?? 'parcel',
    stage,
    flags: [...(scene.flags ?? [])],
    health: scene.health ?? (stage === 'delivered' ? 'done' : 'on_track'),
    actionRequired: false,
    reason: scene.reason ?? null,
    responsible: null,
    title: say(scene.title),
    headline: say(scene.headline),
    struck: scene.struck ? say(scene.struck) : null,
    detail: say(scene.detail),
    nextNewsBy: null,
    nextNewsDisplay: scene.news ? say(scene.news) : null,
    lamp: scene.lamp ?? false,
    promise: promiseOf(scene, told),
    steps: parcel.stops.map((stop, i) => stepOf(stop, i, scene, told)),
    checkpoints,
    updates: updates(scans, say),
    carrier: {
      code: 'crownpost',
      name: carrier,
      trackingNumber: (parcel.number ?? 'CP83 4410 2271 GB').replaceAll(' ', ''),
      display: parcel.number ?? 'CP83 4410 2271 GB',
      url: 'https://crownpost.example/',
    },
    carriers: [carrier],
    pickup: scene.pickup
      ? {
          name: scene.pickup.name,
          address: scene.pickup.address,
          hours: scene.pickup.hours.map(say),
          until: isoDay(scene.pickup.until),
          untilDisplay: say(fullDay(scene.pickup.until)),
        }
      : null,
    proof: null,
    milestones: [],
    replaces: null,
    items,
    contents:
      items
        .map(({ title, quantity }) => (quantity > 1 ? `${quantity} × ${title}` : title))
        .join('\u00a0· ') || null,
    actions: [
      {
        kind: 'carrier',
        label: say([`Look at ${carrier}`, `Bei ${carrier} ansehen`]),
        url: 'https://crownpost.example/',
      },
    ],
    help: [...(scene.help ?? []), 'other' as const].map((kind) => helpView(kind, say)),
  };
}

function promiseOf({ parcel, promiseNote }: Scene, { say }: Told): ShipmentView['promise'] {
  if (!parcel.promised) return null;
  const [from, to] = parcel.promised;
  const days = { from: isoDay(from), to: isoDay(to) };
  const [en, de] = weekday(16);
  return {
    first: days,
    now: days,
    label: say([`Promised on ${en}`, `Am ${de} versprochen`]),
    display: say(fullDay(to)),
    note: promiseNote ? say(promiseNote) : null,
  };
}

function stepOf(
  [stage, title, at]: Stop,
  i: number,
  { stop, isLost, end, endStruck, parcel }: Scene,
  told: Told,
): ShipmentView['steps'][number] {
  const isLast = i === parcel.stops.length - 1;
  const reached = i <= stop;
  const state = i < stop ? 'done' : isLost && !isLast ? 'lost' : i === stop ? 'current' : 'ahead';
  const display = isLast && end ? end : reached || isLast ? at : null;
  return {
    stage,
    title: told.say(title),
    state,
    display: display && stamp(display, told),
    struck: isLast && endStruck ? told.say(endStruck) : null,
  };
}

const isAt = (at: At | Text): at is At => typeof at[0] === 'number';

/** A time for today, else a day. */
function stamp(at: At | Text, { moment, say }: Told): string {
  if (!isAt(at)) return say(at);
  return at[0] === moment.today ? at[1] : say(shortDay(at[0], moment.today));
}

function checkpointOf(
  [[day, time], stage, text, place]: Line,
  id: string,
  { moment, say }: Told,
): ShipmentView['checkpoints'][number] {
  const short = say(shortDay(day, moment.today));
  return {
    id,
    at: `${isoDay(day)}T${time.padStart(5, '0')}:00Z`,
    zoneKnown: true,
    stage,
    title: say(text),
    text: say(text),
    place,
    carrier: null,
    day: short,
    time,
    display: `${short}, ${time}`,
  };
}

const updates = (count: number, say: Told['say']): string => {
  if (!count) return '';
  return count === 1
    ? say(['1 update', '1 Meldung'])
    : say([`${count} updates`, `${count} Meldungen`]);
};

function problemOf(problem: Reported, shipmentId: string | null, { say }: Told): ProblemView {
  return {
    id: 'prb_mock',
    shipmentId,
    kind: problem.kind,
    state: problem.state,
    open: problem.state !== 'solved' && problem.state !== 'closed',
    label: say(labelOf(problem.kind)),
    headline: say(problem.headline),
    detail: say(problem.detail),
    answer: problem.answer ? say(problem.answer) : null,
    reportedAt: `${isoDay(19)}T16:00:00Z`,
    updatedAt: `${isoDay(19)}T16:00:00Z`,
    display: say(problem.display),
    photos: 0,
  };
}

/** What the shop would answer to a report. */
export const receiptView = (
  kind: Reported['kind'],
  shipmentId: string | null,
  locale: Locale,
): ProblemView =>
  problemOf(
    {
      kind,
      state: 'reported',
      headline: ['Hobnail has your report', 'Hobnail hat Ihre Meldung'],
      detail: [
        'The answer comes here. You need do nothing until then.',
        'Die Antwort steht dann hier. Bis dahin müssen Sie nichts tun.',
      ],
      display: ['Reported just now.', 'Gerade gemeldet.'],
    },
    shipmentId,
    { moment: { today: 19, scenes: [] }, say: (text) => text[locale === 'de' ? 1 : 0] },
  );
