import { contrast, mix } from './colour.ts';
import type { Choices } from './choices.ts';

/** What is measured, in words, on each paper that the page has. */
export interface Measured {
  name: string;
  light: Reading | null;
  dark: Reading | null;
}

export interface Reading {
  /** To one; never rounded up to what it does not reach. */
  ratio: string;
  passes: boolean;
  says: string;
}

type Paper = { ink: string; paper: string };
type Judge = (on: Paper) => Reading;

const ratio = (value: number): string => (Math.floor(value * 10) / 10).toFixed(1);

/** `needs`: the least that WCAG 2.2 asks of it on level AA. */
const text =
  (colourOn: (on: Paper) => string, needs: number): Judge =>
  (on) => {
    const value = contrast(colourOn(on), on.paper);
    const passes = value >= needs;
    return { ratio: ratio(value), passes, says: passes ? 'passes AA' : `fails AA, needs ${needs}` };
  };

const share = (percent: string) => (on: Paper) => mix(on.ink, on.paper, Number(percent) / 100);

/** How well everything that is drawn can be told from the page's paper. */
export function measure(choices: Choices): Measured[] {
  const { accent, muted, line, scheme } = choices;
  const isOwn = choices.inkFrom === 'own';
  const light = { ink: isOwn ? choices.ownInk : choices.ink, paper: choices.paper };
  const dark = { ink: isOwn ? choices.ownInkDark : choices.inkDark, paper: choices.paperDark };
  const row = (name: string, judge: Judge): Measured => ({
    name,
    light: scheme === 'dark' ? null : judge(light),
    dark: scheme === 'light' ? null : judge(dark),
  });
  return [
    row(
      'Ink',
      text(({ ink }) => ink, 4.5),
    ),
    row('Second voice', text(share(muted), 4.5)),
    row('Edges and struck days', text(share('60'), 3)),
    row('Accent', ({ ink, paper }) => {
      // Whatever its colour, an outline of ink carries its shape.
      const passes = contrast(ink, paper) >= 3;
      const says = passes ? 'passes AA: outlined in ink' : 'fails AA: the ink around it needs 3';
      return { ratio: ratio(contrast(accent, paper)), passes, says };
    }),
    row('Hairlines', (on) => ({
      ratio: ratio(contrast(share(line)(on), on.paper)),
      passes: true,
      says: 'decoration, needs nothing',
    })),
  ];
}

/** One sentence, for those who listen. */
export function judge(measured: readonly Measured[]): string {
  const failing = measured.flatMap(({ name, light, dark }) =>
    [light && !light.passes && 'light', dark && !dark.passes && 'dark'].flatMap((paper) =>
      paper ? [`${name.toLowerCase()} on ${paper} paper`] : [],
    ),
  );
  return failing.length === 0
    ? 'Everything passes AA.'
    : `Fails AA: ${failing.join(', ')}. A stronger ink or second voice helps.`;
}
