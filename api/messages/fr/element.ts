import type { ElementWords, LookupWords } from '#contract/element-words';

export const element: ElementWords = {
  loading: 'Nous cherchons votre colis',
  tryAgain: 'Réessayer',
  missing: ['Pas encore trouvé', 'Un nouveau colis n’apparaît parfois que dans la soirée.'],
  failed: ['Pas de réponse pour le moment', 'Votre colis, lui, poursuit sa route.'],
};

export const lookup: LookupWords = {
  title: 'Retrouver ma commande',
  headline: 'Où est votre colis\u00a0?',
  detail:
    'Deux informations suffisent\u00a0: le numéro de commande, et l’e‑mail ou le code postal donné à la commande.',
  orderNumber: 'Numéro de commande',
  orderNumberHint: 'Dans l’e‑mail de confirmation',
  orderNumberMissing: 'Il manque le numéro de commande. Il est dans l’e‑mail de confirmation.',
  contact: 'E-mail ou code postal',
  contactHint: 'Comme à la commande',
  contactMissing: 'Il manque l’e‑mail ou le code postal.',
  submit: 'Trouver mon colis',
  looking: 'Nous cherchons votre colis',
  found: 'Trouvé. Voici votre colis.',
  link: 'Voir votre colis',
  keep: 'La page de cette commande, à garder',
  another: 'Chercher une autre commande',
  nothing: {
    title: 'Rien trouvé',
    detail:
      'Rien ne correspond à ces deux informations. Comparez-les avec l’e‑mail de confirmation. Après cinq essais, il faut attendre un quart d’heure.',
  },
  paused: {
    title: 'Une petite pause',
    headline: 'Trop d’essais sont venus d’ici',
    detail: 'Personne ne doit trouver un colis en devinant. Vous pourrez réessayer {when}.',
  },
  unreached: {
    title: 'Pas de réponse',
    headline: 'La recherche ne répond pas pour le moment',
    detail: 'Votre colis, lui, poursuit sa route. Réessayez dans une minute.',
  },
  noShop: {
    title: 'Rien trouvé',
    headline: 'Aucune boutique ne porte ce nom',
    detail: 'Rouvrez le lien depuis le site de la boutique ou depuis son e‑mail.',
  },
};
