/** Files that come when they are first needed, by their names in `widget/chunks/`. */
export const lateFiles = ['help', 'lookup', 'mock'] as const;

/**
 * Leaves them out of the files that ask for them. They are addressed by version, because the file that
 * asks may have come from `/static/v1/`, whose neighbours change.
 */
export const keepLate = (version: string) => ({
  name: 'porchlight:keep-late',
  enforce: 'pre' as const,
  resolveId(source: string, importer: string | undefined) {
    const name = lateFiles.find((each) => source.endsWith(`/chunks/${each}.ts`));
    return name && importer && { id: `../${version}/${name}.js`, external: true };
  },
});
