/** The address when it is http or https, and nothing that a browser would run. */
export const safeUrl = (address: string | null): string | undefined =>
  address && /^https?:\/\//i.test(address) ? address : undefined;
