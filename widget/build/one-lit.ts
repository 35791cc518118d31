/**
 * What `tracking.js` holds for all elements: a page has one Lit, whatever it shows. Its entry exports
 * all that is taken from these.
 */
const lent = [
  'lit/html.js',
  'widget/chunks/tracking.ts',
  'widget/config.ts',
  'widget/elements/base-element.ts',
  'widget/languages.ts',
  'widget/settings.ts',
  'widget/theme.ts',
  'widget/words.ts',
];

/** For the files of the other elements. */
export const borrowLit = (borrowers: readonly string[]) => ({
  name: 'porchlight:borrow-lit',
  enforce: 'pre' as const,
  applyToEnvironment: ({ name }: { name: string }) => borrowers.includes(name),
  resolveId(source: string, importer = '') {
    const { pathname } = new URL(source, `file://${importer}`);
    const isLent = lent.some((module) => pathname.endsWith(`/${module}`));
    return isLent ? { id: './tracking.js', external: true } : undefined;
  },
});

/**
 * Members that are read across two files. Each file is made short by itself, so these names are agreed
 * on; they are what nothing else in either file is called.
 */
export const agreed = {
  requestUpdate: 'u',
  emit: 'm',
  recover: 'v',
  sheet: 'h',
  styles: 'y',
  spoken: 'k',
};
