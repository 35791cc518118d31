export { configure, type Config, type Consent } from './config.ts';
export { TrackingElement } from './elements/tracking/tracking.ts';
export { FailureEvent, ProblemEvent, ReadyEvent, StageEvent } from './events.ts';
export type { FailureCode } from './client.ts';
