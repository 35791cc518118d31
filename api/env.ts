import * as z from 'zod';

const Secret = z
  .string({ error: 'is missing: set it to at least 32 random characters' })
  .min(32, 'is too short: it needs at least 32 random characters');

/** Public address, when it is not the one that requests name. Empty is the same as not set. */
const Origin = z.preprocess(
  (value) => value || undefined,
  z
    .url({ protocol: /^https?$/, error: 'must be an address such as https://parcels.example.com' })
    .transform((url) => new URL(url).origin)
    .optional(),
);

export const WorkerEnv = z.object({
  PORCHLIGHT_SECRET: Secret,
  PORCHLIGHT_ORIGIN: Origin,
  TURSO_DATABASE_URL: z
    .string({ error: 'is missing: the libsql:// or https:// address of the database' })
    .regex(/^(libsql|https?):\/\//, 'must begin with libsql:// or https://'),
  TURSO_AUTH_TOKEN: z.string().optional(),
});

export type WorkerEnv = z.infer<typeof WorkerEnv>;

const Switch = z
  .enum(['', '0', '1', 'false', 'true'], { error: 'must be 1 or 0' })
  .default('')
  .transform((value) => value === '1' || value === 'true');

export const NodeEnv = z
  .object({
    PORCHLIGHT_SECRET: Secret.optional(),
    /** Folder of the embedded database and the demo's keys. */
    PORCHLIGHT_DATA: z.string().min(1).default('.porchlight'),
    PORT: z.coerce
      .number({ error: 'must be a port number' })
      .int('must be a port number')
      .min(0, 'must be a port number')
      .max(65_535, 'must be a port number')
      .default(3000),
    HOST: z.string().min(1).default('127.0.0.1'),
    PORCHLIGHT_ORIGIN: Origin,
    NODE_ENV: z.string().default('development'),
    /** Webhooks may go to loopback over http: for work on one machine. */
    PORCHLIGHT_ALLOW_LOCAL_WEBHOOKS: Switch,
  })
  .refine((env) => env.NODE_ENV !== 'production' || !env.PORCHLIGHT_ALLOW_LOCAL_WEBHOOKS, {
    path: ['PORCHLIGHT_ALLOW_LOCAL_WEBHOOKS'],
    error: 'is for work on one machine: leave it out in production',
  });
export type NodeEnv = z.infer<typeof NodeEnv>;

/** @throws Error with one line that names every bad setting and what it should be */
export function parseEnv<T extends z.ZodType>(schema: T, values: unknown): z.infer<T> {
  const result = schema.safeParse(values);
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
  throw new Error(faults.join('; '));
}
