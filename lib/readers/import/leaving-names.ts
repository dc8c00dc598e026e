import type { Field } from './fields.ts';
import { plainStatusOf } from './status-words.ts';
import { listPattern, listWords, plain, plainPattern } from './words.ts';

/** Words that say of a subscription that it ended, beside those of the table of statuses. */
const LEFT = new RegExp(`^(${plainPattern('leaving')})$`, 'u');

/** Words that are also said of a journey or a building: beside a day or a list they may say who left. */
const MAY_HAVE_LEFT = new RegExp(`^(${plainPattern('leavingOrGoing')})$`, 'u');

/** What ends when somebody leaves, days, and small words. Whatever else is in a name makes it one of something else. */
const BESIDE: ReadonlySet<string> = new Set(listWords('besideLeaving'));

/** The same in languages that are written without spaces. */
const JOINED = new RegExp(`^(${listPattern('leavingAnywhere')})$`);

/** That somebody wants nothing any more. */
const WANTS_NOTHING = new RegExp(`^(${plainPattern('wantsNothing')})$`);

/**
 * What a name of several words says that is built of nothing but a word of leaving, what was left, and small words:
 * `Subscription cancelled on`, `Abo beendet am`; undefined for others, such as `Cancelled by` and `Order cancelled`.
 */
export function fieldOfLeavingName(name: string): Field | undefined {
  const joined = name.normalize('NFKC').replace(/[\s_-]/g, '');
  if (JOINED.test(joined) || WANTS_NOTHING.test(plain(name))) return 'mayHaveLeft';
  const words = name
    .split(/[^\p{L}\p{M}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u)
    .map(plain)
    .filter((word) => word !== '');
  const others = words.filter((word) => !BESIDE.has(word));
  const [word = '', ...more] = others;
  if (more.length > 0 || word === '') return undefined;
  if (LEFT.test(word) || plainStatusOf(word) === 'unsubscribed') return 'mayHaveLeft';
  return MAY_HAVE_LEFT.test(word) && words.length > 1 ? 'suspicious' : undefined;
}
