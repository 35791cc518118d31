/**
 * What the Worker's bundle gets for the part of zod that looks out for values that hold themselves:
 * what is parsed here was JSON, which cannot.
 */
export const memoizer = () => undefined;
export const isRecursiveSchema = () => false;
export const isBackEdge = () => false;
export const $ZodCyclicError = Error;
