import type { OutlookPatterns } from '../outlook-patterns.ts';

export const outlook: OutlookPatterns = {
  on: { today: 'hoy', tomorrow: 'mañana', day: 'el {day}' },
  by: { today: 'de aquí a esta noche', tomorrow: 'de aquí a mañana', day: 'de aquí al {day}' },
  bare: { today: 'hoy', tomorrow: 'mañana', day: 'el {day}' },
  rest: {
    weekend: 'El fin de semana hay poco movimiento',
    holiday: 'En festivo hay poco movimiento',
    holidays: 'Durante los festivos hay poco movimiento',
  },
  parcels: {
    route: 'La mayoría de los paquetes en este trayecto',
    carrier: 'La mayoría de nuestros paquetes con {carrier}',
    usual: 'La mayoría de los paquetes',
  },
  nextScan: {
    plain: 'La próxima noticia suele llegar {on}.',
    rest: '{rest}; la próxima noticia suele llegar {on}.',
  },
  firstScan: {
    none: '{carrier} todavía no lo ha registrado. {usual}',
    past: 'Tarda un poco más de lo habitual.',
    soon: 'Suele tardar menos de un día.',
    rest: '{rest}; la primera noticia suele llegar {on}.',
    plain: 'La primera noticia suele llegar {on}.',
  },
  movesAgain: '{parcels} vuelve a moverse {by}, no tienes que hacer nada.',
  askBy: 'Si no se mueve nada {by}, escribe a {shop}.',
  stillMoving: 'Tu paquete sigue avanzando.',
  sorry: 'Sentimos la espera.',
  arrives: {
    by: '{parcels} llega {by}.',
    between: '{parcels} llega entre {from} y {to}.',
  },
  customs: {
    one: 'Llegó a la aduana: {since}. Lo normal es un día, no tienes que hacer nada.',
    other: 'Llegó a la aduana: {since}. Lo normal son {days} días, no tienes que hacer nada.',
  },
  numbers: ['dos', 'tres', 'cuatro', 'cinco', 'seis'],
  atTheDoor: 'La mayoría llega a la puerta antes de las {time}.',
  comesAgain:
    'Puedes dejarlo así: lo normal es que vuelvan {on}. Qué más puedes hacer está en el aviso o en la web del transportista.',
  insideWindow: 'Dentro de la franja prometida.',
  lostSince: 'Extraviado desde el {day}',
  lostIn: '{carrier} le perdió la pista en {place}.',
  lostAct: 'Lo sentimos. Escribe a {shop} y lo solucionarán.',
  moved: 'Cambia del {from} al {to}',
  because: {
    carrier: '{moved}, retraso del transportista',
    shop: '{moved}, retraso en la tienda',
    shopper: '{moved}, nadie pudo recibirlo',
    customs: '{moved}, retenido en la aduana',
    weather: '{moved}, por el mal tiempo',
    agreed: '{moved}, como se acordó',
  },
  noRound: 'Cambia del {from} al {to}: {carrier} no reparte el {from}',
  lastScan: 'Última noticia: {where}',
  moreStops: { one: 'Una parada más', other: '{count} paradas más' },
};
