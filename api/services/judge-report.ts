import type { ProblemInput } from '#contract/problem';
import type { WidgetView } from '#contract/tracking';
import { aboutItems, type ProblemKind } from '#contract/problem-words';
import { ApiError, type Issue } from '../errors.ts';
import { sha256, toHex } from '../lib/bytes.ts';
import { readPhoto, type Photo } from '../lib/photo.ts';
import type { Subject } from './read-parcels.ts';

/** A report that fits what its token shows. */
export type Report = {
  /** Of the parcel in the view. */
  viewId: string;
  /** Id of the parcel, else of the order. */
  subjectId: string;
  orderId: string | null;
  shipmentId: string | null;
  kind: ProblemKind;
  items: { id: string; quantity: number }[];
  note: string | null;
  neededBy: string | null;
  photos: (Photo & { id: string })[];
  /** Of all that it says. */
  hash: string;
  /** What it brings, by name. */
  names: string[];
};

/** @throws ApiError invalid_body, naming each place that does not fit */
export async function judgeReport(
  view: WidgetView,
  subject: Subject,
  input: ProblemInput,
): Promise<Report> {
  const shipment = parcelOf(view, input.shipmentId);
  const issues: Issue[] = [];
  const bought = new Set([
    ...shipment.items.map(({ id }) => id),
    ...(view.order?.items ?? []).map(({ id }) => id),
  ]);
  for (const [i, { id }] of input.items.entries())
    if (!bought.has(id)) issues.push({ path: `items.${i}.id`, message: `${id} is not in it` });
  const photos: Report['photos'] = [];
  for (const [i, text] of input.photos.entries()) {
    const photo = readPhoto(text);
    if ('fault' in photo) issues.push({ path: `photos.${i}`, message: photo.fault });
    else photos.push({ ...photo, id: toHex(await sha256(photo.image)) });
  }
  if (issues.length === 0 && aboutItems.includes(input.kind) && isEmpty(input)) {
    const message = 'say what is wrong, name the items, or add a photo: one of these';
    for (const path of ['note', 'items', 'photos']) issues.push({ path, message });
  }
  if (issues.length > 0) {
    const [first] = issues;
    const message = `${first?.path}: ${first?.message}`;
    throw new ApiError('invalid_body', message, { issues });
  }
  const { kind, items, note = null, neededBy = null } = input;
  // An order that has no parcel yet is shown as one.
  const shipmentId = shipment.id === subject.orderId ? null : shipment.id;
  const ids = photos.map(({ id }) => id);
  const said = { kind, items, note, neededBy, photos: ids };
  return {
    viewId: shipment.id,
    subjectId: shipment.id,
    orderId: subject.orderId,
    shipmentId,
    kind,
    items,
    note,
    neededBy,
    photos: photos.filter(({ id }, i) => ids.indexOf(id) === i),
    hash: toHex(await sha256(JSON.stringify(said))),
    names: [
      ...(note === null ? [] : ['note']),
      ...(items.length ? ['items'] : []),
      ...(neededBy === null ? [] : ['neededBy']),
      ...(photos.length ? ['photos'] : []),
    ],
  };
}

const isEmpty = ({ note, items, photos }: ProblemInput): boolean =>
  note === undefined && items.length === 0 && photos.length === 0;

function parcelOf({ shipments }: WidgetView, id: string | undefined) {
  const parcels = shipments.filter(({ kind }) => kind === 'parcel');
  const found = id === undefined ? parcels : parcels.filter((each) => each.id === id);
  const [only] = found;
  if (only && found.length === 1) return only;
  const message =
    id === undefined ? 'name the parcel: there are several' : 'is no parcel of this token';
  throw new ApiError('invalid_body', `shipmentId: ${message}`, {
    issues: [{ path: 'shipmentId', message }],
  });
}
