import type { Provider } from '#contract/vocabulary';
import type { CarrierAdapter } from './adapter.ts';
import { aftership } from './aftership.ts';

const adapters: Record<Provider, CarrierAdapter> = { aftership };

export const adapterOf = (provider: Provider): CarrierAdapter => adapters[provider];
