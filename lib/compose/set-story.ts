import { inOneParagraph } from '@broadsheet/text/sentences';
import type { ComposeConfig } from '../contract/config/compose.ts';
import type { Picture } from '../domain/article.ts';
import type { BlockName, EditionFigure, EditionStory } from '../domain/edition.ts';
import type { PickedStory } from '../domain/selection.ts';
import { printablePictureUrl, printableUrl } from './text/links.ts';
import { withoutLabel, withoutPage } from './text/page-names.ts';
import { printable } from './text/printable.ts';
import { readingMinutes } from './text/reading-time.ts';
import { localeOf } from './words/locale.ts';

/** The settings that decide here. */
export type ComposePolicy = Pick<ComposeConfig, 'subjectPattern' | 'pictureHosts'> & {
  readonly blocks: readonly BlockName[];
};

/** Longest texts in characters. Longer ones are cut at a word: a mail is not the place to read it all. */
const MOST = {
  headline: 220,
  dek: 600,
  briefDek: 420,
  name: 80,
  figure: 40,
  credit: 160,
  alt: 240,
} as const;

/** Sentences of the summary that are printed. */
const SENTENCES = { lead: 3, secondary: 2, brief: 1, finally: 2 } as const;

/**
 * Sets one picked story: its words made fit for print, its links and picture checked. A brief gets one sentence
 * and no picture.
 */
export function editionStory(
  pick: PickedStory,
  placement: PickedStory['placement'],
  policy: ComposePolicy,
): EditionStory {
  const { story } = pick;
  const { lead } = story;
  return {
    id: story.id,
    headline:
      printable(withoutLabel(pick.headline), MOST.headline) ||
      printable(lead.title, MOST.headline) ||
      lead.id,
    dek: dekOf(pick, placement),
    points: pointsOf(pick),
    section: nameOf(pick.section),
    publisher: publisherName(lead.publisher),
    byline: nameOf(lead.byline),
    ...(lead.language === 'und' ? {} : { language: localeOf(lead.language).tag }),
    url: printableUrl(lead.url),
    picture: placement === 'brief' ? null : pictureOf(pick.picture, policy),
    readingMinutes: readingMinutes(lead.paragraphs),
    coverage: Math.max(1, story.coverage.filter(({ named }) => named).length),
    alsoCoveredBy: alsoCoveredBy(pick),
    firstSeenAt: story.firstSeenAt,
    firstSeenPrecision: story.firstSeenPrecision,
    update: pick.update && { since: pick.update.since, ...(pick.update.led && { led: pick.update.led }) },
    pinned: pick.pinned,
    paid: pick.paid,
  };
}

/** An update says what is new; any other story what it is about. */
function dekOf(pick: PickedStory, placement: PickedStory['placement']): string {
  const fresh = pick.update?.sentences ?? [];
  const sentences = fresh.length > 0 ? fresh : pick.summary;
  const text = inOneParagraph(sentences.slice(0, SENTENCES[placement]).map((sentence) => sentence.text));
  return printable(text, placement === 'brief' ? MOST.briefDek : MOST.dek);
}

/** Each with its publisher's name, unless that is the story's own. */
function pointsOf({ points, story: { lead } }: PickedStory): EditionStory['points'] {
  return points.map(({ label, text, publisher, url }) => {
    const isOwn = publisher === lead.publisher;
    return {
      label,
      text: printable(text, MOST.briefDek),
      publisher: isOwn ? null : publisherName(publisher),
      url: isOwn ? null : printableUrl(url),
    };
  });
}

/** The figure of a story, with its source. */
export function editionFigure({ figure, story: { lead } }: PickedStory): EditionFigure | null {
  if (figure === null) return null;
  return {
    figure: printable(figure.figure, MOST.figure),
    text: printable(figure.text, MOST.briefDek),
    ...(lead.language === 'und' ? {} : { language: localeOf(lead.language).tag }),
    publisher: publisherName(lead.publisher),
    url: printableUrl(lead.url),
  };
}

function pictureOf(picture: Picture | null, { pictureHosts }: ComposePolicy): EditionStory['picture'] {
  const url = picture === null ? null : printablePictureUrl(picture.url);
  if (picture === null || url === null || !isFrom(pictureHosts, url)) return null;
  const credit = printable(picture.credit ?? '', MOST.credit);
  return { url, alt: printable(picture.alt, MOST.alt), credit: credit === '' ? null : credit };
}

function isFrom(hosts: readonly string[] | null, url: string): boolean {
  const { hostname } = new URL(url);
  return hosts === null || hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}

/** Every other named family that told the story, with the address of its own article where there is one. */
function alsoCoveredBy(pick: PickedStory): EditionStory['alsoCoveredBy'] {
  const { articles, coverage, lead } = pick.story;
  const others = coverage.filter(({ named, publisher }) => named && publisher !== lead.publisher);
  return others.flatMap(({ publisher }) => {
    const name = publisherName(publisher);
    const article = articles.find((candidate) => candidate.publisher === publisher && candidate.url !== null);
    return name === null ? [] : [{ publisher: name, url: printableUrl(article?.url ?? null) }];
  });
}

function publisherName(name: string | null): string | null {
  return nameOf(name === null ? null : withoutPage(name));
}

function nameOf(name: string | null): string | null {
  const printed = printable(name ?? '', MOST.name);
  return printed === '' ? null : printed;
}
