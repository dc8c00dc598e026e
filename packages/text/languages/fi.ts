import type { Language } from './language.ts';

export const fi: Language = {
  tag: 'fi',
  quotes: '” ” ’ ’',
  smallWords: `
    ja on ei että oli se hän mutta ovat kun myös ole joka niin kuin tai sen mukaan vuoden nyt jo vain
    sekä olla mitä tämä jos voi ne jotka
  `,
  months: `
    tammikuuta | helmikuuta | maaliskuuta | huhtikuuta | toukokuuta | kesäkuuta | heinäkuuta | elokuuta |
    syyskuuta | lokakuuta | marraskuuta | joulukuuta
  `,
  ago: { after: 'sitten' },
  abbreviations: 'esim mm ns nk klo s tri prof ym jne',
  ordinals: { before: '' },
  cuePhrases: {
    'section-header': 'lue myös… | luetuimmat | uusimmat | jaa | mainos',
    'comment-header': `
      lukijoiden mielipiteet | lukijoilta | kommentit | # kommenttia | jätä kommentti | kommentit
      # | keskustelu | keskustelu # | osallistu keskusteluun… | kirjaudu kommentoidaksesi… |
      lukijoiden kommentit
    `,
    crumb: 'jaa | tulosta | haku | valikko | kirjaudu | sulje',
    'link-line': 'lue myös…',
    credit: 'kuva:…',
    legal: 'tietosuoja…',
  },
  cueWords: {
    promo: 'uutiskirje',
  },
  captions: 'arkistokuva | kuvituskuva | kuvassa | vasemmalta oikealle',
  discussion: {
    buttons: `
      vastaa vastaus ilmoita asiattomaksi jaa tykkää lainaa
    `,
    roles: `
      jäsen | vieras
    `,
  },
};
