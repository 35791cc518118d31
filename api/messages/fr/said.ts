import type { SaidPatterns } from '../said-patterns.ts';

export const said: SaidPatterns = {
  label: {
    not_received: 'Il est indiqué livré, mais je n’ai rien reçu',
    damaged: 'Quelque chose est abîmé',
    wrong_item: 'Il contenait autre chose',
    late: 'Il est en retard, et il me le faut pour un jour précis',
    wrong_address: 'L’adresse n’est pas la bonne',
    failed_attempt: 'Le livreur est reparti avec le colis',
    missed_pickup: 'Je ne peux pas le retirer à temps',
    customs_fee: 'On me demande des frais de douane',
    other: 'Autre chose',
  },
  steps: {
    look_around:
      'Regardez là où les livreurs déposent les colis\u00a0: derrière les poubelles, sous le porche, près du compteur.',
    ask_household: 'Demandez à ceux qui étaient là, il est peut-être dans l’entrée.',
    ask_neighbours: 'Demandez à côté et en face, les livreurs veulent bien faire.',
    with_neighbour:
      '{carrier} dit l’avoir remis dans le voisinage. Demandez des deux côtés et en face.',
    look_at_proof:
      'Regardez la preuve de livraison\u00a0: elle montre peut-être où il a été déposé.',
    wait_until_tomorrow:
      'Attendez jusqu’à demain soir. Certains livreurs scannent un colis avant de l’apporter.',
    keep_packaging: 'Gardez le carton et le calage tant que {shop} n’a pas répondu.',
    photo_of_damage: 'Une photo des dégâts et une du carton sont utiles.',
    photo_of_item: 'Une photo de ce qui est arrivé, avec son étiquette, est utile.',
    find_card: 'Cherchez un avis de passage\u00a0: il dit ce qui se passe ensuite.',
    comes_again:
      '{carrier} repasse en général le jour ouvré suivant. Vous pouvez en rester là, ou choisir ce qui vous arrange.',
    soon_changes_more:
      '{carrier} peut encore changer beaucoup de choses si vous prévenez tôt. Donnez ensuite la bonne adresse à {shop}.',
    say_needed_day: 'Dites pour quel jour il vous le faut, {shop} répond ce qui est possible.',
    collect_by: 'Vous pouvez le retirer jusqu’au {until}.',
    ask_to_keep: '{carrier} peut parfois le garder quelques jours de plus, demandez.',
    collecting_is_over:
      'Le délai de retrait est passé, et il repart vers {shop}. Dites-leur si vous voulez un nouvel envoi.',
    pay_on_page:
      '{carrier} a son propre site\u00a0: payez uniquement là, jamais par un lien reçu par SMS.',
    moves_once_paid: 'Une fois payé, un colis repart en général sous deux jours ouvrés.',
    again_or_refund:
      'Inutile de chercher. {shop} peut le renvoyer ou le rembourser\u00a0: dites ce que vous préférez.',
  },
  reschedule: 'Un autre jour ou lieu, chez {carrier}',
  contact: 'Écrire à {shop}',
  state: {
    reported: {
      headline: '{shop} a votre message',
      detail: 'La réponse arrive ici. D’ici là, vous n’avez rien à faire.',
    },
    looking: {
      headline: '{shop} cherche ce qui s’est passé',
      detail: 'Le résultat arrive ici. D’ici là, vous n’avez rien à faire.',
    },
    answered: {
      headline: '{shop} a répondu',
      detail: 'S’il manque encore quelque chose, signalez-le à nouveau, cela s’ajoute ici.',
    },
    solved: {
      headline: 'C’est réglé',
      detail: 'Si ce n’est pas le cas, signalez-le à nouveau.',
    },
    closed: {
      headline: '{shop} a clos ce point',
      detail: 'Si quelque chose ne va toujours pas, signalez-le à nouveau.',
    },
  },
  gone: 'Il n’est jamais arrivé',
  notHere: {
    title: '{carrier} indique\u00a0: livré {when}',
    headline: 'Pas encore chez vous',
    detail: 'Vous dites qu’il n’est pas là.',
  },
  answerKept:
    'Seule la personne qui a commandé lit ce qu’écrit {shop}\u00a0: cela pourrait révéler le contenu.',
  reported: 'Signalé {when}',
};
