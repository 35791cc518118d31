import { tellApart } from './tell-apart.ts';

/** What is simulated in one language: views by journey and moment, receipts, words of the elements. */
export interface Simulation {
  readonly views: Readonly<Record<string, readonly unknown[]>>;
  readonly receipts: Readonly<Record<string, unknown>>;
  readonly words: unknown;
}

const name = 'porchlight:journeys';

/**
 * For Vite: the simulated journeys as code, which needs no permission that the elements do not have.
 * What all languages share and English are one module, every other language is one that comes by itself.
 * @param load all languages, English first
 */
export function journeys(load: () => Promise<ReadonlyMap<string, Simulation>>) {
  let made: Promise<Map<string, string>> | undefined;
  return {
    name,
    resolveId: (source: string) => (source.startsWith(name) ? `\0${source}` : undefined),
    async load(id: string) {
      if (!id.startsWith(`\0${name}`)) return undefined;
      made ??= load().then(modulesOf);
      return (await made).get(id.slice(1));
    },
  };
}

/** The file of such a module: `mock-de`. */
export const chunkName = (chunk: { name: string; facadeModuleId?: string | null }): string => {
  const [, locale] = chunk.facadeModuleId?.split(`${name}/`) ?? [];
  return locale ? `mock-${locale}.js` : `${chunk.name}.js`;
};

function modulesOf(all: ReadonlyMap<string, Simulation>): Map<string, string> {
  const [usual] = all.values();
  if (!usual) throw new Error('There is no journey in any language');
  // In one order for all languages: the views of all moments, the receipts, the words.
  const partsOf = ({ views, receipts, words }: Simulation) => [
    ...Object.values(views).flat(),
    ...Object.values(receipts),
    words,
  ];
  const { table, refs, told } = tellApart([...all.values()].map(partsOf));
  const next = refs.values();
  const take = () => next.next().value;
  const moments = Object.entries(usual.views).map(([journey, views]) => [
    journey,
    views.map((view) => {
      const ref = take();
      return view === null ? null : ref;
    }),
  ]);
  const receipts = Object.keys(usual.receipts).map((kind) => [kind, take()]);
  const [english, ...others] = [...all.keys()].map((locale, i) => ({ locale, told: told[i] }));
  const first = [
    constant('table', table),
    constant('moments', Object.fromEntries(moments)),
    constant('receipts', Object.fromEntries(receipts)),
    constant('words', take()),
    constant('english', english?.told),
    `export const languages = {${others
      .map(({ locale }) => `'${locale}': () => import('${name}/${locale}')`)
      .join()}};`,
  ];
  return new Map([
    [name, first.join('\n')],
    ...others.map((each): [string, string] => [
      `${name}/${each.locale}`,
      `export default ${parsed(each.told)};`,
    ]),
  ]);
}

const constant = (as: string, value: unknown) => `export const ${as} = ${parsed(value)};`;

/** As text it is read faster, and no member of it is given another name. */
const parsed = (value: unknown) =>
  `JSON.parse('${JSON.stringify(value).replace(/[\\']/g, '\\$&')}')`;
