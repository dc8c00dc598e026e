import { discussionList, MONTHS } from '@broadsheet/text/languages';
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
  /^(updated|published|posted|last|modified|first|created|\d|an? |just now|yesterday|vor|il y a|hace|há|by |von |par |por |veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado|stand|on |am |le |el |\p{L}+day\b|\p{L}+d?tag\b|\p{L}+dag\b|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|segunda|terça|quarta|quinta|sexta)/iu;
/** Characters of a name. */
const LONGEST_NAME = 40;
/** A name of up to four words before a written date or time. */
const MONTH = `(?:${MONTHS.keys().map(RegExp.escape).toArray().join('|')})(?!\\p{L})`;
const SIGNED = new RegExp(
  `^@?\\p{L}[\\p{L}\\d_.'’*-]*(?: [\\p{L}\\d_.'’*-]+){0,3}?[\\s,·•|–—:-]+(?:(?:am|on|le|el|il|em|op)\\s)?(?:\\d|${MONTH}\\.?,?\\s\\d|\\p{L}+,\\s(?:\\d|${MONTH}))`,
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
  return named && text.length <= LONGEST_NAME && end === END.none && /^[@~★•·]?\s?\d*\p{L}/u.test(text);
}

/** Lines between a name and its time: a bullet, a badge, the name that it answers. */
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

/**
 * Lines that open a post at `i` below the header of a discussion, where less is needed: `Posted by Marta`, a name
 * with a badge, an account with what it says right below.
 */
export function openingBelowHeader(lines: readonly LineFacts[], i: number): number {
  const size = openingAt(lines, i);
  if (size > 0) return size;
  const line = lines[i] as LineFacts;
  if (line.words <= LONGEST_SIGNATURE && line.end !== END.sentence && SIGNED_BY.test(line.text)) return 1;
  if (line.words <= LONGEST_TIME && NUMBERED.test(line.text)) return 1;
  if (!isName(line) || closesPost(line)) return 0;
  const below = lines[i + 1];
  if (below === undefined) return 0;
  if (ROLE.test(below.text) && below.words <= 6) return 2;
  return isHandle(line.text) && below.words >= LEAST_SAID ? 1 : 0;
}

/** `By Marta Holm`, as in articles; `posted by` may name a reader. */
export function isByline({ cue, text }: LineFacts): boolean {
  return cue === 'byline' && !(SIGNED_BY.test(text) && /^\S+ \S+ \S/.test(text) && !BY.test(text));
}

const BY = /^(?:by|von|par|por|di|da|door|av|af)\s/iu;

const phrasesOf = (kind: 'roles' | 'signed'): string =>
  discussionList(kind)
    .map((phrase) =>
      phrase.endsWith('…') ? RegExp.escape(phrase.slice(0, -1)) : `${RegExp.escape(phrase)}(?!\\p{L})`,
    )
    .join('|');
/** `Posted by Marta on 20 November`, `@marta wrote:`. */
const SIGNED_BY = new RegExp(`^(?:${phrasesOf('signed')})\\s+[\\p{L}@\\d]`, 'iu');
const ROLE = new RegExp(`^(?:${phrasesOf('roles')})`, 'iu');
/** `#3`, `3.`, `3楼`, `1 : 名無しさん 2026/11/20`: the number of a post. */
const NUMBERED = /^(?:#\d{1,4}$|\d{1,4}\s?(?:楼|樓|階)|\d{1,4}\s?[.:：]\s?\S{1,20}(?:\s.*\d{4}.*)?$)/u;
/** Words of a signature with its date. */
const LONGEST_SIGNATURE = 14;
/** Words of what somebody says. */
const LEAST_SAID = 4;

/** A name that no subheading is written like: `seadog44`, `CashOnlyKen`, `marta****`. */
function isHandle(text: string): boolean {
  return /^@?(?=.*[\d_*]|\p{Ll}|\S*\p{Ll}\p{Lu})[\p{L}\d_.*-]{3,24}$/u.test(text);
}

/** `Marta says:` */
function isSpeaker({ cue, words }: LineFacts): boolean {
  return cue === 'speaker' && words >= 2;
}

/** Words of buttons and votes below a post. */
const BUTTONS = new Set(discussionList('buttons'));
/** Times between buttons: `Like · Reply · 2w`. */
const UNITS = new Set(
  's m h d w mo y wk wks yr yrs min mins hr hrs ago hours days weeks months years hour day week month year edited std tg wo sem sett j g'.split(
    ' ',
  ),
);
/** Words of a line of buttons. */
const MOST_BUTTONS = 8;

/** `Gefällt mir · Antworten · 5 Std.` ends in no sentence. */
const SHORTENED = /\d\s?(?:std|min|tg|wo|mon|sem|sett|godz|uur|tim|h|hrs?|mins?|d|w|ч|мин|дн)\.$/iu;

/** `+5 -1`, `▲ 12 ▼`, `👍 3 👎`: how readers voted. */
const VOTES = /^(?=.*\d)(?=.*[+−▲▼△▽↑↓⬆⬇👍👎♥❤♡]|.*\s-\d)(?:[\d\s+−\-▲▼△▽↑↓⬆⬇👍👎♥❤♡|/·(),.]|\ufe0f){2,24}$/u;

/** A line of nothing but buttons, votes and separators, with one button at least: `Like · Reply · 12`. */
export function closesPost({ text, words, cue }: LineFacts): boolean {
  if (words > MOST_BUTTONS || text.length > 80 || (text.endsWith('.') && !SHORTENED.test(text))) return false;
  // `Marta sagt:` opens a post.
  if ((cue === 'speaker' && words <= 3 && !/[:：]$/.test(text)) || VOTES.test(text)) return true;
  const said =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}']+/gu) ?? [];
  const buttons = said.filter((word) => BUTTONS.has(word));
  if (buttons.length === 0 || LONE_WORDS.has(said.join(' '))) return false;
  return said.every((word) => BUTTONS.has(word) || UNITS.has(word));
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
