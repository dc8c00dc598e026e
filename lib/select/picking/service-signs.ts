import { dayWordsOf, languageOfTag, phraseList, stopWordsOf, wordList } from '@broadsheet/text/languages';
import type { Language } from '@broadsheet/text/languages/language';
import type { Article } from '../../domain/article.ts';
import {
  anywhere,
  atStart,
  folded,
  labelSet,
  labelsOf,
  languagesFor,
  phrasePattern,
} from '../text/phrases.ts';
import { isPuzzle } from './puzzle-signs.ts';
import { isShopping } from './shopping-signs.ts';

interface Signs {
  readonly labels: ReadonlySet<string>;
  readonly corners: ReadonlySet<string>;
  readonly titles: readonly RegExp[];
  readonly deaths: readonly RegExp[];
  readonly doubtful: readonly RegExp[];
  readonly phrases: readonly RegExp[];
  readonly says: readonly RegExp[];
  /** Words for weekdays and months. */
  readonly days: ReadonlySet<string>;
  /** Words that say nothing by themselves. */
  readonly small: ReadonlySet<string>;
  readonly incidents: readonly RegExp[];
  readonly disasters: readonly RegExp[];
  /** Disasters, deaths and warnings: a headline that tells of one in its own language ("die") is news. */
  readonly dangers: readonly RegExp[];
  readonly instructions: readonly RegExp[];
  readonly ingredient: RegExp;
  readonly cooking: ReadonlySet<string>;
}

/**
 * Whether an article is a service: filed as one, headed like one, or made like one.
 *
 * News about a service is news: whatever speaks of an arrest, a death or a minister, and "Forecast 2026: what economists
 * expect", which speaks neither of a day nor of the weather.
 */
export function isService(article: Article): boolean {
  const signs = signsFor(article.language);
  const title = folded(article.title);
  const labels = labelsOf(article).map(bare);
  if ([...labels, bare(title.replaceAll('-', ' '))].some((label) => signs.labels.has(label))) return true;
  if (isLabelOfADay(title, signs)) return true;
  if (signs.deaths.some((opening) => isOfDeaths(opening.exec(title), signs))) return true;
  if (matches(signs.incidents, title)) return false;
  return (
    (!matches(signs.dangers, title) && isHeadedAsService(article, title, signs)) ||
    signs.doubtful.some((opening) => isForecast(opening.exec(title), article, signs)) ||
    isInCorner(article, signs) ||
    JOB_ADVERT.test(title) ||
    isNoticeOfDeath(article) ||
    isRecipe(article, signs) ||
    isPuzzle(article) ||
    isShopping(article) ||
    isBuyingGuide(article) ||
    isHoroscope(article)
  );
}

function isHeadedAsService(article: Article, title: string, signs: Signs): boolean {
  if (!MONEY.test(headOf(title)) && signs.titles.some((opening) => isHeading(opening.exec(title), signs)))
    return true;
  return signs.phrases.some((phrase) => isOfToday(phrase.exec(title), article.title, signs));
}

