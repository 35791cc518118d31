import type { OrderPatterns, ReturnPatterns } from '../catalogue.ts';

const ordinal: OrderPatterns['ordinal'] = {
  words: [
    'primul',
    'al doilea',
    'al treilea',
    'al patrulea',
    'al cincilea',
    'al șaselea',
    'al șaptelea',
    'al optulea',
    'al nouălea',
    'al zecelea',
  ],
  more: { one: 'primul', other: 'al {n}-lea' },
};

export const order: OrderPatterns = {
  item: {
    all: '„{title}”',
    one: '1\u00a0×\u00a0„{title}”',
    several: '{count}\u00a0×\u00a0„{title}”',
  },
  things: { one: '{count} produs', few: '{count} produse', other: '{count} de produse' },
  parcels: {
    one: 'Comanda ta vine într-un colet',
    few: 'Comanda ta vine în {all} colete',
    other: 'Comanda ta vine în {all} de colete',
  },
  both: 'Amândouă coletele au ajuns',
  everyOne: {
    one: 'Coletul a ajuns',
    few: 'Toate cele {all} colete au ajuns',
    other: 'Toate cele {all} de colete au ajuns',
  },
  some: {
    one: '{home} din {parcels} a ajuns',
    few: '{home} din {parcels} au ajuns',
    other: '{home} din {parcels} au ajuns',
  },
  outOf: { one: '{all} colet', few: '{all} colete', other: '{all} de colete' },
  missing: {
    lost: ', {ordinal} s-a pierdut',
    goingBack: ', {ordinal} se întoarce la magazin',
    holds: { one: ', {items} e în {place}', more: ', {items} sunt în {place}' },
  },
  ordinal,
  place: ordinal,
  notShipped: { one: 'Încă de expediat: {items}.', more: 'Încă de expediat: {items}.' },
  cancelled: { one: 'Anulat: {items}.', more: 'Anulate: {items}.' },
  goingBack: {
    one: 'Pe drumul de întoarcere: {items}.',
    more: 'Pe drumul de întoarcere: {items}.',
  },
  back: { one: 'Înapoi la magazin: {items}.', more: 'Înapoi la magazin: {items}.' },
  allCancelled: 'Comanda aceasta a fost anulată.',
  places: {
    not_shipped: 'Încă de expediat',
    under_way: 'Pe drum',
    home: 'Acasă',
    cancelled: 'Anulat',
    lost: 'Pierdut pe drum',
    returning: 'Pe drumul de întoarcere',
    returned: 'Înapoi la magazin',
  },
  packing: 'În pregătire',
  packed: 'Împachetat',
  parcel: 'Coletul\u00a0{n}',
};

export const returns: ReturnPatterns = {
  title: { items: 'Retur: {items}', none: 'Retur' },
  headline: {
    requested: 'Returul e așteptat',
    approved: 'Returul e așteptat',
    sent_back: 'Pe drumul de întoarcere',
    received: 'La magazin',
    refunded: 'Bani returnați',
    refundedAmount: 'Bani returnați: {amount}',
    rejected: 'Retur neacceptat',
    cancelled: 'Retur anulat',
  },
  detail: {
    requested: '{shop} știe deja. Împachetează și trimite când îți spun cum.',
    approved:
      '{shop} e de acord. Împachetează și predă coletul. De acolo încolo nu ai nimic de făcut.',
    sent_back: 'Nu ai nimic de făcut până ajunge la {shop}.',
    received: '{shop} îl verifică și apoi îți dă banii înapoi.',
    exchanged: '{shop} l-a primit. Celălalt vine într-un colet separat.',
    refunded: 'La bancă se vede în două-trei zile.',
    rejected: 'Dacă motivul nu ți-e clar, scrie-le celor de la {shop}.',
    cancelled:
      'Nu trebuie trimis nimic înapoi. Dacă nu te așteptai la asta, scrie-le celor de la {shop}.',
  },
  steps: {
    announced: 'Anunțat',
    sentBack: 'Trimis înapoi',
    withShop: 'La magazin',
    refunded: 'Bani returnați',
  },
  arrived: 'La magazin',
};
