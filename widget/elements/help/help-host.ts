import type { html, nothing, TemplateResult } from 'lit/html.js';
import type { ProblemView } from '#contract/problem';
import type { ShipmentView, WidgetView } from '#contract/tracking';

/**
 * What the element lends to help, which comes as a file of its own and holds no second Lit. The names
 * are read across two files: none may be among those that the build shortens.
 */
export interface HelpHost {
  readonly html: typeof html;
  readonly nothing: typeof nothing;
  readonly root: ShadowRoot;
  /** Draws again; resolves when it is on the screen. */
  readonly draw: () => Promise<void>;
  /** For those who listen. */
  readonly say: (text: string) => void;
  /** Help is no longer open: the focus goes back to what opened it. */
  readonly shut: () => void;
  /** The shop has a report. */
  readonly sent: (problem: ProblemView) => void;
}

/** What may have changed since it was drawn last. */
export interface HelpScene {
  readonly view: WidgetView;
  readonly shipment: ShipmentView;
  /** Empty for a simulated journey: nothing is sent. */
  readonly api: string;
  readonly token: string;
}

/** Help that is open. */
export type DrawHelp = (scene: HelpScene) => TemplateResult;
