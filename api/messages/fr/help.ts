import type { HelpWords } from '#contract/help-words';

/** Around help and a report. */
export const help: HelpWords = {
  title: 'Un problème\u00a0?',
  question: 'De quoi s’agit-il\u00a0?',
  back: 'Retour',
  close: 'Fermer',
  step: 'Étape {n} sur {all}',
  next: 'C’est fait, et ensuite\u00a0?',
  settled: 'C’est réglé',
  glad: 'Très bien. Cela reste ici, si vous en avez encore besoin.',
  report: 'Prévenir {shop}',
  items: 'Lequel de ces articles\u00a0?',
  neededBy: 'Attendu pour le',
  note: 'Avec vos mots',
  notePlease: 'Une phrase suffit pour que {shop} sache quoi faire.',
  photos: 'Photos',
  photosHint: 'Jusqu’à {most}. Elles sont réduites ici, et le lieu de prise de vue est retiré.',
  addPhoto: 'Ajouter une photo',
  photo: 'Photo {n}',
  removePhoto: 'Retirer la photo {n}',
  photoRefused: 'Ce navigateur ne peut pas lire cela comme une image. Un JPEG ou un PNG convient.',
  send: 'Envoyer à {shop}',
  sending: 'Envoi en cours',
  sent: 'Envoyé',
  notSent: ['L’envoi n’a pas abouti', 'Tout ce que vous avez écrit est encore là.'],
  offline: ['Vous êtes hors ligne', 'L’envoi part de lui-même dès que la connexion revient.'],
  refused: [
    'Ce n’est pas possible ici pour le moment',
    'Écrivez plutôt à {shop}, ou revenez un peu plus tard.',
  ],
  sendAgain: 'Renvoyer',
};
