import { AGO_WORD, bitsOf, cueOfTokens, FIRST_BETRAYAL, SMALL, WORD_CLASSES } from './lexicon.ts';
import type { CueClass } from './phrases.ts';

/** How a line ends. */
export const END = { none: 0, sentence: 1, ellipsis: 2, colon: 3, comma: 4 } as const;

/** What can be counted in one line, in one pass over its characters. */
export interface LineFacts {
  readonly text: string;
  /** Two characters of Chinese, Japanese or Korean count as one word. */
  readonly words: number;
  readonly small: number;
  readonly capitals: number;
  readonly shouted: number;
  readonly numbers: number;
  readonly letters: number;
  /** Points, commas and the like inside the line. */
  readonly stops: number;
  readonly quotes: number;
  readonly end: number;
  readonly startsLower: boolean;
  readonly bullet: boolean;
  /** `http`, `www.` or an e-mail address. */
  readonly address: boolean;
  readonly separators: number;
  readonly cue: CueClass | 'dateline' | 'ago' | null;
  /** Words of each betraying class. */
  readonly betrays: readonly number[];
  /** Words of five letters and more, in lower case: what the line is about. */
  readonly content: readonly string[];
}

const CLOSERS = /["'”’»)\]\s]+$/;
const AGO =
  /\b(\d+|an?|one)\s?(s|m|h|d|w|y|mo|yr|secs?|seconds?|mins?|minutes?|hrs?|hours?|days?|weeks?|wks?|months?|years?|yrs?)\s+ago\b|\b(vor|il y a|hace|há|fa|för)\s.{0,12}\d|\d.{0,14}(geleden|назад|fa|atrás|sedan|siden|sitten|temu|önce|ago)(?!\p{L})/iu;
const SHORT_TIME =
  /^\d{1,3} ?(s|m|h|d|w|mo|y|min|mins|hrs?)$|^(just now|yesterday|gestern|hier|ayer|ieri|ontem|gisteren|вчера)$/u;
const DATE_OR_TIME =
  /(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|fév|avr|juin|juil|août|déc|ene|abr|ago|dic|gen|mag|giu|lug|set|ott|fev|out|mrt|mei|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек)\p{L}*\.?,?\s+\d|\d{1,2}(st|nd|rd|th|\.|er|º)?\s+(of |de )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|fév|avr|juin|juil|août|déc|ene|abr|ago|dic|gen|mag|giu|lug|set|ott|fev|out|mrt|mei|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек)|(?<![\d$€£.,])([01]?\d|2[0-3])([:h][0-5]\d(?!\d)|\.[0-5]\d ?(am|pm|uhr))|\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|min(ute)?s?\.? (read|de lecture|lesezeit|lezen|di lettura|de lectura|de leitura)|年.*月.*日/u;
const SPEECH: ReadonlySet<string> = new Set(
  'says said wrote writes schrieb sagt écrit dice dijo disse diz schreef пишет написал'.split(' '),
);
/** Words a date line may have. */
const LONGEST_DATELINE = 16;
const NO_BETRAYAL: readonly number[] = WORD_CLASSES.map(() => 0);
/** As many first words as the longest phrase has, and one to tell that the line goes on. */
const TOKENS = 7;

/** Reads one tidy, non-empty line. */
export function scanLine(text: string): LineFacts {
  const lower = fold(text);
  const same = lower.length === text.length;
  const length = lower.length;
  const tokens: string[] = [];
  const content: string[] = [];
  let betrays: number[] | null = null;
  let [words, cjk, small, capitals, shouted, numbers, letters, stops, quotes, separators, spoken] = [
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  ];
  for (let i = 0; i < length; ) {
    const code = lower.charCodeAt(i);
    const kind = KINDS[code] as number;
    if (kind === LETTER) {
      const j = wordEnd(lower, i);
      const word = lower.slice(i, j);
      words++;
      letters += j - i;
      const bits = bitsOf(word);
      if (bits !== 0) {
        if (bits & SMALL) small++;
        if (bits & AGO_WORD) spoken++;
        if (bits >= FIRST_BETRAYAL) {
          betrays ??= [...NO_BETRAYAL];
          for (let c = 0; c < betrays.length; c++)
            if (bits & (FIRST_BETRAYAL << c)) betrays[c] = (betrays[c] as number) + 1;
        }
      }
      if (same && text.charCodeAt(i) !== code) {
        capitals++;
        if (j - i > 1 && text.charCodeAt(j - 1) !== lower.charCodeAt(j - 1)) shouted++;
      }
      if (j - i >= 5 && !(bits & SMALL)) content.push(word);
      if (tokens.length < TOKENS) tokens.push(isColon(lower.charCodeAt(j)) ? `${word}:` : word);
      i = j;
      continue;
    }
    i++;
    if (kind === OTHER) {
      if (tokens.length < TOKENS && (code === 0xa9 || code === 0xd7 || code === 64))
        tokens.push(lower.charAt(i - 1));
    } else if (kind === DIGIT) {
      while (i < length && (KINDS[lower.charCodeAt(i)] === DIGIT || isInnerPoint(lower, i))) i++;
      words++;
      numbers++;
      if (tokens.length < TOKENS) tokens.push('#');
    } else if (kind === STOP) stops++;
    else if (kind === CJK) cjk++;
    else if (kind === QUOTE) quotes++;
    else separators++;
  }
  const counted = words + Math.round(cjk / 2);
  const end = endOf(text);
  return {
    text,
    words: counted,
    small: cjk * 5 > text.length ? Math.round(counted * 0.4) : small,
    capitals,
    shouted,
    numbers,
    letters: letters + cjk,
    stops,
    quotes,
    end,
    startsLower: same && text.charCodeAt(0) === lower.charCodeAt(0) && KINDS[text.charCodeAt(0)] === LETTER,
    bullet: numbers > 0 || (KINDS[lower.charCodeAt(0)] as number) >= SEPARATOR ? BULLET.test(text) : false,
    address:
      lower.includes('http') || lower.includes('www.') || (lower.includes('@') && /\S@\S+\.\S/.test(lower)),
    separators,
    cue: counted > 45 ? null : cueOf(lower, tokens, { words: counted, end, numbers, cjk, spoken }),
    betrays: betrays ?? NO_BETRAYAL,
    content,
  };
}

