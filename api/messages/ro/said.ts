import type { SaidPatterns } from '../said-patterns.ts';

export const said: SaidPatterns = {
  label: {
    not_received: 'Apare ca livrat, dar nu e aici',
    damaged: 'Ceva e stricat',
    wrong_item: 'Era altceva în el',
    late: 'Întârzie, și îmi trebuie până într-o anumită zi',
    wrong_address: 'Adresa nu e corectă',
    failed_attempt: 'Curierul nu m-a găsit',
    missed_pickup: 'Nu pot să îl ridic la timp',
    customs_fee: 'Mi se cere o taxă vamală',
    other: 'Altceva',
  },
  steps: {
    look_around:
      'Uită-te unde lasă curierii coletele: după poartă, în scara blocului, lângă contor.',
    ask_household: 'Întreabă-i pe cei care erau acasă, poate e pe hol.',
    ask_neighbours: 'Întreabă alături și peste drum, curierii o fac cu gând bun.',
    with_neighbour:
      '{carrier} spune că l-a lăsat la un vecin. Întreabă în ambele părți și peste drum.',
    look_at_proof: 'Uită-te la dovada livrării: poate arată unde a fost lăsat.',
    wait_until_tomorrow:
      'Mai așteaptă până mâine seară. Unii curieri scanează un colet înainte să îl aducă.',
    keep_packaging: 'Păstrează cutia și umplutura până răspund cei de la {shop}.',
    photo_of_damage: 'Ajută o poză cu ce s-a stricat și una cu cutia.',
    photo_of_item: 'Ajută o poză cu ce a venit, cu tot cu etichetă.',
    find_card: 'Caută un aviz de la curier: scrie pe el ce urmează.',
    comes_again:
      '{carrier} revine de obicei în următoarea zi lucrătoare. Poți lăsa așa sau poți alege ce ți se potrivește.',
    soon_changes_more:
      '{carrier} poate schimba mai multe dacă află din timp. Apoi scrie-le adresa corectă celor de la {shop}.',
    say_needed_day: 'Spune până în ce zi îți trebuie, iar {shop} îți răspunde ce se poate face.',
    collect_by: 'Se poate ridica până {until}.',
    ask_to_keep: '{carrier} l-ar putea păstra câteva zile în plus, întreabă.',
    collecting_is_over:
      'Timpul de ridicare a trecut și coletul se întoarce la {shop}. Scrie-le dacă îl vrei trimis din nou.',
    pay_on_page:
      '{carrier} are un site propriu: plătește doar acolo, niciodată printr-un link primit prin SMS.',
    moves_once_paid: 'După plată, un colet pleacă de obicei în cel mult două zile lucrătoare.',
    again_or_refund:
      'Nu trebuie să cauți. {shop} îl poate trimite din nou sau îți poate da banii înapoi: spune ce preferi.',
  },
  reschedule: 'Altă zi sau alt loc, la {carrier}',
  contact: 'Scrie la {shop}',
  state: {
    reported: {
      headline: '{shop} a primit mesajul tău',
      detail: 'Răspunsul vine aici. Până atunci nu ai nimic de făcut.',
    },
    looking: {
      headline: '{shop} verifică ce s-a întâmplat',
      detail: 'Ce află apare aici. Până atunci nu ai nimic de făcut.',
    },
    answered: {
      headline: '{shop} a răspuns',
      detail: 'Dacă mai lipsește ceva, anunță din nou, se adaugă aici.',
    },
    solved: {
      headline: 'Rezolvat',
      detail: 'Dacă nu e așa, anunță din nou.',
    },
    closed: {
      headline: '{shop} a închis discuția',
      detail: 'Dacă încă e ceva în neregulă, anunță din nou.',
    },
  },
  gone: 'Nu a ajuns',
  notHere: {
    title: '{carrier} spune: livrat {when}',
    headline: 'Încă nu e la tine',
    detail: 'Spui că nu e aici.',
  },
  answerKept: 'Ce scrie {shop} vede doar cine a comandat: ar putea trăda ce e înăuntru.',
  reported: 'Anunțat {when}',
};
