import { LANGUAGES } from '@broadsheet/text/languages';
import type { SectionKey } from '@broadsheet/text/languages/language';
import { termOf, termsOf } from '@broadsheet/text/words';
import type { Article } from '../../domain/article.ts';
import { countsDead, tellsDanger } from '../text/danger.ts';
import { anywhere, folded, labelSet, languagesFor, patternBy } from '../text/phrases.ts';

/** Words that are typical of the stories of a section. */
const TYPICAL: Readonly<Partial<Record<SectionKey, string>>> = {
  world:
    'minister embassy ceasefire troops border sanctions treaty nato refugees war invasion ambassador diplomats summit missile airstrike humanitarian peacekeepers coup junta',
  politics:
    'parliament senate election voters ballot lawmakers mp mps bill coalition cabinet campaign president congress senator deputies referendum constituency polls legislation opposition',
  business:
    'shares profit inflation market bank company economy investors revenue jobs rates prices tariffs takeover merger shareholders earnings quarter exports wages unemployment billion',
  technology:
    'software app users platform chip data ai artificial startup online cyber algorithm phone smartphone encryption developers cloud server hackers processor robot',
  science:
    'scientists researchers study climate species emissions telescope satellite fossil ocean carbon birds breeding wildlife habitat nests ecologist biologist conservation planet galaxy asteroid laboratory physics glacier whales insects',
  health:
    'hospital patients doctors nurses vaccine disease virus cancer treatment clinic health surgery infection symptoms dose trial malaria pregnancy diabetes',
  local:
    'council residents street mayor neighbourhood roadworks harbour school bus parish councillors pavement villagers townspeople allotment playground',
  culture:
    'film album novel exhibition museum actor singer festival theatre gallery concert artist orchestra instruments musical musicians band painting portrait poet opera author books choir sculpture',
  sport:
    'match goal coach season league cup championship striker tournament club players scored referee penalty stadium race medal sprint innings wicket goalkeeper',
};

/** Words of sport that are of nothing else, by language: each counts as two unless it is figurative. English ones are in all. */
const SPORT_ALONE: Readonly<Record<string, string>> = {
  en: 'nba nfl nhl mlb ipl uefa fifa goaltender outfielder infielder fastball quarterback touchdown playoffs playoff midfielder semifinal semifinals quarterfinal wickets batsman bowler cricketer footballer footballers goalkeeper innings peloton',
  de: 'bundesliga torwart spieltag tabellenführer elfmeter nationalspieler dfb viertelfinale halbfinale achtelfinale europapokal torschütze mittelfeldspieler heimspiel auswärtsspiel schiedsrichter handballer fußballer biathlon',
  fr: 'footballeur footballeurs sélectionneur ligue1 buteur',
  it: 'allenatore calciatore calciatori scudetto centrocampista semifinale goleador',
  es: 'centrocampista futbolista futbolistas laliga goleador semifinales delantero guardameta',
  pt: 'treinador futebol centroavante goleiro semifinal semifinais brasileirão',
  nl: 'voetbal voetballer eredivisie doelman kwartfinale wielrenner etappe doelpunt',
  sv: 'bandy allsvenskan elitserien landslaget målvakt semifinal kvartsfinal mittfältare anfallare slutspel straffdrama shl',
  da: 'superligaen landsholdet målmand semifinale kvartfinale håndbold fodbold',
  no: 'eliteserien landslaget keeper semifinale kvartfinale håndball fotball',
  pl: 'piłkarz piłkarze bramkarz ekstraklasa półfinał ćwierćfinał mecz meczu trener',
  tr: 'futbolcu maç maçta galatasaray fenerbahçe beşiktaş',
};
/** Those of them that politics, cookery and films speak of as well: a party has its "home match". Each counts as one. */
const FIGURATIVE: Readonly<Record<string, string>> = {
  de: 'heimspiel torwart schiedsrichter',
  it: 'semifinale goleador allenatore',
  es: 'semifinales goleador delantero guardameta',
  pt: 'semifinal semifinais treinador',
  nl: 'etappe doelman',
  sv: 'semifinal slutspel målvakt anfallare',
  da: 'semifinale målmand',
  no: 'semifinale keeper',
  pl: 'mecz meczu trener bramkarz',
};
/** Hosts that print nothing but sport; "transport" and "newsportal" have the letters as well. */
const SPORT_HOST =
  /[a-z0-9]sport|sport[a-z0-9]|football|footradio|fussball|calcio|futbol|cricket|rugby|hockey|soccer|juventus|(?:^|[.-])(?:espn|tsn|nba|nfl|nhl|mlb|marca|kicker|lequipe|gazzetta|bleacherreport)[.]|(?:^|^www\.)(?:as|goal)\.com$/;
const NO_SPORT = /(?:new|tran|pas)sport/;

function termsByLanguage(lists: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    Object.entries(lists).map(([tag, words]) => [
      tag,
      new Set(words.split(' ').map((word) => termOf(word, tag))),
    ]),
  );
}

/** A section as selection and config name it: "World". The mail prints it in its own language. */
function nameOfSection(key: SectionKey): string {
  return key.charAt(0).toUpperCase() + key.slice(1);
}

