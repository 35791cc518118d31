import { fileURLToPath } from 'node:url';

/** What the Worker has no use for, and the file that it gets instead. */
const files: [of: RegExp, file: string][] = [
  // The languages of its messages.
  [/^zod$/, 'zod.ts'],
  // Its search for values that hold themselves.
  [/^\.\/memoizer\.js$/, 'no-memoizer.js'],
  // `/openapi.json` is a file that the build writes.
  [/^@asteasolutions\/zod-to-openapi$/, 'zod-to-openapi.ts'],
  [/^\.\.\/core\/(json-schema-processors|to-json-schema)\.js$/, 'no-json-schema.js'],
  // A choice of routers, of which one is left.
  [/^hono$/, 'hono.ts'],
  // What the client of the database does not speak.
  [
    /^(\.\.\/encoding\/protobuf\/(en|de)code|\.\/protobuf_(en|de)code|\.\/cursor)\.js$/,
    'no-protobuf.js',
  ],
  [/^(\.\.\/relations|\.\/query-builders\/query)\.js$/, 'no-relations.js'],
  // Most of it, and what the runtime has itself.
  [/^ramda$/, 'ramda.js'],
  [/^js-base64$/, 'js-base64.js'],
  // The names of two hundred posts.
  [/^\.\/tracking_number_data\/couriers\/s10\.json$/, 'postal-union.json'],
];

/** As aliases for Vite. */
export const standIns = files.map(([find, file]) => ({
  find,
  replacement: fileURLToPath(new URL(file, import.meta.url)),
}));
