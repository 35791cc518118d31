/** ISO 4217: digits behind the point, where they are not two. */
const digitsOf = new Map<string, number>(
  Object.entries({
    BIF: 0,
    CLP: 0,
    DJF: 0,
    GNF: 0,
    ISK: 0,
    JPY: 0,
    KMF: 0,
    KRW: 0,
    PYG: 0,
    RWF: 0,
    UGX: 0,
    UYI: 0,
    VND: 0,
    VUV: 0,
    XAF: 0,
    XOF: 0,
    XPF: 0,
    BHD: 3,
    IQD: 3,
    JOD: 3,
    KWD: 3,
    LYD: 3,
    OMR: 3,
    TND: 3,
    CLF: 4,
    UYW: 4,
  }),
);

const decimal = /^(\d{1,12})(?:\.(\d*))?$/;

/**
 * `89.99` of a currency in its minor units, without ever being a fraction on the way. Null for what
 * is no amount, or below nothing.
 */
export function minorUnits(amount: unknown, currency: string): number | null {
  const [, whole, fraction = ''] = decimal.exec(String(amount ?? '').trim()) ?? [];
  if (whole === undefined) return null;
  const digits = digitsOf.get(currency.toUpperCase()) ?? 2;
  const kept = Number(whole + fraction.slice(0, digits).padEnd(digits, '0'));
  return kept + (Number(fraction.charAt(digits)) >= 5 ? 1 : 0);
}
