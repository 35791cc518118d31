/** Pence as a price tag says it: `£28`, `£9.50`. */
export const priceTag = (pence: number): string =>
  pence % 100 === 0 ? `£${pence / 100}` : pounds(pence);

/** Pence as a bill says it: `£28.00`. */
export const pounds = (pence: number): string => `£${(pence / 100).toFixed(2)}`;
