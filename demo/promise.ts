import {
  addWorkingDays,
  dayOf,
  isWorkingDay,
  momentOf,
  stamp,
  timeOf,
  type Day,
} from './calendar.ts';

/** What is ordered by then is packed the same day. */
export const lastOrders = '15:00';

export interface DeliveryPromise {
  packed: Day;
  from: Day;
  to: Day;
  /** Until when an order placed now still makes it. */
  orderBy: Date;
}

/** When something ordered now is at a door in Britain. */
export function promiseFor(now: Date): DeliveryPromise {
  const today = dayOf(now);
  const inTime = isWorkingDay(today) && now < momentOf(today, lastOrders);
  const packed = inTime ? today : addWorkingDays(today, 1);
  return {
    packed,
    from: addWorkingDays(packed, 1),
    to: addWorkingDays(packed, 2),
    orderBy: momentOf(packed, lastOrders),
  };
}

/** `2 h 40 min`, `3 days`: how long until then, rounded up to the minute. */
export function timeLeft(now: Date, until: Date): string {
  const minutes = Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 60_000));
  const hours = Math.floor(minutes / 60);
  if (hours >= 48) return `${Math.floor(hours / 24)} days`;
  return hours === 0 ? `${minutes} min` : `${hours} h ${minutes % 60} min`;
}

/** Two hours of that day, from a full hour not before `earliest`; late in the evening, the day itself. */
export function windowFrom(at: Date, earliest = 0): { from: string; to: string } {
  const day = dayOf(at);
  const hour = Math.max(earliest, Number(timeOf(at).slice(0, 2)));
  if (hour > 21) return { from: day, to: day };
  return {
    from: stamp(momentOf(day, fullHour(hour))),
    to: stamp(momentOf(day, fullHour(hour + 2))),
  };
}

const fullHour = (hour: number) => `${String(hour).padStart(2, '0')}:00`;
