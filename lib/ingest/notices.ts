import { anyPhrase, type NoticeKind, patternOfPhrase, phrasesOfAll } from '@broadsheet/text/languages';

export type NoticeReason = 'error-page' | 'challenge-page' | 'redirect-page' | 'consent-page' | 'list-page';

/** A page that a server shows in place of an article. */
export interface Notice {
  readonly reason: NoticeReason;
  readonly what: string;
  readonly advice: string;
  /** Under which its words are in the languages of packages/text; those of English are here. */
  readonly kind: NoticeKind;
  /** What its headline says, and nothing else. */
  readonly title: RegExp;
  /** What its few words say; null when only the headline shows it. */
  readonly text: RegExp | null;
}

/** Words that reporters and the people they quote use too: a notice only when title and text both have them. */
export interface Pair {
  readonly reason: NoticeReason;
  readonly title: RegExp;
  readonly text: RegExp;
}

const CRAWL_AGAIN = 'Let the crawler fetch the address again, and store only answers with status 200.';

/** Headlines that say nothing else; punctuation at the end is no word. */
const only = (phrases: string): RegExp => new RegExp(`^\\W*(?:${phrases})[\\s!.…?:]*$`, 'iu');

export const NOTICES: readonly Notice[] = [
  {
    reason: 'error-page',
    kind: 'error',
    what: 'a server’s error page',
    advice: CRAWL_AGAIN,
    title: only(
      [
        '(?:(?:http|error)[\\s:#–-]*)*(?:4\\d\\d|5\\d\\d)(?:[\\s:–-]+(?:error|page|file|not found|forbidden|unauthori[sz]ed|gone|bad (?:request|gateway).*|access (?:denied|forbidden).*|internal (?:server )?error.*|service (?:temporarily )?unavailable.*|gateway time-?out.*|too many requests.*|temporarily unavailable.*|backend fetch failed.*|page .*))?',
        "(?:oops|sorry|uh[- ]oh|whoops|ups)?[!.,:…\\s]*(?:(?:the|this|that) )?(?:page|content|article|document|site|resource|file|story|url)(?: you .{0,40}?)? (?:(?:was|is|could|can)(?: ?not| ?n[o’']t)?|does ?n[o’']t|does not|not|no longer|cannot)(?: be)?(?: not)? ?(?:found|available|exist|here|be found|be displayed)?",
        '(?:page|site) (?:missing|unavailable|removed|expired|error)|not found|access (?:is )?denied|(?:403 )?forbidden|unauthori[sz]ed|permission denied|bad (?:gateway|request)|gateway time-?out|service (?:temporarily )?unavailable|internal server error|(?:oops[!,. ]*)?something went wrong|an (?:unexpected )?error (?:has )?occurred|application error|too many requests|rate limit(?:ed| exceeded)|(?:site |website )?under (?:maintenance|construction)|(?:we.ll )?be (?:back|right back)(?: soon)?|(?:scheduled )?maintenance(?: mode)?|error',
        '(?:we )?(?:can(?:no|.)?t|could(?: not|n.t)) find (?:that|this|the) (?:page|article|story)|this page isn.t (?:working|available)|nothing found|(?:article|story|content) (?:is )?no longer available|(?:site|website|planned) maintenance',
        'this (?:account|site|domain) (?:is|has been) suspended|apache2? .{0,30}default page(?:: it works)?|welcome to (?:nginx|openresty|caddy|iis)|unavailable (?:for|due to) legal reasons|\\S+\\.\\S+ is parked|this domain(?: name)? is (?:parked|for sale)',
      ].join('|'),
    ),
    text: /\b(the page you (are|were) (looking for|trying)|(requested|this) (url|page|address|resource) (was|could|does|is) ?n[o’']t|(we(?:’|'|’a| a)?re (?:currently )?(?:performing|undergoing|down for)|(?:site|page|website) is (?:currently )?(?:undergoing|down for)) (?:some |scheduled |planned |routine )*maintenance|error code:? ?\d{3}|reference #[\d.]+[a-f\d]|ray id:|guru meditation)|(?<=(?:^|[.!?\n])\s*)this domain(?: name)? (?:is|may be) (?:for sale|parked)|contact your hosting provider|access this website from a country belonging to the european/iu,
  },
  {
    reason: 'challenge-page',
    kind: 'challenge',
    what: 'a bot check',
    advice: 'Ask the site to let your crawler in, or use its feed.',
    title: only(
      "just a moment|one moment(?:,? please)?|please wait(?: a moment)?|attention required|checking your browser(?: before .*)?|(?:sorry,? )?you have been blocked|(?:a )?(?:quick )?security (?:check|verification)|human verification|(?:please )?(?:verify(?:ing)?|confirm) (?:that )?you(?: are|’re|'re) (?:a )?(?:human|not a (?:ro)?bot)|are you (?:a )?(?:human|robot)|i(?:’|')?m not a robot|robot (?:check|or human)|(?:bot|robot) (?:check|verification|protection|detection)|pardon our interruption|access to this page has been denied|please enable (?:javascript|js|cookies)(?: (?:and|or|to|in|on|javascript|js|cookies)\\b.*)?|ddos[ -]guard|ddos protection(?: by .*)?|client challenge|challenge validation|captcha",
    ),
    text: /\b(enable javascript and cookies to continue|checking (if|that|your) .{0,40}(secure|browser|connection)|verify(ing)? (that )?you are( a)? human|complete the security check|unusual (traffic|activity) from your|are you a robot|(?:confirm|prove|verify|check) (?:that )?you(?: a|’|')re not a robot|i(?:’|')m not a robot|needs to review the security of your connection|incapsula incident|(?:complete|solve|enter|fill in) the captcha|captcha (?:check|challenge|verification)|you have been blocked|performance (&|and) security by cloudflare)\b/i,
  },
  {
    reason: 'redirect-page',
    kind: 'redirect',
    what: 'a redirect',
    advice: 'Let the crawler follow redirects and store where they lead.',
    title: only(
      '(?:you are being )?redirect(?:ing|ed)?(?: you .*| to (?:https?:|www\\.).*)?|30[1-8](?:[\\s:–-]+(?:moved|found|see other|not modified|use proxy|temporary redirect|permanent redirect)\\b.*)?|moved permanently|object moved|document (?:has )?moved|(?:weiterleitung|redirection) (?:zu|auf|vers) (?:https?:|www\\.).*',
    ),
    text: /\b(you (are|will be) (being )?(automatically )?redirect(ed)?|if you are not (automatically )?redirected|(the document|page) has (been )?moved|automatic redirect)\b/i,
  },
  {
    reason: 'consent-page',
    kind: 'consent',
    what: 'a page that asks for consent or a sign-in',
    advice: 'Fetch the page after accepting the consent form, or use the site’s feed.',
    title: only(
      'before you continue(?: to .*)?|we (?:value|care about|respect) your privacy|your privacy(?: (?:settings|choices|preferences|matters(?: to us)?))?|privacy (?:settings|preferences|centre|center)|(?:manage )?cookie(?:s|-)? ?(?:consent|settings|preferences|notice|policy)|consent (?:required|management)|(?:please )?(?:log|sign) ?in(?: to (?:continue|your account|.{0,30}))?|(?:register|subscribe|log in|sign in) to (?:read|continue).*|age verification|are you (?:over |at least )?18(?: or (?:over|older))?|you need to enable javascript.*|javascript (?:is )?(?:disabled|required)',
    ),
    text: /\b((accept|allow) all cookies|you need to (enable|turn on) javascript|please enable javascript|javascript (is|must be|has been) (disabled|enabled|required)|turn on javascript)\b/i,
  },
  {
    reason: 'list-page',
    kind: 'list',
    what: 'a list of articles, not one',
    advice: 'Store the articles themselves.',
    title: only(
      '(?:tag|category|author|topic)(?: archives?)?\\s*[:|–—]\\s*\\S{1,30}(?: \\S{1,30})?|\\S{1,30}(?: \\S{1,30}){0,2}, author at .{1,60}|(?:\\p{L}+ \\d{4} )?archives?|home ?page|home|latest (?:news|articles|stories|posts)|all (?:news|articles|posts|stories)|index of /.*',
    ),
    text: null,
  },
];

