import type { Catalogue } from '../catalogue.ts';

const carrierActs = '{carrier} se ocupa de ello, no tienes que hacer nada. Sentimos la espera.';
const shopActs = 'Le toca a {shop} arreglarlo. Escríbeles si tarda más de un día.';
const shopResends = 'Le toca a {shop} enviarlo de otra forma. Escríbeles para saber cómo.';
const writeToShop = 'Escribe a {shop} para que pueda seguir su camino.';
const shopMakesGood = 'Escribe a {shop} y lo solucionarán.';
const comesAgain = 'Lo normal es que vuelvan el siguiente día laborable.';
const afterPayment =
  'Sigue su camino en cuanto se pague. En la web del transportista se explica cómo. Si no, escribe a {shop}.';
const afterRoads =
  'Sigue su camino cuando las carreteras estén despejadas, no tienes que hacer nada.';

/** Why something is held up, and who acts. */
export const reasons: Catalogue['reasons'] = {
  carrier: { headline: '{carrier} va con retraso', detail: carrierActs },
  missorted: {
    headline: 'Tomó el camino equivocado',
    detail: '{carrier} lo lleva por el bueno, no tienes que hacer nada. Sentimos la espera.',
  },
  transport: { headline: 'Retenido en carretera', detail: carrierActs },
  capacity: {
    headline: 'Más paquetes de lo habitual',
    detail: '{carrier} los va sacando adelante, no tienes que hacer nada. Sentimos la espera.',
  },
  damaged: { headline: 'Se ha dañado', detail: shopMakesGood },
  lost: { headline: 'Ahora mismo no aparece', detail: shopMakesGood },
  rejected: { headline: '{carrier} no lo aceptó', detail: shopResends },
  held: {
    headline: 'Guardado en un almacén',
    detail: '{carrier} lo tiene a salvo y avisará cuando siga. No tienes que hacer nada.',
  },
  researched: {
    headline: '{carrier} lo está buscando',
    detail: 'Si en dos días no ha aparecido, escribe a {shop}, que se hará cargo.',
  },
  not_found_by_carrier: {
    headline: '{carrier} todavía no conoce este número',
    detail:
      'Un paquete nuevo puede tardar hasta la noche en aparecer. Si sigue igual, escribe a {shop}.',
  },
  wrong_data: { headline: 'Los papeles no están bien', detail: shopActs },
  not_ready: {
    headline: 'Todavía no estaba listo',
    detail: '{shop} lo entrega en la próxima recogida, no tienes que hacer nada.',
  },
  packaging: { headline: 'El embalaje no aguantó', detail: shopActs },
  documents: { headline: 'Falta un documento', detail: shopActs },
  prohibited: { headline: 'No puede viajar así', detail: shopResends },
  cancelled_by_shop: {
    headline: 'Cancelado por {shop}',
    detail: 'No hay nada en camino. Si no lo esperabas, escribe a {shop}.',
  },
  wrong_number: {
    headline: 'El número de seguimiento no es correcto',
    detail:
      '{carrier} no lo conoce, pero puede que tu paquete esté en camino. Le toca a {shop} corregirlo: escríbeles.',
  },
  addressee_absent: {
    headline: 'No había nadie',
    detail:
      'Puedes dejarlo así: lo normal es que vuelvan el siguiente día laborable. Qué más puedes hacer está en el aviso o en la web del transportista.',
  },
  addressee_moved: {
    headline: 'La dirección ha cambiado',
    detail: 'Escribe la nueva a {shop} para que pueda seguir su camino.',
  },
  business_closed: {
    headline: 'Estaba cerrado',
    detail: `${comesAgain} No tienes que hacer nada.`,
  },
  refused: { headline: 'El paquete fue rechazado', detail: writeToShop },
  wrong_address: {
    headline: 'La dirección no es correcta',
    detail: 'Escribe la correcta a {shop} para que pueda seguir su camino.',
  },
  no_access: {
    headline: 'No pudieron llegar a la puerta',
    detail: `${comesAgain} Puedes indicar cómo entrar en la web del transportista.`,
  },
  no_safe_place: {
    headline: 'Ningún lugar seguro donde dejarlo',
    detail: `${comesAgain} Procura estar, o indica un lugar en la web del transportista.`,
  },
  pickup_missed: { headline: 'No se recogió a tiempo', detail: writeToShop },
  payment: { headline: 'Hay un pago pendiente', detail: afterPayment },
  identity: {
    headline: 'Necesitan ver tu documento de identidad',
    detail: 'Tenlo a mano cuando vuelvan, o llévalo al mostrador.',
  },
  cancelled_by_shopper: {
    headline: 'Cancelado, como pediste',
    detail: 'No hay nada en camino. Si no lo pediste, escribe a {shop}.',
  },
  customs: {
    headline: 'Retenido en la aduana',
    detail: 'La aduana decide. Lo normal son dos días, no tienes que hacer nada.',
  },
  customs_documents: {
    headline: 'La aduana necesita un documento',
    detail: 'Le toca a {shop} enviarlo. Escríbeles si tarda más de dos días.',
  },
  customs_duty: { headline: 'Hay que pagar aranceles', detail: afterPayment },
  customs_prohibited: { headline: 'La aduana no lo deja entrar', detail: shopMakesGood },
  weather: { headline: 'El tiempo lo retiene', detail: afterRoads },
  disaster: { headline: 'Una emergencia lo retiene', detail: afterRoads },
  external: {
    headline: 'Tarda más',
    detail: 'La causa es ajena al transportista, no tienes que hacer nada. Sentimos la espera.',
  },
  security: {
    headline: 'Lo están revisando',
    detail: 'Es por la seguridad de todos. Después sigue su camino, no tienes que hacer nada.',
  },
  regulation: {
    headline: 'Una norma lo retiene',
    detail: '{carrier} lo está aclarando, no tienes que hacer nada.',
  },
};
