import { kitchen } from './shelves/kitchen.ts';
import { mending } from './shelves/mending.ts';
import { sleep } from './shelves/sleep.ts';
import { table } from './shelves/table.ts';
import { washingUp } from './shelves/washing-up.ts';

export interface Choice {
  slug: string;
  label: string;
  /** Colour of the swatch. */
  colour: string;
  /** Drawing of the thing in this choice, when it looks different. */
  art?: string;
}

export interface Thing {
  slug: string;
  title: string;
  /** Pence, with VAT. */
  price: number;
  /** One line under the picture. */
  line: string;
  /** What the page says about it. */
  about: string;
  /** Name in `art/`, without `.svg`. */
  art: string;
  /** What the drawing's second view shows. */
  detail: string;
  option?: { name: string; choices: readonly [Choice, ...Choice[]] };
  facts: readonly (readonly [name: string, value: string])[];
  rating: { mean: string; count: number };
  said: readonly { words: string; score: number; month: string }[];
}

export interface Shelf {
  slug: string;
  name: string;
  line: string;
  /** A still life of what stands on it. */
  art: string;
  artWords: string;
  things: readonly Thing[];
}

export const shelves: readonly Shelf[] = [kitchen, table, washingUp, sleep, mending];

export const things: readonly Thing[] = shelves.flatMap((shelf) => shelf.things);

const bySlug = new Map(things.map((thing) => [thing.slug, thing]));

export const findThing = (slug: string): Thing | undefined => bySlug.get(slug);

export const findShelf = (slug: string): Shelf | undefined =>
  shelves.find((shelf) => shelf.slug === slug);

export const shelfOf = (thing: Thing): Shelf | undefined =>
  shelves.find((shelf) => shelf.things.includes(thing));

/** The choice of that name, or the first one; undefined where there is nothing to choose. */
export const findChoice = (thing: Thing, slug: string | undefined): Choice | undefined =>
  thing.option?.choices.find((choice) => choice.slug === slug) ?? thing.option?.choices[0];

export const artOf = (thing: Thing, choice: Choice | undefined): string => choice?.art ?? thing.art;
