import { and, asc, eq, or, sql } from 'drizzle-orm';
import type { ExportedDevice } from '#contract/exported-device';
import type { Orm } from '../db/database.ts';
import { pushSubscriptions as devices } from '../db/schema/push.ts';
import { inList } from './find-person.ts';

const told = {
  orderId: devices.orderId,
  shipmentId: devices.shipmentId,
  service: devices.service,
  locale: devices.locale,
  createdAt: devices.createdAt,
};

/** Devices that are told of a person's orders and parcels. */
export const deviceRows = (orm: Orm) =>
  orm
    .select(told)
    .from(devices)
    .where(
      and(
        eq(devices.merchantId, sql.placeholder('merchantId')),
        or(
          inList(devices.orderId, sql.placeholder('orderIds')),
          inList(devices.shipmentId, sql.placeholder('shipmentIds')),
        ),
      ),
    )
    .orderBy(asc(devices.id))
    .prepare();

export const exportedDevice = ({
  shipmentId,
  service,
  locale,
  createdAt,
}: Pick<typeof devices.$inferSelect, keyof typeof told>): ExportedDevice => ({
  shipmentId,
  service,
  locale,
  subscribedAt: new Date(createdAt).toISOString(),
});
