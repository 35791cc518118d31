import type { Provider } from '#contract/vocabulary';
import type { CarrierAdapter } from './adapter.ts';
import { aftership } from './aftership.ts';
import { easypost } from './easypost.ts';
import { generic } from './generic.ts';
import { karrio } from './karrio.ts';
import { shipengine } from './shipengine.ts';
import { shippo } from './shippo.ts';
import { shopify } from './shopify.ts';
import { track17 } from './track17.ts';
import { trackingmore } from './trackingmore.ts';

const adapters: Record<Provider, CarrierAdapter> = {
  aftership,
  easypost,
  shippo,
  shipengine,
  '17track': track17,
  trackingmore,
  karrio,
  shopify,
  generic,
};

export const adapterOf = (provider: Provider): CarrierAdapter => adapters[provider];
