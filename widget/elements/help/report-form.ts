import type { TemplateResult } from 'lit/html.js';
import type { ShipmentView } from '#contract/tracking';
import { aboutItems, helpedByPhotos, needsNote, type ProblemKind } from '#contract/problem-words';
import type { Draft } from './draft.ts';
import { sign, type Pen } from './pen.ts';
import { mostPhotos, type Photo } from './photos.ts';
import type { SendFailure } from './send-report.ts';

/** It says too little to act on. */
export const isTooShort = (kind: ProblemKind, { note, items, photos }: Draft): boolean =>
  !note.trim() && (needsNote(kind) || (aboutItems.includes(kind) && !items.size && !photos.length));

export interface Writing {
  readonly kind: ProblemKind;
  readonly draft: Draft;
  readonly items: ShipmentView['items'];
  readonly isSending: boolean;
  readonly failure: SendFailure | undefined;
  /** Something was forgotten, or a file is no picture. */
  readonly isNoteMissing: boolean;
  readonly isPhotoRefused: boolean;
  readonly onSend: (event: Event) => void;
  readonly onFiles: (event: Event) => void;
  readonly onRemove: (photo: Photo) => void;
}

/** The report: only what this kind of problem needs, each field with its label above it. */
export function reportForm(pen: Pen, writing: Writing): TemplateResult {
  const { html, nothing, words, fill } = pen;
  const { kind, draft, isSending, isNoteMissing, onSend } = writing;
  return html`
    <form class="report" novalidate @submit=${onSend}>
      ${aboutItems.includes(kind) ? itemBoxes(pen, writing) : nothing}
      ${
        kind === 'late'
          ? html`
              <label>
                <span class="sub">${words.neededBy}</span>
                <input
                  type="date"
                  id="needed"
                  min=${today()}
                  .value=${draft.neededBy}
                  @input=${(event: Event) => (draft.neededBy = valueOf(event))}
                />
              </label>
            `
          : nothing
      }
      <label>
        <span class="sub">${words.note}</span>
        <textarea
          id="note"
          rows="3"
          maxlength="2000"
          aria-invalid=${isNoteMissing || nothing}
          aria-describedby=${isNoteMissing ? 'note-fault' : nothing}
          .value=${draft.note}
          @input=${(event: Event) => (draft.note = valueOf(event))}
        ></textarea>
        ${isNoteMissing ? html`<b class="fault" id="note-fault">${fill(needsNote(kind) ? words.notePlease : words.notePhotoPlease)}</b>` : nothing}
      </label>
      ${helpedByPhotos.includes(kind) ? photos(pen, writing) : nothing} ${fault(pen, writing)}
      <div class="acts">
        <button type="submit" class="btn" aria-disabled=${isSending || nothing}>
          <span>
            ${isSending ? words.sending : writing.failure ? words.sendAgain : fill(words.send)}
          </span>
        </button>
      </div>
    </form>
  `;
}

const valueOf = ({ currentTarget }: Event): string =>
  // Only on fields with a text.
  (currentTarget as HTMLInputElement | HTMLTextAreaElement).value;

/** `2026-11-30`, where the shopper is. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

function itemBoxes({ html, nothing, words }: Pen, { items, draft }: Writing) {
  const known = items.filter(({ id }) => id);
  if (known.length < 2) return nothing;
  return html`
    <fieldset>
      <legend class="sub">${words.items}</legend>
      ${known.map(
        ({ id = '', title, quantity }) => html`
          <label class="box">
            <input
              type="checkbox"
              .checked=${draft.items.has(id)}
              @change=${() => draft.items.delete(id) || draft.items.add(id)}
            />
            <span>${quantity > 1 ? `${quantity} × ` : ''}${title}</span>
          </label>
        `,
      )}
    </fieldset>
  `;
}

function photos(pen: Pen, { draft, isPhotoRefused, onFiles, onRemove }: Writing) {
  const { html, nothing, words, fill } = pen;
  return html`
    <fieldset>
      <legend class="sub">${words.photos}</legend>
      ${
        draft.photos.length
          ? html`
              <ul class="photos" role="list">
                ${draft.photos.map((photo, i) => {
                  const { preview } = photo;
                  preview.setAttribute('role', 'img');
                  preview.setAttribute('aria-label', fill(words.photo, { n: i + 1 }));
                  return html`
                    <li>
                      ${preview}
                      <button
                        type="button"
                        class="act"
                        aria-label=${fill(words.removePhoto, { n: i + 1 })}
                        @click=${() => onRemove(photo)}
                      >
                        ${sign(pen, 'close')}
                      </button>
                    </li>
                  `;
                })}
              </ul>
            `
          : nothing
      }
      ${
        draft.photos.length < mostPhotos
          ? html`
              <label class="act add">
                <input
                  type="file"
                  class="vh"
                  id="photos"
                  accept="image/*"
                  multiple
                  aria-describedby="photos-hint"
                  @change=${onFiles}
                />
                ${sign(pen, 'photo')}<span>${words.addPhoto}</span>
              </label>
            `
          : nothing
      }
      <p class="sub" id="photos-hint">${fill(words.photosHint, { most: mostPhotos })}</p>
      ${isPhotoRefused ? html`<b class="fault">${words.photoRefused}</b>` : nothing}
    </fieldset>
  `;
}

function fault({ html, nothing, words, fill }: Pen, { failure }: Writing) {
  if (!failure) return nothing;
  const [headline, detail] = failureWords(words, failure);
  return html`<p class="fault" id="fault"><b>${headline}</b> <span>${fill(detail)}</span></p>`;
}

/** Headline, and one sentence. */
export function failureWords(words: Pen['words'], failure: SendFailure): [string, string] {
  if (failure === 'offline') return words.offline;
  return failure === 'refused' ? words.refused : words.notSent;
}
