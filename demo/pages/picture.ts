import { html } from 'hono/html';
import type { Markup } from './layout.ts';

interface Picture {
  /** File in `art/` without `.svg`; `jug#close` is its second view. */
  art: string;
  /** What it shows; empty where the words beside it say so already. */
  alt?: string;
  width: number;
  height: number;
  /** Below the first screen. */
  lazy?: boolean;
  className?: string;
}

export function picture({
  art,
  alt = '',
  width,
  height,
  lazy,
  className = 'art',
}: Picture): Markup {
  const [name, view] = art.split('#');
  const source = `/shop/art/${name}.svg${view ? `#${view}` : ''}`;
  return html`<img
    class="${className}"
    src="${source}"
    alt="${alt}"
    width="${width}"
    height="${height}"
    loading="${lazy ? 'lazy' : 'eager'}"
  />`;
}