/** Who asks for consent, and what for: the first alone is what a minister says. */
export const PARTNERS = new RegExp(
  `\\bwe and our (?:\\d+ )?(?:partners|vendors)\\b|${anyPhrase(({ notices }) => notices?.consent?.partners)}`,
  'iu',
);
export const CONSENT = new RegExp(
  `(?<!\\p{L})(?:cookies?|data|consent\\p{L}*|trackers?|devices?|stor(?:e|age)|process)(?!\\p{L})|${anyPhrase(({ notices }) => notices?.consent?.data?.replaceAll(' ', '|'))}`,
  'iu',
);

export const PAIRS: readonly Pair[] = [
  {
    reason: 'error-page',
    title: only('account suspended'),
    text: /^$|\bhosting\b|\b(?:this|your) (?:account|site|website|domain) (?:has been|is|was) suspended|\bcontact (?:your|the|our) (?:provider|administrator|webmaster|support|billing)/i,
  },
  {
    reason: 'error-page',
    title: only('\\S+\\.\\S+ is for sale'),
    text: /\bthis (?:premium )?domain\b|\bdomain name (?:is|may)\b|(?:^|[.!?\n]\s*)(?:make an? offer|buy (?:it|this|now)|inquire|enquire|get a (?:price|quote))\b/i,
  },
];

