import { createHash, createHmac } from 'node:crypto';
import type { Expected, Parcel, Scan } from './scan.ts';
import { meaningOf, tagOf } from './subtags.ts';

const countries: Record<string, [iso3: string, name: string]> = {
  GB: ['GBR', 'United Kingdom'],
  IE: ['IRL', 'Ireland'],
};

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

/** A version 4 UUID that is the same for the same text, so that the same news has the same id. */
const eventId = (text: string) =>
  digest(text).replace(
    /^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/,
    (_, a, b, c, d, e) => `${a}-${b}-4${c}-a${d}-${e}`,
  );

function wireCheckpoint({ slug, scan }: { slug: string; scan: Scan }) {
  const [iso3, name] = countries[scan.country ?? 'GB'] ?? [null, null];
  return {
    slug,
    created_at: scan.at,
    checkpoint_time: scan.at,
    city: scan.city,
    state: null,
    zip: null,
    country_region: iso3,
    country_region_name: name,
    location: scan.city,
    coordinate: null,
    message: scan.text,
    tag: tagOf(scan.subtag),
    subtag: scan.subtag,
    subtag_message: meaningOf(scan.subtag).message,
    raw_tag: null,
    events: [],
    source: 'carrier_api',
  };
}

/**
 * The body of AfterShip's webhook about a parcel: its whole log so far, where it is now, and when
 * the carrier expects to deliver it. The same facts give the same bytes.
 */
export function trackingUpdate(
  { carrier, trackingNumber }: Parcel,
  scans: readonly Scan[],
  expected?: Expected,
): string {
  const latest = scans.at(-1);
  if (!latest) throw new Error(`Nothing has happened to ${trackingNumber} yet`);
  const tag = tagOf(latest.subtag);
  return JSON.stringify({
    event: 'tracking_update',
    event_id: eventId(JSON.stringify([trackingNumber, scans, expected])),
    is_tracking_first_tag: scans.filter(({ subtag }) => tagOf(subtag) === tag).length === 1,
    msg: {
      id: digest(trackingNumber).slice(0, 24),
      tracking_number: trackingNumber,
      title: trackingNumber,
      slug: carrier,
      active: !['Delivered', 'Expired'].includes(tag),
      tag,
      subtag: latest.subtag,
      subtag_message: meaningOf(latest.subtag).message,
      checkpoints: scans.map((scan) => wireCheckpoint({ slug: carrier, scan })),
      expected_delivery: null,
      courier_estimated_delivery_date: expected
        ? {
            estimated_delivery_date: expected.to,
            estimated_delivery_date_min: expected.from,
            estimated_delivery_date_max: expected.to,
          }
        : null,
      order_number: null,
      return_to_sender: scans.some(({ subtag }) => /^Exception_01[01]$/.test(subtag)),
      signed_by: null,
      courier_tracking_link: `https://crownpost.example/track/${trackingNumber}`,
      created_at: scans[0]?.at,
      updated_at: latest.at,
    },
    ts: Math.floor(Date.parse(latest.at) / 1000),
  });
}

/** The value of the header `aftership-hmac-sha256` for these bytes. */
export const signatureOf = (body: string, secret: string): string =>
  createHmac('sha256', secret).update(body).digest('base64');
