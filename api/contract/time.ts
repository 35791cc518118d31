import * as z from 'zod';

/** A calendar day where the parcel is, `2026-11-23`. Has no zone and is never passed through UTC. */
export const CalendarDay = z.iso.date();

/** A point in time with its offset, `2026-11-23T14:00:00+01:00`. */
export const Instant = z.iso.datetime({ offset: true });

/** One end of a delivery window: a day or an instant. */
export const DayOrInstant = z.union([CalendarDay, Instant]);

/** From and to are both days, or both instants; `to` is not before `from`. */
export const DeliveryWindow = z
  .object({ from: DayOrInstant, to: DayOrInstant })
  .refine(({ from, to }) => (from.length === 10) === (to.length === 10), {
    message: 'from and to must both be days or both be instants',
  })
  .refine(({ from, to }) => Date.parse(from) <= Date.parse(to), {
    message: 'to must not be before from',
  });
export type DeliveryWindow = z.infer<typeof DeliveryWindow>;
