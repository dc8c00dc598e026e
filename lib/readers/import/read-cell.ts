import { canonicalTimeZone } from '../../contract/time-zone.ts';
import { normaliseAddress } from '../../domain/address.ts';
import type { Suppression } from '../../domain/subscriber.ts';
import { isNoDate, looksLikeADate, readDate } from './dates.ts';
import type { Field } from './fields.ts';
import { hasLeft, type ListStatus } from './list-status.ts';
import { saysTheyLeft } from './notes.ts';
import type { Facts, Refusal, RowOptions } from './row-facts.ts';
import { flagOf, leavingWord, mayMeanLeaving, statusOf } from './status-words.ts';
import { plain } from './words.ts';

/** What one cell says, in a column of this field. */
export function readCell(field: Field, text: string, options: RowOptions): Facts | Refusal {
  switch (field) {
    case 'address': {
      const address = normaliseAddress(text);
      return address === null ? 'not-an-address' : { address };
    }
    case 'zone': {
      const zone = canonicalTimeZone(text);
      return zone === null ? 'unknown-zone' : { zone };
    }
    case 'minute':
      return /^\d{1,4}$/.test(text) && Number(text) < 1440 ? { minute: Number(text) } : {};
    case 'state': {
      const status = statusOf(text);
      return status === null ? 'unknown-state' : { status, byState: status };
    }
    case 'stateOrPlace': {
      const status = statusOf(text);
      if (status !== null) return { status, byState: status };
      return /^[A-Z]{2,3}$/.test(text) ? {} : 'unknown-state';
    }
    case 'stateLetter': {
      const status = LETTERS[text.toUpperCase()] ?? statusOf(text);
      return status === null ? 'unknown-state' : { status, byState: status };
    }
    case 'left':
    case 'bounced':
    case 'complained':
      return readEvidence(field, text, options);
    case 'subscribed':
    case 'confirmed':
      return readConsent(field, text, options);
    case 'ticked':
      return text === '' || isNoDate(text) ? PENDING : readMayHaveAgreed(text, options);
    case 'proven':
      return text === '' || isNoDate(text) ? PENDING : readConsent('confirmed', text, options);
    case 'subscribedAt':
    case 'confirmedAt':
    case 'suppressedAt':
    case 'stateAt':
      return dateFact(field, text, options);
    case 'suppression':
      return isSuppression(text) ? { suppression: text } : 'unknown-suppression';
    case 'days':
      return text === 'weekdays' || text === 'weekend' ? { days: text } : {};
    case 'pausedUntil':
      return /^\d{4}-\d\d-\d\d$/.test(text) ? { pausedUntil: text } : {};
    case 'sectionsLeftOut':
      return { sectionsLeftOut: sectionsIn(text) };
    case 'leadLeftOut':
      return flagOf(text) === true ? { leadLeftOut: true } : {};
    case 'consentRecord':
      return readConsentRecord(text);
    case 'unconfirmed':
      return flagOf(text) === false ? {} : { status: 'pending' };
    case 'mayHaveAgreed':
      return readMayHaveAgreed(text, options);
    case 'mayHaveLeft':
      return readMayHaveLeft(text, 'unsubscribed', options);
    case 'mayHaveBounced':
      // A number may be of mails that bounced on the way to a good address.
      return /^[1-9]\d*$/.test(text) ? 'unknown-column' : readMayHaveLeft(text, 'bounced', options);
    case 'suspicious':
      return readSuspicious(text);
    case 'doubtful':
    case 'unread': {
      const status = leavingWord(text);
      if (status !== null) return { status };
      return field === 'doubtful' && (mayMeanLeaving(text) || saysTheyLeft(text)) ? 'may-have-left' : {};
    }
    case 'ignored':
      return {};
  }
}

const PENDING: Facts = { status: 'pending' };

/** Confirmed, subscribed but not confirmed, unsubscribed, bounced, complained. */
const LETTERS: Readonly<Record<string, ListStatus>> = {
  C: 'confirmed',
  S: 'pending',
  U: 'unsubscribed',
  B: 'bounced',
  P: 'complained',
};

const STATUS_BY = { left: 'unsubscribed', bounced: 'bounced', complained: 'complained' } as const;

