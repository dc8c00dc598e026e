import { fold } from '@broadsheet/text/fold';
import { isCalendarWord } from './calendar.ts';
import type { StoryText } from './story-text.ts';

/** Words that name a newspaper's columns and services rather than an event; by language, one table for all. */
const COLUMN_WORDS = new Set(
  `
  weather forecast outlook briefing bulletin morning midday evening daily weekly weekend today tonight week day
  round up roundup wrap brief briefs news headlines digest newsletter podcast crossword sudoku puzzle quiz horoscope
  stars letters letter editor obituaries obituary deaths births court courts police log blotter planning notices
  notice traffic tides lottery results numbers tv listings guide events diary calendar cartoon photos pictures
  recipe corrections clarifications live blog updates update opinion editorial leader comment things know

  wetter wetterbericht wettervorhersage aussichten lage morgenlage newsletter kurznachrichten meldungen überblick
  kurz kompakt kreuzworträtsel rätsel horoskop tageshoroskop wochenhoroskop leserbriefe todesanzeigen nachrufe polizeibericht gericht verkehr
  lottozahlen fernsehprogramm termine veranstaltungen karikatur rezept korrektur liveticker ticker kommentar
  morgen abend heute woche tag nachrichten wichtigste wissen

  météo meteo prévisions matinale briefing brèves actualités actus mots croisés horoscope courrier lecteurs avis
  décès obsèques tribunal circulation loto programme télé agenda dessin recette rectificatif direct éditorial
  matin soir jour semaine essentiel lessentiel actu lactu infos retenir savoir

  tiempo previsión pronóstico resumen boletín titulares crucigrama horóscopo cartas director esquelas tribunales
  tráfico lotería programación agenda viñeta receta fe errores directo editorial mañana tarde día semana noticias importante saber

  previsioni oroscopo cruciverba lettere direttore necrologi tribunale traffico lotto programmi agenda vignetta
  ricetta diretta editoriale mattina sera giorno settimana rassegna notizie punto sapere

  tempo previsão resumo boletim manchetes palavras cruzadas cartas leitores obituários trânsito loteria programação
  charge receita ao vivo manhã noite dia semana notícias marcaram destaques essencial saber

  weer weerbericht verwachting nieuwsbrief overzicht kruiswoordpuzzel puzzel horoscoop brieven lezers
  overlijdensberichten rechtbank verkeer lotto gids recept correctie liveblog commentaar ochtend avond dag week nieuws vandaag weten

  dagens nyheter korthet nyhetene korte trekk
  `
    .split(/\s+/)
    .filter(Boolean),
);
/** Small words that say nothing either way. */
const SMALL = new Set(
  'the a an your our this in on of for to from with and at der die das den im am vom von für mit und le la les du de des el los las en y del il lo gli di do da o os as e na no het een van voor i que som más'.split(
    ' ',
  ),
);
/** What follows names the day's case: "Court round-up: three jailed". */
const AFTER_NAME = /\s*(?:[:|–—]|\s-\s).*$/su;
/** A column's name before the day's case has at least so many words: "Police: …" and "Opinion: …" tell an event. */
const NAME_WORDS = 2;
/** "Das war der Tag" looks back; any other war is one that is fought. */
const THAT_WAS = /^das war(?:en)?(?= )/u;
/** Above this share of other words a title tells an event. */
const MOST_OTHER = 0.5;

/**
 * Tells whether a title names a column or service ("Weather forecast for Saturday", "Morning briefing", "Letters to
 * the editor") rather than an event: two papers' columns of one name are not one story. Days, months and numbers are
 * left aside.
 */
export function isColumnTitle({ title, language }: Pick<StoryText, 'title' | 'language'>): boolean {
  const isOther = (word: string) => !COLUMN_WORDS.has(word);
  const words = (text: string) =>
    fold(text)
      .replace(THAT_WAS, '')
      .split(' ')
      .filter(
        (word) => word !== '' && !SMALL.has(word) && !/\d/.test(word) && !isCalendarWord(word, language),
      );
  const name = words(title.replace(AFTER_NAME, ''));
  if (name.length >= NAME_WORDS && !name.some(isOther)) return true;
  const all = words(title);
  return all.length > 0 && all.filter(isOther).length < MOST_OTHER * all.length;
}

/** Of these, the ones that collect what happened … */
const COLLECTING_WORDS = new Set(
  `
  briefing bulletin briefs digest newsletter roundup wrap morgenlage kurznachrichten kompakt brèves actus
  boletín titulares rassegna boletim manchetes nieuwsbrief nyheter
  `
    .split(/\s+/)
    .filter(Boolean),
);
/** … and those that do so with a word for the day: "Five things to know this morning". */
const COLLECTING_WITH_A_DAY = new Set(
  `
  things know brief nachrichten meldungen überblick wichtigste wissen essentiel lessentiel actu lactu actualités infos
  retenir savoir resumen noticias importante saber notizie punto sapere resumo notícias marcaram destaques essencial
  overzicht nieuws weten korthet nyhetene
  `
    .split(/\s+/)
    .filter(Boolean),
);
/** News and headlines do so if nothing else is named: "Today's headlines", but not "Bad news today". */
const COLLECTING_ALONE = new Set(['news', 'headlines']);
/** Who makes news rather than collecting it: "Police briefing", "Court news today". */
const NEWSMAKERS = new Set(
  'police court courts gericht tribunal tribunaux tribunale tribunales rechtbank'.split(' '),
);
const DAY_WORDS = new Set(
  `
  morning midday evening daily weekly weekend today tonight week day morgen abend heute woche tag matin soir jour semaine
  mañana tarde día semana mattina sera giorno settimana manhã noite dia ochtend avond vandaag dag dagens
  `
    .split(/\s+/)
    .filter(Boolean),
);

/**
 * Whether a title announces the news of the day and no event: "Morning briefing", "Five things to know this Saturday". Such a
 * page tells several events and would join them all into one.
 */
export function isRoundUpTitle(text: Pick<StoryText, 'title' | 'language'>): boolean {
  const words = fold(text.title).split(' ');
  if (isThatDay(words, text.language)) return true;
  if (!isColumnTitle(text)) return false;
  if (words.some((word) => NEWSMAKERS.has(word))) return false;
  if (THAT_WAS.test(words.join(' '))) return true;
  const namesDay = words.some((word) => DAY_WORDS.has(word) || isCalendarWord(word, text.language));
  const isPlain = (word: string) =>
    COLUMN_WORDS.has(word) || SMALL.has(word) || isCalendarWord(word, text.language);
  return words.some(
    (word) =>
      COLLECTING_WORDS.has(word) ||
      (namesDay && COLLECTING_WITH_A_DAY.has(word)) ||
      (COLLECTING_ALONE.has(word) && words.every(isPlain) && (namesDay || words.includes('brief'))),
  );
}

/** "Das war der Freitag": nothing but the day. */
function isThatDay(words: readonly string[], language: string): boolean {
  const [, , ...rest] = words;
  if (!THAT_WAS.test(words.join(' '))) return false;
  const said = rest.filter((word) => !SMALL.has(word));
  return said.length > 0 && said.every((word) => isCalendarWord(word, language));
}
