import { readText } from './source.ts';

/** One README, taken apart. */
export type Readme = {
  path: string;
  text: string;
  /** What stands in single backticks, outside code blocks. */
  spans: string[];
  /** Targets of links and images, without their anchors. */
  links: string[];
  /** Code blocks by language. */
  blocks: { language: string; code: string }[];
  /** Code spans in the first column of the tables below a heading that matches, headings included. */
  firstColumn(heading: RegExp): string[];
};

export function openReadme(path: string): Readme {
  const text = readText(path);
  const prose = text.replace(/^```[^]*?^```$/gm, '');
  return {
    path,
    text,
    spans: spansOf(prose),
    links: [...prose.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, target = '']) => target),
    blocks: [...text.matchAll(/^```(\w*).*\n([^]*?)^```$/gm)].map(
      ([, language = '', code = '']) => ({ language, code: code.trimEnd() }),
    ),
    firstColumn: (heading) => sectionsOf(prose, heading).flatMap(firstCells).flatMap(spansOf),
  };
}

const spansOf = (text: string): string[] =>
  [...text.matchAll(/(?<!`)`([^`\n]+)`(?!`)/g)].map(([, span = '']) => span);

/** Text below each heading that matches, as far as the next heading of any level. */
function sectionsOf(text: string, heading: RegExp): string[] {
  return text
    .split(/^(?=#+ )/m)
    .filter((section) => heading.test(section.slice(0, section.indexOf('\n'))));
}

const firstCells = (section: string): string[] =>
  [...section.matchAll(/^\|\s*([^|]*)\|/gm)].map(([, cell = '']) => cell);
