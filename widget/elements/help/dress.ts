import { helpStyles } from './help.styles.ts';

/** Parsed once, however often help is opened. */
let looks: CSSStyleSheet | undefined;

/** With each drawing: an element that is moved on its page puts back its own styles alone. */
export function dress(root: ShadowRoot): void {
  if (!looks) {
    looks = new CSSStyleSheet();
    looks.replaceSync(helpStyles);
  }
  if (!root.adoptedStyleSheets.includes(looks))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, looks];
}
