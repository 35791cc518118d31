/** One line of JSON. Ids and codes only: no bodies, addresses, tokens or keys. */
export type LogEntry = {
  event: string;
  requestId?: string;
  method?: string;
  /** The pattern, `/t/:token`, never the path itself. */
  route?: string;
  status?: number;
  ms?: number;
  code?: string;
  merchantId?: string;
  error?: string;
  count?: number;
};
export type Log = (entry: LogEntry) => void;

export const createLog =
  (write: (line: string) => void, now: () => number): Log =>
  (entry) =>
    write(JSON.stringify({ at: new Date(now()).toISOString(), ...entry }));
