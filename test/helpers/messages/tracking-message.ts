import type { Provider } from '#contract/vocabulary';
import { labelServices } from './label-services.ts';
import type { Told } from './told.ts';
import { trackers } from './trackers.ts';

/** Shopify is not among them: it knows parcels by its own ids. */
export type TrackingSource = Exclude<Provider, 'shopify'>;

const sources: Record<TrackingSource, (told: Told) => object> = { ...trackers, ...labelServices };

/** The body of the webhook by which a source says that a parcel is out for delivery. */
export const trackingMessage = (source: TrackingSource, told: Told): string =>
  JSON.stringify(sources[source](told));
