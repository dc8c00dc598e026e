import { cueOfTokens, LONGEST_CUE, type Tokens } from './cue-phrases.ts';
import { END } from './line-end.ts';
import type { CueClass } from './phrases.ts';

/** What a line is by how it begins or by its pattern; null for a line like any other. */
export type Cue = CueClass | 'dateline' | 'ago' | null;

/** What the cue of a line depends on, beside its text. */
export interface CueClues {
  readonly words: number;
  readonly end: number;
  readonly numbers: number;
  readonly cjk: number;
  /** Words that tell how long ago something was, beside a number. */
  readonly times: number;
  /** One of them tells it without a number. */
  readonly ago: boolean;
  /** Its last word is one after which somebody speaks. */
  readonly speaks: boolean;
}

const AGO =
  /\b(\d+|an?|one)\s?(s|m|h|d|w|y|mo|yr|secs?|seconds?|mins?|minutes?|hrs?|hours?|days?|weeks?|wks?|months?|years?|yrs?)\s+ago\b|\b(vor|il y a|hace|há|fa|för)\s.{0,12}\d|\d.{0,14}(geleden|назад|fa|atrás|sedan|siden|sitten|temu|önce|ago)(?!\p{L})/iu;
const SHORT_TIME =
  /^\d{1,3} ?(s|m|h|d|w|mo|y|min|mins|hrs?)$|^(just now|yesterday|gestern|hier|ayer|ieri|ontem|gisteren|вчера)$/u;
/** Characters of the longest {@link SHORT_TIME}. */
const LONGEST_TIME = 9;
const DATE_OR_TIME =
  /(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|fév|avr|juin|juil|août|déc|ene|abr|ago|dic|gen|mag|giu|lug|set|ott|fev|out|mrt|mei|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек)\p{L}*\.?,?\s+\d|\d{1,2}(st|nd|rd|th|\.|er|º)?\s+(of |de )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|fév|avr|juin|juil|août|déc|ene|abr|ago|dic|gen|mag|giu|lug|set|ott|fev|out|mrt|mei|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек)|(?<![\d$€£.,])([01]?\d|2[0-3])([:h][0-5]\d(?!\d)|\.[0-5]\d ?(am|pm|uhr))|\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|min(ute)?s?\.? (read|de lecture|lesezeit|lezen|di lettura|de lectura|de leitura)|年.*月.*日/u;
/** Words a date line may have. */
const LONGEST_DATELINE = 16;
/** Nothing but a colon behind the last word. */
const SPOKEN_LAST = /(^| )[\p{L}]+:?$/u;

export function cueOf(text: string, tokens: Tokens, clues: CueClues): Cue {
  const { words, end, numbers, cjk } = clues;
  if (words > LONGEST_CUE) return null;
  const phrase = cueOfTokens(tokens, words, end === END.sentence);
  if (phrase !== null && phrase !== 'byline') return phrase;
  if (words <= 14 && clues.times > 0 && (numbers > 0 || clues.ago) && AGO.test(lower(text))) return 'ago';
  if (words <= 3 && text.length <= LONGEST_TIME && SHORT_TIME.test(lower(text))) return 'ago';
  if (words <= LONGEST_DATELINE && numbers > 0 && DATE_OR_TIME.test(lower(text))) return 'dateline';
  if (clues.speaks && words >= 2 && words <= 9 && end !== END.sentence && SPOKEN_LAST.test(text))
    return 'speaker';
  return cjk > 0 && words <= 12 ? (phrase ?? cjkCue(lower(text))) : phrase;
}

/** Lower case with straight apostrophes; most lines have no curly one. */
function lower(text: string): string {
  const low = text.toLowerCase();
  return low.includes('’') ? low.replaceAll('’', "'") : low;
}

/** Chinese, Japanese and Korean write no spaces, so their cues are looked for as they stand. */
function cjkCue(text: string): Cue {
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
