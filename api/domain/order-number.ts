/**
 * An order number without what people leave out or write in their own way: spaces around it, `#`,
 * capitals, wide digits. Only A to Z become small, as in the database's index.
 */
export const plainOrderNumber = (text: string): string =>
  text
    .normalize('NFKC')
    .trim()
    .replace(/^[# ]+/, '')
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());
