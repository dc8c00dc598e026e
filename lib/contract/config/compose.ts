import { z } from 'zod';

const httpsUrl = z.url({ protocol: /^https$/ });

/** The publication and its look. */
export const newsletterConfig = z.strictObject({
  name: z.string().min(1).max(80),
  tagline: z.string().max(120).default(''),
  /** BCP 47 tag for fixed words and dates: en, de, fr, ar … */
  language: z.string().default('en'),
  /** IANA zone of the newsroom: decides the edition's date and the publishing hour. */
  timeZone: z.string().refine(isTimeZone, 'is not an IANA time zone such as "Europe/London"'),
  /** Printed in every mail. Anti-spam law asks for a real one. */
  postalAddress: z.string().min(10).max(200),
  homeUrl: httpsUrl.nullable().default(null),
  privacyUrl: httpsUrl.nullable().default(null),
});
export type NewsletterConfig = z.infer<typeof newsletterConfig>;

/** How the digest is set. */
export const composeConfig = z.strictObject({
  /** Largest HTML part in bytes; Gmail clips near 102,000 and would hide the unsubscribe link. */
  maxHtmlBytes: z.int().min(20_000).max(100_000).default(90_000),
  /** Subject line: {headline}, {newsletter} and {date} are filled in. */
  subjectPattern: z.string().min(1).max(120).default('{headline}'),
});
export type ComposeConfig = z.infer<typeof composeConfig>;

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
