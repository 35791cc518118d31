/**
 * What one would write by hand for one shop: the same view, inlined, as a headline and six lines.
 * No states, no updates, no languages: the floor that `<porch-tracking>` is measured against.
 */
const css = `
  :host { display: block; font: inherit; }
  h2 { margin: 0; font-size: 2em; font-weight: 500; line-height: 1.1; }
  p { margin: .5em 0 0; }
  ol { margin: 1.5em 0 0; padding: 0; list-style: none; border-inline-start: 2px solid; }
  li { display: flex; justify-content: space-between; gap: 1em; padding: .25em 1em; }
  li:first-child { font-weight: 600; }
  time { opacity: .7; white-space: nowrap; }
`;

const element = (name, ...children) => {
  const made = document.createElement(name);
  made.append(...children);
  return made;
};

class VanillaTimeline extends HTMLElement {
  connectedCallback() {
    const [shipment] = JSON.parse(this.querySelector('script').textContent).shipments;
    const { headline, detail, checkpoints } = shipment;
    const lines = checkpoints.map(({ text, place, display }) =>
      element('li', element('span', `${text}, ${place}`), element('time', display)),
    );
    this.attachShadow({ mode: 'open' }).append(
      element('style', css),
      element('h2', headline),
      element('p', detail),
      element('ol', ...lines),
    );
  }
}

customElements.define('vanilla-timeline', VanillaTimeline);
