// The slider of /journeys: each change shows another moment, and the address remembers it.
const form = document.querySelector('form.journeys');
const element = document.querySelector('porch-tracking[mock]');
const page = document.documentElement;

/** @param {HTMLFormElement} controls */
function show(controls) {
  const chosen = new FormData(controls);
  const scenario = controls.querySelector('select');
  const slider = controls.querySelector('[type=range]');
  if (!scenario || !(slider instanceof HTMLInputElement) || !element) return;
  slider.max = scenario.selectedOptions[0]?.dataset.moments ?? '1';
  const said = `${slider.value} of ${slider.max}`;
  slider.setAttribute('aria-valuetext', said);
  const output = controls.querySelector('output');
  if (output) output.textContent = said;
  const code = document.querySelector('.states-head code');
  if (code) code.textContent = `mock="${scenario.value}:${slider.value}"`;
  for (const name of ['scheme', 'width']) page.dataset[name] = String(chosen.get(name) ?? '');
  page.dir = String(chosen.get('dir') ?? '');
  element.setAttribute('dir', page.dir);
  element.setAttribute('lang', String(chosen.get('locale') ?? ''));
  element.setAttribute('mock', `${scenario.value}:${slider.value}`);
}

if (form instanceof HTMLFormElement) {
  show(form);
  form.addEventListener('input', (event) => {
    const slider = form.querySelector('[type=range]');
    // Another journey is told from its beginning.
    if (event.target instanceof HTMLSelectElement && slider instanceof HTMLInputElement)
      slider.value = '1';
    show(form);
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (value) query.set(name, String(value));
    history.replaceState(null, '', `?${query}`);
  });
}
