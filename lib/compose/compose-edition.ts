import type { ComposeConfig } from '../contract/config/compose.ts';
import type { Article } from '../domain/article.ts';
import type { Edition, EditionId, EditionStory, Section } from '../domain/edition.ts';
import type { Instant } from '../domain/instant.ts';
import type { Newsletter } from '../domain/newsletter.ts';
import type { Selection, Pick as StoryPick } from '../domain/story.ts';
import { subjectLine } from './subject-line.ts';
import { printablePictureUrl, printableUrl } from './text/links.ts';
import { printable } from './text/printable.ts';
import { readingMinutes } from './text/reading-time.ts';
import { localeOf } from './words/words.ts';

/** What stands at the head of an edition, decided before it is composed. */
export interface Heading {
  readonly id: EditionId;
  readonly revision: number;
  readonly number: number;
  readonly asOf: Instant;
  readonly newsletter: Newsletter;
  /** The desk's note; blank lines part paragraphs. */
  readonly note: string | null;
}

/** What of the config decides here. */
export type ComposePolicy = Pick<ComposeConfig, 'subjectPattern' | 'pictureHosts'>;

/** Longest texts in characters. Longer ones are cut at a word: a mail is not the place to read it all. */
const MOST = {
  headline: 220,
  dek: 600,
  briefDek: 260,
  name: 80,
  credit: 160,
  alt: 240,
  note: 2_400,
} as const;

/** One line at full width; mail clients show about as much behind the subject. */
const SKYLINE_CHARACTERS = 100;

/** Sentences of the summary that are printed. */
const SENTENCES = { lead: 3, secondary: 2, brief: 1 } as const;

/**
 * Stage 3 of 5. Sets the picked stories as an edition: placement, wording fit for print, subject and skyline.
 * Depends on its arguments only.
 *
 * @param selection - With at least one pick.
 * @throws {RangeError} If nothing was picked: a quiet day has no edition.
 */
export function composeEdition(selection: Selection, heading: Heading, policy: ComposePolicy): Edition {
  const [first, ...others] = leadFirst(selection.picks);
  if (first === undefined) throw new RangeError('an edition needs at least one story');
  const lead = editionStory(first, 'lead', policy);
  const secondaries = others.filter(isSecondary).map((pick) => editionStory(pick, 'secondary', policy));
  const sections = sectionsOf(
    others.filter((pick) => !isSecondary(pick)),
    policy,
  );
  const { id, revision, number, asOf, newsletter } = heading;
  return {
    id,
    revision,
    number,
    asOf,
    language: localeOf(newsletter.language).tag,
    subject: subjectLine(policy.subjectPattern, lead.headline, heading),
    skyline: skyline([lead, ...secondaries, ...sections.flatMap((section) => section.stories)], newsletter),
    note: noteOf(heading.note),
    lead,
    secondaries,
    sections,
  };
}

function leadFirst(picks: readonly StoryPick[]): readonly StoryPick[] {
  const lead = picks.find((pick) => pick.placement === 'lead') ?? picks[0];
  return lead === undefined ? [] : [lead, ...picks.filter((pick) => pick !== lead)];
}

function isSecondary(pick: StoryPick): boolean {
  return pick.placement === 'secondary';
}

/** Sections in the order of their strongest story. */
function sectionsOf(picks: readonly StoryPick[], policy: ComposePolicy): readonly Section[] {
  const sections = new Map<string, EditionStory[]>();
  for (const pick of picks) {
    const story = editionStory(pick, 'brief', policy);
    const stories = sections.get(story.section);
    if (stories === undefined) sections.set(story.section, [story]);
    else stories.push(story);
  }
  return [...sections].map(([name, stories]) => ({ name, stories }));
}

