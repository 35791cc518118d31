import { stages } from '#contract/vocabulary';
import type { NewCheckpoint } from '../carriers/adapter.ts';
import type { MerchantContext } from '../context.ts';
import { checkpoints } from '../db/schema/checkpoints.ts';
import { isKnownAddress } from '../domain/carrier.ts';
import { contentId } from './content-id.ts';

/** Where a scan came from: `api`, `import` or a provider; by which number; and what it takes back. */
export type Origin = { source: string; trackingKey: string | null; corrects: string | null };

export type CheckpointRow = typeof checkpoints.$inferSelect;

/** Columns that stay as the first telling of a scan has them. */
export const firstTold = ['shipmentId', 'id', 'source', 'trackingKey', 'corrects'] as const;

/** Columns that a later telling of a scan takes over, beside the moment when it was received. */
export const retold = [
  ...(['stage', 'flags', 'reason', 'action', 'saidMs', 'at', 'atMs', 'zoneKnown'] as const),
  ...(['code', 'text', 'city', 'region', 'postcode', 'country'] as const),
  ...(['carrier', 'pickup', 'proofUrl'] as const),
] as const;

/** One scan as it is stored. */
export async function checkpointRow(
  ctx: MerchantContext,
  shipmentId: string,
  scan: NewCheckpoint,
  origin: Origin,
): Promise<CheckpointRow> {
  const { scanId: _scanId, ...facts } = scan;
  return {
    ...facts,
    merchantId: ctx.merchantId,
    shipmentId,
    id: await identityOf(scan, origin),
    flags: JSON.stringify(scan.flags),
    pickup: scan.pickup && JSON.stringify(scan.pickup),
    proofUrl: isTrusted(scan.proofUrl, origin) ? scan.proofUrl : null,
    ...origin,
    receivedAt: ctx.now(),
  };
}

/**
 * What makes two tellings the same scan: the source's own id of it, else when, where and in what
 * words it was said. Its status is no part of that, so that a source can set a wrong one right;
 * but where there are no words, or a merchant speaks, the status is all that there is.
 */
function identityOf(scan: NewCheckpoint, { source, corrects }: Origin): Promise<string> {
  const { scanId, atMs, stage, code, text, city, region, country } = scan;
  if (scanId !== null) return contentId('chk', 0, [source, scanId]);
  const place = [city, region, country];
  const direct = source === 'api' || source === 'import';
  const said = text === null || direct ? [code ?? stage, stage, text] : [text];
  return contentId('chk', atMs, [atMs, ...said, ...place, ...(corrects ? [corrects] : [])]);
}

/** What the merchant says leads where the merchant wants; what a source says may lead anywhere. */
const merchantsOwn = new Set(['api', 'import', 'generic']);
const isTrusted = (url: string | null, { source }: Origin): boolean =>
  url !== null && (merchantsOwn.has(source) || isKnownAddress(url));

const ranks = ` ${stages.join(' ')} `;
const decisive = retold.filter((name) => name !== 'saidMs' && name !== 'stage');

/**
 * SQL: the later telling of a scan takes its place; of two of one moment the one with the higher
 * rank, and then whatever they differ in decides, so that it is the same in any order of arrival.
 */
export const isLaterTelling = `(${tellingOf('excluded')}) > (${tellingOf('checkpoints')})`;

function tellingOf(table: string): string {
  return [
    `${table}.said_ms`,
    `instr('${ranks}', ' ' || ${table}.stage || ' ')`,
    ...decisive.map((name) => `coalesce(${table}."${checkpoints[name].name}", '')`),
  ].join(', ');
}