const BY_LABEL = new Map(
  LANGUAGES.flatMap(({ sections = {} }) =>
    Object.entries(sections).flatMap(([key, labels]) =>
      [key, ...labelSet(labels)].map((label): [string, string] => [label, nameOfSection(key as SectionKey)]),
    ),
  ),
);
/** "économie" and "fußball" are `economie` and `fussball` in an address. */
const BY_FOLDER = new Map(
  [...BY_LABEL].flatMap(([label, name]) =>
    inAddresses(label).map((folder): [string, string] => [folder, name]),
  ),
);
const BY_WORD = new Map(
  Object.entries(TYPICAL).flatMap(([key, words]) =>
    words.split(' ').map((word): [string, string] => [termOf(word, 'en'), nameOfSection(key as SectionKey)]),
  ),
);
const ALONE = termsByLanguage(SPORT_ALONE);
const ALSO_FIGURATIVE = termsByLanguage(FIGURATIVE);
/** Typical words of one section that a story without metadata must have. */
const ENOUGH_WORDS = 3;
const READ_PARAGRAPHS = 4;
/** Sections that a disaster may be in; those of its place or its victims say the wrong thing. */
const GRAVE: ReadonlySet<string | null> = new Set(['World', 'Local', 'Politics', null]);

/** What publishers call a section → what the newsletter calls it; nothing for none. */
type SectionMap = Readonly<Record<string, string>>;

/** How a newsletter calls its sections. */
export interface SectionNames {
  /** The sections that it has. Those of other names than the usual ten are the newsletter's own. */
  readonly sectionOrder: readonly string[];
  readonly sections: SectionMap;
}

const USUAL: SectionNames = { sectionOrder: [], sections: {} };

/**
 * The section of a story: what most of its articles' publishers call it, as the config or a language's list names it;
 * else the section in their addresses; else the one of the newsletter's with at least three typical words in the first
 * paragraphs. Labels that are in no list are tags of a content system ("NBA", "crime-safety", "Uncategorized") and never
 * headings.
 */
export function sectionOf(
  articles: readonly Article[],
  { sectionOrder, sections }: SectionNames = USUAL,
): string | null {
  const own = new Map([
    ...sectionOrder.map((name): [string, string] => [labelOf(name), name]),
    ...Object.entries(sections).map(([label, name]): [string, string | null] => [
      labelOf(label),
      name || null,
    ]),
  ]);
  const called = usualNames(sectionOrder);
  const nameOf = (section: string | null) => (section === null ? null : (called.get(section) ?? section));
  const known = (label: string) => own.get(label) ?? (own.has(label) ? null : (BY_LABEL.get(label) ?? null));
  const inAddress = (folder: string) =>
    known(folder) ?? (own.has(folder) ? null : (BY_FOLDER.get(folder) ?? null));
  if (articles.length > 0 && articles.every((article) => isOpinion(article, known))) return nameOf(OPINION);
  const given = agreed(articles.map(({ section }) => givenBy(section, known)));
  const [speaker] = articles;
  if (given !== null) return isOutOfPlace(given, speaker) ? null : nameOf(given);
  const found = agreed(articles.map(({ url }) => addressed(url, inAddress))) ?? guessed(articles, called);
  if (found === null || isOutOfPlace(found, speaker)) return null;
  return GRAVE.has(found) || !articles.some(tellsDisaster) ? nameOf(found) : null;
}

/** Whether an article calls itself an opinion in its headline or standfirst, or is filed as one under a usual name. */
export function isOpinionPiece(article: Article): boolean {
  const known = (label: string) => BY_LABEL.get(label) ?? null;
  return isOpinion(article, known) || givenBy(article.section, known).includes(OPINION);
}

function isOpinion(article: Article, known: Lookup): boolean {
  return (
    known(headOf(article.title)) === OPINION ||
    known(badgeOf(article.title)) === OPINION ||
    speaksOfOpinion(article)
  );
}

/** Sections by the place or the victims of a disaster or a crime, which publishers' systems file it under. */
const OUT_OF_PLACE: ReadonlySet<string> = new Set(['Health', 'Science', 'Sport']);

/** A fatal fire is not "Health" and a stampede is not "Sport", whatever the source says; a crime in sport may be "Sport". */
function isOutOfPlace(section: string, speaker: Article | undefined): boolean {
  if (speaker === undefined || !OUT_OF_PLACE.has(section)) return false;
  if (tellsDisaster(speaker)) return countsDead(speaker) || tellsDanger(speaker);
  return section !== 'Sport' && tellsCrime(speaker);
}

/** The section of most of those that have one, if it is the speaker's as well or a third of all have it. */
function agreed(sections: readonly (readonly string[])[]): string | null {
  const most = mostFrequent(sections.flat());
  if (most === null) return null;
  const share = sections.filter((own) => own.includes(most)).length / sections.length;
  return share >= ENOUGH_OF_ALL ? most : (sections[0]?.[0] ?? null);
}

const ENOUGH_OF_ALL = 1 / 3;

const OPINION = nameOfSection('opinion');

