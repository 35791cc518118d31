// The slider of /journeys: each change shows another moment, and the address remembers it.
const form = document.querySelector('form.journeys');
const element = document.querySelector('porch-tracking[mock]');
const page = document.documentElement;

/** @param {HTMLFormElement} controls */
function show(controls) {
  const chosen = new FormData(controls);
  const scenario = controls.querySelector('[name=scenario]');
  const language = controls.querySelector('[name=locale]');
  const slider = controls.querySelector('[type=range]');
  if (!(scenario instanceof HTMLSelectElement) || !(language instanceof HTMLSelectElement)) return;
  if (!(slider instanceof HTMLInputElement) || !element) return;
  slider.max = scenario.selectedOptions[0]?.dataset.moments ?? '1';
  const said = `${slider.value} of ${slider.max}`;
  slider.setAttribute('aria-valuetext', said);
  const output = controls.querySelector('output');
  if (output) output.textContent = said;
  const mock = `${scenario.value}:${slider.value}`;
  const code = document.querySelector('.states-head code');
  if (code) code.textContent = `mock="${mock}" lang="${language.value}"`;
  for (const name of ['scheme', 'width']) page.dataset[name] = String(chosen.get(name) ?? '');
  element.parentElement?.setAttribute('dir', language.selectedOptions[0]?.dir ?? '');
  element.setAttribute('lang', language.value);
  element.setAttribute('mock', mock);
}

if (form instanceof HTMLFormElement) {
  show(form);
  form.addEventListener('input', ({ target }) => {
    const slider = form.querySelector('[type=range]');
    // Another journey is told from its beginning.
    const isOther = target instanceof HTMLSelectElement && target.name === 'scenario';
    if (isOther && slider instanceof HTMLInputElement) slider.value = '1';
    show(form);
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (value) query.set(name, String(value));
    history.replaceState(null, '', `?${query}`);
  });
}
