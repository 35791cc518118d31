import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aftership } from '../../../api/carriers/aftership.ts';
import { UnknownShape } from '../../../api/carriers/adapter.ts';
import { fold } from '../../../api/domain/fold.ts';

const corpus = process.env['PORCHLIGHT_CORPUS'];
const folder = corpus ? join(corpus, 'webhooks/aftership') : '';
const files = folder && existsSync(folder) ? readdirSync(folder) : [];
const leftOut = 'PORCHLIGHT_CORPUS names no folder: recorded payloads are not checked';
const now = Date.parse('2026-11-25T12:00:00Z');

const updatesOf = (file: string) => {
  try {
    return aftership.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')), now);
  } catch (error) {
    if (error instanceof UnknownShape) return null;
    throw error;
  }
};

test('recorded payloads are read, or refused as no tracking at all', ({ skip }) => {
  skip(files.length === 0, leftOut);
  const read = files.map((file) => [file, updatesOf(file)] as const);
  const understood = read.filter(([, updates]) => updates !== null);
  expect(understood.length).toBeGreaterThanOrEqual(15);
  for (const [file, updates] of understood) {
    for (const update of updates ?? []) {
      expect([file, update.rejected, update.unknownCodes]).toEqual([file, [], []]);
      expect(update.trackingNumber).not.toBe('');
    }
  }
});

test('what they say their status is, is the stage that comes out', ({ skip }) => {
  skip(files.length === 0, leftOut);
  const stageOfTag: Record<string, RegExp> = {
    InfoReceived: /^label_created$/,
    InTransit: /^(in_transit|picked_up|customs)$/,
    OutForDelivery: /^out_for_delivery$/,
    Delivered: /^delivered$/,
    Exception: /^(exception|lost|customs|returning|returned|delivered)$/,
    Expired: /^expired$/,
  };
  let compared = 0;
  for (const file of files) {
    const body = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
      data?: { tracking?: { tag?: string }; trackings?: { tag?: string }[] };
      msg?: { tag?: string };
    };
    const tags = (body.data?.trackings ?? [body.msg ?? body.data?.tracking]).map((t) => t?.tag);
    for (const [i, update] of (updatesOf(file) ?? []).entries()) {
      const expected = stageOfTag[tags[i] ?? ''];
      if (!expected) continue;
      const history = update.checkpoints.map((scan, n) => ({ ...scan, id: `chk_${n}` }));
      expect([file, fold(history).stage]).toEqual([file, expect.stringMatching(expected)]);
      compared++;
    }
  }
  expect(compared).toBeGreaterThanOrEqual(5);
});
