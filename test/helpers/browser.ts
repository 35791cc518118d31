import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

const cache = resolve(import.meta.dirname, '../../node_modules/.cache');

const installed = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** What Chromium needs to start as root in a container without a graphics card. */
export const chromiumFlags = ['--no-sandbox', '--disable-gpu', '--disable-quic'];

/**
 * Where a Chromium is: `CHROME_PATH`, else the one packed in `@sparticuz/chromium` (Linux on x64,
 * unpacked once below `node_modules/.cache`), else one that the system has. Throws when there is none.
 */
export async function chromiumPath(): Promise<string> {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  const packed = process.platform === 'linux' && process.arch === 'x64' ? await unpack() : null;
  const found = packed ?? installed.find((path) => existsSync(path));
  if (!found) throw new Error('There is no Chromium: set CHROME_PATH to one.');
  return found;
}

async function unpack(): Promise<string | null> {
  try {
    const main = createRequire(import.meta.url).resolve('@sparticuz/chromium');
    const home = dirname(dirname(main));
    const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
    const target = join(cache, `chromium-${version}`);
    if (!existsSync(target)) await unpackInto(target, home);
    const binary = join(target, 'chromium');
    lendLibraries(binary, join(target, 'al2023/lib'));
    return binary;
  } catch (error) {
    console.warn('The packed Chromium cannot be used:', error);
    return null;
  }
}

/** The package unpacks to the system's temporary folder, so that is ours for a moment. */
async function unpackInto(target: string, home: string): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const workplace = mkdtempSync(join(cache, 'unpacking-'));
  const before = process.env.TMPDIR;
  process.env.TMPDIR = workplace;
  try {
    const { default: packed, inflate } = await import('@sparticuz/chromium');
    await packed.executablePath();
    await inflate(join(home, 'bin/al2023.tar.br'));
    renameSync(workplace, target);
  } catch (error) {
    rmSync(workplace, { recursive: true, force: true });
    // Another process may have been quicker.
    if (!existsSync(target)) throw error;
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** Only where the machine lacks libraries, those packed beside the browser are used. */
function lendLibraries(binary: string, folder: string): void {
  if (!execFileSync('ldd', [binary], { encoding: 'utf8' }).includes('not found')) return;
  const paths = [folder, process.env.LD_LIBRARY_PATH].filter(Boolean);
  process.env.LD_LIBRARY_PATH = paths.join(':');
}
