import type { TemplateResult } from 'lit/html.js';
import type { HelpView } from '#contract/help';
import { sign, type Pen } from './pen.ts';

/** Everything that may be wrong, the likeliest first. */
export function choices(
  pen: Pen,
  help: readonly HelpView[],
  onChoose: (chosen: HelpView) => void,
): TemplateResult {
  const { html } = pen;
  return html`
    <ul class="choices" role="list">
      ${help.map(
        (each) => html`
          <li>
            <button type="button" class="choice" @click=${() => onChoose(each)}>
              <span>${each.label}</span>${sign(pen, 'forward')}
            </button>
          </li>
        `,
      )}
    </ul>
  `;
}

/** What to try, one after the other; what was tried stays readable. */
export function steps(
  pen: Pen,
  { steps: all, report }: HelpView,
  at: number,
  { onNext, onSettled }: { onNext: () => void; onSettled: () => void },
): TemplateResult {
  const { html, nothing, words, fill } = pen;
  const isLast = at === all.length - 1;
  return html`
    <ol class="steps" role="list">
      ${all.slice(0, at + 1).map(
        (text, i) => html`
          <li
            class=${i === at ? '' : 'sub'}
            aria-current=${i === at ? 'step' : nothing}
            tabindex=${i === at ? '-1' : nothing}
          >
            ${
              i === at
                ? html`<span class="sub">${fill(words.step, { n: i + 1, all: all.length })}</span>`
                : sign(pen, 'check')
            }
            <span class=${i === at ? 'now' : ''}>${text}</span>
          </li>
        `,
      )}
    </ol>
    <div class="acts">
      ${
        isLast && !report
          ? nothing
          : html`
              <button type="button" class="btn" @click=${onNext}>
                <span>${isLast ? fill(words.report) : words.next}</span>
              </button>
            `
      }
      <button type="button" class="act" @click=${onSettled}>
        ${sign(pen, 'check')}${words.settled}
      </button>
    </div>
  `;
}

/** Places to go at once, only web and mail addresses; and the way back. */
export function ways(
  pen: Pen,
  { actions }: HelpView,
  onBack: (() => void) | undefined,
): TemplateResult {
  const { html, nothing, words } = pen;
  const safe = actions.filter(({ url }) => /^(https?:\/\/|mailto:)/i.test(url));
  return html`
    <div class="acts">
      ${safe.map(
        ({ kind, label, url }) => html`
          <a class="act" href=${url} target="_blank" rel="noopener noreferrer">
            ${sign(pen, kind === 'contact' ? 'write' : 'out')}${label}
          </a>
        `,
      )}
      ${
        onBack
          ? html`
              <button type="button" class="act" @click=${onBack}>
                ${sign(pen, 'back')}${words.back}
              </button>
            `
          : nothing
      }
    </div>
  `;
}
