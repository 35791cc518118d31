// What stands on both papers of /theme: one element, simulated, as the switches say.

let shown = '';

/** @param {HTMLElement} stage @param {URLSearchParams} chosen */
export function setScene(stage, chosen) {
  for (const name of ['scheme', 'scene', 'width', 'shown'])
    stage.dataset[name] = chosen.get(name) ?? '';
  const scene = chosen.get('scene') ?? '';
  const dir = chosen.get('dir') ?? 'ltr';
  if (shown === scene + dir) return;
  shown = scene + dir;
  for (const sample of stage.querySelectorAll('.theme-sample')) {
    sample.setAttribute('dir', dir);
    const tag = scene === 'lookup' ? 'porch-lookup' : 'porch-tracking';
    const element = document.createElement(tag);
    element.setAttribute('mock', 'smooth:3');
    element.setAttribute('lang', dir === 'rtl' ? 'ar' : 'en');
    element.toggleAttribute('compact', scene === 'compact');
    if (scene === 'help') element.addEventListener('porch-ready', openHelp, { once: true });
    sample.replaceChildren(element);
  }
}

/** Help takes the focus when it opens, as somebody asked for it; here nobody did. @param {Event} event */
function openHelp({ currentTarget: element }) {
  if (!(element instanceof HTMLElement)) return;
  const { scrollX: x, scrollY: y } = window;
  element.addEventListener(
    'focusin',
    ({ relatedTarget }) => {
      if (relatedTarget instanceof HTMLElement) relatedTarget.focus({ preventScroll: true });
      else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      scrollTo(x, y);
    },
    { once: true },
  );
  const button = element.shadowRoot?.querySelector('[aria-expanded]');
  if (button instanceof HTMLElement) button.click();
}
