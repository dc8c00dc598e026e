/** Kinds of page parts that class names and ids give away, one bit each. */
export const NAMED = {
  comments: 1,
  related: 2,
  promotion: 4,
  facts: 8,
  layout: 16,
  body: 32,
  embed: 64,
  hidden: 128,
} as const;

/** What readers' letters below an article are called; in German the singular is a leading article. */
const THREAD = 'comments?|kommentare|commentaires|comentarios';
/** Parts of a thread. */
const THREAD_PARTS =
  'list|liste|lista|bereich|area|section|content|body|text|wrap|thread|item|container|block|box|form|feed|stream';
/** Other names for the whole of it, and the services that keep one for a site. */
const THREAD_WIDGETS =
  'commentlist|disqus(_thread)?|respond|discussion|livefyre([_-](comments?|content|app|stream)[\\w-]*)?|coral[_-](thread|talk)[\\w-]*|hyvor-talk[\\w-]*|spot-?im-(conversation|comments?)[\\w-]*';
/** Who or what the letters are named after: `reader-comments`. */
const WRITERS = 'user|reader|post|article|visitor|recent|latest|last|top|fb|facebook';

/** Names of a thread or a post, not of what merely may have one (`comments-open`), nor of a live ticker. */
const COMMENTS = new RegExp(
  `^(?!.*(^|[^a-z])live[_-]?(blog|ticker)).*((^|\\s)(${THREAD}|${THREAD_WIDGETS})(\\s|$)|(${THREAD})[_-]{0,2}(${THREAD_PARTS})|(${WRITERS})[_-]?(${THREAD})(\\s|$))`,
  'is',
);

const PATTERNS: readonly (readonly [number, RegExp])[] = [
  [NAMED.comments, COMMENTS],
  [
    NAMED.related,
    /relat|recommend|trending|popular|most-?read|more-?(from|stories|news|on|posts|articles)|outbrain|taboola|teaser|recirc|read-?(more|next|also)|see-?also|up-?next|latest|suggest|promoted|zergnet|\bcards?\b|carousel|\bfeed\b|listing/i,
  ],
  [
    NAMED.promotion,
    /promo|sponsor|advert|\bads?\b|\bad-|-ad\b|banner|newsletter|subscri|sign-?up|donat|product|shop|paywall|popup|modal|cookie|consent|gdpr|membership|\bcta\b|call-?to-?action|giveaway|affiliate|\bapp-/i,
  ],
  [
    NAMED.facts,
    /share|sharing|social|byline|author|\bbio\b|tags?\b|taglist|caption|credit|gallery|slideshow|meta\b|timestamp|dateline|\bdate\b|\btime\b|rating|review-?box|follow|print|disclaimer|copyright|categor|keywords|breadcrumb/i,
  ],
  [
    NAMED.layout,
    /sidebar|side-?bar|footer|masthead|\bnav|menu|widget|pagination|pager|prev-?next|toolbar|tooltip|login|search|survey|poll|quiz|\brail\b|aside|header\b|\bskip/i,
  ],
  [
    NAMED.body,
    /article-?_?(body|content|text|copy)|(entry|post|story|page|main|news|body|content)-?_?(content|body|text|copy)|articlebody|storybody|\bcontent\b|\bbody-?copy\b|\bprose\b|rich-?text|\bparagraph|\btext\b|\barticle\b|\bstory\b|\bpost\b|\bentry\b/i,
  ],
  [NAMED.embed, /twitter-?(tweet|video)|tweet|instagram|fb-post|facebook-post|tiktok|embed|pull-?quote/i],
  [NAMED.hidden, /hidden|sr-only|screen-?reader|visually-?hidden|invisible|d-none|\bhide\b/i],
];

/** Bits of {@link NAMED} for the names of an element. */
export function namedAs(names: string): number {
  let bits = 0;
  for (const [bit, pattern] of PATTERNS) if (pattern.test(names)) bits |= bit;
  return bits;
}
