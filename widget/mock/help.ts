import type { HelpView } from '#contract/help';
import type { ProblemKind } from '#contract/problem-words';
import type { Text } from './text.ts';

interface Told {
  readonly label: Text;
  readonly steps?: readonly Text[];
  /** The carrier's page, as what it is called here. */
  readonly carrier?: Text;
}

const page: Text = ['Look at Crownpost', 'Bei Crownpost ansehen'];

const told: Record<ProblemKind, Told> = {
  not_received: {
    label: ['It says delivered, but it is not here', 'Es gilt als zugestellt, ist aber nicht da'],
    steps: [
      [
        'Look where drivers leave things: behind the bins, in the porch, by the meter.',
        'Sehen Sie nach, wo Zusteller gern etwas ablegen: hinter den Tonnen, im Eingang, beim Zähler.',
      ],
      [
        'Ask whoever was in; it may be lying in the hall.',
        'Fragen Sie, wer zu Hause war; vielleicht liegt es im Flur.',
      ],
      [
        'Ask next door and across the road; drivers mean well.',
        'Fragen Sie nebenan und gegenüber; Zusteller meinen es gut.',
      ],
    ],
    carrier: page,
  },
  damaged: {
    label: ['Something is damaged', 'Etwas ist beschädigt'],
    steps: [
      [
        'Keep the box and what was around it until Hobnail has answered.',
        'Heben Sie Karton und Füllung auf, bis Hobnail geantwortet hat.',
      ],
    ],
  },
  wrong_item: { label: ['Something else was in it', 'Es war etwas anderes darin'] },
  late: {
    label: [
      'It is late, and I need it by a certain day',
      'Es kommt spät, und ich brauche es bis zu einem bestimmten Tag',
    ],
  },
  wrong_address: {
    label: ['The address is wrong', 'Die Adresse stimmt nicht'],
    steps: [
      [
        'The sooner Crownpost hears of it, the more can still be changed.',
        'Je früher Crownpost davon erfährt, desto mehr lässt sich noch ändern.',
      ],
    ],
    carrier: page,
  },
  failed_attempt: {
    label: ['The driver did not reach me', 'Der Zusteller hat mich nicht angetroffen'],
    steps: [
      [
        'Look for a card from the driver: it says what happens next.',
        'Sehen Sie nach einer Karte des Zustellers: Darauf steht, wie es weitergeht.',
      ],
      [
        'Crownpost usually comes again on the next working day. Leave it at that, or choose what suits you better.',
        'Crownpost kommt meist am nächsten Werktag noch einmal. Lassen Sie es dabei, oder wählen Sie, was Ihnen besser passt.',
      ],
    ],
    carrier: ['Another day or place, at Crownpost', 'Anderer Tag oder Ort, bei Crownpost'],
  },
  missed_pickup: {
    label: ['I cannot collect it in time', 'Ich kann es nicht rechtzeitig abholen'],
    steps: [
      [
        'Ask Crownpost whether they keep it a few days longer.',
        'Fragen Sie bei Crownpost, ob es ein paar Tage länger liegen bleiben kann.',
      ],
    ],
    carrier: page,
  },
  customs_fee: {
    label: ['A customs fee is asked for', 'Es wird eine Zollgebühr verlangt'],
    steps: [
      [
        'Pay on Crownpost’s own page only, never by a link in a text message.',
        'Zahlen Sie nur auf der Seite von Crownpost selbst, nie über einen Link in einer SMS.',
      ],
    ],
    carrier: page,
  },
  other: { label: ['Something else', 'Etwas anderes'] },
};

/** What a report is called. */
export const labelOf = (kind: ProblemKind): Text => told[kind].label;

export function helpView(kind: ProblemKind, say: (text: Text) => string): HelpView {
  const { label, steps = [], carrier } = told[kind];
  return {
    kind,
    label: say(label),
    steps: steps.map(say),
    actions: [
      ...(carrier
        ? [{ kind: 'carrier' as const, label: say(carrier), url: 'https://crownpost.example/' }]
        : []),
      {
        kind: 'contact',
        label: say(['Write to Hobnail', 'Hobnail schreiben']),
        url: 'mailto:hello@hobnail.example',
      },
    ],
    report: true,
  };
}
