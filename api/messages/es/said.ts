import type { SaidPatterns } from '../said-patterns.ts';

export const said: SaidPatterns = {
  label: {
    not_received: 'Consta como entregado, pero no está aquí',
    damaged: 'Algo está dañado',
    wrong_item: 'Dentro venía otra cosa',
    late: 'Va con retraso y lo necesito para un día concreto',
    wrong_address: 'La dirección no es correcta',
    failed_attempt: 'El repartidor no dio conmigo',
    missed_pickup: 'No puedo recogerlo a tiempo',
    customs_fee: 'Me piden un pago de aduana',
    other: 'Otra cosa',
  },
  steps: {
    look_around:
      'Mira donde suelen dejar las cosas: detrás de los cubos, en el portal, junto al contador.',
    ask_household: 'Pregunta a quien estuviera en casa, quizá esté en la entrada.',
    ask_neighbours:
      'Pregunta en las puertas de al lado y enfrente, los repartidores lo hacen con buena intención.',
    with_neighbour:
      '{carrier} dice que lo dejó en el vecindario. Pregunta a los dos lados y enfrente.',
    look_at_proof: 'Mira el justificante de entrega: quizá muestre dónde lo dejaron.',
    wait_until_tomorrow:
      'Espera hasta mañana por la noche. Algunos repartidores escanean el paquete antes de llevarlo.',
    keep_packaging: 'Guarda la caja y el relleno hasta que {shop} responda.',
    photo_of_damage: 'Ayudan una foto del daño y otra de la caja.',
    photo_of_item: 'Ayuda una foto de lo que llegó, con su etiqueta.',
    find_card: 'Busca el aviso del repartidor: dice qué pasa ahora.',
    comes_again:
      '{carrier} suele volver el siguiente día laborable. Puedes dejarlo así o elegir lo que te venga mejor.',
    soon_changes_more:
      '{carrier} todavía puede cambiar mucho si lo sabe pronto. Después, da la dirección correcta a {shop}.',
    say_needed_day: 'Di para qué día lo necesitas, {shop} te responde qué se puede hacer.',
    collect_by: 'Puedes recogerlo hasta el {until}.',
    ask_to_keep: '{carrier} quizá pueda guardarlo unos días más, pregunta.',
    collecting_is_over:
      'El plazo de recogida ha pasado y vuelve a {shop}. Diles si quieres que lo envíen otra vez.',
    pay_on_page:
      '{carrier} tiene su propia web: paga solo allí, nunca por un enlace que te llegue en un SMS.',
    moves_once_paid: 'Una vez pagado, un paquete suele seguir su camino en dos días laborables.',
    again_or_refund:
      'No hace falta que busques. {shop} puede enviarlo otra vez o devolverte el dinero: di qué prefieres.',
  },
  reschedule: 'Otro día o lugar, en {carrier}',
  contact: 'Escribir a {shop}',
  state: {
    reported: {
      headline: '{shop} ha recibido tu aviso',
      detail: 'La respuesta llega aquí. Hasta entonces no tienes que hacer nada.',
    },
    looking: {
      headline: '{shop} lo está mirando',
      detail: 'Lo que averigüen estará aquí. Hasta entonces no tienes que hacer nada.',
    },
    answered: {
      headline: '{shop} ha respondido',
      detail: 'Si todavía falta algo, avisa otra vez y se añade aquí.',
    },
    solved: {
      headline: 'Solucionado',
      detail: 'Si no es así, avisa otra vez.',
    },
    closed: {
      headline: '{shop} lo ha dado por cerrado',
      detail: 'Si algo sigue mal, avisa otra vez.',
    },
  },
  gone: 'No ha llegado',
  notHere: {
    title: '{carrier} dice: entregado {when}',
    headline: 'Todavía no lo tienes',
    detail: 'Dices que no está aquí.',
  },
  answerKept:
    'Lo que escribe {shop} solo lo lee quien hizo el pedido: podría desvelar lo que hay dentro.',
  reported: 'Aviso enviado: {when}',
};
