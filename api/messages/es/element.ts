import type { ElementWords, LookupWords } from '#contract/element-words';

export const element: ElementWords = {
  loading: 'Buscando tu paquete',
  tryAgain: 'Volver a intentar',
  missing: [
    'Todavía no lo encontramos',
    'Un paquete nuevo puede tardar hasta la noche en aparecer.',
  ],
  failed: ['Ahora mismo no hay respuesta', 'Tu paquete sigue su camino de todos modos.'],
};

export const lookup: LookupWords = {
  title: 'Buscar mi pedido',
  headline: '¿Dónde está tu paquete?',
  detail:
    'Bastan dos datos: el número de pedido y el correo o el código postal que diste al comprar.',
  orderNumber: 'Número de pedido',
  orderNumberHint: 'En el correo de confirmación',
  orderNumberMissing: 'Falta el número de pedido. Está en el correo de confirmación.',
  contact: 'Correo o código postal',
  contactHint: 'El que diste al comprar',
  contactMissing: 'Falta el correo o el código postal.',
  submit: 'Buscar mi paquete',
  looking: 'Buscando tu paquete',
  found: 'Encontrado. Aquí está tu paquete.',
  link: 'Ver tu paquete',
  keep: 'La página de este pedido, para guardarla',
  another: 'Buscar otro pedido',
  nothing: {
    title: 'Sin resultados',
    detail:
      'Nada coincide con estos dos datos. Compáralos con el correo de confirmación. Después de cinco intentos hay que esperar un cuarto de hora.',
  },
  paused: {
    title: 'Una pausa breve',
    headline: 'Demasiados intentos desde aquí',
    detail: 'Nadie debe encontrar un paquete adivinando. Puedes volver a intentarlo {when}.',
  },
  unreached: {
    title: 'Sin respuesta',
    headline: 'Ahora mismo no podemos buscar',
    detail: 'Tu paquete sigue su camino de todos modos. Vuelve a intentarlo en un minuto.',
  },
  noShop: {
    title: 'Sin resultados',
    headline: 'Ninguna tienda se llama así',
    detail: 'Abre otra vez el enlace desde la web o desde el correo de la tienda.',
  },
};
