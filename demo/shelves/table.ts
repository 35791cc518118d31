import type { Shelf } from '../catalogue.ts';

export const table: Shelf = {
  slug: 'table',
  name: 'Table',
  line: 'For sitting down to, and one for sitting down on.',
  art: 'with-table',
  artWords: 'A butter dish beside two studded tumblers',
  things: [
    {
      slug: 'hobnail-tumblers',
      title: 'Hobnail tumblers, pair',
      price: 2400,
      line: 'Bumps, so that wet hands keep hold of them.',
      about:
        'Pressed glass with a hundred and four bumps, so that wet hands keep hold of them. One green and one amber, which settles whose is whose.',
      art: 'tumblers',
      detail: 'The bumps',
      facts: [
        ['Size', '11 cm tall, 320 ml each'],
        ['Takes', 'Dishwasher, hot tea, a four-year-old'],
        ['Made in', 'Stourbridge, in a mould from 1938'],
        ['If one breaks', 'We sell them singly too. Write.'],
      ],
      rating: { mean: '4.8', count: 264 },
      said: [
        { words: 'Dropped on tiles. The tile broke.', score: 5, month: 'May' },
        { words: 'The amber one is nicer, so now there is a rota.', score: 4, month: 'September' },
      ],
    },
    {
      slug: 'stoneware-bowls',
      title: 'Stoneware bowls, three',
      price: 3900,
      line: 'They stack. You would be surprised how many do not.',
      about:
        'Soup, salad, cereal; or eggs, flour, regret. Three sizes in three glazes, thrown heavy at the foot so that they stay where you put them. They stack.',
      art: 'bowls',
      detail: 'Three glazes',
      facts: [
        ['Size', '15, 18 and 21 cm'],
        ['Takes', 'Oven to 220 °C, dishwasher, microwave'],
        ['Made in', 'Stoke-on-Trent'],
        ['Colours', 'Pea, oat and slate, always together'],
      ],
      rating: { mean: '4.6', count: 143 },
      said: [
        { words: 'The biggest is the dog’s now. He did not ask.', score: 5, month: 'April' },
        {
          words: 'One glaze has more speckles than in the picture. Good.',
          score: 5,
          month: 'August',
        },
      ],
    },
    {
      slug: 'butter-dish',
      title: 'Butter dish',
      price: 3400,
      line: 'Butter at the one temperature worth having.',
      about:
        'A thick lid over a deep plate keeps butter at the one temperature worth having. The knob fits three fingers, also when two of them are buttered.',
      art: 'butter',
      detail: 'The band of glaze',
      facts: [
        ['Size', '19 cm long, for 250 g'],
        ['Takes', 'Dishwasher. The fridge is missing the point.'],
        ['Made in', 'Stoke-on-Trent'],
        ['Spare lid', '£14, for ever'],
      ],
      rating: { mean: '4.9', count: 176 },
      said: [
        {
          words: 'We have stopped arguing about the butter and moved on to the bread.',
          score: 5,
          month: 'December',
        },
        { words: 'Lid broke, new lid came, no forms.', score: 5, month: 'March' },
      ],
    },
    {
      slug: 'milking-stool',
      title: 'Milking stool, oak',
      price: 7200,
      line: 'Three legs, because no floor is flat.',
      about:
        'Three legs, because no floor is flat. Wedged joints, no screws, a seat hollowed a finger deep. Nobody has milked anything on it that we know of.',
      art: 'stool',
      detail: 'The seat, hollowed by hand',
      facts: [
        ['Size', '41 cm high, 33 cm across, 3.4 kg'],
        ['Takes', '140 kg, tested by Gareth and a friend'],
        ['Made in', 'Ludlow, by a man and his daughter'],
        ['If it wobbles', 'It cannot. That is geometry.'],
      ],
      rating: { mean: '4.7', count: 58 },
      said: [
        { words: 'Bought as a stool, used as a table, sat on by cats.', score: 5, month: 'July' },
        { words: 'I wish I had bought two. I have now.', score: 5, month: 'October' },
      ],
    },
  ],
};
