import { fold } from '@broadsheet/text/fold';
import type { StoryText } from './story-text.ts';

/** Words that name a newspaper's columns and services rather than an event; by language, one table for all. */
const COLUMN_WORDS = new Set(
  `
  weather forecast outlook briefing bulletin morning midday evening daily weekly weekend today tonight week day
  round up roundup wrap brief briefs news headlines digest newsletter podcast crossword sudoku puzzle quiz horoscope
  stars letters letter editor obituaries obituary deaths births court courts police log blotter planning notices
  notice traffic tides lottery results numbers tv listings guide events diary calendar cartoon photos pictures
  recipe corrections clarifications live blog updates update opinion editorial leader comment

  wetter wetterbericht wettervorhersage aussichten lage morgenlage newsletter kurznachrichten meldungen überblick
  kurz kompakt kreuzworträtsel rätsel horoskop tageshoroskop wochenhoroskop leserbriefe todesanzeigen nachrufe polizeibericht gericht verkehr
  lottozahlen fernsehprogramm termine veranstaltungen karikatur rezept korrektur liveticker ticker kommentar
  morgen abend heute woche tag

  météo meteo prévisions matinale briefing brèves actualités actus mots croisés horoscope courrier lecteurs avis
  décès obsèques tribunal circulation loto programme télé agenda dessin recette rectificatif direct éditorial
  matin soir jour semaine

  tiempo previsión pronóstico resumen boletín titulares crucigrama horóscopo cartas director esquelas tribunales
  tráfico lotería programación agenda viñeta receta fe errores directo editorial mañana tarde día semana

  previsioni oroscopo cruciverba lettere direttore necrologi tribunale traffico lotto programmi agenda vignetta
  ricetta diretta editoriale mattina sera giorno settimana rassegna

  tempo previsão resumo boletim manchetes palavras cruzadas cartas leitores obituários trânsito loteria programação
  charge receita ao vivo manhã noite dia semana

  weer weerbericht verwachting nieuwsbrief overzicht kruiswoordpuzzel puzzel horoscoop brieven lezers
  overlijdensberichten rechtbank verkeer lotto gids recept correctie liveblog commentaar ochtend avond dag week
  `
    .split(/\s+/)
    .filter(Boolean),
);
/** Small words that say nothing either way. */
const SMALL = new Set(
  'the a an your our this in on of for to from with and at der die das den im am vom von für mit und le la les du de des el los las en y del il lo gli di do da o os as e na no het een van voor'.split(
    ' ',
  ),
);
/** What follows names the day's case: "Court round-up: three jailed". */
const AFTER_NAME = /\s*(?:[:|–—]|\s-\s).*$/su;
/** A column's name before the day's case has at least so many words: "Police: …" and "Opinion: …" tell an event. */
const NAME_WORDS = 2;
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
      .split(' ')
      .filter(
        (word) => word !== '' && !SMALL.has(word) && !/\d/.test(word) && !calendarWords(language).has(word),
      );
  const name = words(title.replace(AFTER_NAME, ''));
  if (name.length >= NAME_WORDS && !name.some(isOther)) return true;
  const all = words(title);
  return all.length > 0 && all.filter(isOther).length < MOST_OTHER * all.length;
}

const calendars = new Map<string, ReadonlySet<string>>();

/** Names of weekdays and months. */
function calendarWords(language: string): ReadonlySet<string> {
  const known = calendars.get(language);
  if (known !== undefined) return known;
  const locale = language === 'und' ? 'en' : language;
  const day = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const days = Array.from({ length: 7 }, (_, nth) => day.format(Date.UTC(2023, 0, 1 + nth)));
  const months = Array.from({ length: 12 }, (_, nth) => month.format(Date.UTC(2023, nth, 1)));
  const words = new Set([...days, ...months].map(fold));
  calendars.set(language, words);
  return words;
}
