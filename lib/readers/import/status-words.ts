/** What a list may say of a person, from the best to the worst. The worst that a row says is what counts. */
export const STANDINGS = ['confirmed', 'pending', 'unsubscribed', 'bounced', 'complained'] as const;
export type Standing = (typeof STANDINGS)[number];

/** The worse of two. */
export function worse(one: Standing, other: Standing): Standing {
  return STANDINGS.indexOf(one) >= STANDINGS.indexOf(other) ? one : other;
}

/**
 * Words of Mailchimp, Substack, Ghost, listmonk, Buttondown, Beehiiv, Kit, MailerLite, Campaign Monitor, Brevo and
 * our own export, in the form of `plain`. Whoever is paused, blocked or deleted there has not agreed to be mailed
 * from here. Words that can mean either, such as Buttondown's `churned`, are left out on purpose.
 */
const WORDS: Readonly<Record<Standing, string>> = {
  confirmed:
    'subscribed confirmed active enabled regular premium gifted free paid paying comped trialed optin optedin current',
  pending:
    'pending unconfirmed notconfirmed unactivated unverified validating awaitingconfirmation notsubscribed nonsubscribed neversubscribed transactional',
  unsubscribed:
    'unsubscribed unsubscribe optout optedout left cancelled canceled removed deleted archived disabled inactive paused blocklisted blacklisted blocked banned suppressed held abgemeldet desabonne desinscrit baja',
  bounced:
    'bounced bounce hardbounce hardbounced softbounce softbounced softbounces cleaned undeliverable invalid malformed',
  complained: 'complained complaint spam spammy junk abuse abusecomplaint spamcomplaint markedasspam',
};

const STANDING_OF: ReadonlyMap<string, Standing> = new Map(
  STANDINGS.flatMap((standing) => WORDS[standing].split(' ').map((word) => [word, standing] as const)),
);

/** What a status of any of these services means here; null for a word we do not know. */
export function standingOf(status: string): Standing | null {
  return STANDING_OF.get(plain(status)) ?? null;
}

/** Letters and digits only, lower case, without accents: `Opted-Out` and `opted out` are the same word. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Yes, no, or neither: what spreadsheets and exports write for a flag. */
export function flagOf(value: string): boolean | null {
  if (/^(true|yes|y|1|ja|oui|si|sí|x|✓)$/i.test(value)) return true;
  return /^(false|no|n|0|nein|non|-|null|none)$/i.test(value) ? false : null;
}
