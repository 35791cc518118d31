export { configure, type Config, type Consent } from './config.ts';
export type { OwnElementWords } from '#contract/element-words';
export { LookupElement } from './elements/lookup/lookup.ts';
export { TrackingElement } from './elements/tracking/tracking.ts';
export { FailureEvent, FoundEvent, ProblemEvent, ReadyEvent, StageEvent } from './events.ts';
export type { FailureCode } from './client.ts';
export type { LookupFailure } from './elements/lookup/ask-lookup.ts';
