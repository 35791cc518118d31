// The switches of /states: each radio sets an attribute of the page, and the address remembers it.
const form = document.querySelector('.switches');
const page = document.documentElement;

/** @param {URLSearchParams} chosen */
function show(chosen) {
  const dir = chosen.get('dir') ?? '';
  page.dir = dir;
  // An element reads as its own language does, unless it is told otherwise.
  for (const element of document.querySelectorAll('porch-tracking'))
    element.setAttribute('dir', dir);
  for (const name of ['scheme', 'accent', 'width']) page.dataset[name] = chosen.get(name) ?? '';
}

if (form instanceof HTMLFormElement) {
  const chosen = new URLSearchParams(location.hash.slice(1));
  for (const input of form.querySelectorAll('input'))
    if (chosen.has(input.name)) input.checked = chosen.get(input.name) === input.value;
  show(chosen);
  form.hidden = false;
  form.addEventListener('change', () => {
    const now = new URLSearchParams();
    for (const [name, value] of new FormData(form)) now.set(name, String(value));
    history.replaceState(null, '', `#${now}`);
    show(now);
  });
}
