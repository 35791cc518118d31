import { keyOf, leanSource, syntaxIn, type Parser } from './lean-source.ts';

/** Of a route, what is only told about it. */
const told = new Set(['summary', 'description', 'security', 'responses']);

/**
 * For Vite: leaves out of routes what only `/openapi.json` tells, and out of tables the keys and
 * indexes that only migrations are made of. Both are made before there is a Worker.
 */
export const withoutDescriptions = () => ({
  name: 'porchlight:without-descriptions',
  enforce: 'pre' as const,
  transform: {
    filter: { id: /\/api\/(routes|db\/schema)\/[\w-]+\.ts$/ },
    handler(this: Parser, code: string) {
      const lean = leanSource(code, this.parse(code, { lang: 'ts' }), (node) => {
        const [callee] = syntaxIn(node.callee);
        const given = syntaxIn(node.arguments);
        if (callee?.name === 'sqliteTable') return given.slice(2);
        if (callee?.name !== 'createRoute') return [];
        return given.flatMap(({ properties }) =>
          syntaxIn(properties).filter((each) => told.has(keyOf(each))),
        );
      });
      return { code: lean, map: null };
    },
  },
});

/** What is only called to make a value: without use of the value, without use. */
export const makers = ['z', 'marks', 'jsonOf'];
