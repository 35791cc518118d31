/** What the lean Lit was relieved of. */
function refuse(tag: string | undefined, text: string): void {
  if (tag === 'svg' || /<(?!\/?[a-z])|<(script|style|title)\b|\s=|='/.test(text))
    throw new Error(`Ours reads neither SVG alone, comments, raw text nor single quotes: ${text}`);
}

/**
 * Takes comments and indentation out of `html`, `svg` and `css` templates. As in JSX, a line break in
 * the content of an element is no space: one that is meant is written on one line.
 */
export function minifyTemplates() {
  const minifyCss = (text: string) =>
    text
      .replace(/\/\*[^]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/\s?([`{};,>])\s?/g, '$1')
      .replace(/:\s/g, ':')
      .replace(/([ :(,-])0\./g, '$1.')
      .replaceAll(';}', '}');
  const isInTag = (text: string) => text.lastIndexOf('<') > text.lastIndexOf('>');
  const minifyHtml = (text: string, before: string) =>
    text
      .replace(/\s*\n\s*/g, (_, at: number) =>
        isInTag(before + text.slice(0, at)) && !/^\s*\/?>/.test(text.slice(at)) ? ' ' : '',
      )
      .replaceAll(' />', '/>')
      .replace(/="([\w-]+)"(?=[\s>])/g, '=$1');

  function minify(code: string, program: unknown): string {
    const edits: [start: number, end: number, text: string][] = [];
    const visit = (node: unknown): void => {
      if (Array.isArray(node)) return node.forEach(visit);
      if (typeof node !== 'object' || node === null) return;
      Object.values(node).forEach(visit);
      const { type, tag, quasi } = node as Template;
      if (type !== 'TaggedTemplateExpression' || !/^(html|svg|css)$/.test(tag.name ?? '')) return;
      // The tag of a style sheet is only for editors.
      if (tag.name === 'css') edits.push([tag.start, tag.end, '']);
      if (tag.name !== 'css')
        for (const { start, end } of quasi.quasis) refuse(tag.name, code.slice(start, end));
      let before = '';
      for (const { start, end } of quasi.quasis) {
        const text = code.slice(start, end);
        edits.push([start, end, tag.name === 'css' ? minifyCss(text) : minifyHtml(text, before)]);
        before += text;
      }
    };
    visit(program);
    return edits
      .sort(([a], [b]) => b - a)
      .reduce((all, [start, end, text]) => all.slice(0, start) + text + all.slice(end), code);
  }

  let ours = '';
  return {
    name: 'porchlight:minify-templates',
    enforce: 'pre' as const,
    configResolved({ root }: { root: string }) {
      ours = `${root}/widget/`;
    },
    transform: {
      filter: { id: /\.ts$/ },
      handler(
        this: { parse(code: string, options: { lang: 'ts' }): unknown },
        code: string,
        id: string,
      ) {
        if (!id.startsWith(ours)) return undefined;
        return { code: minify(code, this.parse(code, { lang: 'ts' })), map: null };
      },
    },
  };
}

interface Template {
  type: string;
  tag: { name?: string; start: number; end: number };
  quasi: { quasis: { start: number; end: number }[] };
}
