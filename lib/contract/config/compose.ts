import * as z from 'zod';
import { canonicalTimeZone } from '../time-zone.ts';
import { ownWords } from './words.ts';

const httpsUrl = z.url({ protocol: /^https$/ });

/** Names such as "English" are well-formed tags as well, but of no language. */
function isLanguageTag(tag: string): boolean {
  if (!/^[a-z]{2,3}(-|$)/i.test(tag)) return false;
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** EventBridge Scheduler knows names of the IANA database only, in their exact spelling. */
function zoneProblem({ input }: { readonly input?: unknown }): string {
  const canonical = canonicalTimeZone(String(input));
  return canonical === null
    ? 'is not an IANA time zone such as "Europe/London"'
    : `must be written "${canonical}", as the IANA time zone database spells it`;
}

/** The publication and its look. */
export const newsletterConfig = z.strictObject({
  name: z.string().min(1).max(80),
  tagline: z.string().max(120).default(''),
  /** BCP 47 tag for fixed words and dates: en, de, fr, ar … */
  language: z
    .string()
    .refine(isLanguageTag, 'is not a language tag: write "en", not "English"')
    .default('en'),
  /** IANA zone of the newsroom: decides the edition's date and the publishing hour. */
  timeZone: z.string().refine((zone) => canonicalTimeZone(zone) === zone, { error: zoneProblem }),
  /** Printed in every mail. Anti-spam law requires a real one. */
  postalAddress: z.string().min(10).max(200),
  homeUrl: httpsUrl.nullable().default(null),
  privacyUrl: httpsUrl.nullable().default(null),
  /**
   * Picture for the masthead in place of the name, at most 568 × 120 CSS pixels. Give it an opaque background: clients
   * that turn a mail dark themselves show `url`. `darkUrl` is the same logo for dark mode, where the client chooses it.
   */
  logo: z
    .strictObject({
      url: httpsUrl,
      // A blank or a last comma would end the address in `srcset`.
      darkUrl: httpsUrl
        .regex(/^\S*[^\s,]$/, 'may hold no blank and no comma at its end')
        .nullable()
        .default(null),
      width: z.int().min(16).max(568),
      height: z.int().min(16).max(120),
    })
    .nullable()
    .default(null),
  /** Words of your own in place of the fixed ones: { thatIsAll: 'See you at the club.' }. */
  words: ownWords.default({}),
});

const colour = z.string().regex(/^#[0-9a-fA-F]{6}$/, 'must be a colour like "#9a3412"');

/** Colours that replace those of templates/theme.ts. */
const palette = z
  .strictObject({
    desk: colour,
    paper: colour,
    tint: colour,
    ink: colour,
    text: colour,
    dim: colour,
    accent: colour,
    hairline: colour,
  })
  .partial();

/** Font families that replace those of templates/theme.ts: names only, nothing is fetched. */
const fonts = z
  .strictObject({
    serif: z.string().regex(/^[\w', -]+$/),
    sans: z.string().regex(/^[\w', -]+$/),
  })
  .partial();

/** The pieces of the mail in their usual order. */
export const EDITION_BLOCKS = [
  'note',
  'lead',
  'seconds',
  'sections',
  'figures',
  'corrections',
  'finally',
] as const;

/** Most distinct mails of an edition: each is set, checked and frozen. */
const MOST_CHOICES = 32;

const sectionName = z
  .string()
  .min(1)
  .max(40)
  .regex(/^[^;|/*]+$/, 'must not contain ; | / or *');

/** Sections that readers may leave out. */
const sectionChoiceConfig = z
  .strictObject({
    /**
     * The sections offered, in the names of `select.sectionOrder`; several in one list are taken or left together:
     * ["Sport", ["Culture", "Opinion"]]. All other stories come to everybody. Readers choose nothing when empty.
     */
    offered: z
      .array(z.union([sectionName.transform((name) => [name]), z.array(sectionName).min(1).max(10)]))
      .default([]),
    /** `always` brings the lead story to everybody; `choice` lets readers leave it out with its section. */
    lead: z.enum(['choice', 'always']).default('choice'),
    /** What readers get on a day without a story for them: the `whole` edition, or `none`. */
    whenEmpty: z.enum(['whole', 'none']).default('whole'),
  })
  .refine(({ offered }) => isDistinct(offered.flat()), {
    path: ['offered'],
    error: 'must name each section once',
  })
  .refine(({ offered, lead }) => 2 ** (offered.length + (lead === 'choice' ? 1 : 0)) <= MOST_CHOICES, {
    path: ['offered'],
    error: `makes more than ${MOST_CHOICES} different mails: offer at most four, or five with lead "always"`,
  });

function isDistinct(sections: readonly string[]): boolean {
  return new Set(sections.map((section) => section.toLowerCase())).size === sections.length;
}

/** How the digest is set. */
export const composeConfig = z.strictObject({
  /** Largest HTML part in bytes; Gmail clips near 102,000 and would hide the unsubscribe link. */
  maxHtmlBytes: z.int().min(20_000).max(100_000).default(90_000),
  /**
   * Subject line: {headline} is the lead story's, {headlines} adds a second one if both fit into 78 characters;
   * {newsletter} and {date} are filled in too.
   */
  subjectPattern: z.string().min(1).max(120).default('{headlines}'),
  /**
   * The pieces of the mail in their order. A piece that is left out loses no story: its stories become briefs. Lead and
   * sections are always there.
   */
  blocks: z
    .array(z.enum(EDITION_BLOCKS))
    .refine((blocks) => new Set(blocks).size === blocks.length, 'must name each piece once')
    .refine(
      (blocks) => blocks.includes('lead') && blocks.includes('sections'),
      'must include lead and sections',
    )
    .default([...EDITION_BLOCKS]),
  sectionChoice: sectionChoiceConfig.prefault({}),
  /**
   * Hosts that pictures may come from, with their subdomains: ["images.example.com"]. A reader's mail client fetches
   * pictures from these hosts, which thereby learn when the mail was read. Any https host when null; none when empty.
   */
  pictureHosts: z
    .array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'must be a host name like "images.example.com"'))
    .nullable()
    .default(null),
  /**
   * Your colours and fonts, where they differ from templates/theme.ts. Read when templates are compiled, which
   * fails if text would have too little contrast (WCAG AA, 4.5 to 1) in light or dark mode.
   */
  look: z.strictObject({ light: palette, dark: palette, fonts }).partial().default({}),
});
export type ComposeConfig = z.infer<typeof composeConfig>;
