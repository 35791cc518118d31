import { controls, tokenControls, type Choices } from './choices.ts';

export interface Shop {
  name: string;
  choices: Partial<Choices>;
}

/** No token is set; the page stays as it is. */
export const asItComes: Partial<Choices> = Object.fromEntries(
  tokenControls.map((name) => [name, controls[name].usual]),
);

const shop = (name: string, choices: Partial<Choices>): Shop => ({
  name,
  // Whatever one of them leaves open is as it comes.
  choices: { scheme: 'auto', ...asItComes, ...choices },
});

/** Pages that the elements could stand on, first the one that they do stand on. */
export const shops: readonly Shop[] = [
  {
    name: 'Hobnail, this demo',
    choices: Object.fromEntries(
      Object.entries(controls).flatMap(([name, { value }]) =>
        ['scene', 'width', 'shown', 'dir'].includes(name) ? [] : [[name, value]],
      ),
    ),
  },
  shop('Paper, in serif', {
    font: 'serif',
    ink: '#2b2118',
    paper: '#f7f1e3',
    inkDark: '#e9dfcd',
    paperDark: '#1b1712',
    accent: '#c8553d',
    radius: '0',
    gap: '1.1',
    weight: '400',
  }),
  shop('Tight and technical', {
    font: 'grotesque',
    ink: '#0b0d12',
    paper: '#ffffff',
    inkDark: '#f2f4f8',
    paperDark: '#0b0d12',
    accent: '#3b5bfd',
    line: '12',
    radius: '2',
    gap: '0.8',
    weight: '700',
  }),
  shop('Always dark', {
    font: 'humanist',
    scheme: 'dark',
    ink: '#1c1826',
    paper: '#ffffff',
    inkDark: '#ebe8f3',
    paperDark: '#15121c',
    accent: '#c58bff',
    display: 'transitional',
    radius: '8',
  }),
  shop('High contrast', {
    font: 'system',
    ink: '#000000',
    paper: '#ffffff',
    inkDark: '#ffffff',
    paperDark: '#000000',
    accent: '#ffd400',
    muted: '100',
    line: '100',
    radius: '0',
    weight: '700',
  }),
  shop('Round and playful', {
    font: 'rounded',
    ink: '#3a1d52',
    paper: '#fff7fb',
    inkDark: '#fbeaff',
    paperDark: '#241131',
    accent: '#ff5d8f',
    radius: '16',
    gap: '1.2',
    weight: '800',
  }),
];
