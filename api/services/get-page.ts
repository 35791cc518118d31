import type { ShipmentView, WidgetView } from '#contract/tracking';
import type { Context } from '../context.ts';
import { calendarFile } from '../lib/icalendar.ts';
import type { Messages } from '../messages/messages.ts';
import type { Spoken } from '../messages/spoken.ts';
import { concealed, viewFor, type Secrecy } from '../view/conceal.ts';
import { deliveriesOf, deliveryEvents } from '../view/delivery-events.ts';
import type { WidgetFacts } from '../view/facts.ts';
import { orderSummary, type OrderSummary } from '../view/order-summary.ts';
import { mayBeNews } from '../view/push.ts';
import { lookOf, type Look } from '../view/theme.ts';
import { readShown } from './get-widget.ts';
import { sharedLinks } from './share-parcel.ts';

/** All that the hosted page shows. */
export type TrackingPage = {
  view: WidgetView;
  look: Look;
  messages: Messages;
  token: string;
  secrecy: Secrecy;
  summary: OrderSummary | null;
  /** Parcels that a day or a time is promised for, still to come: by name where there are others too. */
  calendar: { names: string[] } | null;
  /** Parcels that can be shown to others, and the links that show them now. */
  sharing: { id: string; name: string; link: string | null }[];
  /** The key that a device subscribes with; null where nothing more can happen. */
  pushKey: string | null;
};

/** @throws ApiError unknown_token */
export async function getTrackingPage(
  ctx: Context,
  token: string,
  wish: string | undefined,
): Promise<TrackingPage> {
  const { found, facts, theme, secrecy, spoken } = await readShown(ctx, token, wish);
  const now = ctx.now();
  const view = viewFor(facts, secrecy, spoken, now);
  const { messages } = spoken;
  const parcels = view.shipments.filter(({ id, kind }) => kind === 'parcel' && isStored(id));
  const links =
    secrecy === 'share'
      ? new Map<string, string>()
      : await sharedLinks(
          { ...ctx, merchantId: found.merchantId },
          parcels.map(({ id }) => id),
        );
  return {
    view,
    look: lookOf(theme),
    messages,
    token,
    secrecy,
    summary: secrecy === 'none' ? orderSummary(facts, view, messages, now) : null,
    pushKey: mayBeNews(view) ? (await ctx.secrets.vapidKey()).publicKey : null,
    calendar: calendarOf(facts, view),
    sharing:
      secrecy === 'share'
        ? []
        : parcels.map((each) => ({
            id: each.id,
            name: nameOf(each),
            link: links.get(each.id) ?? null,
          })),
  };
}

/** A parcel is named by what is inside. */
const nameOf = ({ contents, title }: ShipmentView): string => contents ?? title;

function calendarOf(facts: WidgetFacts, { shipments }: WidgetView): TrackingPage['calendar'] {
  const ahead = deliveriesOf(facts).filter(({ isOff }) => !isOff);
  if (ahead.length === 0) return null;
  const ids = new Set(ahead.map(({ tracked }) => tracked.parcel.id));
  const named = shipments.length > 1 ? shipments.filter(({ id }) => ids.has(id)) : [];
  return { names: [...new Set(named.map(nameOf))] };
}

/** An order whose parcels are not there yet is shown as one, under its own id. */
const isStored = (id: string): boolean => id.startsWith('shp_');

/**
 * The delivery as a calendar file; null where there is nothing to note down.
 * @throws ApiError unknown_token
 */
export async function getDeliveryCalendar(
  ctx: Context,
  token: string,
  wish: string | undefined,
): Promise<{ file: string | null; look: Look; spoken: Spoken }> {
  const { facts, theme, secrecy, spoken } = await readShown(ctx, token, wish);
  const { messages } = spoken;
  const events = deliveryEvents(concealed(facts, secrecy), messages, `${ctx.origin}/t/${token}`);
  const name = messages.hosted.eventTitle(facts.merchant.name);
  return {
    file: events.length ? calendarFile(events, name, ctx.now()) : null,
    look: lookOf(theme),
    spoken,
  };
}
