/** An https address as it is written in full, without name or password; null for anything else. */
export function secureAddress(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 2048) return null;
  const address = URL.parse(value.trim());
  if (!address || address.protocol !== 'https:' || address.username || address.password)
    return null;
  return address.href;
}
