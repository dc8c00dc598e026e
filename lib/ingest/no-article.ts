import { wholeWordsOf } from '@broadsheet/page-text/lines/words';
import { anyPhrase } from '@broadsheet/text/languages';
import type { Draft, Problem } from './draft.ts';
import {
  ABOUT_THE_SITE,
  CONSENT,
  isTextOf,
  isTitleOf,
  NOTICES,
  type Notice,
  type NoticeReason,
  PAIRS,
  PARTNERS,
  RESULTS,
} from './notices.ts';

/** What somebody says; a button that the reader is asked to press is none. */
const QUOTED =
  /(?<!\b(?:click|press|tap|choose|select|tick|klicken sie(?: auf)?|cliquez sur|haga clic en|clicca su) (?:on |the )?)(?:„[^„“”\n]{1,600}[“”]|“[^“”\n]{1,600}”|"[^"\n]{1,600}"|«[^«»\n]{1,600}»|»[^«»\n]{1,600}«|(?<![\p{L}\d])[‘‚'](?:[^‘’'\n]|[’'](?=\p{L})){1,600}[‘’'](?!\p{L}))/giu;

/** No notice has a longer headline; and a hostile one must not cost minutes. */
const LONGEST_TITLE = 300;

/** What nobody but an advertiser of pills, bets and loans has so many words for. */
const SPAM =
  /\b(?:viagra|cialis|levitra|tramadol|xanax|casinos?|slots?|free spins|no deposit|poker online|sportsbook|betting bonus|payday loans?|cash advance|escorts?|essay writing service|replica watches|forex signals|crypto signals|weight loss pills?|backlinks?|seo services?|porn|xxx)\b/giu;
/** The same in other languages: what only an advertiser writes, and what reporters on gambling write as well. */
const ONLY_SPAM = new RegExp(
  anyPhrase(({ spam }) => spam?.own),
  'giu',
);
const SPAM_WORDS = new RegExp(
  anyPhrase(({ spam }) => spam?.words),
  'giu',
);

/** At least this many different ones, and this share of the words. */
const LEAST_SPAM = 3;
const SPAM_SHARE = 0.06;

/** A text with more words than this is an article about such pages, or its page is marked as one by mistake. */
const SHORT = 120;
/** What only the text says must be most of it. */
const VERY_SHORT = 70;

/** Why what was read is a server's notice instead of an article; null for an article. */
export function noticeIn({ title, paragraphs, standfirst }: Draft): Problem | null {
  if ([title, standfirst, paragraphs[0]].some((it) => PROGRAM.test(it?.slice(0, LONGEST_TITLE) ?? '')))
    return noticeNamed('error-page');
  if (isFiller(title ?? '', paragraphs)) return FILLER_PROBLEM;
  const text = [...paragraphs, standfirst ?? ''].join('\n');
  const words = wholeWordsOf(text).length;
  const name = withoutSite((title ?? '').slice(0, LONGEST_TITLE));
  if (RESULTS.test(name) && !/[,?]/.test(name)) return noticeNamed('list-page');
  if (ABOUT_THE_SITE.test(name) && (/\s|\S{10}/.test(name) || words <= SHORT)) return SITE_PROBLEM;
  if (isSpam(`${title ?? ''}\n${text}`)) return SPAM_PROBLEM;
  if (words > SHORT) return null;
  const found = NOTICES.find((it) => isTitleOf(it, name));
  if (found !== undefined) return problemOf(found);
  const said = text.replace(QUOTED, ' ');
  const pair = PAIRS.find((it) => it.title.test(name) && it.text.test(said.trim()));
  if (pair !== undefined) return noticeNamed(pair.reason);
  if (words > VERY_SHORT) return null;
  if (PARTNERS.test(said) && CONSENT.test(said)) return noticeNamed('consent-page');
  const told = NOTICES.find((it) => isTextOf(it, said));
  return told === undefined ? null : problemOf(told);
}

