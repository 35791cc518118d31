import { fileOf, type Paper, type Scene } from './papers.ts';

const styles = `
  :root { color-scheme: light dark } * { box-sizing: border-box }
  body { margin: 0; font: 1rem/1.5 system-ui; background: light-dark(#f1f0ee, #1c1d1f) }
  header, section { padding: 1.5rem clamp(1rem, 3vw, 3rem) }
  h1 { margin: 0; font-size: 1.5rem; font-weight: 500 } h2 { margin: 0 0 1rem; font-size: 1.25rem; font-weight: 500 }
  nav { position: sticky; inset-block-start: 0; z-index: 1; display: flex; gap: 0 1.25rem; overflow-x: auto; padding: .75rem clamp(1rem, 3vw, 3rem);
    background: light-dark(#f1f0ee, #1c1d1f); border-block: 1px solid #8884; white-space: nowrap }
  nav a { color: inherit } section { scroll-margin-top: 3rem } section + section { border-block-start: 1px solid #8884 }
  ol { list-style: none; margin: 0; padding: 0; display: grid; gap: 2.5rem }
  h3 { margin: 0 0 .5rem; font-size: .875rem; font-weight: 500 } h3 span { opacity: .7; font-weight: 400 }
  .papers { display: flex; gap: 1rem; align-items: start; overflow-x: auto; padding-block-end: .5rem }
  figure { margin: 0; flex: none } img { display: block; height: auto; border-radius: 4px; box-shadow: 0 0 0 1px #8884 }
  figcaption { font-size: .75rem; opacity: .7; margin-block-start: .25rem }`;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const picture = (scene: Scene, paper: Paper) => `<figure>
  <a href="${fileOf(scene, paper)}"><img loading="lazy" width="${paper.width > 400 ? 512 : 224}" src="${fileOf(scene, paper)}" alt="${scene.name}, ${paper.name}"></a>
  <figcaption>${paper.name}</figcaption></figure>`;

/** All pictures, each group by itself, one scene below the other, its papers side by side. */
export function indexPage(scenes: readonly Scene[], papers: readonly Paper[]): string {
  const groups = [...Map.groupBy(scenes, ({ group }) => group)];
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
  <title>Every picture</title><style>${styles}</style>
  <header><h1>Every journey and every page, at every moment</h1></header>
  <nav aria-label="Groups">${groups.map(([group]) => `<a href="#${group}">${group}</a>`).join('')}</nav>
  ${groups
    .map(
      ([group, all]) =>
        `<section id="${group}"><h2>${group}</h2><ol>${all
          .map(
            (scene) => `<li><h3>${scene.name} <span>${escaped(scene.title)}</span></h3>
          <div class="papers">${papers.map((paper) => picture(scene, paper)).join('')}</div></li>`,
          )
          .join('')}</ol></section>`,
    )
    .join('')}`;
}
