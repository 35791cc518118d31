import type { ElementWords, LookupWords } from '#contract/element-words';

export const element: ElementWords = {
  loading: 'Îți căutăm coletul',
  tryAgain: 'Încearcă din nou',
  missing: ['Încă nu îl găsim', 'Un colet nou apare uneori abia seara.'],
  failed: ['Niciun răspuns acum', 'Coletul tău își vede oricum de drum.'],
};

export const lookup: LookupWords = {
  title: 'Caută-ți comanda',
  headline: 'Unde e coletul tău?',
  detail: 'Ajung două lucruri: numărul comenzii și e‑mailul sau codul poștal cu care ai comandat.',
  orderNumber: 'Numărul comenzii',
  orderNumberHint: 'În e‑mailul de confirmare',
  orderNumberMissing: 'Lipsește numărul comenzii. Îl găsești în e‑mailul de confirmare.',
  contact: 'E-mail sau cod poștal',
  contactHint: 'Cel dat la comandă',
  contactMissing: 'Lipsește e‑mailul sau codul poștal.',
  submit: 'Găsește coletul',
  looking: 'Îți căutăm coletul',
  found: 'L-am găsit. Iată coletul tău.',
  link: 'Vezi coletul',
  keep: 'Pagina acestei comenzi, de păstrat',
  another: 'Caută altă comandă',
  nothing: {
    title: 'Nu am găsit nimic',
    detail:
      'Nimic nu se potrivește cu aceste două date. Compară-le cu e‑mailul de confirmare. După cinci încercări trebuie așteptat un sfert de oră.',
  },
  paused: {
    title: 'O scurtă pauză',
    headline: 'De aici au venit prea multe încercări',
    detail: 'Nimeni nu trebuie să găsească un colet pe ghicite. Poți încerca din nou {when}.',
  },
  unreached: {
    title: 'Niciun răspuns',
    headline: 'Acum nu putem căuta',
    detail: 'Coletul tău își vede oricum de drum. Încearcă din nou peste un minut.',
  },
  noShop: {
    title: 'Nu am găsit nimic',
    headline: 'Niciun magazin nu are numele acesta',
    detail: 'Deschide linkul încă o dată, de pe site-ul sau din e‑mailul magazinului.',
  },
};