const BULLET = /^([-•*–·▪►◦]|\(?\d{1,2}[.)])\s/;

/** Lower case with straight apostrophes; most lines have no curly one. */
function fold(text: string): string {
  const lower = text.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

function wordEnd(lower: string, from: number): number {
  let j = from + 1;
  for (; j < lower.length; j++) {
    const next = lower.charCodeAt(j);
    if (KINDS[next] === LETTER) continue;
    if ((next !== 39 && next !== 45) || KINDS[lower.charCodeAt(j + 1)] !== LETTER) break;
  }
  return j;
}

function isColon(code: number): boolean {
  return code === 58 || code === 0xff1a;
}

interface Counts {
  readonly words: number;
  readonly end: number;
  readonly numbers: number;
  readonly cjk: number;
  readonly spoken: number;
}

function cueOf(
  lower: string,
  tokens: readonly string[],
  { words, end, numbers, cjk, spoken }: Counts,
): LineFacts['cue'] {
  const phrase = cueOfTokens(tokens, words, end === END.sentence);
  if (phrase !== null && phrase !== 'byline') return phrase;
  if (words <= 14 && spoken > 0 && AGO.test(lower)) return 'ago';
  if (words <= 3 && SHORT_TIME.test(lower)) return 'ago';
  if (words <= LONGEST_DATELINE && numbers > 0 && DATE_OR_TIME.test(lower)) return 'dateline';
  if (words >= 2 && words <= 9 && end !== END.sentence && SPEECH.has(lastWord(lower))) return 'speaker';
  return cjk > 0 && words <= 12 ? (phrase ?? cjkCue(lower)) : phrase;
}

function lastWord(lower: string): string {
  return lower.slice(lower.lastIndexOf(' ') + 1).replace(':', '');
}

/** Chinese, Japanese and Korean write no spaces, so their cues are looked for as they stand. */
function cjkCue(text: string): LineFacts['cue'] {
  if (
    /^(相关|推荐|热门|最新|更多|延伸阅读|相關|推薦|熱門|更多|関連|おすすめ|人気|ランキング|最新|新着|あわせて読みたい|관련|추천|인기|많이 본|최신)/.test(
      text,
    )
  )
    return 'section-header';
  if (/^(评论|評論|网友评论|留言|发表评论|コメント|댓글)/.test(text)) return 'comment-header';
  if (
    /^(分享|收藏|打印|广告|廣告|登录|注册|登入|シェア|ツイート|広告|ログイン|スポンサー|공유|광고|로그인)/.test(
      text,
    )
  )
    return 'crumb';
  if (/^(来源|來源|责任编辑|编辑|作者|记者|文\/|出典|提供|写真|図|사진|출처|기자)/.test(text))
    return 'credit';
  return /版权所有|版權所有|无断|無断|저작권|備案|备案号|ICP/i.test(text) ? 'legal' : null;
}

function endOf(text: string): number {
  const last = text.charCodeAt(text.length - 1);
  // Most lines end in a letter or digit: no need to look behind closing marks.
  if ((KINDS[last] as number) <= DIGIT) return END.none;
  const bare = text.replace(CLOSERS, '');
  if (/(\.\.|…)$/.test(bare)) return END.ellipsis;
  if (/[.!?。！？]$/.test(bare)) return END.sentence;
  if (/[:：]$/.test(bare)) return END.colon;
  return /[,;，；]$/.test(bare) ? END.comma : END.none;
}

const LETTER = 1;
const DIGIT = 2;
const CJK = 3;
const STOP = 4;
const QUOTE = 5;
const SEPARATOR = 6;
const OTHER = 7;

/** Kinds of the first 256 characters; everything above is decided by range. */
const LATIN = Uint8Array.from({ length: 256 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/\p{L}/u.test(char)) return LETTER;
  if (/\d/.test(char)) return DIGIT;
  if (/[.,;:!?]/.test(char)) return STOP;
  if (/["«»]/.test(char)) return QUOTE;
  return /[|>/·•\\]/.test(char) ? SEPARATOR : OTHER;
});

/** Kinds of all UTF-16 units. */
const KINDS = Uint8Array.from({ length: 65_536 }, (_, code) => kindOf(code));

function kindOf(code: number): number {
  if (code < 256) return LATIN[code] ?? OTHER;
  if (code < 0x2000) return LETTER;
  if (code >= 0x201c && code <= 0x201f) return QUOTE;
  if (code === 0x2022 || code === 0x203a) return SEPARATOR;
  if (code === 0x2026 || code === 0x3001 || code === 0x3002) return STOP;
  if (code >= 0x300c && code <= 0x300f) return QUOTE;
  if ((code >= 0x3040 && code < 0xa000) || (code >= 0xac00 && code < 0xd7b0)) return CJK;
  return (code >= 0x2c00 && code < 0x2e00) ||
    (code >= 0xa000 && code < 0xac00) ||
    (code >= 0xfb00 && code < 0xff00)
    ? LETTER
    : OTHER;
}

/** `1,234.5` is one number. */
function isInnerPoint(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  return (code === 44 || code === 46) && i + 1 < text.length && KINDS[text.charCodeAt(i + 1)] === DIGIT;
}
