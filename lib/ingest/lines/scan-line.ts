import {
  AGO_WORD,
  addToHash,
  BETRAYAL,
  bitsOf,
  cueOfTokens,
  EMPTY_HASH,
  FIRST_BETRAYAL,
  OPENER,
  SMALL,
  SPEECH,
  WORD_CLASSES,
} from './lexicon.ts';
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
  /** Hashes of the words of five letters and more, in lower case: what the line is about. */
  readonly content: readonly number[];
}

const AGO =
  /\b(\d+|an?|one)\s?(s|m|h|d|w|y|mo|yr|secs?|seconds?|mins?|minutes?|hrs?|hours?|days?|weeks?|wks?|months?|years?|yrs?)\s+ago\b|\b(vor|il y a|hace|há|fa|för)\s.{0,12}\d|\d.{0,14}(geleden|назад|fa|atrás|sedan|siden|sitten|temu|önce|ago)(?!\p{L})/iu;
const SHORT_TIME =
  /^\d{1,3} ?(s|m|h|d|w|mo|y|min|mins|hrs?)$|^(just now|yesterday|gestern|hier|ayer|ieri|ontem|gisteren|вчера)$/u;
const DATE_OR_TIME =
  /(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|fév|avr|juin|juil|août|déc|ene|abr|ago|dic|gen|mag|giu|lug|set|ott|fev|out|mrt|mei|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек)\p{L}*\.?,?\s+\d|\d{1,2}(st|nd|rd|th|\.|er|º)?\s+(of |de )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|fév|avr|juin|juil|août|déc|ene|abr|ago|dic|gen|mag|giu|lug|set|ott|fev|out|mrt|mei|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек)|(?<![\d$€£.,])([01]?\d|2[0-3])([:h][0-5]\d(?!\d)|\.[0-5]\d ?(am|pm|uhr))|\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|min(ute)?s?\.? (read|de lecture|lesezeit|lezen|di lettura|de lectura|de leitura)|年.*月.*日/u;
/** Words a date line may have. */
const LONGEST_DATELINE = 16;
const NO_BETRAYAL: readonly number[] = WORD_CLASSES.map(() => 0);
/** As many first words as the longest phrase has, and one to tell that the line goes on. */
const TOKENS = 7;

