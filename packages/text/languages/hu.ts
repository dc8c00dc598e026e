import type { Language } from './language.ts';

export const hu: Language = {
  tag: 'hu',
  quotes: '„ ” » «',
  smallWords: `
    a az és hogy nem is egy volt csak ez meg de már mint azt el még lehet szerint között pedig vagy majd
    ha ki után
  `,
  months: `
    január | február | március | április | május | június | július | augusztus | szeptember | október |
    november | december
  `,
  abbreviations: 'dr prof ifj id özv pl stb ún kb sz u ker',
  ordinals: { before: '' },
  cuePhrases: {
    'section-header': 'kapcsolódó cikkek | legolvasottabb | megosztás | címkék',
    'comment-header': `
      olvasói vélemények | hozzászólások | hozzászólás | hozzászólások # | # hozzászólás |
      kommentek | kommentek # | # komment | szólj hozzá…
    `,
    speaker: 'válasz',
    crumb: 'megosztás | keresés | bejelentkezés | bezár',
    'link-line': 'olvassa el…',
    credit: 'fotó:…',
    legal: 'adatvédelem…',
    tags: 'címkék:…',
  },
  captions: 'illusztráció | archív felvétel | a képen',
  discussion: {
    buttons: `
      válasz válaszol jelentés tetszik idézés
    `,
    roles: `
      vendég | tag
    `,
  },
};
