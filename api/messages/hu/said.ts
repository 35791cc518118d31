import type { SaidPatterns } from '../said-patterns.ts';

export const said: SaidPatterns = {
  label: {
    not_received: 'Azt írja, kézbesítették, de nincs itt',
    damaged: 'Valami megsérült',
    wrong_item: 'Más volt benne',
    late: 'Késik, és egy bizonyos napra kell',
    wrong_address: 'Rossz a cím',
    failed_attempt: 'A futár nem talált otthon',
    missed_pickup: 'Nem tudom időben átvenni',
    customs_fee: 'Vámot kérnek érte',
    other: 'Valami más',
  },
  steps: {
    look_around:
      'Nézd meg, ahol a futárok hagyni szokták: a kukák mögött, a bejáratnál, a villanyóránál.',
    ask_household: 'Kérdezd meg azt, aki otthon volt; lehet, hogy az előszobában hever.',
    ask_neighbours: 'Kérdezd meg a szomszédban és szemközt; a futárok jót akarnak.',
    with_neighbour:
      '{carrier} szerint egy szomszéd vette át. Kérdezd meg mindkét oldalon és szemközt.',
    look_at_proof: 'Nézd meg a kézbesítési igazolást: talán látszik rajta, hol hagyták.',
    wait_until_tomorrow:
      'Várj holnap estig. Van futár, aki hamarabb rögzíti a csomagot, mint hogy odaérne vele.',
    keep_packaging: 'Őrizd meg a dobozt és a bélést, amíg {shop} nem válaszol.',
    photo_of_damage: 'Segít egy fotó a sérülésről és egy a dobozról.',
    photo_of_item: 'Segít egy fotó arról, ami jött, a címkével együtt.',
    find_card: 'Keress egy értesítőt a futártól: azon áll, mi következik.',
    comes_again:
      '{carrier} általában a következő munkanapon újra jön. Hagyhatod így, vagy válaszd, ami neked jobb.',
    soon_changes_more:
      '{carrier} annál többet tud még változtatni, minél hamarabb szólsz. Utána írd meg a helyes címet a boltnak: {shop}.',
    say_needed_day: 'Írd meg, melyik napra kell; {shop} megírja, mit lehet tenni.',
    collect_by: 'Ott vár rád: {until} az átvétel utolsó napja.',
    ask_to_keep: '{carrier} talán pár nappal tovább megőrzi: kérdezd meg.',
    collecting_is_over:
      'Lejárt az átvétel ideje, visszamegy ide: {shop}. Írd meg nekik, küldjék-e újra.',
    pay_on_page: '{carrier} saját oldalán fizess, és csak ott; soha ne SMS-ben kapott linken.',
    moves_once_paid: 'Fizetés után a csomag általában két munkanapon belül továbbindul.',
    again_or_refund:
      'Nem kell keresned. {shop} újra elküldheti vagy visszafizetheti: írd meg, melyiket szeretnéd.',
  },
  reschedule: 'Más nap vagy hely: {carrier}',
  contact: 'Írok a boltnak: {shop}',
  state: {
    reported: {
      headline: '{shop} megkapta a jelzésed',
      detail: 'A válasz itt jelenik meg. Addig nincs teendőd.',
    },
    looking: {
      headline: '{shop} utánanéz',
      detail: 'Amit kiderítenek, itt olvashatod. Addig nincs teendőd.',
    },
    answered: {
      headline: '{shop} válaszolt',
      detail: 'Ha még hiányzik valami, jelezd újra; ehhez adjuk hozzá.',
    },
    solved: {
      headline: 'Rendbe téve',
      detail: 'Ha mégsem, jelezd újra.',
    },
    closed: {
      headline: '{shop} lezárta',
      detail: 'Ha még valami nem stimmel, jelezd újra.',
    },
  },
  gone: 'Nem érkezett meg',
  notHere: {
    title: '{carrier} szerint kézbesítve: {when}',
    headline: 'Még nincs nálad',
    detail: 'Azt írtad, hogy nincs itt.',
  },
  answerKept: 'Amit {shop} ír, csak az látja, aki rendelt: elárulhatná, mi van benne.',
  reported: 'Jelezve: {when}',
};
