/**
 * The normal form in which an address is stored and compared, whether it comes from a form, a list, a command or a
 * bounce. Null when SES cannot deliver to it: it needs one `@`, an ASCII mailbox name (SES has no SMTPUTF8), a domain
 * with a dot in it, and at most 254 characters (RFC 5321 §4.5.3.1.3).
 *
 * All of it is lower-cased. RFC 5321 §2.4 lets a mailbox distinguish `Ada@` from `ada@`, but none does, and a person who
 * signs up in both spellings must not be mailed twice. A domain such as `bücher.example` becomes punycode, which
 * is what mail servers look up (RFC 5890).
 */
export function normaliseAddress(text: string): string | null {
  const typed = text.trim();
  const at = typed.lastIndexOf('@');
  const address = `${typed.slice(0, at)}@${asciiDomain(typed.slice(at + 1))}`.toLowerCase();
  return at > 64 || address.length > 254 || !ADDRESS.test(address) ? null : address;
}

/** RFC 5321 dot-atom local part and host name; quoted local parts are legal, unused and a header risk. */
const ADDRESS =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/;

/** Punycode for a domain with non-ASCII letters; anything that is not a domain is returned unchanged. */
function asciiDomain(domain: string): string {
  // A URL knows the rules (UTS #46), but would also take user names, ports and escapes.
  if (!/\P{ASCII}/u.test(domain) || /[\s%/\\?#:@[\]]/.test(domain)) return domain;
  return URL.parse(`http://${domain}`)?.hostname ?? domain;
}

/**
 * The mailbox behind an address, for limits that a second spelling must not get round: `ada+news@` reaches `ada@`
 * with most providers, and some ignore dots or have several domains. Only ever compared, never mailed.
 *
 * @param address - In its normal form.
 */
export function mailboxOf(address: string): string {
  const at = address.lastIndexOf('@');
  const domain = address.slice(at + 1);
  const name = address.slice(0, at).replace(/(?<=.)\+.*$/, '');
  const provider = PROVIDERS.find(({ domains }) => domains.includes(domain));
  return `${name.replace(provider?.ignores ?? /(?!)/, '')}@${provider?.domains[0] ?? domain}`;
}

/** Providers where one mailbox has several spellings besides `+`. */
const PROVIDERS: readonly { readonly domains: readonly string[]; readonly ignores?: RegExp }[] = [
  { domains: ['gmail.com', 'googlemail.com'], ignores: /\./g },
  { domains: ['proton.me', 'protonmail.com', 'pm.me'], ignores: /[._-]/g },
  { domains: ['yandex.ru', 'ya.ru', 'yandex.com', 'yandex.by', 'yandex.kz'], ignores: /[.-]/g },
  { domains: ['icloud.com', 'me.com', 'mac.com'] },
];
