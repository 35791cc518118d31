import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { at, readers, type Folder, type Json, type Read } from './corpus-readers.ts';

/** `said` is the status that the payload itself gives its parcel, where it gives one. */
export type Parcel = { number: string; said: string | null };

export type Recording = Required<Read> & { file: string; parcels: Parcel[] };

/** Every file of a folder of recorded payloads, and what of it can be posted. */
export function recordingsOf(corpus: string, folder: Folder): Recording[] {
  const place = join(corpus, 'webhooks', folder);
  return readdirSync(place)
    .sort()
    .map((name) => {
      const bytes = Buffer.from(readFileSync(join(place, name)));
      const { topic = '', bodies = [bytes], ...read } = readers[folder](jsonOf(bytes), bytes, name);
      const parcels = parcelsIn(bodies.map(jsonOf), numberKeys[folder]);
      return { file: `${folder}/${name}`, topic, bodies, parcels, ...read };
    });
}

export const jsonOf = (body: string | Buffer): Json => {
  try {
    const value: unknown = JSON.parse(String(body));
    return typeof value === 'object' && value !== null ? (value as Json) : {};
  } catch {
    return {};
  }
};
const numberKeys: Partial<Record<Folder, { number: string; said: (parcel: Json) => unknown }>> = {
  '17track': {
    number: 'number',
    said: (parcel) => at(parcel, 'track_info', 'latest_status', 'status'),
  },
  aftership: { number: 'tracking_number', said: ({ tag }) => tag },
  easypost: { number: 'tracking_code', said: ({ status }) => status },
  shipengine: { number: 'tracking_number', said: ({ status_code: code }) => code },
  shippo: { number: 'tracking_number', said: (parcel) => at(parcel, 'tracking_status', 'status') },
  trackingmore: {
    number: 'tracking_number',
    said: ({ delivery_status: now, status }) => now ?? status,
  },
};

/** Every parcel that is named, each number once; where two say different things nothing is said. */
function parcelsIn(bodies: Json[], key: (typeof numberKeys)[Folder]): Parcel[] {
  const found = new Map<string, string | null>();
  const visit = (value: unknown): void => {
    if (!key || typeof value !== 'object' || value === null) return;
    const { rejected: _rejected, ...members } = value as Json;
    const number = members[key.number];
    if (typeof number === 'string' && /^[\w -]{4,64}$/.test(number)) {
      const status = key.said(members);
      const now = typeof status === 'string' ? status : null;
      found.set(number, found.has(number) && found.get(number) !== now ? null : now);
    }
    Object.values(members).forEach(visit);
  };
  bodies.forEach(visit);
  return [...found].map(([number, said]) => ({ number, said }));
}
