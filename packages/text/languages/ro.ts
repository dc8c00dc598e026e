import type { Language } from './language.ts';

export const ro: Language = {
  tag: 'ro',
  quotes: '„ ” « »',
  smallWords: `
    de și în a la cu că pe nu un o este din care mai au pentru s-a sunt prin ca fi dar după lui al fost
    această sau
  `,
  months: `
    ianuarie | februarie | martie | aprilie | mai | iunie | iulie | august | septembrie | octombrie |
    noiembrie | decembrie
  `,
  abbreviations: 'dl dna dr prof ing gen nr str art pag etc mil mld',
  cuePhrases: {
    'section-header': `
      citește și… | articole similare | articole recomandate | cele mai citite | distribuie | etichete
    `,
    'comment-header': `
      părerile cititorilor | comentarii | # comentarii | lasă un comentariu | lasă un răspuns |
      comentarii # | comentariile cititorilor | adaugă un comentariu… | spune-ți părerea…
    `,
    speaker: 'răspunde',
    crumb: 'distribuie | caută | autentificare | închide | publicitate',
    'link-line': 'citește și… | citiți și…',
    legal: 'politica de confidențialitate… | toate drepturile rezervate…',
    tags: 'etichete:…',
  },
  captions: 'fotografie de arhivă | imagine ilustrativă | foto arhivă',
  discussion: {
    buttons: `
      răspunde raportează citează îmi place
    `,
    roles: `
      membru | vizitator
    `,
  },
};
