import { describe, expect, test } from 'vitest';
import { doorZone, instantInZone, isTimeZone, placeZone } from '../../../../api/lib/time-zone.ts';

const door = (
  country: string | null,
  region: string | null = null,
  timeZone: string | null = null,
) => ({
  country,
  region,
  timeZone,
});

/** Offset in winter, by a calendar of another making than the one that is tested. */
const januaryIn = (zone: string) =>
  new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(
    Date.UTC(2026, 0, 15, 12),
  );

describe('doorZone', () => {
  test.each<[ReturnType<typeof door>, string, string]>([
    [door('BE', null, 'Asia/Tokyo'), 'Europe/Berlin', 'Asia/Tokyo'],
    [door('JP', null, 'Mars/Olympus'), 'Europe/Berlin', 'Asia/Tokyo'],
    [door('JP'), 'Europe/Berlin', 'Asia/Tokyo'],
    [door('jpn'), 'Europe/Berlin', 'Asia/Tokyo'],
    [door('US', 'CA'), 'Europe/Berlin', 'America/Los_Angeles'],
    [door('US', 'US-HI'), 'America/New_York', 'Pacific/Honolulu'],
    [door('United States', 'Alaska'), 'Europe/Berlin', 'America/Anchorage'],
    [door('US', 'PR'), 'America/New_York', 'America/Puerto_Rico'],
    [door('CA', 'NL'), 'America/Toronto', 'America/St_Johns'],
    [door('AU', 'SA'), 'Australia/Sydney', 'Australia/Adelaide'],
    [door('BR', 'AM'), 'Europe/Berlin', 'America/Manaus'],
    [door('BR', 'São Paulo'), 'Europe/Berlin', 'America/Sao_Paulo'],
    [door('ES', 'Santa Cruz de Tenerife'), 'Europe/Madrid', 'Atlantic/Canary'],
    [door('PT', 'Açores'), 'Europe/Lisbon', 'Atlantic/Azores'],
    // The region is not known: the merchant's own, where it lies in that country.
    [door('US'), 'America/Denver', 'America/Denver'],
    [door('US', 'Nowhere'), 'America/Denver', 'America/Denver'],
    [door('ES'), 'Atlantic/Canary', 'Atlantic/Canary'],
    // A region that is none of the few with another clock.
    [door('ES', 'Barcelona'), 'Atlantic/Canary', 'Europe/Madrid'],
    // Else that of most people.
    [door('US'), 'Europe/Berlin', 'America/New_York'],
    [door('AU'), 'Europe/Berlin', 'Australia/Sydney'],
    [door('RU'), 'Europe/Berlin', 'Europe/Moscow'],
    [door('CN'), 'Europe/Berlin', 'Asia/Shanghai'],
    // Nothing is known of the door.
    [door(null), 'Europe/Berlin', 'Europe/Berlin'],
    [door(null, 'TX'), 'Europe/Berlin', 'Europe/Berlin'],
    [door('Narnia'), 'Europe/Berlin', 'Europe/Berlin'],
  ])('%j of a shop in %s is in %s', (given, merchantZone, zone) => {
    expect(doorZone(given, merchantZone)).toBe(zone);
  });

  test.each([
    ['NL', '2026-01-15 13:00'],
    ['GB', '2026-01-15 12:00'],
    ['SE', '2026-01-15 13:00'],
    ['IE', '2026-01-15 12:00'],
    ['GR', '2026-01-15 14:00'],
    ['IN', '2026-01-15 17:30'],
    ['NP', '2026-01-15 17:45'],
    ['MY', '2026-01-15 20:00'],
    ['SG', '2026-01-15 20:00'],
    ['KR', '2026-01-15 21:00'],
    ['AR', '2026-01-15 09:00'],
    ['NZ', '2026-01-16 01:00'],
    ['WS', '2026-01-16 01:00'],
    ['AS', '2026-01-15 01:00'],
    ['XK', '2026-01-15 13:00'],
  ])('clocks in %s show %s at noon UTC', (country, shown) => {
    expect(januaryIn(doorZone(door(country), 'Pacific/Pago_Pago'))).toBe(shown);
  });
});

describe('placeZone', () => {
  test.each<[string | null, string | null, string | null]>([
    ['US', null, null],
    ['US', 'TX', 'America/Chicago'],
    ['BR', null, null],
    ['ES', null, 'Europe/Madrid'],
    ['DE', null, 'Europe/Berlin'],
    ['MN', null, 'Asia/Ulaanbaatar'],
    [null, 'TX', null],
    ['', '', null],
    ['constructor', 'constructor', null],
    ['US', 'constructor', null],
  ])('%s, %s: %s', (country, region, zone) => {
    expect(placeZone({ country, region })).toBe(zone);
  });
});

describe('instantInZone', () => {
  test.each([
    ['2026-01-01T00:00', 'Pacific/Kiritimati', '2025-12-31T10:00:00.000Z'],
    ['2026-01-01T00:00', 'Pacific/Pago_Pago', '2026-01-01T11:00:00.000Z'],
    ['2026-01-01T00:00', 'Asia/Kathmandu', '2025-12-31T18:15:00.000Z'],
    ['2026-01-01T00:00', 'America/St_Johns', '2026-01-01T03:30:00.000Z'],
    ['2026-03-29T01:59', 'Europe/Berlin', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
    ['2026-03-29T03:00', 'Europe/Berlin', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25T03:00', 'Europe/Berlin', '2026-10-25T02:00:00.000Z'],
    ['2026-04-05T02:30', 'Pacific/Auckland', '2026-04-04T13:30:00.000Z'],
    ['2026-09-27T02:30', 'Pacific/Auckland', '2026-09-26T14:30:00.000Z'],
    ['2026-01-01T00:00', 'Mars/Olympus', '2026-01-01T00:00:00.000Z'],
  ])('%s in %s is %s', (shown, zone, instant) => {
    expect(new Date(instantInZone(Date.parse(`${shown}Z`), zone)).toISOString()).toBe(instant);
  });
});

test.each([
  ['Europe/Berlin', true],
  ['Pacific/Kiritimati', true],
  ['Europe/Nowhere', false],
  ['', false],
])('isTimeZone: %s is %s', (name, expected) => {
  expect(isTimeZone(name)).toBe(expected);
});
