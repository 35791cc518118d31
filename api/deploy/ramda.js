/**
 * What the Worker's bundle gets for `ramda`: as much of it as `getTracking` of `ts-tracking-number`
 * asks for. The package itself cannot be thinned out, and weighs more than all formats of numbers.
 */
const stop = Symbol('reduced');

export const is = (kind, value) => value?.constructor === kind || value instanceof kind;
export const split = (by) => (text) => text.split(by);
export const map = (change) => (list) => list.map((each) => change(each));
export const sum = (list) => list.reduce((all, each) => all + each, 0);
export const multiply = (a, b) => a * b;
export const values = (record) => Object.values(record);
export const reduced = (value) => ({ [stop]: true, value });

export const zip = (a, b) =>
  a.slice(0, Math.min(a.length, b.length)).map((each, i) => [each, b[i]]);

export const complement =
  (test) =>
  (...given) =>
    !test(...given);

export const pickBy = (test) => (record) =>
  Object.fromEntries(Object.entries(record).filter(([key, value]) => test(value, key)));

export const pipe =
  (...steps) =>
  (given) =>
    steps.reduce((value, step) => step(value), given);

/** With a list, or without one as a function that takes it. */
export function reduce(add, start, ...lists) {
  const over = (list) => {
    let all = start;
    for (const each of list) {
      all = add(all, each);
      if (all?.[stop]) return all.value;
    }
    return all;
  };
  return lists.length ? over(lists[0]) : over;
}
