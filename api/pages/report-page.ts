// oxlint-disable lit/no-value-attribute -- written by the server: the first value is what is meant
import { html, raw } from 'hono/html';
import { aboutItems, helpedByPhotos, needsNote, type ProblemKind } from '#contract/problem-words';
import type { ProblemView } from '#contract/problem';
import type { ShipmentView, WidgetView } from '#contract/tracking';
import type { Messages } from '../messages/messages.ts';
import type { Look } from '../view/theme.ts';
import { shopFoot, shopHead, type Frame } from './frame.ts';
import { page, type Markup } from './page.ts';
import { mostPhotos, photoBytes, type ReportFaults } from './report-faults.ts';
import { trackingStyles } from './tracking-styles.ts';

const styles = `
.tell { max-width: 40rem; }
.tell form { display: grid; gap: calc(var(--g) * 1.5); margin-block-start: calc(var(--g) * 2); }
.tell fieldset { margin: 0; padding: 0; border: 0; min-width: 0; }
.tell legend { padding: 0; }
.tell label, .tell legend { font-weight: 500; }
.tell .box { display: flex; align-items: center; gap: .75em; min-height: 2.75em; font-weight: 400; }
.tell .box input { flex: none; width: 1.25em; height: 1.25em; margin: 0; accent-color: var(--ink); }
.tell .field { display: block; width: 100%; min-height: 2.75em; margin-block: .375em; padding: .5em .75em; border: 1px solid color-mix(in srgb, currentColor 60%, #0000); border-radius: var(--r); background: none; color: inherit; font: inherit; }
.tell [type="date"] { width: auto; }
.tell [aria-invalid] { border-width: 2px; }
.tell .fault { display: block; margin-block-start: .25em; font-weight: 500; }
.tell [role="alert"]:focus { outline: none; }
.tell .ends { display: flex; flex-wrap: wrap; align-items: center; gap: .5em 1.75em; }
`;

/** Where a report is written, and all around it. */
export type Report = {
  view: Pick<WidgetView, 'locale' | 'dir' | 'merchant'>;
  look: Look;
  messages: Messages;
  kind: ProblemKind;
  shipment: Pick<ShipmentView, 'items'>;
  /** What it is called; null where it cannot be reported. */
  label: string | null;
  /** The first day by which something can be needed. */
  today: string;
  /** Address of the parcel's page, and of this one. */
  back: string;
  action: string;
  nonce: string;
};

/** What came with the form; photos cannot be given back. */
export type Typed = { note: string; neededBy: string; items: readonly string[] };

/** One report as a plain form. What is wrong comes first, has the focus, and stands at its field. */
export function reportPage(report: Report, typed: Typed, faults: ReportFaults) {
  const { messages, kind, label, view, action, back, shipment, today } = report;
  const say = messages.help.form;
  const shop = view.merchant.name;
  const told = [...faults].filter(([field]) => field !== 'form');
  const of = (field: 'note' | 'neededBy' | 'photos') => faultOf(faults, field);
  return around(report, label ?? '', {
    headline: say.report(shop),
    below: html`
      ${
        faults.size
          ? html`<p class="say" role="alert" tabindex="-1" autofocus>
              ${faults.get('form') ?? ''}
              ${told.map(([field, text]) => html`<a href="#${field}">${text}</a> `)}
            </p>`
          : ''
      }
      <form method="post" action="${action}" enctype="multipart/form-data">
        ${aboutItems.includes(kind) ? boxes(shipment.items, typed.items, messages) : ''}
        ${
          kind === 'late'
            ? html`<div>
                <label for="neededBy">${say.neededBy}</label>
                <input
                  class="field"
                  type="date"
                  id="neededBy"
                  name="neededBy"
                  min="${today}"
                  value="${typed.neededBy}"
                  ${of('neededBy').attributes}
                />
                ${of('neededBy').text}
              </div>`
            : ''
        }
        <div>
          <label for="note">${say.note}</label>
          <textarea
            class="field"
            id="note"
            name="note"
            rows="4"
            maxlength="2000"
            ${raw(needsNote(kind) ? 'required' : '')}
            ${of('note').attributes}
          >
${typed.note}</textarea>
          ${of('note').text}
        </div>
        ${helpedByPhotos.includes(kind) ? photoField(report, of('photos')) : ''}
        <p class="ends">
          <button class="ink">${say.send(shop)}</button>
          <a class="act" href="${back}">${messages.hosted.noEvent.back}</a>
        </p>
      </form>
    `,
  });
}

/** It has arrived: where it stands, and the way back. */
export function reportedPage(report: Report, { label, headline, detail, display }: ProblemView) {
  const { messages, back } = report;
  return around(report, `${messages.help.form.sent}: ${label}`, {
    headline,
    below: html`<p class="say">${detail}</p>
      <p class="sub">${display}</p>
      <p><a class="act" href="${back}">${messages.hosted.noEvent.back}</a></p>`,
  });
}

/** Not now, or not by this link. */
export function notReportablePage(report: Report) {
  const { messages, back, view } = report;
  const { headline, detail } = messages.help.form.refused;
  return around(report, messages.help.title, {
    headline,
    below: html`<p class="say">${detail(view.merchant.name)}</p>
      <p><a class="act" href="${back}">${messages.hosted.noEvent.back}</a></p>`,
  });
}

function around(
  { view, look, messages, nonce }: Report,
  stage: string,
  { headline, below }: { headline: string; below: Markup },
) {
  const { locale, dir, merchant } = view;
  const frame: Frame = { shop: merchant.name, theme: look.theme, say: messages.hosted };
  return page({
    lang: locale,
    dir,
    title: `${headline} · ${merchant.name}`,
    nonce,
    look: look.css,
    more: trackingStyles + styles,
    body: html`
      ${shopHead(frame)}
      <main class="wrap">
        <div class="tell">
          <p class="stage">${stage}</p>
          <h1 class="display">${headline}</h1>
          ${below}
        </div>
      </main>
      ${shopFoot(frame)}
    `,
  });
}

function faultOf(faults: ReportFaults, field: 'note' | 'neededBy' | 'photos') {
  const text = faults.get(field);
  if (text === undefined) return { attributes: '', text: '' };
  return {
    attributes: raw(`aria-invalid="true" aria-describedby="${field}-fault"`),
    text: html`<b class="fault" id="${field}-fault">${text}</b>`,
  };
}

function boxes(items: ShipmentView['items'], ticked: readonly string[], messages: Messages) {
  const known = items.filter(({ id }) => id);
  if (known.length < 2) return '';
  return html`<fieldset>
    <legend>${messages.help.form.items}</legend>
    ${known.map(
      ({ id = '', title, quantity }) =>
        html`<label class="box">
          <input
            type="checkbox"
            name="items"
            value="${id}"
            ${raw(ticked.includes(id) ? 'checked' : '')}
          />
          <span>${messages.quantity(quantity, title)}</span>
        </label>`,
    )}
  </fieldset>`;
}

function photoField({ messages }: Report, fault: ReturnType<typeof faultOf>) {
  return html`<div>
    <label for="photos">${messages.help.form.photos}</label>
    <input
      class="field"
      type="file"
      id="photos"
      name="photos"
      accept="image/jpeg,image/png,image/webp"
      multiple
      ${fault.attributes || raw('aria-describedby="photos-hint"')}
    />
    <span class="sub" id="photos-hint"
      >${messages.hosted.report.photosHint(mostPhotos, photoBytes)}</span
    >
    ${fault.text}
  </div>`;
}
