import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  contrast,
  legible,
  longHex,
  mix,
  reads,
  wordsOn,
} from '../../../../api/domain/contrast.ts';
import { lookOf } from '../../../../api/view/theme.ts';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('contrast', () => {
  test.each([
    ['#000000', '#ffffff', 21],
    ['#767676', '#ffffff', 4.54],
    ['#ff0000', '#ffffff', 4],
    ['#17181b', '#ffffff', 17.8],
    ['#241e16', '#faf6ee', 15.3],
    ['#123456', '#123456', 1],
  ])('of %s and %s is as the guidelines count it', (one, other, expected) => {
    expect(contrast(one, other)).toBeCloseTo(expected, 1);
    expect(contrast(other, one)).toBe(contrast(one, other));
  });
});

describe('legible', () => {
  test('whatever colours come, every voice of what is rendered passes AA', () => {
    fc.assert(
      fc.property(colour, colour, (ink, paper) => {
        const pair = legible({ ink, paper });
        expect(contrast(pair.ink, pair.paper)).toBeGreaterThanOrEqual(9.5);
        expect(contrast(mix(pair.ink, pair.paper, 0.74), pair.paper)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(mix(pair.ink, pair.paper, 0.6), pair.paper)).toBeGreaterThanOrEqual(3);
        expect(contrast(wordsOn(pair.ink, pair.paper), pair.ink)).toBeGreaterThanOrEqual(4.5);
      }),
      { numRuns: 1000 },
    );
  });

  test('leaves alone what can be read, and moves the rest no further than it has to', () => {
    fc.assert(
      fc.property(colour, colour, (ink, paper) => {
        const pair = legible({ ink, paper });
        if (reads({ ink, paper })) expect(pair).toEqual({ ink, paper });
        else if (pair.paper === paper) expect(contrast(pair.ink, paper)).toBeLessThan(13);
        expect(legible(pair)).toEqual(pair);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['#777777', '#ffffff', '#454545', '#ffffff'],
    ['#2b4c7e', '#ffffff', '#274572', '#ffffff'],
    ['#222222', '#333333', '#e0e0e0', '#333333'],
  ])('makes of %s on %s %s on %s', (ink, paper, newInk, newPaper) => {
    expect(legible({ ink, paper })).toEqual({ ink: newInk, paper: newPaper });
  });

  test('moves the paper where no ink can be read on it', () => {
    const { ink, paper } = legible({ ink: '#666666', paper: '#777777' });
    expect(ink).toBe('#000000');
    expect(contrast(ink, paper)).toBeGreaterThanOrEqual(9.5);
    expect(contrast(ink, paper)).toBeLessThan(10.5);
  });
});

describe('words on a button', () => {
  test('can be read on any fill', () => {
    fc.assert(
      fc.property(colour, colour, (fill, paper) => {
        expect(contrast(wordsOn(fill, paper), fill)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });
});

describe('a theme', () => {
  const anything = fc.record({ ink: colour, paper: colour }, { requiredKeys: [] });

  test('passes AA on light and dark paper, whatever it asks for, and says what it moved', () => {
    fc.assert(
      fc.property(anything, anything, colour, (light, dark, accent) => {
        const { page, adjusted } = lookOf({ colours: { accent, light, dark } });
        const pairOf = (name: string) => page[name]!.match(/#[\da-f]{6}/g)!;
        for (const at of [0, 1]) {
          const [ink, paper] = [pairOf('--ink')[at]!, pairOf('--paper')[at]!];
          expect(reads({ ink, paper })).toBe(true);
          expect(contrast(pairOf('--on-ink')[at]!, ink)).toBeGreaterThanOrEqual(4.5);
          const wish = [light, dark][at]!;
          const moved = adjusted.filter(({ path }) => path.includes(['light', 'dark'][at]!));
          const told = Object.fromEntries(moved.map(({ path, to }) => [path.split('.')[2], to]));
          if (wish.ink && wish.ink !== ink) expect(told['ink']).toBe(ink);
          if (wish.paper && wish.paper !== paper) expect(told['paper']).toBe(paper);
        }
        // The light may be any colour: nothing is ever written in it.
        expect(page['--porch-accent']).toBe(accent);
      }),
      { numRuns: 200 },
    );
  });

  test('reads short colours and capitals', () => expect(longHex('#AbC')).toBe('#aabbcc'));

  test('that has one paper only shows no other', () => {
    const { page, css } = lookOf({ scheme: 'dark', colours: { light: { ink: '#777' } } });
    expect(page['--ink']).toBe('#eceae5');
    expect(css).toContain('color-scheme: dark;');
  });
});
