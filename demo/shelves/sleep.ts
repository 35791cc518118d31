import type { Shelf } from '../catalogue.ts';

export const sleep: Shelf = {
  slug: 'sleep',
  name: 'Sleep',
  line: 'Warm, dark, quiet. We can do two of the three.',
  art: 'with-sleep',
  artWords: 'A folded blanket with a hot-water bottle on it, a candle beside',
  things: [
    {
      slug: 'wool-blanket',
      title: 'Wool blanket',
      price: 9600,
      line: 'Woven in Huddersfield, from sheep you could visit.',
      about:
        'Two kilos of British wool in a check the mill has woven since 1911. Woven in Huddersfield, from sheep you could visit. They are not very interested.',
      art: 'blanket',
      detail: 'The fringe, knotted by hand',
      facts: [
        ['Size', '150 × 200 cm, 2.1 kg'],
        ['Takes', 'Air, mostly. Wool wash once a year.'],
        ['Made in', 'Huddersfield, West Yorkshire'],
        ['Moths', 'Send it back, we darn it'],
      ],
      rating: { mean: '4.8', count: 89 },
      said: [
        {
          words: 'The heating has gone down two degrees and stayed there.',
          score: 5,
          month: 'December',
        },
        {
          words: 'Scratchy for a fortnight. Now the children steal it.',
          score: 4,
          month: 'February',
        },
      ],
    },
    {
      slug: 'hot-water-bottle',
      title: 'Hot-water bottle, in wool',
      price: 3200,
      line: 'Warm until four. We stayed up.',
      about:
        'Natural rubber inside, a jumper of lambswool outside. Filled at eleven it is warm until four. We stayed up, in turns, with a thermometer.',
      art: 'bottle',
      detail: 'Cable and ribbon',
      facts: [
        ['Size', '1.5 litres, 33 cm'],
        ['Takes', 'Hot water, never boiling. The jumper: wool wash.'],
        ['Made in', 'The bottle in Essex, the jumper in Hawick'],
        ['Change it', 'Every three years; the flower on its neck says when'],
      ],
      rating: { mean: '4.9', count: 236 },
      said: [
        { words: 'My husband has been replaced.', score: 5, month: 'January' },
        { words: 'Half past three, in a cottage. I will allow it.', score: 4, month: 'November' },
      ],
    },
    {
      slug: 'bedside-candlestick',
      title: 'Bedside candlestick',
      price: 2600,
      line: 'For power cuts and other romance.',
      about:
        'An enamel saucer wide enough for a match, a wax drip and a wedding ring, with a loop for one finger. For power cuts and other romance. Two candles come with it.',
      art: 'candle',
      detail: 'Burns for seven hours',
      facts: [
        ['Size', '18 cm across, 9 cm tall'],
        ['Takes', 'Household candles, 22 mm'],
        ['Made in', 'Bilston; the candles in Cumbria'],
        ['Wax', 'Comes off with hot water and patience'],
      ],
      rating: { mean: '4.7', count: 112 },
      said: [
        {
          words: 'Storm, no light for two days, best two days of the year.',
          score: 5,
          month: 'October',
        },
        { words: 'I go up to bed like Scrooge now.', score: 5, month: 'December' },
      ],
    },
  ],
};
