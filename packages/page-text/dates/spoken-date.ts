import type { PageDate } from '../reading.ts';
import { dayFact, type LocalClock } from './machine-date.ts';

/** When and where a page was fetched, which is what “today” on it means. */
export interface Fetched {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly local: LocalClock;
}

const TODAY =
  "today|heute|aujourd'hui|hoy|oggi|hoje|vandaag|idag|i dag|dzisiaj|dziś|dnes|ma|bugün|сегодня|сьогодні|tänään|今日|今天|오늘|اليوم";
const YESTERDAY =
  'yesterday|gestern|hier|ayer|ieri|ontem|gisteren|igår|i går|wczoraj|včera|tegnap|dün|вчера|вчора|eilen|昨日|昨天|어제|أمس';
/** `Published`, `Stand:`, `Publicado el`: a name there is somebody's who comments, and an old page may be updated today. */
const LABEL =
  '(?:(?:publi|pubbli|veröff|ersch|post|stand|gepubl|gepl|opubl|dodano|опубл)\\p{L}*(?:\\s(?:am|on|le|el|il|em|op|den))?[\\s:]+)?';
const CLOCK =
  '(\\d{1,2})\\s?(?:[:.h時点]|uhr)\\s?([0-5]\\d)?(?:分)?\\s?(?:uhr|h|u|hrs|([ap])\\.?m\\.?)?(?:\\s(?:utc|gmt|[a-z]{2,4}t))?';
const NAMED_DAY = new RegExp(
  `^${LABEL}(?:(${TODAY})|(${YESTERDAY}))[\\s,·|–-]*(?:(?:at|um|à|a las|alle|ore|om|kl|às|as|o|o godz|godz|klo|saat|в|о)[.\\s]+)?${CLOCK}$`,
  'iu',
);

const MINUTES =
  '(?:m|mins?|minutes?|minuten?|minutos?|minuti|minuter|minutter|minut\\p{L}*|мин\\p{L}*|хв\\p{L}*|分钟|分鐘|分|분)';
const HOURS =
  '(?:h|hrs?|hours?|stunden?|std|heures?|horas?|or[ae]|uur|uren|timmar|timme|timer|time|tim|godzin\\p{L}*|godz|час\\p{L}*|годин\\p{L}*|saat|óráv?a?l?|hodin\\p{L}*|小时|小時|時間|시간)';
const BEFORE = '(?:vor|il y a|hace|há|för|for|przed|před|about|circa)';
const AFTER = '(?:ago|geleden|sedan|siden|fa|atrás|temu|назад|тому|önce|ezelőtt|前|전)';
const SINCE = new RegExp(
  `^${LABEL}(?:${BEFORE}\\s)?(?:etwa\\s|about\\s)?(\\d{1,3})\\s?(?:(${MINUTES})|${HOURS})\\.?(?:\\s?${AFTER})?$`,
  'iu',
);
const HAS_MARK = new RegExp(`(?<!\\p{L})${BEFORE}\\s|${AFTER}$`, 'iu');

/** Characters of such a line. */
const LONGEST = 60;
const MINUTE = 60_000;
const HOUR = 3_600_000;
const DAY = 86_400_000;
/** How certain a date relative to another can be: enough to make an article fresh. */
const CONFIDENCE = 0.6;

/** `Today, 17:48`, `Gestern um 20.44 Uhr`, `3 hours ago`: a time relative to when the page was fetched; null for anything else. */
export function spokenDate(text: string, fetched: Fetched): PageDate | null {
  if (text.length > LONGEST || !/\d/.test(text)) return null;
  const plain = text.replaceAll('’', "'").trim();
  return atClock(plain, fetched) ?? sinceThen(plain, fetched);
}

function atClock(text: string, { at, local }: Fetched): PageDate | null {
  const [all, today, yesterday, hours = '', minutes = '0', half] = NAMED_DAY.exec(text) ?? [];
  if (all === undefined) return null;
  const spoken = Number(hours);
  const hour = half === undefined ? spoken : (spoken % 12) + (/p/i.test(half) ? 12 : 0);
  if (hour > 23) return null;
  const day = dayOf(at - (yesterday === undefined ? 0 : DAY), local);
  const minute = hour * 60 + Number(minutes);
  const told = local(day, minute);
  if (told === null) return null;
  // Clocks go wrong, and a paper may be an hour further east than its reader.
  if (today !== undefined && told > at && told - at <= HOUR) return dayFactOf(day);
  // A clock that is further ahead of the copy is the day before's.
  const isAhead = today !== undefined && told > at;
  const known = isAhead ? local(dayOf(at - DAY, local), minute) : told;
  if (known === null) return null;
  return { at: new Date(known).toISOString(), precision: 'instant', kind: 'printed', confidence: CONFIDENCE };
}

function sinceThen(text: string, { at, local }: Fetched): PageDate | null {
  const [all, count, minutes] = SINCE.exec(text) ?? [];
  if (all === undefined || !HAS_MARK.test(text)) return null;
  const ago = Number(count) * (minutes === undefined ? 60 : 1) * MINUTE;
  if (ago > DAY) return null;
  return dayFactOf(dayOf(at - ago, local));
}

function dayFactOf(iso: string): PageDate | null {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return dayFact(year, month, day, 'printed', CONFIDENCE);
}

/** The day that the wall clock of a place shows. */
function dayOf(at: number, local: LocalClock): string {
  const days = [1, 0, -1].map((shift) => new Date(at + shift * DAY).toISOString().slice(0, 10));
  return days.find((day) => (local(day, 0) ?? Infinity) <= at) ?? new Date(at).toISOString().slice(0, 10);
}
