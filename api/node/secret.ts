import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomBase32 } from '../lib/id.ts';

/**
 * The installation's secret. While developing, one is made and kept beside the database, readable
 * by its owner only.
 * @throws Error in production, where it must be set
 */
export function installationSecret(
  given: string | undefined,
  folder: string,
  production: boolean,
): string {
  if (given) return given;
  if (production) {
    throw new Error('PORCHLIGHT_SECRET is missing: set it to at least 32 random characters');
  }
  const file = join(folder, 'secret');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  const secret = randomBase32(52);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(file, `${secret}\n`, { mode: 0o600 });
  return secret;
}
