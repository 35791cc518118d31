import type { ProblemView } from '#contract/problem';
import type { WidgetView } from '#contract/tracking';
import type { Stage } from '#contract/vocabulary';
import type { FailureCode } from './client.ts';
import type { LookupFailure } from './elements/lookup/ask-lookup.ts';

/** They pass through shadow roots up to the page. */
const upwards = { bubbles: true, composed: true };

/** The element shows its parcel for the first time. */
export class ReadyEvent extends Event {
  declare readonly view: WidgetView;

  constructor(view: WidgetView) {
    super('porch-ready', upwards);
    this.view = view;
  }
}

/** A parcel moved on while it was watched. */
export class StageEvent extends Event {
  /** Id of the shipment, `shp_…`. */
  declare readonly shipment: string;
  declare readonly stage: Stage;
  declare readonly previous: Stage;

  constructor(shipment: string, stage: Stage, previous: Stage) {
    super('porch-stage', upwards);
    this.shipment = shipment;
    this.stage = stage;
    this.previous = previous;
  }
}

/** An order was found by what the shopper knows of it, and is shown in place. */
export class FoundEvent extends Event {
  /** Shopper token of the order. */
  declare readonly token: string;

  constructor(token: string) {
    super('porch-found', upwards);
    this.token = token;
  }
}

/** The shop has what the shopper reported. */
export class ProblemEvent extends Event {
  declare readonly problem: ProblemView;

  constructor(problem: ProblemView) {
    super('porch-problem', upwards);
    this.problem = problem;
  }
}

/** There is no answer, or nothing fits: `code` says why. The element shows it too. */
export class FailureEvent extends Event {
  declare readonly code: FailureCode | LookupFailure;

  constructor(code: FailureCode | LookupFailure) {
    super('porch-error', upwards);
    this.code = code;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'porch-ready': ReadyEvent;
    'porch-stage': StageEvent;
    'porch-found': FoundEvent;
    'porch-problem': ProblemEvent;
    'porch-error': FailureEvent;
  }
}
