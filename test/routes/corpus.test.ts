import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stages, type Stage } from '#contract/vocabulary';
import { recordingsOf } from '../helpers/corpus.ts';
import { senders, type Folder } from '../helpers/corpus-readers.ts';
import { play, resultOf } from '../helpers/corpus-run.ts';
import type { Home } from '../helpers/home.ts';
import { openNodeHome } from '../helpers/node-home.ts';
import { root, within } from '../helpers/source.ts';

/**
 * Recorded payloads of others, through the front door. They are no part of the project: where
 * PORCHLIGHT_CORPUS names no folder only the table of what came of them is checked, and its tests
 * say so. `PORCHLIGHT_CORPUS_WRITE=1` writes the table anew; read what changed before it is kept.
 */
const corpus = process.env['PORCHLIGHT_CORPUS'];
const write = process.env['PORCHLIGHT_CORPUS_WRITE'] === '1';
const path = join(root, 'test/corpus.md');
const folders = Object.keys(senders) as Folder[];

type Row = [file: string, what: string, as: string, result: string];
const columns = ['File', 'What it is', 'Posted as', 'What came of it'];
const escaped = (cell: string) => cell.replaceAll('|', '\\|');

function tableRows(): Row[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  const cells = lines.map((line) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  return cells.filter((row) => row.length === 4 && row[0]!.includes('/')) as Row[];
}

if (!corpus) {
  test('PORCHLIGHT_CORPUS names no folder: recorded payloads are not posted', () => {
    console.info('PORCHLIGHT_CORPUS names no folder: recorded payloads are not posted');
    expect(write).toBe(false);
  });
} else {
  describe('recorded payloads, posted as their provider would', () => {
    let home: Home;
    const written: Row[] = [];
    beforeAll(async () => {
      home = await openNodeHome();
    });
    afterAll(async () => {
      await home.close();
      const whole = folders.every((folder) => written.some(([file]) => within(file, folder)));
      if (write && whole) await writeTable(written);
    });

    test.each(folders)('%s', { timeout: 180_000 }, async (folder) => {
      const provider = senders[folder];
      const rows: Row[] = [];
      for (const recording of recordingsOf(corpus, folder)) {
        const { file, what, as, topic } = recording;
        const played = await play(home, provider, recording);
        const { answers, inbox, before, after } = played;
        rows.push([
          file,
          what,
          [provider, topic, as].filter(Boolean).join(', '),
          resultOf(played, topic),
        ]);

        const isJson = !inbox.some(({ error }) => error?.code === 'malformed_json');
        expect([file, answers]).toEqual([file, answers.map(() => (isJson ? 200 : 400))]);
        expect([file, inbox.map(({ state }) => state)]).toEqual([
          file,
          inbox.map(() => expect.stringMatching(/^(done|ignored|failed)$/)),
        ]);
        // Who asks for everything of a shop to go asks for the message too.
        expect([file, inbox.length > 0]).toEqual([file, topic !== 'shop/redact']);
        for (const { state, error } of inbox) {
          if (state !== 'done')
            expect([file, error?.message]).toEqual([file, expect.stringMatching(/\w/)]);
        }
        // What is passed on from the API says no more than what the provider posts.
        if (before.length) expect([file, after]).toEqual([file, before]);

        for (const { number, said } of recording.parcels) {
          const allowed = said === null ? undefined : meant[provider]?.[said];
          const stage = after.find(([id]) => id === number)?.[1];
          if (allowed && inbox.some(({ state }) => state === 'done')) {
            expect([file, number, said, allowed]).toEqual([
              file,
              number,
              said,
              expect.arrayContaining([stage]),
            ]);
          }
        }
      }
      written.push(...rows);
      if (!write) expect(rows).toEqual(tableRows().filter(([file]) => within(file, folder)));
    });
  });
}

describe('the table of recorded payloads', () => {
  test('has one line for each file, in order', () => {
    const files = tableRows().map(([file]) => file);
    expect(files.length).toBeGreaterThan(200);
    expect(files).toEqual([...new Set(files)].sort());
    expect(new Set(files.map((file) => file.split('/')[0]))).toEqual(new Set(folders));
  });

  test('says of each what came of it, in words that we have', () => {
    const told = new RegExp(
      `^(?:(?:${stages.join('|')})\\b|done, |the order is known, |ignored: .|failed: .)`,
    );
    for (const [file, what, as, result] of tableRows()) {
      expect([file, what, as]).not.toContain('');
      expect([file, result]).toEqual([file, expect.stringMatching(told)]);
    }
  });
});

/** What a status of theirs can mean, by our reading of their documentation alone. */
const moving: Stage[] = ['in_transit', 'picked_up', 'customs'];
/**
 * Whatever is wrong, a parcel that is once delivered stays so until it goes back, and one that is
 * only late travels on.
 */
const wrong: Stage[] = [
  'in_transit',
  'exception',
  'customs',
  'returning',
  'returned',
  'lost',
  'cancelled',
  'destroyed',
  'delivered',
];
const meant: Partial<Record<string, Record<string, Stage[]>>> = {
  aftership: {
    Pending: ['pending'],
    InfoReceived: ['label_created'],
    InTransit: moving,
    OutForDelivery: ['out_for_delivery'],
    AttemptFail: ['delivery_attempted'],
    AvailableForPickup: ['ready_for_pickup'],
    Delivered: ['delivered'],
    Exception: wrong,
    Expired: ['expired'],
  },
  easypost: {
    unknown: ['pending'],
    pre_transit: ['label_created'],
    in_transit: moving,
    out_for_delivery: ['out_for_delivery'],
    delivered: ['delivered'],
    available_for_pickup: ['ready_for_pickup'],
    return_to_sender: ['returning'],
    cancelled: ['cancelled'],
  },
  shippo: {
    UNKNOWN: ['pending'],
    PRE_TRANSIT: ['label_created'],
    DELIVERED: ['delivered'],
    RETURNED: ['returning', 'returned'],
  },
  shipengine: {
    UN: ['pending'],
    NY: ['pending', 'label_created'],
    AC: ['label_created', 'picked_up'],
    IT: [...moving, 'out_for_delivery'],
    DE: ['delivered'],
    AT: ['delivery_attempted'],
    SP: ['ready_for_pickup'],
  },
  '17track': {
    NotFound: ['pending'],
    InfoReceived: ['label_created'],
    InTransit: moving,
    Delivered: ['delivered'],
  },
  trackingmore: { pickup: ['out_for_delivery', 'ready_for_pickup'], notfound: ['pending'] },
};

async function writeTable(rows: Row[]): Promise<void> {
  const { format } = await import('prettier');
  const lines = [columns, columns.map(() => '-'), ...rows.sort((a, b) => (a[0] < b[0] ? -1 : 1))];
  const text = `# Recorded payloads

What comes of payloads that others recorded or documented, posted to a running Porchlight as their
provider would: the stage that a shopper then sees, or why there is none. \`test/routes/corpus.test.ts\`
compares this table with what happens, and writes it with \`PORCHLIGHT_CORPUS_WRITE=1\`.

${lines.map((row) => `| ${row.map(escaped).join(' | ')} |`).join('\n')}
`;
  writeFileSync(path, await format(text, { parser: 'markdown', printWidth: 100 }));
}
