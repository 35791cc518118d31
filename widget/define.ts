import { LookupElement } from './elements/lookup/lookup.ts';
import { TrackingElement } from './elements/tracking/tracking.ts';

// Nothing to do where a server renders the page.
if ('customElements' in globalThis) {
  TrackingElement.define('porch-tracking');
  LookupElement.define('porch-lookup');
}
