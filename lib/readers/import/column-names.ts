import { FIELDS, type Field } from './fields.ts';
import { hasLeft, type ListStatus } from './list-status.ts';
import { plainStatusOf } from './status-words.ts';
import { columnNames, plain, plainPattern } from './words.ts';

/** The first address name that a list has is the best. */
const ADDRESS_NAMES = [...columnNames('address'), ...columnNames('maybeAddress')];

const FIELD_OF: ReadonlyMap<string, Field> = new Map([
  ...FIELDS.flatMap((field) => columnNames(field).map((name): [string, Field] => [name, field])),
  ...columnNames('maybeAddress').map((name): [string, Field] => [name, 'address']),
]);

/** Words that stand before a name that we know: `is_unsubscribed`, `email_unsubscribed_at`, `member_status`. */
const BEFORE = /^(is|has|was|email|subscriber|contact|member|user)+(?=.)/;

/** What a column of this name holds, in the form of `plain`; undefined for a name that is in no export we know. */
export function fieldNamed(word: string): Field | undefined {
  return FIELD_OF.get(word) ?? withoutPrefix(word);
}

/** How good a name for an address is, from 0 for the best; -1 for a name that only the operator calls an address. */
export function addressRank(name: string): number {
  return ADDRESS_NAMES.indexOf(plain(name));
}

/** Only of names that mean the same after such a word: `user_created`, `email_type` and `contact_state` do not. */
function withoutPrefix(word: string): Field | undefined {
  const rest = word.replace(BEFORE, '');
  const field = FIELD_OF.get(rest);
  const same =
    rest === 'status' || ['left', 'bounced', 'complained', 'subscribed', 'confirmed'].includes(field ?? '');
  return same ? field : undefined;
}

/**
 * A name that is itself a word for a state says what a yes or a date below it means, in any language of the table:
 * `Cancelled`, `canceled_at`, `Zrušeno`, `نشط`.
 */
export function fieldOfStateWord(word: string): Field | undefined {
  const status = plainStatusOf(word) ?? leavingOn(word);
  return status === null ? undefined : FIELD_OF_STATUS[status];
}

const FIELD_OF_STATUS: Readonly<Record<ListStatus, Field>> = {
  confirmed: 'subscribed',
  pending: 'unconfirmed',
  unsubscribed: 'mayHaveLeft',
  bounced: 'mayHaveBounced',
  complained: 'complained',
};

/** Words for a day before or after a name. */
const DAY = new RegExp(`^(${plainPattern('dayBefore')})|(${plainPattern('dayBehind')})$`);

/** The day on which somebody left; the day of another state may be of anything. */
function leavingOn(word: string): ListStatus | null {
  const stem = word.replace(BEFORE, '').replace(DAY, '');
  const status = plainStatusOf(stem);
  return status !== null && hasLeft(status) ? status : null;
}
