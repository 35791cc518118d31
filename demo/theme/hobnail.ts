import type { ThemeInput } from '#contract/theme';

/** The shop's own faces, as files that the hosted page may ask for. */
export const hobnailFaces = (origin: string) =>
  ({
    font: {
      stack: 'grotesque',
      family: 'Hanken Grotesk',
      url: `${origin}/shop/fonts/hanken-grotesk.woff2`,
      weights: '100 900',
    },
    displayFont: { stack: 'slab', family: 'Besley', url: `${origin}/shop/fonts/besley-600.woff2` },
  }) satisfies ThemeInput;

/** What the shop's hosted page says besides its look: names, links and who to ask. */
export const hobnailPlaces = (origin: string): ThemeInput => ({
  url: `${origin}/`,
  header: [
    { label: 'All things', url: `${origin}/things` },
    { label: 'Find my order', url: `${origin}/order` },
    { label: 'Help', url: `${origin}/help` },
  ],
  footer: [{ label: 'Sending back', url: `${origin}/help` }],
  contact: {
    note: 'Fourteen people and a dog; one of them answers within a day.',
    email: 'hello@hobnail.example',
    helpUrl: `${origin}/help`,
  },
  address: 'Hobnail, Porter Works, Sheffield',
});

/** How the demo shop's hosted page looks: as the shop does. */
export const hobnailTheme = (origin: string): ThemeInput => ({
  ...hobnailPlaces(origin),
  ...hobnailFaces(origin),
  colours: {
    accent: '#f0b429',
    light: { ink: '#12352c', paper: '#ffffff' },
    dark: { ink: '#e6ece7', paper: '#0d1f1a' },
  },
  displayWeight: 600,
  radius: 3,
});
