import type { Language } from './language.ts';

export const sv: Language = {
  tag: 'sv',
  smallWords: `
    och i att det som en på är av för med den till inte har de ett om var jag men vi från så kan han när
    år under också efter eller nu sig där bli ska mot
  `,
  months: `
    jan januari | feb februari | mars | apr april | maj | juni jun | juli jul | aug augusti |
    sep sept september | okt oktober | nov november | dec december
  `,
  ago: { before: 'för', after: 'sedan' },
  abbreviations: 'bl.a dvs ca dr prof kl nr s st t.ex t.o.m osv jan feb apr aug sept okt nov dec',
  cuePhrases: {
    'section-header': `
      läs också… | läs även… | läs mer… | mer om… | mest läst… | senaste nytt | relaterade artiklar |
      dela artikeln | dela | annons
    `,
    'comment-header': `
      läsarna tycker | läsarna säger | läsarnas röster | vad läsarna säger | skriv en kommentar |
      lämna ett svar…
    `,
    speaker: 'svara',
    crumb: `
      dela | skriv ut | spara | lyssna | sök | meny | logga in | bli prenumerant | stäng | annons |
      visa mer
    `,
    'link-line': 'läs också:… | läs också… | läs även… | läs mer…',
    credit: 'fotograf:…',
    byline: 'av …',
    legal: 'integritetspolicy…',
  },
  cueWords: {
    promo: 'prenumerera nyhetsbrev',
  },
  corrections: 'rättelse | i en tidigare version av artikeln',
  paid: {
    labels: `
      annons | annonssamarbete | betalt innehåll | sponsrat innehåll | sponsrat | kommersiellt samarbete
    `,
    openings: 'annons | annonssamarbete | betalt innehåll | sponsrat innehåll | sponsrat av',
  },
  services: {
    labels: `
      horoskop | korsord | sudoku | dödsannonser | familjeannonser | recept | tv-tablå | insändare | quiz
    `,
    titles: `
      väderprognos | dagens väder | vädret idag | vädret | horoskop | dagens horoskop | korsord | sudoku |
      recept | insändare | lottodragning
    `,
  },
};
