import type { Language } from './language.ts';

export const pl: Language = {
  tag: 'pl',
  smallWords: `
    w i na z do że się nie jest o to jak za po od przez dla ale są tym oraz jego ma czy co także który
    które może był tego już tylko
  `,
  months: `
    stycznia styczeń | lutego | marca | kwietnia | maja | czerwca | lipca | sierpnia | września |
    października | listopada | grudnia
  `,
  ago: { after: 'temu' },
  abbreviations: 'dr prof mgr inż gen płk ks św ul al nr r tys mln mld np tzn tj m.in itd itp godz str',
  ordinals: { before: '' },
  cuePhrases: {
    'section-header': `
      czytaj także… | czytaj też… | czytaj również… | czytaj więcej… | zobacz także… | zobacz też… |
      zobacz również… | przeczytaj także… | przeczytaj również… | polecamy… | powiązane artykuły |
      podobne artykuły | podobne wpisy | najczęściej czytane | najpopularniejsze | najnowsze |
      udostępnij | tagi | reklama | kategorie
    `,
    'comment-header': `
      opinie czytelników | co mówią czytelnicy | głosy czytelników | komentarze | # komentarzy |
      # komentarze | komentarz | dodaj komentarz… | napisz komentarz | skomentuj
    `,
    speaker: 'odpowiedz | zgłoś',
    crumb: `
      udostępnij | drukuj | zapisz | posłuchaj | szukaj | zaloguj | zaloguj się | zamknij | reklama |
      więcej
    `,
    'link-line': `
      czytaj też… | czytaj także… | czytaj również… | zobacz też… | zobacz także… | czytaj więcej… |
      przeczytaj…
    `,
    credit: 'zdjęcie:… | fot … | źródło:…',
    byline: 'autor … | napisał…',
    legal: 'polityka prywatności… | regulamin… | wszelkie prawa zastrzeżone…',
    tags: 'tagi:…',
  },
  cueWords: {
    promo: 'prenumerata zapisz-się',
  },
  corrections: 'sprostowanie | korekta',
  paid: {
    labels: `
      reklama | artykuł sponsorowany | materiał sponsorowany | materiał partnera | tekst sponsorowany |
      materiał promocyjny
    `,
    openings: `
      reklama | artykuł sponsorowany | materiał sponsorowany | materiał partnera | tekst sponsorowany |
      materiał promocyjny
    `,
  },
  services: {
    labels: `
      horoskop | krzyżówka | krzyżówki | sudoku | nekrologi | przepisy | program tv | ogłoszenia | lotto |
      quiz | listy do redakcji
    `,
    titles: `
      prognoza pogody | pogoda na | pogoda dziś | pogoda | horoskop | horoskop na | krzyżówka | sudoku |
      wyniki lotto | lotto | przepis na | program tv | nekrologi
    `,
  },
};
