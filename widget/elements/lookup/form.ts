import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { FormWords } from './words.ts';

export interface FormState {
  /** Names of the fields that were left empty. */
  readonly empty: readonly string[];
  readonly isLooking: boolean;
  readonly onSubmit: (event: SubmitEvent) => unknown;
}

/** Two fields and a button. What is wrong with a field stands below it. */
export const form = (words: FormWords, { empty, isLooking, onSubmit }: FormState) => html`
  <form part="form" class="form" method="post" novalidate @submit=${onSubmit}>
    ${field('order', words.orderNumber, empty.includes('order') ? words.orderNumberMissing : '')}
    ${field('contact', words.contact, empty.includes('contact') ? words.contactMissing : '')}
    <button part="button" class="btn" aria-disabled=${isLooking ? 'true' : nothing}>
      <span>${isLooking ? words.looking : words.submit}</span>
    </button>
  </form>
`;

const field = (name: 'order' | 'contact', label: string, fault: string): TemplateResult => html`
  <div part="field" class="field">
    <label for=${name}>${label}</label>
    <input
      part="input"
      id=${name}
      autocomplete=${name === 'order' ? 'off' : 'email'}
      inputmode=${name === 'order' ? nothing : 'email'}
      autocapitalize="none"
      spellcheck="false"
      maxlength=${name === 'order' ? 64 : 254}
      required
      aria-invalid=${fault ? 'true' : nothing}
      aria-describedby=${fault ? `${name}-fault` : 'say'}
    />
    ${fault ? html`<p class="fault" id=${`${name}-fault`}>${fault}</p>` : nothing}
  </div>
`;
