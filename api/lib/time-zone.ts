import { countryCode } from './country.ts';
import { zoneOfRegion } from './region-zones.ts';

/** What is known of where a parcel goes. `country`: code of two or three letters, or English name. */
export type Place = { country: string | null; region: string | null };
export type Door = Place & { timeZone: string | null };

/** Nearly everybody in these countries lives by one of their clocks. */
const mostly: Record<string, string> = {
  CL: 'America/Santiago',
  CN: 'Asia/Shanghai',
  EC: 'America/Guayaquil',
  ES: 'Europe/Madrid',
  GL: 'America/Nuuk',
  MN: 'Asia/Ulaanbaatar',
  NZ: 'Pacific/Auckland',
  PF: 'Pacific/Tahiti',
  PG: 'Pacific/Port_Moresby',
  PT: 'Europe/Lisbon',
  UA: 'Europe/Kyiv',
  XK: 'Europe/Belgrade',
};

/** Here several clocks are common; this is that of most people. */
const mostPeople: Record<string, string> = {
  AQ: 'Pacific/Auckland',
  AU: 'Australia/Sydney',
  BR: 'America/Sao_Paulo',
  CA: 'America/Toronto',
  CD: 'Africa/Lagos',
  FM: 'Pacific/Guadalcanal',
  ID: 'Asia/Jakarta',
  KI: 'Pacific/Tarawa',
  MX: 'America/Mexico_City',
  RU: 'Europe/Moscow',
  UM: 'Pacific/Tarawa',
  US: 'America/New_York',
};

/**
 * IANA zone of the shopper's door: as the shop says, else by region or country. In a country of
 * several zones the merchant's own, where it is one of them; where nothing is known, it as well.
 */
export function doorZone(door: Door, merchantZone: string): string {
  const { timeZone, region } = door;
  if (timeZone !== null && isTimeZone(timeZone)) return timeZone;
  const country = countryCode(door.country);
  if (country === null) return merchantZone;
  const ofRegion = zoneOfRegion(country, region) ?? (region === null ? null : mostly[country]);
  if (ofRegion) return ofRegion;
  const isOwn = zonesOf(country).some((zone) => sameZone(zone, merchantZone));
  return isOwn ? merchantZone : (mainZone(country) ?? merchantZone);
}

/** The zone of a place where there is little doubt, else null. */
export function placeZone({ country, region }: Place): string | null {
  const code = countryCode(country);
  if (code === null) return null;
  return zoneOfRegion(code, region) ?? (code in mostPeople ? null : mainZone(code));
}

const mainZone = (country: string): string | null =>
  mostly[country] ?? mostPeople[country] ?? zonesOf(country)[0] ?? null;

/** A method in newer engines, a property in older ones, and in no declaration yet. */
type WithZones = { getTimeZones?(): readonly string[]; timeZones?: readonly string[] };

function zonesOf(country: string): readonly string[] {
  const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & WithZones;
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
}

/** `Asia/Kolkata` is `Asia/Calcutta` by a newer name. */
const sameZone = (a: string, b: string): boolean => a === b || calledBy(a) === calledBy(b);

const calledBy = (zone: string): string | undefined => clockOf(zone)?.resolvedOptions().timeZone;

const clocks = new Map<string, Intl.DateTimeFormat | null>();

export const isTimeZone = (name: string): boolean => clockOf(name) !== null;

/**
 * Milliseconds since 1970 of what a clock in `zone` shows, given as if it were UTC. An hour that
 * the clock passes twice is the first one; one that it skips is read with the clock before it.
 */
export function instantInZone(shownMs: number, zone: string): number {
  const before = shownMs - offsetMs(shownMs - dayMs, zone);
  const after = shownMs - offsetMs(shownMs + dayMs, zone);
  return [before, after].find((ms) => ms + offsetMs(ms, zone) === shownMs) ?? before;
}

const dayMs = 24 * 3_600_000;

/** How far clocks in the zone are ahead of UTC. */
function offsetMs(ms: number, zone: string): number {
  const name = clockOf(zone)
    ?.formatToParts(ms)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign, hours, minutes] = /([+-])(\d{2}):?(\d{2})?/.exec(name ?? '') ?? [];
  if (sign === undefined) return 0;
  const size = Number(hours) * 60 + Number(minutes ?? 0);
  return (sign === '-' ? -size : size) * 60_000;
}

// Making a formatter costs a hundred times what using it does; there are as many as zones in use.
function clockOf(zone: string): Intl.DateTimeFormat | null {
  let clock = clocks.get(zone);
  if (clock === undefined) {
    try {
      clock = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
    } catch {
      clock = null;
    }
    // Names come from outside: there may be any number of them.
    if (clocks.size >= 1_000) clocks.clear();
    clocks.set(zone, clock);
  }
  return clock;
}
