import { listWords, plain } from './words.ts';

const SMALL: ReadonlySet<string> = new Set(listWords('besideAgreeing'));

const MAIL = ['email', 'emails', 'mail', 'mails', 'correo'];

const AGREEMENT = new RegExp(`^(${listWords('agreeing').join('|')})+$`);

/** One word, however it is written; `opt` alone may as well be the beginning of *opt out*. */
const OPT_IN = /opt(?:ed)?[\s_-]*in(?!\p{L})/giu;

/**
 * A name that is built of nothing but words about agreeing and small words, such as `I agree to get the newsletter`:
 * whatever else is in it, such as *no*, *stopped* or *end*, may turn it round, and no list of such words would be
 * complete.
 */
export function isAgreement(name: string): boolean {
  const said = name
    .replace(OPT_IN, ' optin ')
    .split(/[^\p{L}\p{N}\p{M}]+|(?<=\p{Ll})(?=\p{Lu})/u)
    .map(plain)
    .filter((word) => word !== '');
  const agreeing = said.filter((word) => AGREEMENT.test(word));
  // Whoever wants text messages may want no mail.
  if (said.includes('sms') && !said.some((word) => MAIL.includes(word))) return false;
  return agreeing.length > 0 && said.every((word) => SMALL.has(word) || AGREEMENT.test(word));
}
