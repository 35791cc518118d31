import type { ErrorCode } from '#contract/vocabulary';

/** Why a line cannot be used. `column` is the one of a CSV file that it comes from. */
export type Fault = { code: ErrorCode; field: string; message: string; column?: string };

/** Where a field of a translated line comes from. */
export type Place = { line: number; column?: string };

/** One line for the server, or what cannot become one. Lines of the file are counted from 1. */
export type Item = {
  line: number;
  /** As it will be sent, or as it was found. */
  text: string;
  fault?: Fault;
  /** For lines that were made of others. */
  place?(field: string): Place;
};

/** A file that is read line by line. */
export type Source = {
  /** Bytes of the file, and how many of them have been read. */
  size: number;
  readonly read: number;
  /** @throws FileFault with a line for people */
  items(): AsyncIterable<Item[]>;
};
