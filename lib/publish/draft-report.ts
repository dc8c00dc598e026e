import type { EditionReport } from '../domain/report.ts';

/** The part of an edition's report that the desk shows: without decisions about single articles, which may be megabytes. */
export type DraftReport = Pick<
  EditionReport,
  'asOf' | 'outcome' | 'counts' | 'stories' | 'notices' | 'setAside'
> & {
  /** Articles that wait for their embargo. */
  readonly waiting: readonly { readonly title: string; readonly detail: string }[];
};

/** A page shows no more; the whole report does. */
const MOST_MISSED = 20;
const MOST_SET_ASIDE = 20;

/** The part of a report that the desk shows. */
export function draftReport(report: EditionReport): DraftReport {
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
  };
}
