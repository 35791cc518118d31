/**
 * What the Worker's bundle gets for `zod`. The package's own `z` holds every locale of its messages,
 * a third of the bundle; here only what is imported by name comes along. `@hono/zod-openapi` asks
 * for `z` to give schemas a method, for which it needs no more than their base class.
 */
import { ZodType } from 'zod/v4';

export * from 'zod/v4';
export const z = { ZodType };