/** Reads one tidy, non-empty line. */
export function scanLine(text: string): LineFacts {
  const length = text.length;
  const content: number[] = [];
  let betrays: number[] | null = null;
  let words = 0;
  let cjk = 0;
  let small = 0;
  let capitals = 0;
  let shouted = 0;
  let numbers = 0;
  let letters = 0;
  let stops = 0;
  let quotes = 0;
  let separators = 0;
  let spoken = 0;
  let bits = 0;
  let marks = 0;
  let address = false;
  let opens = 0;
  for (let i = 0; i < length; ) {
    const code = text.charCodeAt(i);
    const kind = KINDS[code] as number;
    if (kind === LETTER) {
      const first = LOWER[code] as number;
      let hash = addToHash(EMPTY_HASH, first);
      let last = code;
      let j = i + 1;
      for (; j < length; j++) {
        const next = text.charCodeAt(j);
        if (KINDS[next] !== LETTER) {
          if (!isJoint(next) || j + 1 >= length || KINDS[text.charCodeAt(j + 1)] !== LETTER) break;
        }
        hash = addToHash(hash, LOWER[next] as number);
        last = next;
      }
      const size = j - i;
      letters += size;
      bits = bitsOf(hash);
      if (words++ === 0 && marks === 0) opens = bits & OPENER;
      if (bits !== 0) {
        if (bits & SMALL) small++;
        if (bits & AGO_WORD) spoken++;
        if (bits & BETRAYAL) {
          betrays ??= [...NO_BETRAYAL];
          for (let c = 0; c < betrays.length; c++)
            if (bits & (FIRST_BETRAYAL << c)) betrays[c] = (betrays[c] as number) + 1;
        }
      }
      if (first !== code) {
        capitals++;
        if (size > 1 && LOWER[last] !== last) shouted++;
      }
      if (size >= 5 && !(bits & SMALL)) content.push(hash);
      if (size >= 3 && (first === 104 || first === 119)) address ||= beginsAddress(text, i);
      i = j;
      continue;
    }
    i++;
    if (kind === OTHER) {
      if (code === 64 && !address) address = MAIL.test(text);
      if (words === 0 && (code === 0xa9 || code === 0xd7 || code === 64)) marks++;
    } else if (kind === DIGIT) {
      while (i < length && (KINDS[text.charCodeAt(i)] === DIGIT || isInnerPoint(text, i))) i++;
      if (words++ === 0) marks++;
      numbers++;
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
    small: cjk * 5 > length ? Math.round(counted * 0.4) : small,
    capitals,
    shouted,
    numbers,
    letters: letters + cjk,
    stops,
    quotes,
    end,
    startsLower: KINDS[text.charCodeAt(0)] === LETTER && LOWER[text.charCodeAt(0)] === text.charCodeAt(0),
    bullet: numbers > 0 || (KINDS[text.charCodeAt(0)] as number) >= SEPARATOR ? BULLET.test(text) : false,
    address,
    separators,
    cue:
      counted > 45
        ? null
        : cueOf(text, {
            words: counted,
            end,
            numbers,
            cjk,
            spoken,
            opens: opens !== 0 || marks > 0,
            speaks: (bits & SPEECH) !== 0,
          }),
    betrays: betrays ?? NO_BETRAYAL,
    content,
  };
}

const MAIL = /\S@\S+\.\S/;

function beginsAddress(text: string, i: number): boolean {
  return /^(https?|www\.)/i.test(text.slice(i, i + 5));
}

/** Apostrophes and hyphens inside a word. */
function isJoint(code: number): boolean {
  return code === 39 || code === 45 || code === 0x2019;
}

/** The first words in lower case, numbers as `#`, a colon joined to the word before it. */
function tokensOf(lower: string): readonly string[] {
  const tokens: string[] = [];
  for (let i = 0; i < lower.length && tokens.length < TOKENS; ) {
    const code = lower.charCodeAt(i);
    const kind = KINDS[code];
    if (kind === LETTER) {
      const j = wordEnd(lower, i);
      const word = lower.slice(i, j);
      tokens.push(isColon(lower.charCodeAt(j)) ? `${word}:` : word);
      i = j;
      continue;
    }
    i++;
    if (code === 0xa9 || code === 0xd7 || code === 64) tokens.push(lower.charAt(i - 1));
    else if (kind === DIGIT) {
      while (i < lower.length && (KINDS[lower.charCodeAt(i)] === DIGIT || isInnerPoint(lower, i))) i++;
      tokens.push('#');
    }
  }
  return tokens;
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
  /** It begins with a word that cues begin with. */
  readonly opens: boolean;
  /** Its last word is one after which somebody speaks. */
  readonly speaks: boolean;
}

function cueOf(text: string, { words, end, numbers, cjk, spoken, opens, speaks }: Counts): LineFacts['cue'] {
  const lower = fold(text);
  const phrase = opens ? cueOfTokens(tokensOf(lower), words, end === END.sentence) : null;
  if (phrase !== null && phrase !== 'byline') return phrase;
  if (words <= 14 && spoken > 0 && AGO.test(lower)) return 'ago';
  if (words <= 3 && SHORT_TIME.test(lower)) return 'ago';
  if (words <= LONGEST_DATELINE && numbers > 0 && DATE_OR_TIME.test(lower)) return 'dateline';
  if (speaks && words >= 2 && words <= 9 && end !== END.sentence && SPOKEN_LAST.test(lower)) return 'speaker';
  return cjk > 0 && words <= 12 ? (phrase ?? cjkCue(lower)) : phrase;
}

/** Nothing but a colon behind the last word. */
const SPOKEN_LAST = /(^| )[\p{L}]+:?$/u;

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
  let at = text.length - 1;
  while (at >= 0 && CLOSERS.includes(text.charAt(at))) at--;
  const last = text.charCodeAt(at);
  if ((KINDS[last] as number) <= DIGIT) return END.none;
  if (last === 0x2026 || (last === 46 && text.charCodeAt(at - 1) === 46)) return END.ellipsis;
  return ENDS.get(last) ?? END.none;
}

/** What may stand behind the mark that ends a sentence. */
const CLOSERS = '"\'”’»)] ';
const ENDS: ReadonlyMap<number, number> = new Map([
  ...[...'.!?。！？'].map((it) => [it.charCodeAt(0), END.sentence] as const),
  ...[...':：'].map((it) => [it.charCodeAt(0), END.colon] as const),
  ...[...',;，；'].map((it) => [it.charCodeAt(0), END.comma] as const),
]);

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

/** Each UTF-16 unit in lower case, where that is one unit; the curly apostrophe straight. */
const LOWER = Uint16Array.from({ length: 65_536 }, (_, code) => {
  if (code === 0x2019) return 39;
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
});

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
