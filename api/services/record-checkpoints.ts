import { hasOffset, instantOf } from '#contract/instant';
import { CheckpointInput, type CheckpointReceipt, type RejectedLine } from '#contract/checkpoint';
import { invalidCharacter } from '#contract/text';
import { stages } from '#contract/vocabulary';
import type { NewCheckpoint } from '../carriers/adapter.ts';
import { faultOfScanTime } from '../carriers/scan-time.ts';
import type { MerchantContext } from '../context.ts';
import { fold } from '../domain/fold.ts';
import { NotFoundError } from '../errors.ts';
import { devicesDueStatement } from './devices-due.ts';
import { readCheckpoints } from './read-checkpoints.ts';
import { findShipment } from './find-shipment.ts';
import { checkpointsStatement } from './save-updates.ts';
import { issueToken, receiptOf } from './shopper-tokens.ts';

/**
 * Stores the scans that can be used and names each one that cannot, by its line.
 * @throws NotFoundError when there is no such shipment
 */
export async function recordCheckpoints(
  ctx: MerchantContext,
  externalId: string,
  lines: unknown[],
): Promise<CheckpointReceipt> {
  const shipment = await findShipment(ctx, externalId);
  if (!shipment) throw new NotFoundError('shipment');
  const { id, orderId } = shipment;
  const token = await issueToken(ctx, { orderId, shipmentId: id });

  const scans: { scan: NewCheckpoint; corrects: string | null }[] = [];
  const rejected: RejectedLine[] = [];
  for (const [line, value] of lines.entries()) {
    const judged = judge(value, ctx.now());
    if ('code' in judged) rejected.push({ line, code: judged.code, message: judged.message });
    else scans.push(judged);
  }
  const statements = await checkpointsStatement(
    ctx,
    id,
    scans.map(({ scan, corrects }) => ({
      scan,
      origin: { source: 'api', trackingKey: null, corrects },
    })),
  );
  const devices = devicesDueStatement(ctx, [id]);
  const results = await ctx.db.write(scans.length ? [...statements, devices, token.statement] : []);
  const accepted = results[0]?.rows.length ?? 0;
  if (results[statements.length]?.rows.length) ctx.wake();
  ctx.views.forget([id, ...(orderId ? [orderId] : [])]);

  return {
    shipment: receiptOf({ id, externalId }, token),
    stage: fold(await readCheckpoints(ctx, id)).stage,
    accepted,
    duplicate: scans.length - accepted,
    rejected,
  };
}

/** One line as the contract reads it, or why it cannot be used. */
export function judge(
  value: unknown,
  nowMs: number,
): { scan: NewCheckpoint; corrects: string | null } | Pick<RejectedLine, 'code' | 'message'> {
  const given = isRecord(value) ? value : {};
  const { at, stage } = given;
  if (typeof stage === 'string' && !stages.some((known) => known === stage)) {
    return {
      code: 'unknown_stage',
      message: `The stage must be one of ${stages.join(', ')}.`,
    };
  }
  if (typeof at === 'string' && instantOf(at) !== null && !hasOffset(at)) {
    return {
      code: 'zone_missing',
      message: 'The time needs an offset: add Z, or for example +01:00.',
    };
  }
  const parsed = CheckpointInput.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const isText = issue?.code === 'custom' && issue.params?.['code'] === invalidCharacter;
    const isTime = issue?.path[0] === 'at' && typeof at === 'string';
    return {
      code: isText ? 'invalid_character' : isTime ? 'invalid_time' : 'invalid_body',
      message: `${issue?.path.join('.') || 'The line'}: ${issue?.message ?? 'is not valid'}`,
    };
  }
  const input = parsed.data;
  const atMs = instantOf(input.at);
  const fault = faultOfScanTime(atMs, true, nowMs);
  if (fault || atMs === null) return fault ?? { code: 'invalid_time', message: 'No such time.' };
  return { scan: scanOf(input, atMs), corrects: input.corrects ?? null };
}

/** A scan that the merchant told of by itself. */
export function scanOf(input: CheckpointInput, atMs: number): NewCheckpoint {
  const { place } = input;
  return {
    scanId: null,
    at: input.at,
    atMs,
    zoneKnown: true,
    saidMs: atMs,
    stage: input.stage,
    flags: input.flags ?? [],
    reason: input.reason ?? null,
    action: input.actionRequired ?? false,
    code: null,
    text: input.text ?? null,
    carrier: input.carrier ?? null,
    city: place?.city ?? null,
    region: place?.region ?? null,
    postcode: place?.postcode ?? null,
    country: place?.country ?? null,
    pickup: input.pickup ?? null,
    proofUrl: input.proofUrl ?? null,
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