function editionStory(
  pick: StoryPick,
  placement: StoryPick['placement'],
  policy: ComposePolicy,
): EditionStory {
  const { story } = pick;
  const { lead } = story;
  return {
    id: story.id,
    headline: printable(pick.headline, MOST.headline) || printable(lead.title, MOST.headline) || lead.id,
    dek: dekOf(pick, placement),
    section: printable(pick.section, MOST.name),
    publisher: nameOf(lead.publisher),
    byline: nameOf(lead.byline),
    ...(lead.language === 'und' ? {} : { language: localeOf(lead.language).tag }),
    url: printableUrl(lead.url),
    picture: placement === 'brief' ? null : pictureOf(lead, policy),
    readingMinutes: readingMinutes(lead.paragraphs),
    coverage: Math.max(1, story.coverage.length),
    alsoCoveredBy: alsoCoveredBy(pick),
    firstSeenAt: story.firstSeenAt,
    update: pick.update === null ? null : { since: pick.update.since },
    pinned: pick.pinned,
    memory: pick.memory,
  };
}

/**
 * "LISBON (Continental Wire) — " before a sentence: it belongs to the article's first line, and our source line
 * says who wrote it. Capitals, perhaps an agency, and a dash with blanks on both sides.
 */
const PLACE_LINE = /^\p{Lu}[\p{Lu}\p{M} .,'’/-]{1,40}(?: \([^()]{2,40}\))? [—–] /u;

/** An update says what is new; any other story what it is about. */
function dekOf(pick: StoryPick, placement: StoryPick['placement']): string {
  const fresh = pick.update?.sentences ?? [];
  const sentences = fresh.length > 0 ? fresh : pick.summary;
  const text = sentences
    .slice(0, SENTENCES[placement])
    .map((sentence) => sentence.text.replace(PLACE_LINE, ''))
    .join(' ');
  return printable(text, placement === 'brief' ? MOST.briefDek : MOST.dek);
}

function pictureOf(article: Article, { pictureHosts }: ComposePolicy): EditionStory['picture'] {
  const url = article.picture === null ? null : printablePictureUrl(article.picture.url);
  if (article.picture === null || url === null || !isFrom(pictureHosts, url)) return null;
  const credit = printable(article.picture.credit ?? '', MOST.credit);
  return { url, alt: printable(article.picture.alt, MOST.alt), credit: credit === '' ? null : credit };
}

function isFrom(hosts: readonly string[] | null, url: string): boolean {
  const { hostname } = new URL(url);
  return hosts === null || hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}

/** Every other family that told the story, with the address of its own article where there is one. */
function alsoCoveredBy(pick: StoryPick): EditionStory['alsoCoveredBy'] {
  const { articles, coverage, lead } = pick.story;
  const others = coverage.slice(1).filter((family) => family.publisher !== lead.publisher);
  return others.map(({ publisher }) => {
    const article = articles.find((candidate) => candidate.publisher === publisher && candidate.url !== null);
    return { publisher: printable(publisher, MOST.name), url: printableUrl(article?.url ?? null) };
  });
}

/** What mail clients show behind the subject: the headlines after the lead, or how the lead goes on. */
function skyline(stories: readonly EditionStory[], newsletter: Newsletter): string {
  const [lead, ...others] = stories;
  let text = '';
  for (const { headline } of others.slice(0, 4)) {
    const longer = text === '' ? headline : `${text} · ${headline}`;
    if (text !== '' && longer.length > SKYLINE_CHARACTERS) break;
    text = longer;
  }
  return printable(text || lead?.dek || newsletter.tagline, SKYLINE_CHARACTERS) || newsletter.name;
}

function noteOf(note: string | null): string | null {
  const paragraphs = (note ?? '')
    .slice(0, MOST.note)
    .split(/\r?\n\s*\r?\n/u)
    .map((paragraph) => printable(paragraph, MOST.note))
    .filter((paragraph) => paragraph !== '');
  return paragraphs.length === 0 ? null : paragraphs.join('\n\n');
}

function nameOf(name: string | null): string | null {
  const printed = printable(name ?? '', MOST.name);
  return printed === '' ? null : printed;
}
