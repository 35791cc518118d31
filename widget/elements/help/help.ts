import type { TemplateResult } from 'lit/html.js';
import type { HelpView } from '#contract/help';
import type { ProblemView } from '#contract/problem';
import { draftOf, dropDraft, type Draft } from './draft.ts';
import { dress } from './dress.ts';
import type { DrawHelp, HelpHost, HelpScene } from './help-host.ts';
import { penOf, sign, type Pen } from './pen.ts';
import { mostPhotos, readPhotos } from './photos.ts';
import { choices, steps, ways } from './places.ts';
import { failureWords, isTooShort, reportForm } from './report-form.ts';
import { reportOf, sendReport, type SendFailure } from './send-report.ts';

/** Opens help below the facts of a parcel; what it answers with draws it. */
export function openHelp(host: HelpHost): DrawHelp {
  const help = new Help(host);
  return (scene) => help.draw(scene);
}

/** First what is wrong, then what to try, one thing after the other, then a report. */
class Help {
  readonly #host: HelpHost;
  #scene: HelpScene | undefined;
  /** What is wrong; kept although news may take it off the list. */
  #chosen: HelpView | undefined;
  /** Which of its steps; the report comes after the last. */
  #step = 0;
  #end: 'settled' | ProblemView | undefined;
  #isSending = false;
  #failure: SendFailure | undefined;
  #isNoteMissing = false;
  #isPhotoRefused = false;
  /** Ends waiting for a connection. */
  #waiting: AbortController | undefined;

  constructor(host: HelpHost) {
    this.#host = host;
  }

  draw(scene: HelpScene): TemplateResult {
    dress(this.#host.root);
    if (!this.#scene) this.#go();
    this.#scene = scene;
    const { html } = this.#host;
    const pen = penOf(this.#host, scene);
    const { words } = pen;
    // Where there is nothing to choose from, nothing is asked.
    const all = scene.shipment.help ?? [];
    const chosen = (this.#chosen ??= all.length === 1 ? all[0] : undefined);
    const end = this.#end;
    const heading =
      end === 'settled' ? words.settled : (end?.headline ?? chosen?.label ?? words.question);
    return html`
      <div
        role="group"
        class="help block"
        part="help"
        aria-labelledby="help"
        @keydown=${this.#onKey}
      >
        <div class="top">
          <h3 id="help" class="title" tabindex="-1">${heading}</h3>
          <button type="button" class="act" aria-label=${words.close} @click=${this.#onClose}>
            ${sign(pen, 'close')}
          </button>
        </div>
        ${
          end
            ? html`<p class="say">${end === 'settled' ? words.glad : end.detail}</p>`
            : chosen
              ? this.#about(pen, chosen, scene, all.length > 1)
              : choices(pen, all, this.#onChoose)
        }
      </div>
    `;
  }

  #about(pen: Pen, chosen: HelpView, scene: HelpScene, hasOthers: boolean): TemplateResult {
    const { html, nothing } = pen;
    const isReporting = this.#step >= chosen.steps.length;
    const draft = draftOf(this.#host.root, scene.shipment.id, chosen.kind);
    return html`
      ${
        isReporting
          ? chosen.report
            ? reportForm(pen, {
                kind: chosen.kind,
                draft,
                items: scene.shipment.items,
                isSending: this.#isSending,
                failure: this.#failure,
                isNoteMissing: this.#isNoteMissing,
                isPhotoRefused: this.#isPhotoRefused,
                onSend: (event) => {
                  event.preventDefault();
                  void this.#send(chosen, draft);
                },
                onFiles: (event) => void this.#addPhotos(event, draft, pen),
                onRemove: (photo) => {
                  draft.photos = draft.photos.filter((each) => each !== photo);
                  this.#go('#photos');
                },
              })
            : nothing
          : steps(pen, chosen, this.#step, {
              onNext: () => this.#next(chosen),
              onSettled: this.#onSettled,
            })
      }
      ${ways(pen, chosen, hasOthers || this.#step ? this.#onBack : undefined)}
    `;
  }

  /** Draws what is new, and goes there. */
  #go(selector = '#help'): void {
    void this.#host.draw().then(() => {
      this.#host.root.querySelector<HTMLElement>(selector)?.focus();
    });
  }

  readonly #onChoose = (chosen: HelpView): void => {
    this.#chosen = chosen;
    this.#step = 0;
    this.#failure = undefined;
    this.#isNoteMissing = this.#isPhotoRefused = false;
    this.#go();
  };

  #next({ steps: all }: HelpView): void {
    this.#step++;
    this.#go(this.#step < all.length ? '.steps [tabindex]' : 'form :is(input, textarea)');
  }

  readonly #onSettled = (): void => {
    this.#end = 'settled';
    this.#go();
  };

  /** One place back; from the first one out. */
  readonly #onBack = (): void => {
    const { steps: tried } = this.#chosen ?? { steps: [] };
    if (this.#end || !this.#chosen) return this.#onClose();
    if (this.#step > 0) {
      this.#step = Math.min(this.#step, tried.length) - 1;
      return this.#go('.steps [tabindex]');
    }
    if ((this.#scene?.shipment.help?.length ?? 0) < 2) return this.#onClose();
    this.#chosen = undefined;
    this.#go();
  };

  readonly #onClose = (): void => {
    this.#waiting?.abort();
    const { problems } = this.#scene?.view ?? {};
    const end = this.#end;
    // Only now, so that nothing above moves while it is read; the server may have told it meanwhile.
    if (typeof end === 'object' && problems)
      problems.splice(0, problems.length, end, ...problems.filter(({ id }) => id !== end.id));
    this.#host.shut();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return;
    // What is around it, a dialog of the shop, stays open.
    event.preventDefault();
    event.stopPropagation();
    this.#onBack();
  };

  async #addPhotos({ currentTarget }: Event, draft: Draft, { words, fill }: Pen): Promise<void> {
    // Only the field for files tells of them.
    const input = currentTarget as HTMLInputElement;
    const { photos, isRefused } = await readPhotos(input, mostPhotos - draft.photos.length);
    this.#isPhotoRefused = isRefused;
    draft.photos = [...draft.photos, ...photos].slice(0, mostPhotos);
    this.#host.say(isRefused ? words.photoRefused : fill(words.photo, { n: draft.photos.length }));
    this.#go(draft.photos.length < mostPhotos ? '#photos' : '.photos li:last-child button');
  }

  async #send(chosen: HelpView, draft: Draft): Promise<void> {
    const scene = this.#scene;
    if (!scene || this.#isSending) return;
    const { words, fill } = penOf(this.#host, scene);
    this.#isNoteMissing = isTooShort(chosen.kind, draft);
    if (this.#isNoteMissing) return this.#go('#note');
    this.#waiting?.abort();
    this.#isSending = true;
    this.#failure = undefined;
    this.#host.say(words.sending);
    const { value, error } = await sendReport(scene.api, reportOf(scene, chosen, draft));
    this.#isSending = false;
    if (value) {
      dropDraft(this.#host.root, scene.shipment.id, chosen.kind);
      this.#end = value;
      this.#host.sent(value);
      this.#host.say(words.sent);
      return this.#go();
    }
    this.#failure = error;
    if (error === 'offline') {
      this.#waiting = new AbortController();
      const { signal } = this.#waiting;
      addEventListener('online', () => void this.#send(chosen, draft), { once: true, signal });
    }
    const [headline, detail] = failureWords(words, error);
    this.#host.say(`${headline}. ${fill(detail)}`);
  }
}
