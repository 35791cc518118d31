import type { SaidPatterns } from '../said-patterns.ts';

export const said: SaidPatterns = {
  label: {
    not_received: 'Es gilt als zugestellt, ist aber nicht da',
    damaged: 'Etwas ist beschädigt',
    wrong_item: 'Es war etwas anderes darin',
    late: 'Es kommt spät, und ich brauche es bis zu einem bestimmten Tag',
    wrong_address: 'Die Adresse stimmt nicht',
    failed_attempt: 'Der Zusteller hat mich nicht angetroffen',
    missed_pickup: 'Ich kann es nicht rechtzeitig abholen',
    customs_fee: 'Es wird eine Zollgebühr verlangt',
    other: 'Etwas anderes',
  },
  steps: {
    look_around:
      'Sehen Sie nach, wo Zusteller gern etwas ablegen: hinter den Tonnen, im Eingang, beim Zähler.',
    ask_household: 'Fragen Sie, wer zu Hause war; vielleicht liegt es im Flur.',
    ask_neighbours: 'Fragen Sie nebenan und gegenüber; Zusteller meinen es gut.',
    with_neighbour:
      '{carrier} meldet, dass es ein Nachbar angenommen hat. Fragen Sie auf beiden Seiten und gegenüber.',
    look_at_proof:
      'Sehen Sie sich den Zustellnachweis an: Vielleicht zeigt er, wo es abgelegt wurde.',
    wait_until_tomorrow:
      'Warten Sie bis morgen Abend. Manche Zusteller scannen ein Paket, bevor sie es bringen.',
    keep_packaging: 'Heben Sie Karton und Füllung auf, bis {shop} geantwortet hat.',
    photo_of_damage: 'Ein Foto vom Schaden und eines vom Karton helfen.',
    photo_of_item: 'Ein Foto davon, mit dem Etikett, hilft.',
    find_card: 'Sehen Sie nach einer Karte des Zustellers: Darauf steht, wie es weitergeht.',
    comes_again:
      '{carrier} kommt meist am nächsten Werktag noch einmal. Lassen Sie es dabei, oder wählen Sie, was Ihnen besser passt.',
    soon_changes_more:
      '{carrier} kann sie oft noch ändern, wenn Sie sich gleich melden. Nennen Sie danach auch {shop} die richtige.',
    say_needed_day: 'Sagen Sie, bis wann Sie es brauchen; {shop} antwortet, was möglich ist.',
    collect_by: 'Es liegt bis {until} zur Abholung bereit.',
    ask_to_keep: '{carrier} hebt es oft ein paar Tage länger auf, wenn man fragt.',
    collecting_is_over:
      'Die Abholfrist ist vorbei, und es geht zurück an {shop}. Sagen Sie dort, ob es noch einmal kommen soll.',
    pay_on_page:
      '{carrier} verlangt die Gebühr nur auf der eigenen Seite; zahlen Sie nie über einen Link in einer SMS.',
    moves_once_paid: 'Ist bezahlt, geht es meist innerhalb von zwei Werktagen weiter.',
    again_or_refund:
      'Suchen müssen Sie nicht. {shop} kann es noch einmal schicken oder erstatten: Sagen Sie, was Ihnen lieber ist.',
  },
  reschedule: 'Anderer Tag oder Ort, bei {carrier}',
  contact: '{shop} schreiben',
  state: {
    reported: {
      headline: '{shop} hat Ihre Meldung',
      detail: 'Die Antwort steht dann hier. Bis dahin müssen Sie nichts tun.',
    },
    looking: {
      headline: '{shop} geht der Sache nach',
      detail: 'Was sich findet, steht dann hier. Bis dahin müssen Sie nichts tun.',
    },
    answered: {
      headline: '{shop} hat geantwortet',
      detail: 'Fehlt noch etwas, melden Sie es noch einmal; es kommt hier dazu.',
    },
    solved: {
      headline: 'In Ordnung gebracht',
      detail: 'Stimmt das nicht, melden Sie es noch einmal.',
    },
    closed: {
      headline: '{shop} hat das abgeschlossen',
      detail: 'Stimmt noch etwas nicht, melden Sie es noch einmal.',
    },
  },
  gone: 'Es ist nicht angekommen',
  notHere: {
    title: '{carrier} meldet: zugestellt {when}',
    headline: 'Noch nicht bei Ihnen',
    detail: 'Sie sagen, dass es nicht da ist.',
  },
  answerKept: 'Was {shop} schreibt, liest nur, wer bestellt hat: Es kann verraten, was darin ist.',
  reported: 'Gemeldet: {when}',
};
