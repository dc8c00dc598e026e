import { LANGUAGES, opensWith, pagePattern, phraseList } from '@broadsheet/text/languages';
import type { PageWords } from '@broadsheet/text/languages/language';
import { END } from './line-end.ts';
import type { LineFacts } from './scan-line.ts';

// Sentences in which a page speaks of itself: sign-ups, reading aids, disclaimers, who else reported.

/** Finds what pages say of themselves, as whole words. */
function wholeWords(words: PageWords, flags = 'iu'): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${pagePattern(words)})(?!\\p{L})`, flags);
}

const PHRASES = LANGUAGES.flatMap(({ pageNotes }) => phraseList(pageNotes));
const PAGE_NOTE = opensWith(PHRASES.filter((it) => !it.endsWith('…')).join('|'));
const SURE_NOTE = opensWith(
  PHRASES.filter((it) => it.endsWith('…'))
    .map((it) => it.slice(0, -1))
    .join('|'),
);
/** A longer line says more than that, unless it is the small print of a form. */
const LONGEST_NOTE = 60;
const LONGEST_FORM = 130;

/** Words of a phrase that says enough by itself, when it also names what only a page has. */
const SELF_EVIDENT = 4;
const OF_A_PAGE = new RegExp(pagePattern('things'), 'iu');
/** Words of a phrase that nobody begins a sentence of news with. */
const LONG = 5;
/** Words of a phrase that says enough when it is the whole line. */
const WHOLE = 3;
/** Whom a page speaks to, and what it wants of them. */
const SPEAKS_TO_READERS = wholeWords('readers');
const QUOTED = /[“"«„][^”"»“]*[”"»“]/gu;

/** What a page tells its readers, in lines of their own. */
export function isPageNote(line: LineFacts): boolean {
  // Somebody says it.
  if (line.words > LONGEST_FORM || /^["“”„«‚‘']/u.test(line.text)) return false;
  const plain = line.text.replace(/^[^\p{L}\d]+/u, '').replaceAll('’', "'");
  return opensLikeNote(plain, line.words) || isReport(plain, line) || isForm(line);
}

/** How it opens must be long, or what follows must be for the page's readers. */
/** `This story is more than 3 years old.` */
const OLD = new RegExp(`^(?:${pagePattern('old')})`, 'iu');

function opensLikeNote(plain: string, words: number): boolean {
  if (words > LONGEST_NOTE) return false;
  if (SURE_NOTE.test(plain) || OLD.test(plain)) return true;
  const opening = PAGE_NOTE.exec(plain)?.[0];
  if (opening === undefined) return false;
  const size = opening.split(/\s+/).length;
  if (size >= LONG || (size >= SELF_EVIDENT && OF_A_PAGE.test(opening))) return true;
  if (size >= WHOLE && words <= size) return true;
  return SPEAKS_TO_READERS.test(plain.slice(opening.length));
}

const REPORTED = opensWith(LANGUAGES.flatMap(({ reported }) => phraseList(reported)).join('|'));
/** Agencies whose texts papers print. */
const AGENCY = wholeWords('agencies', 'giu');
/** What is between names of people and agencies. */
const JOINING = wholeWords('joining', 'giu');
/** Words of a line that says who reported. */
const LONGEST_REPORT = 14;
/** `Ada Moss and AP writers in Northhaven contributed to this report.` */
const CONTRIBUTED =
  /^(?:(?:\p{Lu}[\p{L}.'’-]*|and|in|of|the|for|from|with|staff|writers?|reporters?|correspondents?|journalists?|contributors?|photographers?|producers?|video|freelance|sports|bureau|agencies|wires?|news)[,;]?\s)+(?:also )?contributed (?:to this (?:report|story|article)|reporting)(?: (?:from|for) \p{Lu}[\p{L} ]{1,30})?\.?$/u;
/** `jk/dpa`, `(KNA, DR)`, `erb/ots`: who wrote, in letters. */
const INITIALS = /^\(?\p{L}{2,5}(?:\s?[,/]\s?\p{L}{2,5}){1,3}\)?\.?$/u;

/** `With files from Ada Moss and AFP`, `(dpa)`: names and nothing else behind a phrase that announces them. */
function isReport(plain: string, { text, words, end }: LineFacts): boolean {
  if (words <= 30 && CONTRIBUTED.test(text)) return true;
  if (words > LONGEST_REPORT) return false;
  const rest = plain.replace(AGENCY, '').replace(JOINING, '');
  if (rest !== plain && !/\p{L}/u.test(rest)) return words <= 8;
  if (end !== END.sentence && words <= 4 && INITIALS.test(text) && rest !== plain) return true;
  const announced = REPORTED.exec(plain)?.[0];
  if (announced === undefined) return false;
  const names = plain.slice(announced.length).replace(AGENCY, '').replace(JOINING, '');
  return !/(?<!\p{L})\p{Ll}{3,}/u.test(names);
}

/** What forms and banners speak of, in the languages we read. */
const DATA = new RegExp(pagePattern('data'), 'iu');
/** What one does with such a form. */
const AGREES = wholeWords('agrees');

/** Characters within which a long one says what it is. */
const AT_ONCE = 40;

/** The small print of a sign-up, a consent or a banner: no news is told in the first person or to `you`. */
function isForm({ text, words }: LineFacts): boolean {
  if (words < WHOLE) return false;
  const said = text.replace(QUOTED, '').replaceAll('’', "'");
  const agrees = AGREES.exec(said);
  // A long one says so at once; an article may come to it.
  const isSaid = agrees !== null && (words <= LONGEST_NOTE || agrees.index <= AT_ONCE);
  return (isSaid && DATA.test(said)) || isOffer(said, words);
}

/** Links that are paid for, in the languages we read. */
const AFFILIATE = new RegExp(pagePattern('affiliate'), 'iu');
const COMMISSION = new RegExp(
  `(?<!\\p{L})(?:${pagePattern('earns')})(?!\\p{L})[^.]{0,60}(?:${pagePattern('commission')})|` +
    `(?:${pagePattern('commission')})[^.]{0,60}(?<!\\p{L})(?:${pagePattern('earned')})(?!\\p{L})`,
  'iu',
);
const OURSELVES = wholeWords('ourselves');
/** Who speaks of links on a page of their own. */
const OF_THIS_PAGE = wholeWords('here');
/** To be preferred by a search engine. */
const PREFERRED = new RegExp(pagePattern('preferred'), 'iu');
/** How long it takes to read or to hear. */
const READING_TIME = new RegExp(
  `(?:${pagePattern('readingTime')})\\D{0,12}\\d|^\\d+[ -]?min\\p{L}*\\.? (?:read|listen|watch)$`,
  'iu',
);
/** Words of such lines. */
const LONGEST_OFFER = 45;
/** `whatsapp pinterest facebook mail print`: a share bar on one line. */
const NETWORK = wholeWords('sharing', 'giu');
const LEAST_NETWORKS = 3;
/** `Necessary cookies are absolutely essential for the website to function properly.` */
const COOKIES =
  /^(?:(?:necessary|functional|performance|analytic(?:al|s)|advertisement|other uncategorized) cookies (?:are|is|help)|this category (?:only )?(?:includes|contains) cookies|any cookies that may not be particularly)(?!\p{L})/iu;
/** `Please refer to our privacy policy for details.`, `Written or reviewed by a doctor.` */
const ASIDE =
  /^(?:please )?(?:refer to|see|read|consult) (?:our (?:privacy policy|terms)|the (?:privacy policy|terms (?:of (?:use|service)|and conditions))(?: for |\.?$))|^(?:written (?:or|and) )?(?:medically )?(?:reviewed|fact[- ]checked) by (?:an?|our) (?:[\p{L}-]+ ){0,3}(?:doctor|physician|nurse|dietitian|professional|expert|editor|editors|reviewer|board|team)\.?$|^(?:use of|by using) this (?:web)?site (?:constitutes|signifies|means) .*(?:agree|accept)|^previous story next story$|^\(?click (?:on )?(?:the )?images? (?:for|to)(?!\p{L})/iu;
const LONGEST_ASIDE = 24;
const LONGEST_CALL = 16;
const LONGEST_TIME = 8;

function isOffer(said: string, words: number): boolean {
  if (words <= LONGEST_TIME && READING_TIME.test(said)) return true;
  if (words <= LONGEST_ASIDE && (ASIDE.test(said) || isShareBar(said, words))) return true;
  if (words <= LONGEST_NOTE && COOKIES.test(said) && /website|browser|user/iu.test(said)) return true;
  if (words <= LONGEST_CALL && PREFERRED.test(said) && !/[.!?]$/.test(said)) return true;
  if (words > LONGEST_OFFER) return false;
  const sold = said.replace(AFFILIATE, '');
  return (sold !== said && OF_THIS_PAGE.test(sold)) || (COMMISSION.test(said) && OURSELVES.test(said));
}

/** News of networks has commas or a full stop. */
function isShareBar(said: string, words: number): boolean {
  if (/,|[.!?]$/u.test(said)) return false;
  const named = said.match(NETWORK)?.length ?? 0;
  return named >= LEAST_NETWORKS && named * 2 > words;
}
