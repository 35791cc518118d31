import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

/** What is made or kept on a machine and belongs to nobody's source. */
const notSource =
  /^(node_modules|dist|coverage|\.git|\.tsc|\.wrangler|\.porchlight|\.dev\.vars|package-lock\.json|\.DS_Store|.*\.log)$/;

/** Every file of the project below `folder`, as paths from the root with `/`. */
export function filesIn(folder = '.'): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
    if (notSource.test(entry.name)) return [];
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

export const readText = (path: string): string => readFileSync(join(root, path), 'utf8');

export const countLines = (path: string): number => readText(path).trimEnd().split('\n').length;

/** Whether `path` is `place` or lies in it. */
export const within = (path: string, place: string): boolean =>
  path === place || path.startsWith(`${place}/`);
