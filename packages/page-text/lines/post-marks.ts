import { END } from './line-end.ts';
import type { LineFacts } from './scan-line.ts';

// What a discussion prints around its posts, whatever the site: a name with a time above, buttons and votes below.

/** Words of a time line, `November 20, 2026 at 7:54 am` being one of the longer ones. */
const LONGEST_TIME = 9;
/** A time that the cues do not know, for they ask for more than a number and a letter or two. */
const SHORT_TIME =
  /^(?:vor\s|il y a\s|hace\s|há\s)?\d{1,3}\s?(?:[smhdwyj]|mo|wk|sem|std|tage?n?|stunden?|minuten?|jours?|heures?|minutes?|días?|horas?|minutos?|giorni|ore|dias|dagen|uur|秒|分钟|分鐘|小时|小時|天|周|个月|個月|年|時間|日|か月|시간|일|분)\.?(?:\s?(?:ago|前|전|fa|atrás|geleden))?(?:\s?[·•(].{0,24})?$|^(?:昨天|今天|前天|gestern|heute|hier|aujourd['’]hui|ayer|hoy|yesterday|today)[\s,]+(?:\S+\s){0,2}\d{1,2}[:h.]\d\d/iu;
/** Begins a line that tells when the article itself appeared. */
const OWN_TIME =
  /^(updated|published|posted|last|modified|first|created|\d|an? |just now|yesterday|vor|il y a|hace|há|by |von |par |por |veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado|stand|on |am |le |el |\p{L}+day\b|\p{L}+tag\b)/iu;
/** Characters of a name. */
const LONGEST_NAME = 40;
const MONTH =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|fév|avr|juin|juil|août|déc|ene|abr|ago|dic|gen|mag|giu|lug|set|ott|fev|out|mrt|mei|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек)\\p{L}*';
/** A name of up to four words before a written date or time. */
const SIGNED = new RegExp(
  `^@?\\p{L}[\\p{L}\\d_.'’-]*(?: [\\p{L}\\d_.'’-]+){0,3}?[\\s,·•|–—:-]+(?:(?:am|on|le|el|il|em|op)\\s)?(?:\\d|${MONTH}\\.?,?\\s\\d|\\p{L}+,\\s(?:\\d|${MONTH}))`,
  'iu',
);

/** `seadog44 3 hours ago`: a name before the time makes it a post, not the article's own date line. */
export function isOthersTime({ cue, text }: LineFacts): boolean {
  return cue === 'ago' && !OWN_TIME.test(text);
}

/** Somebody's name with a time on one line, `Nick A, 20 November 2026, 07:54`, or a name that says something. */
function isSigned(line: LineFacts): boolean {
  if (isOthersTime(line)) return true;
  if (line.cue !== 'date' || line.words > LONGEST_TIME + 3 || line.end === END.sentence) return false;
  return SIGNED.test(line.text) && !OWN_TIME.test(line.text);
}

function isTime({ cue, words, text, end }: LineFacts): boolean {
  if (text.length <= LONGEST_NAME && SHORT_TIME.test(text)) return true;
  return (cue === 'ago' || cue === 'date') && words <= LONGEST_TIME && end !== END.sentence;
}

function isName({ cue, text, words, end }: LineFacts): boolean {
  const named = (cue === null || cue === 'speaker') && words >= 1 && words <= 4;
  return named && text.length <= LONGEST_NAME && end === END.none && /^@?\d*\p{L}/u.test(text);
}

/** Lines between a name and its time: a bullet, a badge, whom it answers. */
const BETWEEN = 2;

/**
 * Lines that open a post at `i`; 0 when none opens there. The name and the time are on one line, or on lines of
 * their own with at most a bullet or a badge between them.
 */
export function openingAt(lines: readonly LineFacts[], i: number): number {
  const line = lines[i] as LineFacts;
  if (isSigned(line)) return 1;
  const below = lines[i + 1];
  if (isTime(line) && below !== undefined && isName(below) && !closesPost(below)) return 2;
  if (!isName(line) && !isSpeaker(line)) return 0;
  for (let k = i + 1; k <= i + 1 + BETWEEN && k < lines.length; k++) {
    const next = lines[k] as LineFacts;
    if (isTime(next) && !isSigned(next)) return closesPost(line) ? 0 : k - i + 1;
    if (next.words > 4 || next.end === END.sentence) return 0;
  }
  return 0;
}

/** `Marta says:` */
function isSpeaker({ cue, words }: LineFacts): boolean {
  return cue === 'speaker' && words >= 2;
}

/** Words of buttons and votes below a post. */
const BUTTONS = new Set(
  `reply replies like likes liked unlike dislike share report flag quote edit delete permalink link upvote upvotes
  downvote downvotes vote votes point points rating score recommend recommended helpful more up down this comment post to
  antworten antwort gefällt mir nicht teilen melden beitrag zitieren stimmen
  répondre réponse aimer j'aime partager signaler citer avis votes
  responder respuesta gusta me denunciar reportar compartir votos curtir resposta partilhar compartilhar
  rispondi segnala condividi voti piace mi beantwoorden reageer rapporteer delen
  ответить пожаловаться поделиться нравится svara svar odpowiedz zgłoś cevapla yanıtla beğen
  回复 回覆 点赞 赞 讚 举报 舉報 分享 返信 いいね 通報 답글 좋아요 신고`.split(/\s+/),
);
/** Words of a line of buttons. */
const MOST_BUTTONS = 8;

/** A line of nothing but buttons, votes and separators, with one button at least: `Like · Reply · 12`. */
export function closesPost({ text, words, cue }: LineFacts): boolean {
  if (words > MOST_BUTTONS || text.length > 80 || text.endsWith('.')) return false;
  if (cue === 'speaker' && words <= 3) return true;
  const said =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}']+/gu) ?? [];
  return said.length > 0 && said.every((word) => BUTTONS.has(word)) && !LONE_WORDS.has(said.join(' '));
}

/** What share bars and menus say too. */
const LONE_WORDS = new Set([
  'share',
  'more',
  'link',
  'teilen',
  'partager',
  'compartir',
  'condividi',
  'delen',
  'up',
  'down',
  'to',
  '分享',
]);
