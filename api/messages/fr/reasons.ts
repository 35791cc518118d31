import type { Catalogue } from '../catalogue.ts';

const carrierActs =
  '{carrier} s’en occupe, vous n’avez rien à faire. Nous sommes désolés pour l’attente.';
const shopActs = 'C’est à {shop} de régler cela. Écrivez-leur si cela dure plus d’une journée.';
const shopResends = 'C’est à {shop} de l’envoyer autrement. Écrivez-leur pour savoir comment.';
const writeToShop = 'Écrivez à {shop} pour qu’il puisse repartir.';
const shopMakesGood = 'Écrivez à {shop}, qui va arranger cela.';
const comesAgain = 'Le livreur repasse en général le jour ouvré suivant.';
const afterPayment =
  'Il repart dès que c’est payé. Le site du transporteur explique comment. Sinon, écrivez à {shop}.';
const afterRoads = 'Il repart dès que les routes sont dégagées, vous n’avez rien à faire.';

/** Why something is held up, and who acts. */
export const reasons: Catalogue['reasons'] = {
  carrier: { headline: '{carrier} a pris du retard', detail: carrierActs },
  missorted: {
    headline: 'Il a pris la mauvaise route',
    detail:
      '{carrier} le remet sur le bon chemin, vous n’avez rien à faire. Nous sommes désolés pour l’attente.',
  },
  transport: { headline: 'Retenu sur la route', detail: carrierActs },
  capacity: {
    headline: 'Plus de colis que d’habitude',
    detail:
      '{carrier} les traite un à un, vous n’avez rien à faire. Nous sommes désolés pour l’attente.',
  },
  damaged: { headline: 'Il a été abîmé', detail: shopMakesGood },
  lost: { headline: 'Introuvable pour le moment', detail: shopMakesGood },
  rejected: { headline: '{carrier} ne l’a pas accepté', detail: shopResends },
  held: {
    headline: 'Gardé dans un dépôt',
    detail: '{carrier} le garde en sûreté et dira quand il repart. Vous n’avez rien à faire.',
  },
  researched: {
    headline: '{carrier} le recherche',
    detail: 'S’il n’a pas reparu d’ici deux jours, écrivez à {shop}, qui prendra la suite.',
  },
  not_found_by_carrier: {
    headline: '{carrier} ne connaît pas encore ce numéro',
    detail:
      'Un nouveau colis n’apparaît parfois que dans la soirée. Si rien ne change, écrivez à {shop}.',
  },
  wrong_data: { headline: 'Les papiers ne sont pas bons', detail: shopActs },
  not_ready: {
    headline: 'Il n’était pas encore prêt',
    detail: '{shop} le remet au prochain passage du transporteur, vous n’avez rien à faire.',
  },
  packaging: { headline: 'L’emballage n’a pas tenu', detail: shopActs },
  documents: { headline: 'Il manque un document', detail: shopActs },
  prohibited: { headline: 'Il ne peut pas voyager ainsi', detail: shopResends },
  cancelled_by_shop: {
    headline: 'Annulé par {shop}',
    detail: 'Rien n’est en route. Si cela vous surprend, écrivez à {shop}.',
  },
  wrong_number: {
    headline: 'Le numéro de suivi n’est pas le bon',
    detail:
      '{carrier} ne le connaît pas, mais votre colis est peut-être bien en route. C’est à {shop} de corriger cela\u00a0: écrivez-leur.',
  },
  addressee_absent: {
    headline: 'Il n’y avait personne',
    detail:
      'Vous pouvez en rester là\u00a0: le livreur repasse en général le jour ouvré suivant. Les autres possibilités sont sur l’avis de passage ou sur le site du transporteur.',
  },
  addressee_moved: {
    headline: 'L’adresse a changé',
    detail: 'Donnez la nouvelle à {shop} pour qu’il puisse repartir.',
  },
  business_closed: {
    headline: 'C’était fermé',
    detail: `${comesAgain} Vous n’avez rien à faire.`,
  },
  refused: { headline: 'Le colis a été refusé', detail: writeToShop },
  wrong_address: {
    headline: 'L’adresse n’est pas la bonne',
    detail: 'Donnez la bonne à {shop} pour qu’il puisse repartir.',
  },
  no_access: {
    headline: 'La porte était hors d’atteinte',
    detail: `${comesAgain} Vous pouvez indiquer comment entrer sur le site du transporteur.`,
  },
  no_safe_place: {
    headline: 'Aucun endroit sûr où le laisser',
    detail: `${comesAgain} Soyez là, ou indiquez un endroit sur le site du transporteur.`,
  },
  pickup_missed: { headline: 'Pas retiré à temps', detail: writeToShop },
  payment: { headline: 'Un paiement reste à faire', detail: afterPayment },
  identity: {
    headline: 'Votre pièce d’identité est demandée',
    detail: 'Gardez-la sous la main au prochain passage, ou apportez-la au guichet.',
  },
  cancelled_by_shopper: {
    headline: 'Annulé à votre demande',
    detail: 'Rien n’est en route. Si ce n’était pas vous, écrivez à {shop}.',
  },
  customs: {
    headline: 'Retenu à la douane',
    detail: 'La douane décide. Deux jours sont habituels, vous n’avez rien à faire.',
  },
  customs_documents: {
    headline: 'La douane attend un document',
    detail: 'C’est à {shop} de l’envoyer. Écrivez-leur si cela dure plus de deux jours.',
  },
  customs_duty: { headline: 'Des droits de douane sont à payer', detail: afterPayment },
  customs_prohibited: { headline: 'La douane ne le laisse pas entrer', detail: shopMakesGood },
  weather: { headline: 'La météo le retient', detail: afterRoads },
  disaster: { headline: 'Une situation d’urgence le retient', detail: afterRoads },
  external: {
    headline: 'Cela prend plus de temps',
    detail:
      'La cause échappe au transporteur, vous n’avez rien à faire. Nous sommes désolés pour l’attente.',
  },
  security: {
    headline: 'Il est contrôlé',
    detail: 'C’est pour la sécurité de tout le monde. Il repart ensuite, vous n’avez rien à faire.',
  },
  regulation: {
    headline: 'Une règle le retient',
    detail: '{carrier} règle la question, vous n’avez rien à faire.',
  },
};