/** The same headlines and phrases in the languages of packages/text. */
const IN_LANGUAGES = new Map(
  NOTICES.map(
    ({ reason, kind }): [NoticeReason, { readonly title: RegExp; readonly text: RegExp | null }] => {
      const titles = phrasesOfAll(({ notices }) => notices?.[kind]?.titles).map(patternOfPhrase);
      const labels = phrasesOfAll(({ notices }) => notices?.[kind]?.labels?.replaceAll(' ', '|')).join('|');
      const labelled = labels === '' ? [] : [`(?:${labels})\\s*[:|–—]\\s*\\S{1,30}(?: \\S{1,30})?`];
      const texts = anyPhrase(({ notices }) => notices?.[kind]?.texts);
      return [
        reason,
        {
          title: only([...titles, ...labelled].join('|')),
          text: texts === '(?:)' ? null : new RegExp(texts, 'iu'),
        },
      ];
    },
  ),
);

/** Whether a headline says that its page is such a notice, and nothing else. */
export function isTitleOf({ reason, title }: Notice, headline: string): boolean {
  return title.test(headline) || IN_LANGUAGES.get(reason)?.title.test(unpunctuated(headline)) === true;
}

/** Whether a text of a few words says it. */
export function isTextOf({ reason, text }: Notice, said: string): boolean {
  return (
    text?.test(said) === true || IN_LANGUAGES.get(reason)?.text?.test(said.replaceAll('’', "'")) === true
  );
}

function unpunctuated(headline: string): string {
  return headline
    .replaceAll('’', "'")
    .replace(/^(?:oops|oups|ups|ops|hoppla|vaya|sorry)[\s!.,…]+/iu, '')
    .replace(/\s?[,.!?…;“”"„«»]+(?=\s|$)/gu, '')
    .replace(/\s+/g, ' ');
}

const RESULTS_IN_LANGUAGES = phrasesOfAll(({ notices }) => notices?.results?.titles)
  .map(patternOfPhrase)
  .join('|');
/** Headlines of search results, however many words the results have. */
export const RESULTS = only(
  `(?:search results?(?: for)?|you searched for|${RESULTS_IN_LANGUAGES})(?:(?:\\s*[:|–—])? ?(?:[“”„«»"'‘’].{1,60}|\\S{1,40}(?: \\S{1,40})?)?)?`,
);

/** What a site says of itself, which no article is called. */
export const ABOUT_THE_SITE = only(
  `privacy (?:policy|notice|statement)|cookie policy|terms (?:and conditions|of (?:use|service))|legal notice|about us|contact us|${phrasesOfAll(
    ({ notices }) => notices?.legal?.titles,
  )
    .map(patternOfPhrase)
    .join('|')}`,
);
