export const SENTENCE_END = /[.!?…。！？]["'”’»)\]]*$/;
export const SECTION_HEADER =
  /^(related (articles?|stories|posts?|content|news|topics|coverage|videos?|links?|reading)|more (from|on|stories|news|in|like|articles|coverage|posts)\b.*|you (may|might|ll|’ll|'ll) (also )?(like|love|be interested|enjoy).*|recommended( for you| stories| articles| reading| videos)?|read (next|more|also)|also (read|see|on)\b.*|see also|(most|top) (read|popular|viewed|recent|stories|shared|commented|articles|news|watched).*|trending.{0,25}|latest.{0,25}|popular( now| posts| articles| stories| news| in.*)?|up next.*|what to read next|(our )?editor[’']?s[’']? picks?|from our partners|promoted.*|around the web|in this (article|section)|recent (posts|comments|articles|news)|explore more.*|keep reading.*|discover more.*|don[’']?t miss.*|also of interest|further reading|other (news|stories|articles).*|(next|previous) (article|post|story)|post navigation|about the author.*|about us|tags?|topics|categories|filed under.*|archives?|share( this.*)?|quick links|stay (connected|up to date|informed).*|follow us.*|contact us|get in touch|(our )?newsletters?( sign ?up)?|sign up.*|subscribe.*|join (us|our).*|want more.*|elsewhere on.*|sponsored.*|advertisement|ads by.*|noticias relacionadas|artículos relacionados|leia (mais|também).*|veja também.*|articoli correlati|potrebbe interessarti.*|das könnte.*|mehr zum thema|lire aussi.*|関連記事)\s*[:.»>…]*$/iu;
export const COMMENT_HEADER =
  /^(((\d+|no|add|post|leave|view|show|read|write|your|all|user|reader|readers[’']|join the|be the first to|see|load|hide|the)\s+){0,3}(a\s+)?(comments?|repl(y|ies)|responses?|discussion|conversation)(\s*\(?\d+\)?)?( (closed|policy|below|rules|guidelines|are closed|on|to|for|so far|add yours|feed)\b.*)?|what do you think.*|log ?in to (comment|reply|post).*|(leave|post) a (reply|comment).*|\d+ (responses?|comments?|thoughts?|replies) (to|on)\b.*|join the (conversation|discussion).*|comentários?( \(?\d+\)?)?|comentarios?|commenti( \(?\d+\)?)?|commentaires?( \(?\d+\)?)?|kommentare?( \(?\d+\)?)?|コメント.*|댓글.*)\s*[:.»]*$/iu;
export const SPEAKER =
  /^.{2,50} (says|said|wrote|writes):?$|\b(at|on) \d{1,2}:\d\d ?([ap]\.?m\.?)? (said|says|wrote):?$|^(reply|permalink|report|flag|like|upvote|log in to reply|edit)$|^.{0,40}\b(\d+|an?) (seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|year) ago\b.{0,15}$/i;
export const CHROME =
  /cookie|privacy (policy|settings|notice)|terms (of|and|&) (use|service|conditions)|all rights reserved|©|copyright ?(\(c\)|\d{4})|your (e-?mail|consent|ad ?block)|sign ?up (for|to)|subscribe (to|now|today|for)|subscription|unsubscribe|ad ?blocker|javascript|your browser|newsletter|log ?in|sign ?in|create (an )?account|password|opt[- ]?out|advertis(e|ement|ing) (with|here)|required fields|will not be published|not responsible for|may (earn|receive) (a )?commission|affiliate|trademark|registered (in|office)|reproduc(ed|tion)|without permission|follow us (on|at)|inbox|in your email|download (the|our) app|support (our|us)|donat/i;
const CRUMB =
  /^(advertis(e|ement|ing)|ad|sponsored|promoted|share|tweet|pin( it)?|e-?mail|print|save|facebook|twitter|whats ?app|linked ?in|pinterest|reddit|copy link|flipboard|telegram|messenger|tumblr|instagram|youtube|google\+?|close|×|x|play|pause|loading\.*|menu|search|top|back to top|next|previous|home|reply|comments?|\d+ (shares?|comments?|views?)|embed|gallery|photos?|video|image|getty( images)?|reuters|ap|afp|file|\d+:\d\d( \d+:\d\d)?|buy now|click here.*|load more.*|show more.*|read more.*|see more.*|continue reading.*|story continues.*|article continues.*|scroll .*|view (all|gallery|more|comments|image|slideshow|photos).*|watch( now| video| live| below)?|listen.*|skip to.*|enlarge.*|(hide|toggle) caption|view image in fullscreen|follow|report this.*|share on.*|click to (share|email|print).*|opens in new window)$/i;
const INLINE_LINK =
  /^(related|read more|see more|see also|also read|also see|read also|must read|don[’']t miss|watch|listen|photos?|video|in photos|gallery|recommended|sponsored|ad|leia (mais|também)|veja também|leggi anche|lire aussi|siehe auch|lee también)\s*[:|>»]|^read more .{0,60} from /i;
const CREDIT = [
  /^\(?(photo|image|picture|pic|credit|illustration|photograph|caption|source|foto|fuente|quelle)s?\s?(by|credits?|courtesy|source|:|\/|—|-)/i,
  /\((photo|image|picture|credit|source|file|getty|ap|reuters|afp|photo by|pic|foto)\b[^)]{0,80}\)?\s*\]?$/i,
  /(getty images|shutterstock|istock|reuters\/|ap photo|afp\/|\/ap\b|\/getty|alamy|file photo|\bepa[-/]|via ap\)|unsplash)/i,
];
const BYLINE =
  /^(by|von|por|par|di|text|words|written by|author|posted by|published by|story by)\s*:?\s+\p{Lu}/iu;
const TIME =
  /^.{0,60}\b(\d{1,2}:\d\d|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}(st|nd|rd|th)?,? \d{4}|\d{1,2}(st|nd|rd|th)?\.? (of )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,? \d{4}|\d{4}[-/.]\d\d[-/.]\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d+ (minutes?|mins?|hours?|days?) ago|min(ute)? read)\b.{0,60}$/i;

/** Names of cues, as they stand in the decision log. */
export type Cue =
  | 'section-header'
  | 'comment-header'
  | 'speaker'
  | 'crumb'
  | 'link-line'
  | 'credit'
  | 'byline'
  | 'dateline'
  | 'chrome';

/** The strongest furniture cue of a line, if it carries one. */
export function cueOf(text: string, words: number): Cue | null {
  if (words <= 12 && COMMENT_HEADER.test(text)) return 'comment-header';
  if (words <= 8 && CRUMB.test(text)) return 'crumb';
  if (words <= 12 && SECTION_HEADER.test(text)) return 'section-header';
  if (words <= 14 && SPEAKER.test(text)) return 'speaker';
  if (words <= 40 && INLINE_LINK.test(text)) return 'link-line';
  if (words <= 45 && CREDIT.some((pattern) => pattern.test(text))) return 'credit';
  if (words <= 16 && BYLINE.test(text)) return 'byline';
  if (words <= 16 && TIME.test(text)) return 'dateline';
  return words <= 60 && CHROME.test(text) ? 'chrome' : null;
}