/** What a program says when it fails, in place of a headline or a text. PHP names its file: “Warning: delays on line 4” is news. */
const PROGRAM =
  /^\W{0,3}(?:(?:php )?(?:notice|warning|fatal error|parse error|deprecated|strict standards):\s.{1,200}(?:[/\\]\S{0,150}\.\w{2,6}|\.php)\S{0,30} on line \d|undefined (?:index|variable|offset|property|array key):? |traceback \(most recent call last\)|(?:uncaught )?(?:type|reference|syntax|range|value|key|attribute|index)error: |sqlstate\[|error establishing a database connection)/i;

/** Printers’ Latin, and the first post that a content system writes itself. */
const FILLER =
  /^\W{0,3}lorem ipsum(?:,? dolor\b|\W{0,3}$)|^welcome to wordpress\. this is your first post\b/iu;
/** “TEST article please ignore”; a test that matters has other words. */
const TRIAL =
  /^\W{0,3}(?:this is (?:just )?a )?test(?:ing)?(?:[\s-]?(?:article|post|story|page|headline|artikel|beitrag))?(?:\W{0,4}(?:please |pls )?(?:ignore|delete|do not (?:publish|read))(?: this| me)?)?\W{0,3}\d{0,3}$/i;

function isFiller(title: string, paragraphs: readonly string[]): boolean {
  return (
    TRIAL.test(title.slice(0, LONGEST_TITLE)) ||
    [title, ...paragraphs.slice(0, 2)].some((it) => FILLER.test(it))
  );
}

/** At least two of an advertiser’s own words, and many of both kinds for a text of its length. */
function isForeignSpam(head: string): boolean {
  const own = new Set((head.match(ONLY_SPAM) ?? []).map((it) => it.toLowerCase()));
  if (own.size < LEAST_OWN) return false;
  const all = [...(head.match(ONLY_SPAM) ?? []), ...(head.match(SPAM_WORDS) ?? [])];
  const words = Math.max(
    wholeWordsOf(head).length,
    (head.match(/\p{Script=Han}|\p{Script=Katakana}/gu)?.length ?? 0) / 3,
  );
  return new Set(all.map((it) => it.toLowerCase())).size >= LEAST_SPAM && all.length >= SPAM_SHARE * words;
}

const LEAST_OWN = 2;

const FILLER_PROBLEM: Problem = {
  reason: 'not-an-article',
  detail: 'It is a trial or a filler text. Publish it with its real headline and text.',
};

const SITE_PROBLEM: Problem = {
  reason: 'not-an-article',
  detail: 'It is a page on the site itself. Store the articles only.',
};

const SPAM_PROBLEM: Problem = {
  reason: 'spam',
  detail:
    'It is an advertisement made for search engines. Look at where the exporter or the site got it from.',
};

function isSpam(text: string): boolean {
  const head = text.slice(0, 4_000);
  if (isForeignSpam(head)) return true;
  // One word in the singular and the plural is one word.
  const found = (head.match(SPAM) ?? []).map((it) => it.toLowerCase().replace(/s$/, ''));
  return (
    new Set(found).size >= LEAST_SPAM && found.length >= SPAM_SHARE * Math.max(1, wholeWordsOf(head).length)
  );
}

/** The notice a page is, by its reason: for those that markup gives away. */
export function noticeNamed(reason: NoticeReason): Problem {
  const notice = NOTICES.find((it) => it.reason === reason);
  if (notice === undefined) throw new Error(`there is no notice called ${reason}`);
  return problemOf(notice);
}

function problemOf({ reason, what, advice }: Notice): Problem {
  return { reason, detail: `It is ${what}. ${advice}` };
}

function withoutSite(title: string): string {
  return title.replace(/\s+[|–—·]\s+[^|–—·]{2,40}$|\s+-\s+[^-]{2,30}$/, '').trim();
}
