/**
 * What does not stay in its place on this page, its shadow roots too: `wide` for a page that scrolls
 * sideways, `out` for what stands beside `within`, `over` for words of one block on those of another.
 * It calls nothing outside itself, so that it can be handed to a page as it is.
 * @param within what must hold the words and pictures below it; everything else is measured by the page
 */
export function layoutFaults(within: string): string[] {
  const faults: string[] = [];
  const paper = document.documentElement;
  const { scrollWidth = 0 } = document.scrollingElement ?? {};
  if (scrollWidth > paper.clientWidth) faults.push(`wide: ${scrollWidth} px`);

  type Line = { block: Element; words: string; box: DOMRect };
  const lines: Line[] = [];
  const blockOf = (element: Element): Element => {
    const { display } = getComputedStyle(element);
    const parent = element.parentElement;
    return parent && /^inline|^contents/.test(display) ? blockOf(parent) : element;
  };
  const measure = (block: Element, words: string, boxes: Iterable<DOMRect>, frame: DOMRect) => {
    for (const box of boxes) {
      if (box.width === 0) continue;
      if (box.left < frame.left - 1 || box.right > frame.right + 1)
        faults.push(`out: ${Math.round(box.left)}–${Math.round(box.right)} ${words}`);
      lines.push({ block, words, box });
    }
  };
  const look = (element: Element, around: DOMRect) => {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return;
    const frame = element.matches(within) ? element.getBoundingClientRect() : around;
    if (/^(img|button|input|textarea|a|summary)$/.test(element.localName))
      for (const box of element.getClientRects())
        if (box.left < frame.left - 1 || box.right > frame.right + 1)
          faults.push(
            `out: ${Math.round(box.left)}–${Math.round(box.right)} <${element.localName}>`,
          );
    for (const node of [...element.childNodes, ...(element.shadowRoot?.childNodes ?? [])]) {
      if (node instanceof Element) {
        if (!/^(script|style|svg|template)$/.test(node.localName)) look(node, frame);
      } else if (node.textContent?.trim()) {
        const range = document.createRange();
        range.selectNodeContents(node);
        measure(
          blockOf(element),
          node.textContent.trim().slice(0, 24),
          range.getClientRects(),
          frame,
        );
      }
    }
  };
  look(document.body, new DOMRect(0, 0, paper.clientWidth, paper.scrollHeight));

  // A line is as tall as its letters may be, which may reach into the next: only its middle counts.
  const middle = ({ top, height }: DOMRect) => [top + height / 6, top + (height * 5) / 6] as const;
  lines.sort((a, b) => a.box.top - b.box.top);
  lines.forEach((upper, i) => {
    const [top, bottom] = middle(upper.box);
    for (const lower of lines.slice(i + 1)) {
      if (lower.box.top > bottom) break;
      const [start, end] = middle(lower.box);
      const isLevel = start < bottom && end > top;
      const isBeside = lower.box.left > upper.box.right - 1 || lower.box.right < upper.box.left + 1;
      if (isLevel && !isBeside && lower.block !== upper.block)
        faults.push(`over: ${upper.words} | ${lower.words}`);
    }
  });
  return [...new Set(faults)].slice(0, 8);
}
