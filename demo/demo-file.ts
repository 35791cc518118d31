import type { DemoOptions } from './open-demo.ts';
import type { Stage } from './stage.ts';

/** `demo.json`: everything that a script needs to play with the demo. */
export function demoFile(options: DemoOptions, { live, samples }: Stage) {
  const shown = [...(live ? [{ key: 'live', ...live }] : []), ...samples];
  const { origin, merchant, publishableKey, secretKey, webhooks } = options;
  return {
    url: origin,
    merchant: merchant.slug,
    publishableKey,
    secretKey,
    webhooks,
    tokens: Object.fromEntries(shown.map(({ key, token }) => [key, token])),
    links: Object.fromEntries(
      shown.map(({ key, token }) => [key, { tracking: hostedPage(origin, token) }]),
    ),
  };
}

const hostedPage = (origin: string, token: string) => `${origin}/t/${token}`;

/** The lines that greet whoever started the demo. */
export const greeting = ({ origin, directory }: DemoOptions, { live }: Stage): string[] => [
  `Shop          ${origin}/`,
  ...(live
    ? [
        `Order status  ${origin}/order?porch=${live.token}  (moves while you look)`,
        `Hosted page   ${hostedPage(origin, live.token)}`,
      ]
    : []),
  `Every state   ${origin}/states`,
  `Journeys      ${origin}/journeys  (what can happen, simulated)`,
  `Theme         ${origin}/theme  (make it yours)`,
  `Keys, tokens  ${directory}/demo.json`,
];
