/**
 * `npm run deploy`: settings → build → migrate → deploy, and nothing after a step that failed.
 * With `--dry-run`: what can be done offline, that is the settings (told, not demanded) and the build.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readSettings, type DeploySettings } from './settings.ts';

const queues = ['porchlight-wake', 'porchlight-wake-dead'];

const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } } });

const checked = readSettings(process.env);
if (values['dry-run']) {
  say(
    'faults' in checked ? `A deployment would stop here:\n${list(checked.faults)}` : 'Settings: ok',
  );
  build();
} else {
  if ('faults' in checked) stop(`Cannot deploy:\n${list(checked.faults)}`);
  if (!succeeds('wrangler whoami --json'))
    stop(
      'Cannot deploy:\n  Cloudflare does not know you: npx wrangler login, or CLOUDFLARE_API_TOKEN',
    );
  build();
  await migrate(checked.settings);
  deploy(checked.settings);
}

function build(): void {
  demand('npm run build');
  demand('wrangler deploy --dry-run');
}

async function migrate({ TURSO_DATABASE_URL, TURSO_AUTH_TOKEN }: DeploySettings): Promise<void> {
  const { migrateDatabase } = await import('../db/migrate.ts');
  try {
    say(`New migrations: ${await migrateDatabase(TURSO_DATABASE_URL, TURSO_AUTH_TOKEN)}`);
  } catch (error) {
    stop(`The database could not be migrated: ${error instanceof Error ? error.message : error}`);
  }
}

/** Secrets travel with the version that needs them, in a file that only this user can read. */
function deploy(settings: DeploySettings): void {
  for (const queue of queues)
    if (!succeeds(`wrangler queues info ${queue}`)) demand(`wrangler queues create ${queue}`);
  const folder = mkdtempSync(join(tmpdir(), 'porchlight-deploy-'));
  process.once('exit', () => rmSync(folder, { recursive: true }));
  // Ctrl+C ends wrangler; this process lives on for a moment to take the secrets away.
  process.once('SIGINT', () => process.exit(130));
  const secrets = join(folder, 'secrets.json');
  writeFileSync(secrets, JSON.stringify(settings), { mode: 0o600 });
  demand(`wrangler deploy --secrets-file ${JSON.stringify(secrets)}`);
}

function demand(command: string): void {
  if (spawnSync(command, { shell: true, stdio: 'inherit', env: quietly() }).status !== 0)
    stop(`Stopped: this failed: ${command}`);
}

function succeeds(command: string): boolean {
  return spawnSync(command, { shell: true, stdio: 'ignore', env: quietly() }).status === 0;
}

function quietly(): NodeJS.ProcessEnv {
  return { ...process.env, WRANGLER_SEND_METRICS: 'false', WRANGLER_HIDE_BANNER: 'true' };
}

function list(lines: string[]): string {
  return lines.map((line) => `  ${line}`).join('\n');
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function stop(text: string): never {
  process.stderr.write(`${text}\n`);
  process.exit(1);
}
