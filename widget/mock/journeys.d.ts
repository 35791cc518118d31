/** What `build/journeys.ts` makes of the journeys that the server tells. */
declare module 'porchlight:journeys' {
  type Told = readonly unknown[];

  /** As `Table` has it. */
  export const table: {
    readonly shapes: readonly (readonly string[])[];
    readonly nodes: readonly (readonly number[])[];
    readonly same: Told;
  };
  /** Where the view of each moment stands; null where nothing fits the number. */
  export const moments: Readonly<Record<string, readonly (number | null)[]>>;
  /** Where the shop's answer to a report stands, by what was reported. */
  export const receipts: Readonly<Record<string, number>>;
  /** Where it stands what the elements say by themselves. */
  export const words: number;
  export const english: Told;
  /** All others, each a file of its own. */
  export const languages: Readonly<Record<string, (() => Promise<{ default: Told }>) | undefined>>;
}