/** Phrases with such an end name what is so today: "Mortgage rates today", which hit 7% in the news. */
const TODAY =
  /(?:^|\s)(?:today|tonight|right now|heute|aktuell|aujourd'hui|oggi|hoy|hoje|vandaag|idag|i dag|tänään|dziś|dzisiaj|dnes|ma|azi|bugün|hôm nay|hari ini|сегодня|сьогодні|σήμερα|اليوم)$/u;
/** Prices, rates and shares; what is on today may go on as it likes. */
const PRICED =
  /right now|stocks|price|rates|preis|kurs|priser|prijs|prix|cours|prezz|benzina|precio|dólar|preço|cotação|cen[ay]|kurz|hinta|giá|harga|fiyat|altın|курс|цін|цен|τιμ|سعر|أسعار|benzinár|árfolyam|preț/u;
/** What follows such a phrase in a service: nothing, a mark, or a place and then nothing or a mark. */
const ENDS_HEADING =
  /^(?:\s?(?:[:：|?(–—,]|\s-\s)|\s?$|\s\d|\s(?:in|near|near me|à|en|em|a|w|we|v|ve|na|di|в|у|i|på|στην?|για|pentru)\s\p{Lu}[\p{L}\p{M}'’-]*(?:\s\p{Lu}[\p{L}\p{M}'’-]*){0,2}\s?(?:[:：|?(–—,]|$))/u;

/** Whether a phrase makes a service: one that names today's prices only where no sentence goes on behind it. */
function isOfToday(found: RegExpExecArray | null, title: string, { days }: Signs): boolean {
  if (found === null || !TODAY.test(found[0]) || !PRICED.test(found[0])) return found !== null;
  const behind = found.input.slice(found.index + found[0].length);
  // The folded title has lost its capitals, which show a place.
  const words = behind.split(' ').filter(Boolean).length;
  const asWritten = title.normalize('NFKC').trim().split(/\s+/u);
  const written = behind.startsWith(' ') ? ` ${asWritten.slice(asWritten.length - words).join(' ')}` : behind;
  return ENDS_HEADING.test(written) || namesDay(behind.split(' ', DAY_SOON).join(' '), days);
}

/** "Gold price today, 28 November": a day so many words behind, counting the empty one before them. */
const DAY_SOON = 3;

function matches(patterns: readonly RegExp[], text: string): boolean {
  return patterns.some((pattern) => pattern.test(text));
}

/** Filed in a section that also holds news: by its name only, for folders are "/news/weather/" too, and not when a disaster is told. */
function isInCorner({ section, title }: Article, { corners, disasters }: Signs): boolean {
  const names = labelsOf({ section, url: null }).map(bare);
  return names.some((name) => corners.has(name)) && !matches(disasters, folded(title));
}

/** Without accents, as in an address: "/necrologicas/". */
function bare(label: string): string {
  return label.normalize('NFD').replace(/\p{M}/gu, '');
}

/** "Familienanzeigen vom 10. März": the name of a section with a day, and nothing more. */
function isLabelOfADay(title: string, { labels, days, small }: Signs): boolean {
  const words = title.split(/[^\p{L}\p{M}\p{N}'-]+/u).filter(Boolean);
  const isDay = (word: string) => days.has(word) || /^\d{1,2}$/.test(word);
  const isSmall = (word: string) => /^\d{4}$/.test(word) || (small.has(word) && !SINCE.has(word));
  return [1, 2, 3, 4].some((length) => {
    const others = words.slice(length);
    return (
      labels.has(bare(words.slice(0, length).join(' '))) &&
      others.some(isDay) &&
      others.every((word) => isDay(word) || isSmall(word))
    );
  });
}

/** "Przepisy od 1 stycznia": what is so from a day on is news, and no column of that day. */
const SINCE: ReadonlySet<string> = new Set(
  'from since ab seit dès depuis desde dal dalla vanaf sinds från fra od с от'.split(' '),
);

/** "(m/w/d)", "(H/F)": whom an employer looks for. */
const JOB_ADVERT = /\([mwfhvx]\/[mwfhvx](?:\/[dx])?\)/u;

function isOfDeaths(found: RegExpExecArray | null, signs: Signs): boolean {
  return isHeading(found, signs) || matches(signs.says, found?.[1] ?? '');
}

/** Money makes news, unless it is behind the heading: "Recette de la taxe foncière : 3 milliards de plus" is news, "Recipe: £1 curry" none. */
const MONEY =
  /[£€$¥]\s?\d|\d\s?[£€$]|\b(?:millions?|billions?|milliards?|millionen|milliarden|milliardi|milioni|taxes?|impôts?)\b/u;

/** What comes before a colon. */
function headOf(title: string): string {
  return title.split(/\s?[:：](?:\s|$)/u)[0] ?? title;
}

/** A mark, a number or the end. A hyphen that joins two words is no mark: "Météo-France". */
const MARKED =
  /^(?:\s*(?:[:：.|–—\])(「」、，]|$)|\s*\p{N}[\p{N}.,/]*(?=\s*(?:$|[:：|–—,-]))|\s+(?:nr|no|n[.º°])\W*\p{N}|\s+-\s|\s*,\s*\p{N})/u;
/** Words that a heading ends in when its day, place or dish follows: "Météo du samedi", "Recette de crêpes". */
const LEADS_ON = /(?<=^|\s)(?:for|of|am|du|de|la|para|na|на|da|di|på)$/u;

/** A place or a subject and nothing more: "Tide times for Orlow", "Things to do in the old town". */
const PLACED =
  /^\s(?:this \S+\s)?(?:for|in|near|around|für|pour|à|en|para|per|voor|för)\s(?:\S+\s){0,2}\S+$/u;

/** Whether a headline goes on after these words as a heading does, rather than as a sentence. */
function isHeading(found: RegExpExecArray | null, { days }: Signs): boolean {
  if (found === null) return false;
  const [whole, rest = ''] = found;
  const opening = whole.slice(0, whole.length - rest.length);
  return (
    MARKED.test(rest) ||
    LEADS_ON.test(opening) ||
    PLACED.test(rest) ||
    namesDay(rest.split(/\s+/, 5).join(' '), days)
  );
}

/** "Wetter in Deutschland: Sonne und bis zu 16 Grad": where it holds, before the mark. */
const ITS_PLACE =
  /^\s(?:week-?end(?=\s?[:|–—]\s)|(?:in|im|für|for|à|en|au|aux|per|nel|a|em|no|na|i|w|voor|för)\s(?:[^\s:|–—]+\s){0,2}[^\s:|–—]+(?=\s?[:|–—]\s))/u;

/** Behind a place the weather is what follows at once (the mark counts as words do): a governor who asks for aid after rain makes news. */
const SOON_SAID = 6;

/** "Das Wetter in Altenrieth und Umgebung": a place at the end, of one name or two. */
const NAMES_PLACE =
  /^\S+(?:\s\S+)?\s(?:in|im|near|à|en|a|em|w|i|na|в|v)\s\p{Lu}[\p{L}'’-]*(?:\s(?:(?:and|und|et|y|e|en|och|og|i)\s)?\p{Lu}[\p{L}'’-]*)?$/u;
/** Words about the weather in the text below such a headline. */
const SAYS_BELOW = 2;
/** Other words of {@link Language.services}.says: times of day and draws, of which any text may speak. */
const NOT_OF_WEATHER: ReadonlySet<string> = new Set(
  (
    'today tonight tomorrow weekend week morning afternoon stars signs sign numbers jackpot draw results bargains discounts heute ' +
    "wochenende woche vormittag nachmittag abend nacht sterne zahlen ziehung quoten aujourd'hui demain soir matin après-midi nuit " +
    'week-end semaine astres signe signes tirage numéros résultats hoy mañana tarde noche semana números sorteo resultados ' +
    'comprobar premios bote oggi domani sera stasera mattina notte settimana hoje amanhã manhã noite vandaag morgen vanavond nacht ' +
    'ochtend middag dag idag imorgon ikväll natt helg helgen vecka veckan dziś dzisiaj jutro wieczorem rano noc tydzień'
  ).split(' '),
);

/** The same after a word that news begins with too: what follows must be about a day, the weather or a draw. */
function isForecast(found: RegExpExecArray | null, article: Article, signs: Signs): boolean {
  const behind = found?.[1] ?? '';
  const { says, days } = signs;
  if (found !== null && NAMES_PLACE.test(article.title) && tellsWeather(article, says)) return true;
  const rest = ITS_PLACE.test(behind)
    ? behind.replace(ITS_PLACE, '').split(' ', SOON_SAID).join(' ')
    : behind;
  if (!isHeading(found, signs) && !/^\s?[:|–—]\s/u.test(rest)) return false;
  return (
    rest.trim() === '' ||
    matches(says, rest) ||
    namesDay(rest, days) ||
    /^\D*(?:\d+\D+){2,}\d+\D*$/u.test(rest)
  );
}

function openingOf({ standfirst, paragraphs }: Article): string {
  return folded(`${standfirst ?? ''} ${paragraphs[0] ?? ''}`.slice(0, READ_CHARACTERS));
}

/** Whether the opening of a text speaks of the weather in several words. */
function tellsWeather(article: Article, says: readonly RegExp[]): boolean {
  const found = says.flatMap((pattern) => openingOf(article).match(new RegExp(pattern, 'gu')) ?? []);
  return new Set(found.filter((phrase) => !NOT_OF_WEATHER.has(phrase))).size >= SAYS_BELOW;
}

/** A weekday or month of the text's language, or a date in numbers. */
function namesDay(text: string, days: ReadonlySet<string>): boolean {
  return text.split(NO_WORD).some((word) => days.has(word)) || DATE_IN_NUMBERS.test(text);
}

const NO_WORD = /[^\p{L}\p{M}'-]+/u;
const DATE_IN_NUMBERS = /\b\d{1,2}[./]\d{1,2}\b/;

/** Characters of a text that are read for its kind. */
const READ_CHARACTERS = 1_500;

/** "The 12 best air fryers", "Best Air Fryers": these are companies. */
const BEST = /^(?:the )?(?:\d+ )?(?:very )?best (?!buy\b|western\b)\p{L}/u;
/** What a shopping list says of itself in its headline. */
const FOR_BUYERS =
  /[,:–] (?:tested|reviewed)\b|\btested and reviewed\b|\byou can buy\b|\bunder [$£€]\d+|\bon a budget\b|\bfor every budget\b/u;
const BUYING = /\b(?:buy|sale|deals?|costs?|priced?|discount|tested|budget|affordable|worth the money)\b/g;
const BUYING_WORDS = 2;

/** "The 12 best air fryers for 2026": a list of the best, in the words of a shop. The best films of a year are news. */
function isBuyingGuide({ title, paragraphs }: Article): boolean {
  const headline = folded(title);
  if (!BEST.test(headline)) return false;
  const text = folded(paragraphs.join('\n').slice(0, READ_CHARACTERS));
  return FOR_BUYERS.test(headline) || new Set(text.match(BUYING)).size >= BUYING_WORDS;
}

/** At least this many of the twelve signs, or sentences that begin with one, make a horoscope. */
const ZODIAC_SIGNS = 8;
const ZODIAC_OPENINGS = 4;

function isHoroscope({ title, paragraphs, language }: Article): boolean {
  const signs = zodiacOf(language);
  const text = folded(`${title}. ${paragraphs.join('. ')}`.slice(0, READ_CHARACTERS));
  const named = new Set(text.match(/[\p{L}\p{M}]+/gu)).intersection(signs);
  const openings = text.split(/[.!?]\s+/).map((sentence) => /^[\p{L}\p{M}]+/u.exec(sentence)?.[0] ?? '');
  return named.size >= ZODIAC_SIGNS || new Set(openings).intersection(signs).size >= ZODIAC_OPENINGS;
}

function zodiacOf(language: string): ReadonlySet<string> {
  return new Set(wordList(languageOfTag(language)?.zodiac ?? languageOfTag('en')?.zodiac));
}

/** Lines of a list of ingredients that make a text a recipe. */
const INGREDIENTS = 3;
/** Characters in which an amount and its measure are read. */
const INGREDIENT_LINE = 40;
/** Different words of cooking that make a text a recipe beside an ingredient. */
const COOKING_BESIDE_INGREDIENT = 4;
/** Sentences that begin with a word of cooking tell the reader what to do: with three such words they are enough. */
const INSTRUCTIONS = 2;
const COOKING_IN_INSTRUCTIONS = 3;

/** What only a family writes of a funeral. */
const FUNERAL =
  /\b(?:ont la (?:grande )?(?:douleur|tristesse) de vous faire part|ruegan una oración|ne danno il triste annuncio)\b/u;
/** What reporters take up of it: one of these beside a name with an age, or two, make a notice. */
const OF_A_FUNERAL =
  /\b(?:passed away peacefully|visitation will be held|in lieu of flowers|in stiller trauer|statt blumen|auxilios espirituales)\b/gu;
const SIGNS_OF_A_FUNERAL = 2;
/** "Harold Trent, 84, of Greywater", "Edith Crane, 1942–2026". */
const NAME_AND_AGE =
  /^\p{Lu}[\p{L}.'’-]*(?:\s[\p{L}.'’“”"()-]+){1,4},?\s(?:\d{2,3}(?:,? of \p{Lu}.*)?|\(?(?:18|19|20)\d\d\s?[-–—]\s?20\d\d\)?)$/u;

function isNoticeOfDeath({ title, paragraphs }: Article): boolean {
  const text = folded(paragraphs.join('\n').slice(0, READ_CHARACTERS));
  const needed = NAME_AND_AGE.test(title) ? 1 : SIGNS_OF_A_FUNERAL;
  return FUNERAL.test(text) || new Set(text.match(OF_A_FUNERAL)).size >= needed;
}

const LIST_LINE = 80;
/** "Zutaten für 4 Personen: 1 kg Kürbis, 2 Zwiebeln": the list in one line. */
const INGREDIENT_LIST =
  /^(?:zutaten|ingredients|ingrédients|ingredientes|ingredienti|ingrediënten|ingredienser|składniki)[^:：\d]{0,25}(?:\d{1,2}[^:：\d]{0,20})?[:：][^\p{N}]{0,60}\p{N}|^(?:材料|المقادير)[^:：]{0,45}[:：]\s?\S|^材料\s[^。]*(?:大さじ|小さじ|グラム|\dg)/u;

/** Where one thing to do ends and the next begins. */
const NEXT_STEP = /[.,;:!،。、]\s*|\s(?:and|und|et|y|e|en|i|och|og)\s/u;
/** Steps of so many kinds make a recipe: "Smält smöret, rör ner socker och grädda". */
const STEPS = 2;

function tellsToCook(lines: readonly string[], instructions: readonly RegExp[]): boolean {
  const steps = lines
    .join('\n')
    .slice(0, READ_CHARACTERS)
    .split('\n')
    .flatMap((line) => line.split(NEXT_STEP));
  const kinds = new Set(
    steps
      .flatMap((step) => instructions.map((pattern) => pattern.exec(step)?.[0] ?? ''))
      .filter((kind) => kind !== ''),
  );
  return kinds.size >= STEPS;
}

/** "1/2 cup brown sugar", "200 g Mehl", "2 EL Zucker": three lines that begin like this, or the words of a cook. */
function isRecipe({ paragraphs }: Article, { ingredient, cooking, instructions }: Signs): boolean {
  const lines = paragraphs.map((paragraph) => folded(paragraph.slice(0, READ_CHARACTERS)));
  if (lines.some((line) => INGREDIENT_LIST.test(line.slice(0, LIST_LINE)))) return true;
  const ingredients = lines.filter((line) => ingredient.test(line.slice(0, INGREDIENT_LINE))).length;
  if (ingredients >= INGREDIENTS || tellsToCook(lines, instructions)) return true;
  const words = new Set(
    lines
      .join(' ')
      .slice(0, READ_CHARACTERS)
      .match(/\p{L}+/gu),
  );
  const orders = lines
    .flatMap((line) => line.split(/(?<=[.!])\s+/u))
    .filter((sentence) => cooking.has(/^\p{L}+/u.exec(sentence)?.[0] ?? '')).length;
  const needed = orders >= INSTRUCTIONS ? COOKING_IN_INSTRUCTIONS : COOKING_BESIDE_INGREDIENT;
  if (orders < INSTRUCTIONS && ingredients === 0) return false;
  return words.intersection(cooking).size >= needed;
}

/** "1", "½", "1/2" or "2–3", of a length that leaves nothing to try twice. */
const AMOUNT = '[\\d½¼¾⅓⅔⁄/.,–-]{1,12}';

/** A step begins or, in German, ends with what is to be done. */
function stepOf({ services, unspaced }: Language): RegExp | null {
  const any = phraseList(services?.instructions).map(phrasePattern).join('|');
  if (any === '') return null;
  return new RegExp(unspaced ? any : `^(?:${any})(?![\\p{L}\\p{M}])|(?<![\\p{L}\\p{M}])(?:${any})$`, 'u');
}

const signsByTag = new Map<string, Signs>();

function signsFor(tag: string): Signs {
  const languages = languagesFor(tag);
  const own = languages.at(-1)?.tag ?? '';
  const known = signsByTag.get(own);
  if (known !== undefined) return known;
  const all = (patternOf: (language: Language) => RegExp | null) =>
    languages.flatMap((language) => patternOf(language) ?? []);
  const measures = languages.flatMap(({ services }) => wordList(services?.kitchen)).map(RegExp.escape);
  const signs: Signs = {
    labels: new Set(languages.flatMap(({ services }) => labelSet(services?.labels).map(bare))),
    corners: new Set(languages.flatMap(({ services }) => labelSet(services?.corners).map(bare))),
    titles: all((language) => atStart(language.services?.titles, language)),
    deaths: all((language) => atStart(language.services?.deaths, language)),
    doubtful: all((language) => atStart(language.services?.doubtful, language)),
    phrases: all((language) => anywhere(language.services?.phrases, language)),
    says: all((language) => anywhere(language.services?.says, language)),
    days: new Set(languages.flatMap((language) => [...dayWordsOf(language)].map(folded))),
    small: stopWordsOf(own),
    cooking: new Set(languages.flatMap(({ services }) => wordList(services?.cooking))),
    incidents: [
      ...all((language) => anywhere(language.incidents, language)),
      ...all((language) => anywhere(language.services?.news, language)),
    ],
    disasters: all((language) => anywhere(language.disasters, language)),
    dangers: languages.slice(-1).flatMap((language) => {
      const { disasters, tolls, warnings } = language;
      return anywhere([disasters, tolls?.dead, warnings].join(' | '), language) ?? [];
    }),
    instructions: all(stepOf),
    ingredient: new RegExp(
      `^(?:[-•*]\\s*)?${AMOUNT}(?:\\s${AMOUNT}){0,3}\\s?(?:to\\s[\\d/]{1,6}\\s)?(?:g|gr|kg|ml|cl|dl|l|${measures.join('|')})(?![\\p{L}\\p{N}])|^(?:大さじ|小さじ)`,
      'u',
    ),
  };
  signsByTag.set(own, signs);
  return signs;
}
