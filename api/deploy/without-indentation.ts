import { nodesIn, type Parser } from './lean-source.ts';

/** For Vite: leaves out how statements, pages and styles are set out within their templates. */
export const withoutIndentation = () => ({
  name: 'porchlight:without-indentation',
  enforce: 'pre' as const,
  transform: {
    filter: { id: /\/api\/(auth|db|pages|services)\/[\w/-]+\.ts$/ },
    handler(this: Parser, code: string) {
      const texts = [...nodesIn(this.parse(code, { lang: 'ts' }))]
        .filter(({ type }) => type === 'TemplateElement')
        .sort((a, b) => b.start - a.start);
      const lean = texts.reduce(
        (all, { start, end }) =>
          // A line stays a line: source maps go by them.
          all.slice(0, start) + all.slice(start, end).replace(/\n +/g, '\n') + all.slice(end),
        code,
      );
      return { code: lean, map: null };
    },
  },
});
