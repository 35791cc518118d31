import { findChoice, findThing, type Choice, type Thing } from './catalogue.ts';

export interface Line {
  thing: Thing;
  choice: Choice | undefined;
  quantity: number;
}

export interface Bill {
  goods: number;
  post: number;
  total: number;
}

const mostOfOne = 9;
const mostLines = 20;
const postPence = 350;
export const freePostFrom = 7500;

/** `enamel-jug.green`: one thing in one choice. */
export const keyOf = ({ thing, choice }: Pick<Line, 'thing' | 'choice'>): string =>
  choice ? `${thing.slug}.${choice.slug}` : thing.slug;

/** What a browser sent, `enamel-jug.green:1~tea-towels:2`; anything that we do not sell is left out. */
export function readBasket(text: string): Line[] {
  const lines: Line[] = [];
  for (const part of text.split('~').slice(0, mostLines)) {
    const [key = '', count = ''] = part.split(':');
    const [slug = '', choiceSlug] = key.split('.');
    const thing = findThing(slug);
    if (!thing || !/^[1-9]$/.test(count)) continue;
    const line = { thing, choice: findChoice(thing, choiceSlug), quantity: Number(count) };
    if (!lines.some((other) => keyOf(other) === keyOf(line))) lines.push(line);
  }
  return lines;
}

export const writeBasket = (lines: readonly Line[]): string =>
  lines.map((line) => `${keyOf(line)}:${line.quantity}`).join('~');

export function addToBasket(lines: readonly Line[], added: Line): Line[] {
  const same = lines.find((line) => keyOf(line) === keyOf(added));
  return setQuantity([...lines.filter((line) => line !== same), { ...added, quantity: 1 }], {
    key: keyOf(added),
    quantity: (same?.quantity ?? 0) + added.quantity,
  });
}

/** A quantity of 0 takes the line out. */
export const setQuantity = (
  lines: readonly Line[],
  { key, quantity }: { key: string; quantity: number },
): Line[] =>
  lines.flatMap((line) => {
    if (keyOf(line) !== key) return [line];
    return quantity < 1 ? [] : [{ ...line, quantity: Math.min(quantity, mostOfOne) }];
  });

export const countOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, line) => sum + line.quantity, 0);

export function billOf(lines: readonly Line[]): Bill {
  const goods = lines.reduce((sum, line) => sum + line.thing.price * line.quantity, 0);
  const post = goods >= freePostFrom ? 0 : postPence;
  return { goods, post, total: goods + post };
}
