import * as z from 'zod';
import { WorkerEnv } from '../env.ts';

/** What a deployment takes from the environment and hands to the Worker as secrets. */
const DeploySettings = WorkerEnv.omit({ PORCHLIGHT_ORIGIN: true }).extend({
  TURSO_AUTH_TOKEN: z
    .string({ error: 'is missing: the token that Turso issued for the database' })
    .min(1, 'is empty: the token that Turso issued for the database'),
});
export type DeploySettings = z.infer<typeof DeploySettings>;

/** @returns the settings, or one line for each that is missing or wrong */
export function readSettings(
  environment: NodeJS.ProcessEnv,
): { settings: DeploySettings } | { faults: string[] } {
  const { success, data, error } = DeploySettings.safeParse(environment);
  if (success) return { settings: data };
  return { faults: error.issues.map(({ path, message }) => `${path.join('.')} ${message}`) };
}
