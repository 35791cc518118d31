import { keyOf, leanSource, syntaxIn, type Parser } from './lean-source.ts';

/**
 * Methods of packages that nothing calls, though they hold on to much that is not needed. Whoever
 * calls one after all hears of it at once: schemas are made when the Worker starts, statements when a
 * route is first asked, and never in a rare case alone.
 */
const uncalled: Record<string, string> = {
  'zod/v4/classic/schemas.js': `
    email url jwt emoji guid uuid uuidv4 uuidv6 uuidv7 nanoid cuid cuid2 ulid base64 base64url xid
    ksuid ipv4 ipv6 cidrv4 cidrv6 e164 datetime date time duration startsWith endsWith includes
    lowercase uppercase slugify nonempty gt gte lt lte negative nonpositive multipleOf step safe
    keyof catchall passthrough loose strip strict safeExtend merge partial exactPartial required
    and or readonly exactOptional prefault nonoptional overwrite brand with apply register describe
    meta isOptional isNullable toJSONSchema validate validateAsync safeEncode safeDecode
    safeEncodeAsync safeDecodeAsync`,
  // It only ever builds statements and reads what they answered: it runs none.
  'drizzle-orm/sqlite-core/db.js':
    'run all get values transaction with $with $count selectDistinct',
  'drizzle-orm/sqlite-core/dialect.js': 'migrate buildRelationalQuery',
  'drizzle-orm/sqlite-core/query-builders/delete.js': 'run all get values',
  'drizzle-orm/sqlite-core/query-builders/insert.js': 'run all get',
  'drizzle-orm/sqlite-core/query-builders/select.js': `
    run get values rightJoin fullJoin crossJoin union unionAll intersect except createSetOperator
    addSetOperators`,
  'drizzle-orm/sqlite-core/query-builders/update.js': `
    run all get values from createJoin leftJoin rightJoin innerJoin fullJoin`,
  'drizzle-orm/sqlite-core/session.js': 'run all get values count rollback prepareOneTimeQuery',
  'drizzle-orm/libsql/session.js': 'run all get values batch migrate transaction',
};
const files = Object.keys(uncalled);

/** For Vite: leaves them out. */
export const withoutMembers = () => ({
  name: 'porchlight:without-members',
  transform: {
    filter: { id: files.map((file) => new RegExp(`/${file.replaceAll('.', '\\.')}$`)) },
    handler(this: Parser, code: string, id: string) {
      const file = files.find((each) => id.endsWith(`/${each}`)) ?? '';
      const names = uncalled[file]?.trim().split(/\s+/) ?? [];
      const found = new Set<string>();
      const lean = leanSource(code, this.parse(code), ({ body, properties }) =>
        [...syntaxIn(body), ...syntaxIn(properties)].filter((member) => {
          const isMethod = member.type.endsWith('Definition') || member.method === true;
          if (!isMethod || !names.includes(keyOf(member))) return false;
          found.add(keyOf(member));
          return true;
        }),
      );
      const missing = names.filter((name) => !found.has(name));
      if (missing.length) throw new Error(`${file} has no ${missing.join(', ')} any more.`);
      return { code: lean, map: null };
    },
  },
});
