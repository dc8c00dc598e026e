import { UPLOADS_FOLDER } from '../contract/object-keys.ts';
import type { Decision, EditionReport, SetAside } from '../domain/report.ts';

/** The part of an edition's report that the desk shows: without decisions about single articles, which may be megabytes. */
export type DraftReport = Pick<
  EditionReport,
  'asOf' | 'outcome' | 'counts' | 'stories' | 'notices' | 'setAside'
> & {
  /** Articles that wait for their embargo. */
  readonly waiting: readonly { readonly title: string; readonly detail: string }[];
  /** What became of each file that editors uploaded. */
  readonly uploads: readonly { readonly key: string; readonly detail: string }[];
};

/** A page shows no more; the whole report does. */
const MOST_MISSED = 20;
const MOST_SET_ASIDE = 20;

/**
 * The part of a report that the desk shows.
 *
 * @param prefix - Of all articles in the bucket: editors upload into a folder below it.
 */
export function draftReport(report: EditionReport, prefix: string): DraftReport {
  const { asOf, outcome, counts, notices } = report;
  const missed = report.stories.filter(({ placement }) => placement === 'missed');
  return {
    asOf,
    outcome,
    counts,
    notices,
    stories: [
      ...report.stories.filter(({ placement }) => placement !== 'missed'),
      ...missed.slice(0, MOST_MISSED),
    ],
    setAside: report.setAside.slice(0, MOST_SET_ASIDE),
    waiting: report.decisions
      .filter(({ outcome: decided }) => decided === 'held')
      .slice(0, MOST_MISSED)
      .map(({ title, detail }) => ({ title, detail })),
    uploads: uploadsIn(report, `${prefix}${UPLOADS_FOLDER}`),
  };
}

/** The desk lists fewer: see `latestUploads`. */
const MOST_UPLOADS = 1_000;

/** One sentence for each uploaded file; a file of many articles is counted. */
function uploadsIn({ decisions, setAside }: EditionReport, folder: string): DraftReport['uploads'] {
  const isUpload = ({ key }: { readonly key: string }) => key.startsWith(folder);
  const read = Map.groupBy(decisions.filter(isUpload), ({ key }) => key);
  const aside = Map.groupBy(setAside.filter(isUpload), ({ key }) => key);
  return [...new Set([...read.keys(), ...aside.keys()])]
    .slice(0, MOST_UPLOADS)
    .map((key) => ({ key, detail: sentenceAbout(read.get(key) ?? [], aside.get(key) ?? []) }));
}

function sentenceAbout(read: readonly Decision[], aside: readonly SetAside[]): string {
  const [only] = read;
  const [refused] = aside;
  if (only !== undefined && read.length === 1 && refused === undefined)
    return `${WORDS[only.outcome]}: ${only.detail}`;
  if (only === undefined && refused !== undefined && aside.length === 1)
    return `Set aside: ${refused.detail}`;
  const counts = [...Map.groupBy(read, ({ outcome }) => outcome)].map(
    ([outcome, ofIt]) => `${ofIt.length} ${WORDS[outcome].toLowerCase()}`,
  );
  const parts = [
    ...counts,
    ...(refused === undefined ? [] : [`${aside.length} set aside (${refused.detail})`]),
  ];
  return `${read.length + aside.length} items: ${parts.join(', ')}`;
}

const WORDS: Readonly<Record<Decision['outcome'], string>> = {
  taken: 'Taken',
  merged: 'Merged into a story',
  copy: 'A copy',
  missed: 'Missed',
  held: 'Waits',
  dropped: 'Dropped',
};
