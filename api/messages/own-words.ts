import type { WordsView } from '#contract/words-of-shop';
import type { Catalogue } from './catalogue.ts';
import { placesOf } from './pattern.ts';

/** A shop's own patterns by their path in the catalogue: `late.headline`. */
export type OwnWords = Readonly<Record<string, string>>;

/** UTF-16 units. The longest sentence of a catalogue is about half as long. */
export const longestPattern = 400;

type Fault = {
  code: 'unknown_path' | 'unknown_place' | 'too_long' | 'markup' | 'empty';
  message: string;
};

/** One string of a catalogue, and what may stand in it. */
export type Leaf = { path: string; text: string; places: string[] };

type Tree = string | { readonly [key: string]: Tree };

/** How a language is written is no shop's to change. */
const patternsOf = (catalogue: Catalogue): Tree =>
  Object.fromEntries(
    Object.entries(catalogue as unknown as Record<string, Tree>).filter(
      ([key]) => key !== 'settings',
    ),
  );

const categories = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

/** The forms of a plural; a list of kinds may have an `other` as well. */
const isForms = (tree: Tree) =>
  typeof tree === 'object' &&
  'other' in tree &&
  Object.keys(tree).every((key) => categories.has(key));

/** Every string of a catalogue, all of which a shop can say in its own words, in its order. Forms of one plural may hold the same as each other. */
export function leavesOf(catalogue: Catalogue): Leaf[] {
  const walk = (tree: Tree, path: string, around: string[] | null): Leaf[] => {
    if (typeof tree === 'string') return [{ path, text: tree, places: around ?? placesOf(tree) }];
    const shared = isForms(tree) ? placesOf(Object.values(tree).join()) : around;
    return Object.entries(tree).flatMap(([key, each]) =>
      walk(each, path ? `${path}.${key}` : key, shared),
    );
  };
  return walk(patternsOf(catalogue), '', null);
}

// Markup is only ever shown as it is written: whoever sends it expects something else.
const markup = /<[a-z!/]|&(#\d+|#x[\da-f]+|[a-z]+);/i;

/** Why a shop's pattern cannot stand in place of the catalogue's; null where it can. */
export function faultOf(leaf: Leaf | undefined, text: string): Fault | null {
  if (!leaf)
    return { code: 'unknown_path', message: 'no sentence has this path; the list names them all' };
  if (!text.trim())
    return { code: 'empty', message: 'is empty; leave it out to have the usual words again' };
  if (text.length > longestPattern)
    return { code: 'too_long', message: `is longer than ${longestPattern} characters` };
  if (markup.test(text))
    return {
      code: 'markup',
      message: 'holds markup, which would be shown as it is: write plain text',
    };
  const unknown = placesOf(text).filter((place) => !leaf.places.includes(place));
  const strayBrace = /[{}]/.test(text.replace(/\{\w+\}/g, ''));
  if (unknown.length || strayBrace) {
    const known = leaf.places.map((place) => `{${place}}`).join(', ');
    return {
      code: 'unknown_place',
      message: known ? `may hold only these in braces: ${known}` : 'may hold nothing in braces',
    };
  }
  return null;
}

/** What of a shop's words cannot be used, and why. */
export function faultsOf(catalogue: Catalogue, own: OwnWords): (Fault & { path: string })[] {
  const leaves = new Map(leavesOf(catalogue).map((leaf) => [leaf.path, leaf]));
  return Object.entries(own).flatMap(([path, text]) => {
    const fault = faultOf(leaves.get(path), text);
    return fault ? [{ path, ...fault }] : [];
  });
}

/** The catalogue with what a shop says instead, as far as that can stand there. */
export function withOwn(catalogue: Catalogue, own: OwnWords): Catalogue {
  if (Object.keys(own).length === 0) return catalogue;
  const usable = new Map(
    leavesOf(catalogue).flatMap((leaf) => {
      const text = Object.hasOwn(own, leaf.path) ? own[leaf.path] : undefined;
      return text !== undefined && faultOf(leaf, text) === null ? [[leaf.path, text] as const] : [];
    }),
  );
  const replace = (tree: Tree, path: string): Tree => {
    if (typeof tree === 'string') return usable.get(path) ?? tree;
    const entries = Object.entries(tree).map(([key, each]) => [
      key,
      replace(each, path ? `${path}.${key}` : key),
    ]);
    // The keys of a list are its positions.
    const replaced: unknown = Array.isArray(tree)
      ? entries.map(([, each]) => each)
      : Object.fromEntries(entries);
    return replaced as Tree;
  };
  // The same keys, and strings where strings were.
  const patterns = replace(patternsOf(catalogue), '') as unknown as Catalogue;
  return { ...patterns, settings: catalogue.settings };
}

/**
 * What the elements say by themselves, as far as the shop says it otherwise. They cannot ask for it
 * before they have said something, so a page hands it to them: `configure({ words })`.
 */
export function elementsOf(catalogue: Catalogue, own: OwnWords): WordsView['elements'] {
  const { element, lookup } = withOwn(catalogue, own);
  const paths = Object.keys(own).map((path) => `${path}.`);
  const changed = <Said>(group: string, sayings: Record<string, Said>): Record<string, Said> =>
    Object.fromEntries(
      Object.entries(sayings).filter(([key]) =>
        paths.some((path) => path.startsWith(`${group}.${key}.`)),
      ),
    );
  return { element: changed('element', element), lookup: changed('lookup', lookup) };
}
