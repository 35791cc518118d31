// The editor of /theme. What is turned is asked of the server, which prints it; the samples are dressed
// in the very text that is printed, and the address remembers all of it.
import { setScene } from './theme-stage.js';

const form = document.querySelector('#look');
const stage = document.querySelector('.theme-stage');
const frame = document.querySelector('iframe');
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
let asked = 0;

/** @param {string} selector @param {string} text */
function write(selector, text) {
  const place = document.querySelector(selector);
  // What is said again would be heard again.
  if (place && place.textContent !== text) place.textContent = text;
}

/** @param {string} tag @param {string} text */
function made(tag, text) {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

/** @param {{ ratio: string, says: string } | null} read */
const reading = (read) => made('td', read ? `${read.ratio} to 1, ${read.says}` : 'not there');

/** The properties of the hosted page that the last answer set. @type {string[]} */
let names = [];

function dressFrame(/** @type {Record<string, string>} */ page) {
  const hosted = frame?.contentDocument?.documentElement;
  if (!hosted) return;
  for (const name of names) hosted.style.removeProperty(name);
  for (const [name, value] of Object.entries(page)) hosted.style.setProperty(name, value);
  names = Object.keys(page);
}

/** @param {import('../theme/editor.ts').Look} look */
function show({ css, body, preview, page, adjusted, measured, verdict, query }) {
  sheet.replaceSync(preview);
  document.querySelector('#look-sheet')?.remove();
  write('#css', css);
  write('#body', body);
  write('.theme-verdict', verdict);
  document.querySelector('#contrasts')?.replaceChildren(
    ...measured.map(({ name, light, dark }) => {
      const row = document.createElement('tr');
      const head = made('th', name);
      head.setAttribute('scope', 'row');
      row.append(head, reading(light), reading(dark));
      return row;
    }),
  );
  document
    .querySelector('.theme-told')
    ?.replaceChildren(
      ...adjusted.map(({ path, from, to, why }) =>
        made('li', `${path}: ${from} became ${to}. ${why}`),
      ),
    );
  dressFrame(page);
  history.replaceState(null, '', query ? `/theme#${query}` : '/theme');
}

/** Text of the form alone, no files. @param {HTMLFormElement} controls */
const chosenIn = (controls) => new URLSearchParams(/** @type {any} */ (new FormData(controls)));

/** @param {HTMLFormElement} controls */
async function ask(controls) {
  const turn = ++asked;
  const query = chosenIn(controls);
  if (stage instanceof HTMLElement) setScene(stage, query);
  for (const input of controls.elements) {
    if (!(input instanceof HTMLInputElement)) continue;
    if (input.dataset.for && isColour(query.get(input.dataset.for)))
      input.value = String(query.get(input.dataset.for));
    if (input.type !== 'range') continue;
    const text = `${input.value} ${input.dataset.unit}`.trim();
    input.setAttribute('aria-valuetext', text);
    if (input.nextElementSibling) input.nextElementSibling.textContent = text;
  }
  for (const link of document.querySelectorAll('.theme-shops [data-choices]')) {
    const wished = Object.entries(JSON.parse(link.getAttribute('data-choices') ?? '{}'));
    const isIt = wished.every(([name, value]) => query.get(name) === value);
    link.toggleAttribute('aria-current', isIt);
    if (isIt) link.setAttribute('aria-current', 'true');
  }
  const answer = await fetch(`/theme/look.json?${query}`).catch(() => undefined);
  // Only the last question still wants its answer.
  if (answer?.ok && turn === asked) show(await answer.json());
}

const isColour = (/** @type {unknown} */ value) => /^#[\da-f]{6}$/i.test(String(value));

/** @param {HTMLFormElement} controls @param {Iterable<[string, string]>} choices */
function fill(controls, choices) {
  for (const [name, value] of choices) {
    const control = controls.elements.namedItem(name);
    if (control && 'value' in control) control.value = value;
  }
}

/** @param {string} what the link, or what stands in the element of this id */
async function copy(what) {
  const code = document.getElementById(what);
  const said = document.querySelector(`[data-said=${what}]`);
  const name = { css: 'The style sheet', body: 'The theme', link: 'The link' }[what];
  try {
    await navigator.clipboard.writeText(code ? (code.textContent ?? '') : location.href);
    if (said) said.textContent = `${name} is copied.`;
  } catch {
    if (code) getSelection()?.selectAllChildren(code);
    if (said)
      said.textContent = code
        ? 'This browser does not let us copy. It is selected: press Ctrl or ⌘ and C.'
        : 'This browser does not let us copy. The link is in the address bar.';
  }
}

if (form instanceof HTMLFormElement) {
  fill(form, new URLSearchParams(location.hash.slice(1)));
  void ask(form);

  let pause = 0;
  const askSoon = () => {
    clearTimeout(pause);
    pause = setTimeout(() => void ask(form), 60);
  };
  for (const input of form.elements)
    input.addEventListener('input', () => {
      // A colour that is picked is written beside it.
      if (input instanceof HTMLInputElement && input.dataset.for)
        fill(form, [[input.dataset.for, input.value]]);
      for (const said of document.querySelectorAll('[data-said]')) said.textContent = '';
      if (stage instanceof HTMLElement) setScene(stage, chosenIn(form));
      askSoon();
    });
  form.addEventListener('submit', (event) => event.preventDefault());
  // The frame may come later than the answer.
  frame?.addEventListener('load', () => void ask(form));
  // Another link of this editor, put into the address bar.
  addEventListener('hashchange', () => location.reload());
  for (const link of document.querySelectorAll('[data-choices]'))
    link.addEventListener('click', (event) => {
      event.preventDefault();
      fill(form, Object.entries(JSON.parse(link.getAttribute('data-choices') ?? '{}')));
      void ask(form);
    });
  for (const button of document.querySelectorAll('[data-copy]'))
    button.addEventListener('click', () => void copy(button.getAttribute('data-copy') ?? ''));
}
