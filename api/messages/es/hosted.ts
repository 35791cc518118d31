import type { HostedPatterns } from '../hosted-patterns.ts';

export const hosted: HostedPatterns = {
  neutralTitle: 'Tu paquete de {shop}',
  neutralText: 'Dónde está y cuándo llega.',
  shopLinks: 'Tienda',
  footLinks: 'Más de la tienda',
  order: 'Pedido {number}, {day}',
  sum: 'Total sin envío',
  each: '{count} a {price} la unidad',
  times: '{count} unidades',
  questions: '¿Alguna pregunta?',
  askShop: 'Pregunta a {shop}, basta con tu número de pedido.',
  write: 'Escribir a {shop}',
  call: 'Llamar',
  help: 'Ayuda',

  calendar: 'Añadir al calendario',
  eventTitle: 'Paquete de {shop}',
  eventText: 'Dónde está ahora: {url}',
  noEvent: {
    stage: 'Nada que apuntar',
    headline: 'No hay ninguna entrega a la vista',
    text: 'O ya está en casa, o todavía no se sabe el día.',
    back: 'Ver el paquete',
  },
  noParcel: {
    stage: 'Sin resultados',
    headline: 'Este enlace no lleva a ningún paquete',
    text: 'Quizá esté incompleto, o quien lo compartió lo ha desactivado. Ábrelo otra vez desde el correo de la tienda o escribe a la tienda: con tu número de pedido te pueden enviar otro.',
  },

  share: 'Enviar a otra persona',
  shareText:
    'Verá dónde está este paquete, pero no qué lleva dentro, cuánto costó ni quién lo pidió.',
  makeLink: 'Crear un enlace',
  shared: 'Un enlace a este paquete',
  sharedText:
    'Quien lo tenga ve dónde está el paquete, hasta que lo desactives o pasen 60 días sin novedades.',
  link: 'Enlace',
  send: 'Enviar',
  copy: 'Copiar',
  copied: 'Copiado',
  stop: 'Desactivar el enlace',

  gift: {
    title: 'Un regalo',
    text: 'Lo que lleva dentro es una sorpresa. {shop} guarda el secreto.',
  },
  sharedView: {
    title: 'Compartido contigo',
    text: 'Alguien que compró en {shop} te deja ver dónde está este paquete.',
  },
  push: {
    turnOn: 'Avisarme en este dispositivo',
    text: 'Un aviso cuando salga a reparto, cuando esté en casa y cuando algo cambie. Nada más.',
    on: 'Los avisos llegan a este dispositivo',
    turnOff: 'Dejar de avisarme',
    blocked:
      'Este navegador no deja mostrar avisos desde aquí. Puedes permitirlos en los ajustes de la página.',
    failed: 'No ha funcionado. Vuelve a intentarlo en un minuto.',
  },
  report: {
    photosHint: 'Hasta {most}: JPEG, PNG o WebP, de {size} como mucho cada una.',
    photoRefused: '{title}: pesa demasiado o no es una imagen de ese tipo.',
    photosAgain: 'Elige las fotos otra vez, esta página no puede guardarlas.',
  },
  madeBy: 'Seguimiento de Porchlight, código abierto',
};
