import type { TellingPatterns } from '../catalogue.ts';

export const tellings: TellingPatterns = {
  pending: {
    title: 'Pedido recibido',
    headline: 'En preparación',
    detail: '{shop} tiene tu pedido. La primera noticia llega cuando lo recoja el transportista.',
  },
  noScan: {
    early: {
      title: 'Empaquetado, a la espera del transportista',
      headline: 'A la espera del transportista',
      detail:
        '{carrier} todavía no lo ha registrado. Un paquete nuevo puede tardar hasta la noche en aparecer.',
    },
    slow: {
      title: 'Empaquetado, a la espera del transportista',
      headline: 'A la espera del transportista',
      detail:
        '{carrier} todavía no lo ha registrado, y es más de lo habitual. Si en dos días no se mueve nada, escribe a {shop}.',
    },
    unknown: {
      title: 'Todavía sin movimientos',
      headline: '{carrier} todavía no conoce este número',
      detail: 'Cinco días son más de lo habitual. Le toca a {shop} averiguarlo: escríbeles.',
    },
    wrong: { title: 'Todavía sin movimientos' },
  },
  labelCreated: {
    title: 'Empaquetado, a la espera del transportista',
    headline: 'A la espera del transportista',
    detail: '{carrier} todavía no lo ha registrado. Suele tardar menos de un día.',
  },
  inTransit: {
    title: 'En camino',
    headline: 'En camino',
    detail: '{last}. {more}',
    next: 'La próxima noticia suele llegar en menos de un día.',
  },
  late: {
    title: 'Más tarde de lo prometido',
    headline: 'Sigue en camino',
    newDayUnknown: 'Todavía sin nuevo día',
    detail: '{last}. Tu paquete sigue avanzando. Sentimos la espera.',
  },
  silent: {
    title: { one: 'Un día sin noticias', other: '{days} días sin noticias' },
    headline: 'Sigue en camino',
    detail: {
      waiting:
        'La mayoría de los paquetes vuelve a moverse en los dos días siguientes, no tienes que hacer nada.',
      stalled:
        '{carrier} lleva más de lo habitual sin registrarlo. Escribe a {shop}, que puede preguntar por él.',
    },
  },
  customs: {
    title: 'En la aduana',
    headline: 'En la aduana',
    detail: 'Llegó a la aduana: {since}. Lo normal son dos días, no tienes que hacer nada.',
  },
  outForDelivery: {
    title: 'En reparto',
    headline: 'Hoy',
    detail: 'Salió a reparto: {since}.',
  },
  attempted: {
    title: { absent: 'No había nadie, {time}', tried: 'Intento de entrega, {time}' },
    headline: 'Volverán a intentarlo',
    detail:
      'Puedes dejarlo así: lo normal es que vuelvan el siguiente día laborable. Qué más puedes hacer está en el aviso o en la web del transportista.',
  },
  readyForPickup: {
    title: 'Listo para recoger',
    headline: 'Listo para recoger',
    detail: {
      sentence: '{text}.',
      until: 'Lo guardan hasta el {day}',
      over: 'Lo guardaban hasta el {day}, pregunta si sigue allí',
      bring: 'Lleva tu documento de identidad',
      aboutAWeek: 'Lo guardan más o menos una semana',
    },
  },
  delivered: {
    title: 'Entregado {when}',
    headline: {
      neighbour: 'En tu vecindario',
      collected: 'Ya lo tienes',
      safe_place: 'En un lugar seguro',
      signed: 'En casa, con firma',
      home: 'Ya está en casa',
    },
    detail: {
      promisedNothing: 'El transportista dice que ha llegado.',
      late: {
        one: 'Un día más tarde de lo prometido. Sentimos la espera.',
        other: '{days} días más tarde de lo prometido. Sentimos la espera.',
      },
      early: {
        one: 'Un día antes de lo prometido.',
        other: '{days} días antes de lo prometido.',
      },
      onTime: 'El día prometido.',
    },
  },
  exception: {
    title: { action: 'Falta algo', held: 'Retenido por el camino' },
    headline: 'Retenido por el camino',
    detail: {
      action: 'Escribe a {shop} para que pueda seguir su camino.',
      held: '{carrier} se ocupa de ello, no tienes que hacer nada. Sentimos la espera.',
    },
  },
  returning: {
    title: 'Dio la vuelta',
    headline: 'De vuelta a {shop}',
    detail: '{why}. Escribe a {shop} para que lo envíen otra vez.',
    unknown: 'No se pudo entregar',
  },
  returned: {
    title: 'Devuelto',
    headline: 'De vuelta en {shop}',
    detail: 'Si no lo esperabas, escribe a {shop}.',
  },
  cancelled: {
    title: 'Cancelado',
    headline: { order: 'Este pedido se canceló', parcel: 'Este paquete se canceló' },
    detail: 'No hay nada en camino. Si no lo esperabas, escribe a {shop}.',
  },
  replaced: {
    title: { lost: 'Extraviado', damaged: 'No llegará' },
    headline: 'Viene otro en su lugar',
    detail:
      '{carrier} no pudo traer este. Lo sentimos. El otro está aquí entre tus paquetes, no tienes que hacer nada.',
  },
  lost: {
    title: 'Extraviado',
    headline: 'Tu paquete se ha perdido',
    detail: '{carrier} le ha perdido la pista. Lo sentimos. Escribe a {shop} y lo solucionarán.',
  },
  destroyed: {
    title: 'No llegará',
    headline: 'Tu paquete no sobrevivió al viaje',
    detail: '{carrier} tuvo que desecharlo. Lo sentimos. Escribe a {shop} y lo solucionarán.',
  },
  expired: {
    title: 'Sin noticias desde hace 30 días',
    headline: 'Se perdió el rastro',
    detail: '{carrier} ha dejado de informar. Si no ha llegado, escribe a {shop}.',
  },
};
