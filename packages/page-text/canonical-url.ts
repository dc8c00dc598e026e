/** Query parameters that say where a reader came from, never what is read; and whose they are. */
const TRACKERS = new RegExp(
  `^(?:${[
    'utm_.*', // Google Analytics' names, which newsletters and feeds use too
    'gclid|gclsrc|dclid|[gw]braid|srsltid|_ga|_gl', // clicks on Google's advertisements, visitors between a site's domains
    'fb(?:clid|_.*)|igshid|igsh|mibextid|action_object_map|action_type_map|action_ref_map', // Facebook, Instagram
    'msclkid|yclid|_openstat|twclid|__twitter_impression|ttclid|li_fat_id|epik|rdt_cid|xing_share|spref', // clicks from Bing, Yandex, Twitter, TikTok, LinkedIn, Pinterest, Reddit, Xing, Blogger's buttons
    'mc_(?:cid|eid)|ml_subscriber.*|_hs.*|hsctatracking|mkt_tok|emci|emdi|ceid|vero_(?:id|conv)|oly_(?:enc|anon)_id|ck_subscriber_id|__s|emailid|sf\\d{6,}|dlvrit', // newsletters by Mailchimp, MailerLite, HubSpot, Marketo, EveryAction, Vero, Omeda, Kit, Drip, and Salesforce's and dlvr.it's posts
    'nr_email_referer|campaign_?id|cmpid|cmp|trk|trkcampaign', // campaigns of newsletters
    'ocid|icid|ito|ncid|smid|smtyp|sref|taid|tpcc', // links that publishers put on other sites: MSN, Mail Online, the New York Times
    'at_(?:medium|campaign|custom.*|link.*|format|ptr_name|bbc_team)|xtor', // AT Internet, which the BBC and French papers use
    'ns_(?:mchannel|source|campaign|linkname|fee)', // Comscore
    's_(?:kwcid|cid)|wt[._]?mc(?:[._].*)?|wt\\..*|wtrid', // Adobe Analytics, Webtrekk
    '(?:pk|mtm|piwik|matomo)_(?:campaign|cpn|kwd|keyword|source|medium|content|cid|group|placement)|hmb_.*', // Matomo, which was Piwik
    'itid|tbref|leadsource|tracking_?source|_branch_match_id|giftcopy|unlocked_article_code', // tests, places on a page and presents of single articles
    'guccounter|guce_.*|soc_(?:src|trk)|yptr', // Yahoo's consent and sharing
    'share_?(?:from|source|token|id)|spm|dicbo|traffic_source', // share buttons, Alibaba, Outbrain
    'ref_?(?:src|url)|referr?er|feed(?:name|type)', // where the link was, in so many words
    'amp(?:_.*)?|noamp|nocache|outputtype|replytocom', // another edition of the same page, or a form below it
  ].join('|')})$`,
  'i',
);

/** Parameters that on some sites name the article (`notice.php?ref=811`), on others say where a reader came from. */
const MAYBE_TRACKERS = /^(ref|source|src|feature|feed|partner|share|from|via|mod)$/i;
/** Those of them, and of views and tests, by which a program finds what to show: `forum.php?mod=viewthread`, `/?m=1`. */
const OF_A_PROGRAM = /^(?:share|from|via|mod|m|cx_.*)$/i;
const PROGRAM = /^\/$|\.(?:php\d?|aspx?|jsp|cgi|do|dll|pl|cfm)$/i;
/** Parameters that only choose another view of the page, when they are switched on. */
const VIEWS = /^(?:m|mobile|print|printable|comments?|showcomments|embed|rss|fullscreen|desktop)$/i;
const ON = /^(?:1|true|yes|on|y)?$/i;

