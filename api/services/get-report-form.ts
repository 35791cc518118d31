import { problemKinds, type ProblemKind } from '#contract/problem-words';
import type { ShipmentView, WidgetView } from '#contract/tracking';
import type { Context } from '../context.ts';
import { wallIn } from '../domain/moment.ts';
import { NotFoundError } from '../errors.ts';
import type { Messages } from '../messages/messages.ts';
import { viewFor } from '../view/conceal.ts';
import { lookOf, type Look } from '../view/theme.ts';
import { readShown } from './get-widget.ts';

/** What a report from a page without script is made of. */
export type ReportForm = {
  view: WidgetView;
  look: Look;
  messages: Messages;
  kind: ProblemKind;
  /** What it is about. */
  shipment: ShipmentView;
  /** What it is called; null where it cannot be reported now, or not by this link. */
  label: string | null;
  /** Where the parcel goes. */
  today: string;
};

/**
 * @param wanted id of the parcel; may be empty where there is one only
 * @param wish BCP 47
 * @throws ApiError unknown_token, not_found
 */
export async function getReportForm(
  ctx: Context,
  token: string,
  { kind: named, wanted, wish }: { kind: string; wanted: string; wish: string | undefined },
): Promise<ReportForm> {
  const { facts, theme, secrecy, spoken, zone } = await readShown(ctx, token, wish);
  const view = viewFor(facts, secrecy, spoken, ctx.now());
  const parcels = view.shipments.filter((each) => each.kind === 'parcel');
  const [shipment, other] = wanted ? parcels.filter(({ id }) => id === wanted) : parcels;
  const kind = problemKinds.find((each) => each === named);
  if (!kind || !shipment || other) throw new NotFoundError('report');
  const help = shipment.help?.find((each) => each.kind === kind && each.report);
  return {
    view,
    look: lookOf(theme),
    messages: spoken.messages,
    kind,
    shipment,
    label: help?.label ?? null,
    today: wallIn(ctx.now(), zone).day,
  };
}
