import { expect, test } from 'vitest';
import { ProblemEvent } from '#contract/problem-event';
import { shortened } from '../../../../api/services/problem-event.ts';

const longest = (lines: number, text: string): ProblemEvent => ({
  problem: {
    id: 'prb_1',
    kind: 'damaged',
    state: 'reported',
    note: text.repeat(2_000),
    neededBy: null,
    answer: null,
    owner: null,
    photos: 0,
    items: Array.from({ length: lines }, (_, i) => ({
      externalId: `i${i}`,
      title: text.repeat(60),
      quantity: 1,
    })),
    reportedAt: '2026-11-23T09:00:00.000Z',
    updatedAt: '2026-11-23T09:00:00.000Z',
  },
  order: {
    id: 'ord_1',
    externalId: '1001',
    number: '#1001',
    items: Array.from({ length: lines }, (_, i) => ({
      externalId: `i${i}`,
      sku: null,
      title: text.repeat(60),
      quantity: 1,
    })),
  },
  shipment: null,
});

test.each(['a🧶b', '🧶', 'ab🧶', '🧵🧶a'])('%s, often, is cut between characters', (text) => {
  for (const lines of [1, 100]) {
    const told = JSON.stringify(ProblemEvent.parse(shortened(longest(lines, text))));
    // JSON writes half a character as an escape, which many receivers refuse.
    expect(told).not.toMatch(/\\ud[89a-f]|\ufffd/i);
    expect(new TextEncoder().encode(told).length).toBeLessThan(20_000);
    expect(told).toContain('…');
  }
});
