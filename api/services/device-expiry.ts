import { lt } from 'drizzle-orm';
import type { WidgetView } from '#contract/tracking';
import type { Context } from '../context.ts';
import type { Statement } from '../db/database.ts';
import { pushSubscriptions } from '../db/schema/push.ts';
import { mayBeNews } from '../view/push.ts';

const dayMs = 24 * 3_600_000;
/** A parcel that has arrived may still go back. */
const keptAfterEndMs = 14 * dayMs;
/** As long as what is personal about an order. */
const keptMs = 180 * dayMs;

/** Until when a device is told of what this view shows, ms. */
export const deviceExpiry = (view: WidgetView, nowMs: number): number =>
  nowMs + (mayBeNews(view) ? keptMs : keptAfterEndMs);

/** Takes away devices that nobody has to tell anything any more, of every merchant. */
export const pruneDevices = (ctx: Context): Statement =>
  ctx.db.orm.delete(pushSubscriptions).where(lt(pushSubscriptions.expiresAt, ctx.now())).toSQL();
