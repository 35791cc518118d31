import { dirname, relative, resolve } from 'node:path';
import { parseSync } from 'vite';
import { readText, root } from './source.ts';

export type Import = {
  /** A package, or a path from the root without `.ts`. */
  target: string;
  /** Nothing of it is left when the types are stripped. */
  typeOnly: boolean;
  dynamic: boolean;
};

export type SyntaxNode = { type: string; start: number; [key: string]: unknown };

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

/** Walks the syntax of a TypeScript file; `inFunction` is false for what runs when it is imported. */
export function walk(path: string, visit: (node: SyntaxNode, inFunction: boolean) => void): void {
  const step = (value: unknown, inFunction: boolean): void => {
    if (Array.isArray(value)) for (const each of value) step(each, inFunction);
    if (!isNode(value)) return;
    visit(value, inFunction);
    const inside = inFunction || /Function|MethodDefinition/.test(value.type);
    for (const key of Object.keys(value)) step(value[key], inside);
  };
  const { program, errors } = parseSync(path, readText(path));
  if (errors.length) throw new SyntaxError(`${path}: ${errors[0]?.message}`);
  step(program, false);
}

export function importsOf(path: string): Import[] {
  const imports: Import[] = [];
  walk(path, (node) => {
    const { source } = node;
    if (!isNode(source) || typeof source.value !== 'string') return;
    imports.push({
      target: targetOf(path, source.value),
      typeOnly: isTypeOnly(node),
      dynamic: node.type === 'ImportExpression',
    });
  });
  return imports;
}

function targetOf(path: string, specifier: string): string {
  const from = specifier.startsWith('#contract/')
    ? specifier.replace('#contract', 'api/contract')
    : specifier.startsWith('.')
      ? relative(root, resolve(root, dirname(path), specifier)).replaceAll('\\', '/')
      : specifier;
  return from.replace(/\.ts$/, '');
}

function isTypeOnly({ importKind, exportKind, specifiers }: SyntaxNode): boolean {
  if (importKind === 'type' || exportKind === 'type') return true;
  const names = Array.isArray(specifiers) ? specifiers.filter(isNode) : [];
  return names.length > 0 && names.every(({ importKind: kind }) => kind === 'type');
}
