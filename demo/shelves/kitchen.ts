import type { Choice, Shelf } from '../catalogue.ts';

const rims = (art: string): [Choice, ...Choice[]] => [
  { slug: 'green', label: 'bottle green', colour: '#1c4a3d', art },
  { slug: 'red', label: 'madder red', colour: '#b0452d', art: `${art}-red` },
  { slug: 'blue', label: 'slate blue', colour: '#27475c', art: `${art}-blue` },
];

export const kitchen: Shelf = {
  slug: 'kitchen',
  name: 'Kitchen',
  line: 'Things that get hot, wet or dropped, and do not mind.',
  art: 'with-kitchen',
  artWords: 'An enamel jug beside three stacked bowls',
  things: [
    {
      slug: 'enamel-jug',
      title: 'Enamel jug, 1.4 litres',
      price: 2800,
      line: 'Pours without dripping. We checked, over a carpet.',
      about:
        'Pours without dripping. We checked, over a carpet. Steel inside, two coats of enamel outside, and a rim dipped by hand, so no two are quite level.',
      art: 'jug',
      detail: 'The spout',
      option: { name: 'Rim', choices: rims('jug') },
      facts: [
        ['Size', '21 cm tall, 720 g'],
        ['Takes', 'Gas, induction, dishwasher. Not the microwave.'],
        ['Made in', 'Bilston, by nine people'],
        ['If it chips', 'It will. It goes on pouring.'],
      ],
      rating: { mean: '4.7', count: 212 },
      said: [
        {
          words: 'My mother had one. Hers is in Portugal with my sister, so here we are.',
          score: 5,
          month: 'March',
        },
        {
          words: 'Came four days late and then it was perfect, which was annoying.',
          score: 4,
          month: 'November',
        },
      ],
    },
    {
      slug: 'enamel-mug',
      title: 'Enamel mug, 400 ml',
      price: 1250,
      line: 'Burns your lip once. You learn, it does not.',
      about:
        'The mug that goes on the fire, in the tent and through the divorce. Burns your lip once; after that you wait a minute, and the tea is better for it.',
      art: 'mug',
      detail: 'The rim',
      option: { name: 'Rim', choices: rims('mug') },
      facts: [
        ['Size', '9 cm tall, 160 g'],
        ['Takes', 'Gas, camp fire, dishwasher. Not the microwave.'],
        ['Made in', 'Bilston, by the same nine people'],
        ['Holds', '400 ml, or three days of pencils'],
      ],
      rating: { mean: '4.6', count: 388 },
      said: [
        { words: 'Six years of builders. One dent, and I know whose.', score: 5, month: 'June' },
        { words: 'Smaller than my thirst, otherwise fine.', score: 4, month: 'August' },
      ],
    },
    {
      slug: 'steel-pan',
      title: 'Steel pan, 26 cm',
      price: 4600,
      line: 'Sticks at first. Then never again.',
      about:
        'Spun from one sheet of black steel, with a handle that is riveted, not screwed. Sticks at first. Fry potatoes in it for a week, then never again.',
      art: 'pan',
      detail: 'The handle, two rivets',
      facts: [
        ['Size', '26 cm across, 1.6 kg'],
        ['Takes', 'Every hob, the oven, a fire. Not the dishwasher.'],
        ['Made in', 'Sheffield, four streets from here'],
        ['Care', 'Wipe, warm, a drop of oil'],
      ],
      rating: { mean: '4.8', count: 301 },
      said: [
        { words: 'I hated it for eight days, as they said I would.', score: 5, month: 'February' },
        { words: 'It is heavy. So am I. We get on.', score: 5, month: 'October' },
      ],
    },
    {
      slug: 'bread-board',
      title: 'Bread board, sycamore',
      price: 3800,
      line: 'Quiet wood. Keeps a knife sharp and its own counsel.',
      about:
        'Sycamore, because it does not taste of anything and lets the edge of a knife sink in. One piece of wood, no glue, a leather loop to hang it by.',
      art: 'board',
      detail: 'The loop',
      facts: [
        ['Size', '42 × 20 cm, 2 cm thick'],
        ['Takes', 'Soap, water, a rub of oil. Not a soak.'],
        ['Made in', 'Hay-on-Wye, from trees that fell over'],
        ['If it warps', 'Turn it round and leave it a day'],
      ],
      rating: { mean: '4.5', count: 97 },
      said: [
        { words: 'My bread looks better than it is.', score: 5, month: 'January' },
        { words: 'Warped. Turned it round. Unwarped.', score: 4, month: 'July' },
      ],
    },
  ],
};