function isTracker([name, value]: [string, string]): boolean {
  if (/^cx_/i.test(name)) return true;
  if (TRACKERS.test(name) || (VIEWS.test(name) && ON.test(value))) return true;
  if (/^(?:view|format|output|mode)$/i.test(name) && /^(?:print|amp|mobile|rss)$/i.test(value)) return true;
  // A number names something on the site; a word, a host or nothing at all names a referrer.
  return MAYBE_TRACKERS.test(name) && !(/\d{2}|^\d$/.test(value) && !/[./]/.test(value));
}

/**
 * One article, one address: http(s) only, no credentials, trackers, fragment, default port, AMP or mobile
 * twin; query parameters in order. Null for anything that is not a usable web address.
 */
export function canonicalUrl(raw: string | null | undefined, base?: string): string | null {
  const url = parse(raw?.trim(), base);
  if (url === null) return null;
  url.username = '';
  url.password = '';
  // Below `#/` and `#!` some sites keep their articles; any other fragment is a place on the page.
  if (!/^#(!|\/.)/.test(url.hash)) url.hash = '';
  url.hostname = foldHost(url.hostname);
  const isProgram = PROGRAM.test(url.pathname);
  const isNeeded = ([name]: [string, string]) => isProgram && OF_A_PROGRAM.test(name);
  const kept = [...url.searchParams].filter((it) => isNeeded(it) || !isTracker(it)).sort(byNameThenValue);
  // Without its name a program would not be known as one.
  if (!kept.some(isNeeded) || url.pathname === '/') url.pathname = foldPath(url.pathname);
  url.search = new URLSearchParams(kept).toString();
  return url.href.length > 2_000 ? null : url.href;
}

/** What two spellings of one address share: for identity only, never for a link. */
export function addressIdentity(canonical: string): string {
  return canonical.replace(/^https?:\/\/(www\d?\.)?/, '');
}

/** In addresses that an exporter encoded for HTML. */
const ENCODED_AMPERSAND = /&(?:amp|#0?38|#x26);/gi;

function parse(raw: string | undefined, base: string | undefined): URL | null {
  if (raw === undefined || raw === '' || raw.length > 4_000) return null;
  const address = raw.replace(ENCODED_AMPERSAND, '&');
  const url = URL.parse(address.startsWith('//') ? `https:${address}` : address, base);
  if (url === null || !/^https?:$/.test(url.protocol) || !url.hostname.includes('.')) return null;
  return unwrapAmpCache(url);
}

/** `https://www-example-com.cdn.ampproject.org/c/s/www.example.com/a` and `google.com/amp/s/…` hide the real one. */
function unwrapAmpCache(url: URL): URL {
  const cached =
    (url.hostname.endsWith('.cdn.ampproject.org') && /^\/[cvi](\/s)?\/(.+)$/.exec(url.pathname)) ||
    (/^(www\.)?google\.[a-z.]+$/.test(url.hostname) && /^\/amp(\/s)?\/(.+)$/.exec(url.pathname));
  if (!cached) return url;
  return URL.parse(`${cached[1] ? 'https' : 'http'}://${cached[2]}${url.search}`) ?? url;
}

/** A mobile or AMP twin becomes the plain host, which every site answers or redirects. */
function foldHost(host: string): string {
  return host
    .replace(/\.$/, '')
    .replace(/^(m|mobile|amp|touch)\.(?=[^.]+\.[^.]+)/, '')
    .replace(/^([a-z]{2,3})\.m\.(?=[^.]+\.)/, '$1.');
}

function foldPath(path: string): string {
  const folded = path
    .replace(/^\/amp(?=\/.)/, '')
    .replace(/(\/amp|\.amp(?=\.html?$))\/?$|\.amp(?=\.html?$)/, '')
    .replace(/\/{2,}/g, '/')
    .replace(/\/index\.(html?|php)$/, '/');
  return folded.length > 1 ? folded.replace(/\/$/, '') : '/';
}

function byNameThenValue([a, x]: [string, string], [b, y]: [string, string]): number {
  if (a !== b) return a < b ? -1 : 1;
  return x < y ? -1 : Number(x > y);
}
