import type { Shelf } from '../catalogue.ts';

export const washingUp: Shelf = {
  slug: 'washing-up',
  name: 'Washing up',
  line: 'Somebody has to. It may as well be pleasant.',
  art: 'with-washing-up',
  artWords: 'A dish brush and tea towels on a rail, a bar of soap below',
  things: [
    {
      slug: 'dish-brush',
      title: 'Dish brush, beech',
      price: 950,
      line: 'When the head is worn, buy a head.',
      about:
        'A beech handle you keep and a head you change. Bristles of tampico, a Mexican agave that is harder than egg and softer than enamel.',
      art: 'brush',
      detail: 'Tampico bristles',
      facts: [
        ['Size', '24 cm long, 80 g'],
        ['Takes', 'Hot water. Let it hang, it dries.'],
        ['Made in', 'Wells, Somerset'],
        ['Lasts', 'The handle: ours is from 2009'],
      ],
      rating: { mean: '4.6', count: 519 },
      said: [
        { words: 'It is a brush. I have told people about it.', score: 5, month: 'May' },
        { words: 'Third head, same handle, same sink.', score: 5, month: 'November' },
      ],
    },
    {
      slug: 'brush-heads',
      title: 'Brush heads, two',
      price: 600,
      line: 'The part that wears out, without the part that does not.',
      about:
        'The part that wears out, without the part that does not. Twist the ring, pull, push. When they are done they go on the compost, all but the wire.',
      art: 'heads',
      detail: 'Fits every handle since 2009',
      facts: [
        ['Fits', 'Our dish brush, all years'],
        ['Lasts', 'Five months each, in a house of four'],
        ['Made in', 'Wells, Somerset'],
        ['By post', 'Put them with something; £3.50 for £6 is silly'],
      ],
      rating: { mean: '4.7', count: 204 },
      said: [
        { words: 'Heads arrived. Brush lives.', score: 5, month: 'January' },
        { words: 'They told me to wait and order with something. I did.', score: 5, month: 'June' },
      ],
    },
    {
      slug: 'tea-towels',
      title: 'Linen tea towels, pair',
      price: 2200,
      line: 'Worse than cotton for a week, better for ten years.',
      about:
        'Half-bleached Irish linen, one striped and one plain. Stiff and faintly hostile when new: worse than cotton for a week, better for ten years.',
      art: 'towels',
      detail: 'Two red stripes, woven in',
      facts: [
        ['Size', '50 × 75 cm, a loop at the top'],
        ['Takes', '60 °C, a line outside. No softener.'],
        ['Made in', 'Banbridge, County Down'],
        ['Stains', 'Become part of the story'],
      ],
      rating: { mean: '4.4', count: 187 },
      said: [
        {
          words: 'The first week was as advertised. Now I iron them, God help me.',
          score: 5,
          month: 'September',
        },
        {
          words: 'Too good for the floor, which is where mine ended up.',
          score: 4,
          month: 'April',
        },
      ],
    },
    {
      slug: 'kitchen-soap',
      title: 'Kitchen soap in its dish',
      price: 1650,
      line: 'Takes off onion. Smells of bay, briefly.',
      about:
        'Olive oil soap with bay, hard enough to last a season, on an enamel dish that catches the drips. Takes off onion, oil and most of the bicycle.',
      art: 'soap',
      detail: 'Pressed by hand',
      facts: [
        ['Size', '180 g; the dish 15 cm'],
        ['Takes', 'The dish: everything. The soap: water.'],
        ['Made in', 'Hebden Bridge; the dish in Bilston'],
        ['Soap alone', '£6, in paper'],
      ],
      rating: { mean: '4.5', count: 131 },
      said: [
        {
          words: 'My hands smell of nothing at all, which is what I wanted.',
          score: 5,
          month: 'May',
        },
        { words: 'Lasted from Easter to Bonfire Night.', score: 4, month: 'November' },
      ],
    },
  ],
};
