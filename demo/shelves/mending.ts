import type { Shelf } from '../catalogue.ts';

export const mending: Shelf = {
  slug: 'mending',
  name: 'Mending',
  line: 'Cheaper than new, and you get an evening out of it.',
  art: 'with-mending',
  artWords: 'A darning mushroom with a ball of wool beside a mending tin',
  things: [
    {
      slug: 'darning-mushroom',
      title: 'Darning mushroom and wool',
      price: 1800,
      line: 'Everyone’s first darn is ugly. Nobody stops at one.',
      about:
        'A turned beech mushroom, a ball of mustard wool, a blunt needle and one page of instructions, drawn. Everyone’s first darn is ugly. Nobody stops at one.',
      art: 'mushroom',
      detail: 'A darn, in progress',
      facts: [
        ['Size', '11 cm tall; 25 g of wool'],
        ['Takes', 'Socks, elbows, an evening'],
        ['Made in', 'Kendal'],
        ['Other wool', 'Any colour, £4. Tell us the sock.'],
      ],
      rating: { mean: '4.8', count: 74 },
      said: [
        {
          words: 'I have run out of holes. My friends are sending theirs.',
          score: 5,
          month: 'March',
        },
        { words: 'First darn ugly. Correct.', score: 5, month: 'November' },
      ],
    },
    {
      slug: 'mending-tin',
      title: 'Mending tin',
      price: 2100,
      line: 'Thread, needles, twelve buttons. The thirteenth is yours.',
      about:
        'Linen thread in four colours, five needles, small scissors, beeswax and twelve buttons. The thirteenth, the one you lost, you have to find yourself.',
      art: 'tin',
      detail: 'Twelve buttons, no two alike',
      facts: [
        ['Size', '12 cm across, 8 cm tall'],
        ['Holds', 'More than it came with'],
        ['Made in', 'The tin in Mansfield, the rest all over'],
        ['Refills', 'Thread £2.50, needles £2'],
      ],
      rating: { mean: '4.6', count: 103 },
      said: [
        { words: 'A biscuit tin that keeps its promise.', score: 5, month: 'February' },
        { words: 'Small scissors, but real ones.', score: 4, month: 'September' },
      ],
    },
    {
      slug: 'hobnails',
      title: 'Hobnails, a hundred',
      price: 700,
      line: 'What the shop is named for. We sell nine bags a year.',
      about:
        'Square shanks, domed heads, made for the soles of boots. What the shop is named for. We sell nine bags a year, mostly to one man in Settle.',
      art: 'nails',
      detail: 'Heads up',
      facts: [
        ['Size', '13 mm, 140 g the hundred'],
        ['For', 'Boots, and doors that should look like castles'],
        ['Made in', 'Old Hill, on a machine older than us all'],
        ['Count', 'By weight, so a hundred and a few'],
      ],
      rating: { mean: '5.0', count: 9 },
      said: [
        { words: 'A hundred and six. Sound.', score: 5, month: 'October' },
        { words: 'I am the man in Settle.', score: 5, month: 'November' },
      ],
    },
  ],
};