/** "Kommentar: Der Tunnel reicht nicht" calls itself an opinion, wherever it is filed. Empty without such a label. */
function headOf(title: string): string {
  const [head = '', ...rest] = title.split(/\s?[:：|](?:\s|$)/u);
  return rest.length === 0 ? '' : labelOf(head);
}

/** "Last orders in the village (Kommentar)". Empty without such a badge. */
function badgeOf(title: string): string {
  return labelOf(/[([]([^()[\]]{3,30})[)\]]$/u.exec(title)?.[1] ?? '');
}

const opinionIn = patternBy((language) => anywhere(language.opinions, language));

/** "…, analyse un historien dans une tribune au « Monde »": a standfirst that says whose view it introduces. */
function speaksOfOpinion({ standfirst, paragraphs, language }: Article): boolean {
  const text = folded(standfirst ?? (paragraphs.length === 1 ? (paragraphs[0] ?? '') : ''));
  return languagesFor(language).some((one) => opinionIn(one)?.test(text) === true);
}

/** Who orders "Sports" or "Politik" has the usual section under that name: its own if it is there, else the first. */
function usualNames(sectionOrder: readonly string[]): ReadonlyMap<string, string> {
  const called = new Map<string, string>();
  for (const name of sectionOrder) {
    const usual = BY_LABEL.get(labelOf(name)) ?? name;
    if (!called.has(usual) || name === usual) called.set(usual, name);
  }
  return called;
}

/** A section that the newsletter does not have is not guessed: a club's match report is no "Sport" beside "Matches". */
function guessed(articles: readonly Article[], called: ReadonlyMap<string, string>): string | null {
  const section = byWords(articles);
  return called.size === 0 || (section !== null && called.has(section)) ? section : null;
}

type Lookup = (label: string) => string | null;

/** The first part of "News > Football" that is known, or of which every word is: "crime-safety". */
function givenBy(section: string | null, known: Lookup): string[] {
  const parts = (section ?? '')
    .replaceAll('&amp;', '&')
    .split(/[/>|,;]/)
    .map(labelOf);
  return parts
    .flatMap(
      (part) => known(part) ?? known(part.replace(/^news | news$/g, '')) ?? wordByWord(part, known) ?? [],
    )
    .slice(0, 1);
}

function wordByWord(label: string, known: Lookup): string | null {
  const [first = null, ...others] = label.split(' ').map(known);
  return others.every((section) => section !== null) ? first : null;
}

function inAddresses(label: string): string[] {
  const plain = (text: string) => text.replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '');
  const umlauts = label.replace(/[äöü]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter] ?? letter);
  return [...new Set([plain(label), plain(umlauts)])];
}

function addressed(url: string | null, known: Lookup): string[] {
  if (url === null || !URL.canParse(url)) return [];
  const { hostname, pathname } = new URL(url);
  const folders = pathname.split('/').slice(1, 4);
  const found = folders.flatMap((folder) => known(labelOf(folder)) ?? []);
  return [
    ...found,
    ...(SPORT_HOST.test(hostname) && !NO_SPORT.test(hostname) ? [nameOfSection('sport')] : []),
  ].slice(0, 1);
}

/** "Food &amp; Drink", "food-and-drink" and "Food and drink" are one label. */
function labelOf(label: string): string {
  return folded(label.replace(/[-_]+/g, ' ').replace(/&/g, ' and '));
}

const disastersIn = patternBy((language) => anywhere(language.disasters, language));

function tellsDisaster({ title, language }: Article): boolean {
  const headline = folded(title);
  return languagesFor(language).some((one) => disastersIn(one)?.test(headline) === true);
}

const crimesIn = patternBy((language) => anywhere(language.crimes, language));

function tellsCrime({ title, language }: Article): boolean {
  const headline = folded(title);
  return languagesFor(language).some((one) => crimesIn(one)?.test(headline) === true);
}

function byWords(articles: readonly Article[]): string | null {
  const terms = new Set<string>();
  const ofSport = new Map<string, number>();
  for (const { title, paragraphs, language } of articles) {
    const tag = language.split('-')[0] ?? '';
    for (const term of termsOf(`${title} ${paragraphs.slice(0, READ_PARAGRAPHS).join(' ')}`, language)) {
      terms.add(term);
      if (ALONE.get('en')?.has(term) || ALONE.get(tag)?.has(term))
        ofSport.set(term, ALSO_FIGURATIVE.get(tag)?.has(term) ? 1 : 2);
    }
  }
  const hits = new Map([
    [nameOfSection('sport'), [...ofSport.values()].reduce((sum, weight) => sum + weight, 0)],
  ]);
  for (const term of terms) {
    const section = BY_WORD.get(term);
    if (section !== undefined && !ofSport.has(term)) hits.set(section, (hits.get(section) ?? 0) + 1);
  }
  const best = [...hits].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0];
  return best !== undefined && best[1] >= ENOUGH_WORDS ? best[0] : null;
}

/** The most frequent name; a tie goes to the first, which is the lead article's. */
function mostFrequent(names: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  let best: string | null = null;
  for (const [name, count] of counts) if (count > (counts.get(best ?? '') ?? 0)) best = name;
  return best;
}
