import type { EditionStory } from '../../../lib/domain/edition.ts';
import type { Decision } from '../../../lib/domain/report.ts';
import type { FileTruth, MorningFiles } from './morning.ts';
import { type Flaw, flawsOf } from './printed-text.ts';
import type { MorningRun } from './run-morning.ts';

/** What one morning's edition is worth. */
export interface MorningFigures {
  readonly objects: number;
  readonly articles: number;
  /** Objects and items that became no article, by reason. */
  readonly setAside: Readonly<Record<string, number>>;
  readonly printed: number;
  readonly lead: string | null;
  readonly leadPublishers: number;
  /** Printed stories without the name of a publisher. */
  readonly unnamed: number;
  /** Printed headlines that break a rule, by rule. */
  readonly flaws: Readonly<Partial<Record<Flaw, readonly string[]>>>;
  /** Of the printed stories with a text, how many, and how many whose text adds to the headline. */
  readonly told: number;
  readonly adding: number;
  /** Stories whose date of first appearance no source gives, or gives otherwise. */
  readonly falseFirstSeen: readonly string[];
  /** Null without labels. */
  readonly labelled: LabelledFigures | null;
}

interface LabelledFigures {
  /** Of the articles that were grouped. */
  readonly bcubedPrecision: number;
  readonly bcubedRecall: number;
  /** Printed stories whose event another one tells, above it. */
  readonly duplicates: readonly string[];
  readonly leadEvent: string | null;
  readonly biggestEvent: string;
  /** Publishers that tell the biggest event in a language of the edition. */
  readonly biggestPublishers: number;
  /** Those of them whose article is in the printed story. */
  readonly biggestPrinted: number;
  /** Printed stories that are led by something that is no news: a tag page, a recipe, an advertisement. */
  readonly noNews: readonly string[];
}

const NO_NEWS = /tagpage|junk|spam|recipe|shopping|service|paid|horoscope|weather/;
/** More than this between the printed first appearance and the label is false. */
const TOLERATED_DAYS = 1;

export function morningFiguresOf(
  morning: MorningFiles,
  { articles, printed, report }: MorningRun,
): MorningFigures {
  const flaws: Partial<Record<Flaw, string[]>> = {};
  for (const story of printed)
    for (const flaw of flawsOf(story)) flaws[flaw] = [...(flaws[flaw] ?? []), story.headline];
  const [lead] = printed;
  const told = printed.filter(({ dek }) => dek !== '');
  return {
    objects: report.counts.objects,
    articles: articles.length,
    setAside: tally(report.setAside.map(({ reason }) => reason)),
    printed: printed.length,
    lead: lead?.headline ?? null,
    leadPublishers: lead?.coverage ?? 0,
    unnamed: printed.filter(({ publisher }) => publisher === null).length,
    flaws,
    told: told.length,
    adding: told.filter((story) => !flawsOf(story).includes('overlap')).length,
    falseFirstSeen: printed
      .filter((story) => isFalselyDated(story, morning, report.decisions))
      .map(({ headline }) => headline),
    labelled: labelledFigures(morning, printed, report.decisions),
  };
}

/** A time that no label supports: of a page that nobody can date, or of another day. */
function isFalselyDated(
  { id, firstSeenAt, firstSeenPrecision }: EditionStory,
  { truth }: MorningFiles,
  decisions: readonly Decision[],
): boolean {
  if (truth === null || firstSeenPrecision === 'unknown') return false;
  const days = decisions
    .filter(({ story }) => story === id)
    .map(({ key }) => truth[key]?.date ?? '')
    .filter(Boolean)
    .sort();
  const [first] = days;
  if (first === undefined) return true;
  return Math.abs(Date.parse(firstSeenAt.slice(0, 10)) - Date.parse(first)) > TOLERATED_DAYS * 86_400_000;
}

function labelledFigures(
  { truth }: MorningFiles,
  printed: readonly EditionStory[],
  decisions: readonly Decision[],
): LabelledFigures | null {
  if (truth === null) return null;
  const grouped = decisions.flatMap(({ key, story, reason }) => {
    const label = truth[key];
    return story === null || label === undefined ? [] : [{ key, story, reason, ...label }];
  });
  const events = printed.map(({ id }) =>
    mostOf(grouped.filter(({ story }) => story === id).map(({ event }) => event)),
  );
  const foreign = new Set(
    decisions.filter(({ reason }) => reason === 'other-language').map(({ key }) => key),
  );
  const told = Object.entries(truth).filter(([key, { kind }]) => !foreign.has(key) && !NO_NEWS.test(kind));
  const biggestEvent = mostOf(told.map(([, { event }]) => event)) ?? '';
  const printedIds = new Set(printed.filter((_, i) => events[i] === biggestEvent).map(({ id }) => id));
  const publishers = new Set(
    told.filter(([, { event }]) => event === biggestEvent).map(([key]) => publisherOf(key)),
  );
  const inPrint = new Set(
    grouped
      .filter(({ story, event }) => event === biggestEvent && printedIds.has(story))
      .map(({ key }) => publisherOf(key)),
  );
  return {
    ...bcubed(grouped),
    duplicates: printed
      .filter((_, i) => events[i] !== null && events.indexOf(events[i] ?? null) < i)
      .map(({ headline }) => headline),
    leadEvent: events[0] ?? null,
    biggestEvent,
    biggestPublishers: publishers.size,
    biggestPrinted: publishers.intersection(inPrint).size,
    noNews: printed
      .filter(({ id }) => {
        const members = grouped.filter(({ story }) => story === id);
        return members.length > 0 && members.every(({ kind }) => NO_NEWS.test(kind));
      })
      .map(({ headline }) => headline),
  };
}

/** Each file is in the folder of its publisher. */
function publisherOf(key: string): string {
  return key.split('/')[0] ?? key;
}

function bcubed(
  grouped: readonly (Pick<FileTruth, 'event'> & { readonly story: string })[],
): Pick<LabelledFigures, 'bcubedPrecision' | 'bcubedRecall'> {
  const stories = tally(grouped.map(({ story }) => story));
  const events = tally(grouped.map(({ event }) => event));
  const both = tally(grouped.map(({ story, event }) => `${story} ${event}`));
  const mean = (share: (one: (typeof grouped)[number], shared: number) => number) =>
    grouped.reduce((sum, one) => sum + share(one, both[`${one.story} ${one.event}`] ?? 0), 0) /
    Math.max(1, grouped.length);
  return {
    bcubedPrecision: mean(({ story }, shared) => shared / (stories[story] ?? 1)),
    bcubedRecall: mean(({ event }, shared) => shared / (events[event] ?? 1)),
  };
}

function mostOf(values: readonly string[]): string | null {
  const [most] = Object.entries(tally(values)).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return most?.[0] ?? null;
}

function tally(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
