/** The headers of a message that its provider's adapter reads, as the JSON that is stored. */
export function headersText(headers: Headers, names: readonly string[]): string | null {
  const kept = names.flatMap((name) => {
    const value = headers.get(name);
    return value === null ? [] : [[name, value.slice(0, 1024)]];
  });
  return kept.length ? JSON.stringify(Object.fromEntries(kept)) : null;
}

export function keptHeaders(json: string | null): Headers {
  const headers = new Headers();
  const stored: unknown = json === null ? null : JSON.parse(json);
  if (typeof stored !== 'object' || stored === null) return headers;
  for (const [name, value] of Object.entries(stored)) {
    if (typeof value === 'string') headers.set(name, value);
  }
  return headers;
}
