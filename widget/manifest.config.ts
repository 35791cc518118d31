/** For `cem analyze --config`: what editors and frameworks read about the elements. */

interface Declaration {
  members?: { name: string; privacy?: string; static?: boolean }[];
}

/** Nobody outside can reach them, so nobody needs to read of them. */
const withoutPrivateMembers = {
  name: 'without-private-members',
  packageLinkPhase({
    customElementsManifest,
  }: {
    customElementsManifest: { modules: { declarations: Declaration[] }[] };
  }) {
    for (const { declarations } of customElementsManifest.modules)
      for (const declaration of declarations)
        declaration.members = declaration.members?.filter(
          ({ name, privacy }) => !name.startsWith('#') && privacy !== 'protected',
        );
  },
};

export default {
  globs: [
    'widget/events.ts',
    'widget/elements/base-element.ts',
    'widget/elements/lookup/lookup.ts',
    'widget/elements/tracking/tracking.ts',
  ],
  outdir: 'dist',
  packagejson: false,
  quiet: true,
  plugins: [withoutPrivateMembers],
};
