import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { stages } from '#contract/vocabulary';
import { endOf, vehicle } from '../../../../api/pages/scenes.ts';

/** What the element draws, as it is written. */
const element = readFileSync('widget/elements/tracking/scenes.ts', 'utf8');
const server = readFileSync('api/pages/scenes.ts', 'utf8');

/** Outlines as they stand in a source, whichever kind of quotation mark is around them. */
const outlines = (source: string) =>
  [...source.matchAll(/['`](M\d[^'`]*)['`]/g)].map(([, outline]) => outline!).sort();

test('the page before script draws what the element draws', () => {
  // Only the element shows one parcel among others that are home: these stand on top of it.
  const drawn = outlines(element).filter((each) => !each.startsWith('M12 145'));
  expect(drawn.length).toBeGreaterThan(8);
  expect(outlines(server)).toEqual(drawn);
});

test('a parcel stands at the door only when it is there', async () => {
  const endAt = async (stage: (typeof stages)[number]) =>
    String(await endOf({ kind: 'parcel', stage, lamp: true }));
  const parcel = 'M4 181v-36h49v36';
  for (const stage of stages)
    expect([stage, (await endAt(stage)).includes(parcel)]).toEqual([stage, stage === 'delivered']);
  // Nor where the shopper says that it is not.
  const missing = String(await endOf({ kind: 'parcel', stage: 'delivered', lamp: false }));
  expect(missing).not.toContain(parcel);
  expect(await endAt('ready_for_pickup')).toContain('v-29h40v29');
  expect(String(await vehicle('in_transit'))).not.toBe(String(await vehicle('out_for_delivery')));
});