/** A column that is only filled in when something went wrong: anything but a plain no is a yes. */
function readEvidence(field: 'left' | 'bounced' | 'complained', text: string, options: RowOptions): Facts {
  if (flagOf(text) === false || isNoDate(text)) return {};
  const at = readDate(text, options.dates, options.now);
  const dated = at === null || at === 'unreadable' || at === 'future' ? {} : { leftAt: at };
  return { status: STATUS_BY[field], ...dated };
}

/** A flag, a date, or a word such as `subscribed`, depending on who wrote the list. */
function readConsent(field: 'subscribed' | 'confirmed', text: string, options: RowOptions): Facts | Refusal {
  const flag = flagOf(text);
  if (flag !== null) return flag ? {} : { status: field === 'subscribed' ? 'unsubscribed' : 'pending' };
  const status = statusOf(text);
  return status === null ? dateFact(`${field}At`, text, options) : { status };
}

function dateFact(
  field: 'subscribedAt' | 'confirmedAt' | 'suppressedAt' | 'stateAt',
  text: string,
  { dates, now }: RowOptions,
): Facts | Refusal {
  const date = readDate(text, dates, now);
  if (date === 'unreadable') return 'unreadable-date';
  if (date === 'future') return 'date-in-the-future';
  return date === null ? {} : { [field]: date };
}

/** `double-opt-in/<version of the sentence>/<keyed hash of the IP address, or ->`. */
function readConsentRecord(text: string): Facts {
  const [, version, ip] = /^double-opt-in\/([0-9a-f]{12})\/(-|[\w-]{1,16}:[0-9a-f]{16})$/.exec(text) ?? [];
  if (version === undefined || ip === undefined) return {};
  return { consent: { how: 'double-opt-in', text: version, ip: ip === '-' ? null : ip } };
}

/** Such a column may also list newsletters that the person left, or topics: whatever is no flag, date or state is refused. */
function readMayHaveLeft(
  text: string,
  meaning: 'unsubscribed' | 'bounced',
  options: RowOptions,
): Facts | Refusal {
  const flag = plain(text) === 'all' ? true : flagOf(text);
  if (flag !== null) return flag ? { status: meaning } : {};
  const status = statusOf(text);
  if (status !== null) return hasLeft(status) ? { status } : 'unknown-column';
  const at = readDate(text, options.dates, options.now);
  if (at === null) return {};
  if (at !== 'unreadable' && at !== 'future') return { status: meaning, leftAt: at };
  // A day that cannot be read is still a day on which somebody left.
  return looksLikeADate(text) ? { status: meaning } : 'unknown-column';
}

/** A box that was ticked or not, a state, or the day on which they agreed. */
function readMayHaveAgreed(text: string, options: RowOptions): Facts | Refusal {
  const flag = flagOf(text);
  if (flag !== null) return flag ? {} : { status: 'unsubscribed' };
  return looksLikeADate(text) ? dateFact('subscribedAt', text, options) : readSuspicious(text);
}

/** An unknown column is believed if it says that the person left; any other value in it is refused. */
function readSuspicious(text: string): Facts | Refusal {
  // The numbers of lists or topics say nothing.
  if (/^\[?\s*\d+(?:\s*[,;|]\s*\d+)+\s*\]?$/.test(text)) return {};
  if (flagOf(text) === false) return 'unknown-column';
  const status = statusOf(text);
  return status === null ? 'unknown-column' : { status, byState: status };
}

const SUPPRESSIONS: readonly Suppression['reason'][] = ['hard-bounce', 'complaint', 'soft-bounces'];

function isSuppression(text: string): text is Suppression['reason'] {
  return (SUPPRESSIONS as readonly string[]).includes(text);
}

/** More sections, and longer names, than any newsletter offers are not stored. */
const MOST_SECTIONS = { count: 50, characters: 40 };

function sectionsIn(text: string): readonly string[] {
  const names = text.split('|').map((name) => name.trim().toLowerCase());
  return names
    .filter((name) => name !== '' && name.length <= MOST_SECTIONS.characters)
    .slice(0, MOST_SECTIONS.count);
}
