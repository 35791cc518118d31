// The editor of /theme: what is turned is asked of the server, which knows what can be read, and then
// set on both samples. The address remembers it.
const form = document.querySelector('.theme-form');
const sample = document.querySelector('.theme-sample');
const frame = document.querySelector('iframe');
const told = document.querySelector('.theme-told');
/** Set by the last answer, so that the next one can take it away. @type {string[]} */
let names = [];
let asked = 0;

const hosted = () => frame?.contentDocument?.documentElement;

/** @param {{ page: Record<string, string>, css: string, theme: { scheme?: string }, adjusted: { path: string, from: string, to: string, why: string }[] }} look */
function show({ page, css, theme, adjusted }) {
  const scheme = theme.scheme ?? 'auto';
  const all = { ...page, 'color-scheme': scheme === 'auto' ? 'light dark' : scheme };
  for (const place of [sample, hosted()]) {
    if (!place || !('style' in place)) continue;
    for (const name of names) place.style.removeProperty(name);
    for (const [name, value] of Object.entries(all)) place.style.setProperty(name, value);
  }
  names = Object.keys(all);
  const texts = { css, body: JSON.stringify(theme, null, 2) };
  for (const [id, text] of Object.entries(texts)) {
    const code = document.getElementById(id);
    if (code) code.textContent = text;
  }
  told?.replaceChildren(
    ...adjusted.map(({ path, from, to, why }) => {
      const line = document.createElement('li');
      line.textContent = `${path}: ${from} became ${to}. ${why}`;
      return line;
    }),
  );
}

/** @param {HTMLFormElement} shown */
async function ask(shown) {
  const turn = ++asked;
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(shown)) query.set(name, String(value));
  for (const input of shown.querySelectorAll('input[type=range]')) {
    const output = input.parentElement?.querySelector('output');
    if (output && input instanceof HTMLInputElement) output.value = input.value;
  }
  history.replaceState(null, '', `?${query}`);
  const answer = await fetch(`/theme/look.json?${query}`);
  // Only the last question still wants its answer.
  if (answer.ok && turn === asked) show(await answer.json());
}

if (form instanceof HTMLFormElement) {
  form.querySelector('[data-plain]')?.setAttribute('hidden', '');
  let pause = 0;
  form.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => void ask(form), 60);
  });
  // A browser that goes back fills in what was turned before; the frame may come later than that.
  frame?.addEventListener('load', () => void ask(form));
  form.addEventListener('submit', (event) => event.preventDefault());
}
for (const button of document.querySelectorAll('[data-copy]')) {
  if (!(button instanceof HTMLButtonElement)) continue;
  button.hidden = false;
  button.addEventListener('click', async () => {
    const code = document.getElementById(button.dataset.copy ?? '');
    if (!code) return;
    try {
      await navigator.clipboard.writeText(code.textContent ?? '');
      button.textContent = 'Copied';
    } catch {
      getSelection()?.selectAllChildren(code);
    }
  });
}
