/**
 * The very picture of `<porch-tracking>`, put up by hand: its nodes and its style sheets are in the
 * page, nothing is decided here. What is left is what the browser itself takes to show it.
 */
function draw([name, attributes, children]) {
  const isDrawing = /^(svg|path|circle|radialGradient|stop|g)$/.test(name);
  const node = isDrawing
    ? document.createElementNS('http://www.w3.org/2000/svg', name)
    : document.createElement(name);
  for (const [key, value] of attributes) node.setAttribute(key, value);
  node.append(...children.map((child) => (typeof child === 'string' ? child : draw(child))));
  return node;
}

class VanillaPicture extends HTMLElement {
  connectedCallback() {
    const { styles, nodes } = JSON.parse(this.querySelector('script').textContent);
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = styles.map((style) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
      return sheet;
    });
    root.append(...nodes.map(draw));
  }
}

customElements.define('vanilla-picture', VanillaPicture);
