/**
 * The one form of an address that we store and compare, or null when it cannot be one that SES delivers to:
 * ASCII only (SES has no SMTPUTF8), one `@`, a dotted domain, at most 254 characters (RFC 5321 §4.5.3.1.3).
 * All of it is lower-cased. RFC 5321 §2.4 lets a mailbox tell `Ada@` from `ada@`, but none does, and a person
 * who signs up in both spellings must not be mailed twice.
 */
export function normaliseAddress(text: string): string | null {
  const match = ADDRESS.exec(text.trim());
  if (match === null) return null;
  const [, local = '', domain = ''] = match;
  const address = `${local}@${domain}`.toLowerCase();
  return address.length > 254 || local.length > 64 ? null : address;
}

/** RFC 5321 dot-atom local part and host name; quoted local parts are legal, unused and a header risk. */
const ADDRESS =
  /^([A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*)@((?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9]))$/;
