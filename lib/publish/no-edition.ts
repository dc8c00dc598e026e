import { plural } from '@broadsheet/text/plural';
import { quietReportKey } from '../contract/object-keys.ts';
import type { EditionReport } from '../domain/report.ts';
import { editionReportPage } from './edition-report/edition-report-page.ts';
import type { PublishServices } from './services.ts';

/** Nothing was printed and nothing was changed: the reason, and where the report is. */
export interface NoEditionOutcome {
  readonly status: 'no-edition';
  readonly why: 'no-new-articles' | 'quiet-day' | 'held';
  /** The same in one sentence for people. */
  readonly message: string;
  /** Key of the report page in the editions bucket. */
  readonly report: string;
  readonly counts: EditionReport['counts'];
  /** Notices for people, such as instructions of the desk that could not be followed. */
  readonly notices: readonly string[];
}

/**
 * Write a report of why there is no edition. Each run writes a separate one, because a later run may have seen more.
 */
export async function reportNoEdition(
  report: EditionReport & { readonly outcome: NoEditionOutcome['why'] },
  { archive, config: { newsletter } }: Pick<PublishServices, 'archive' | 'config'>,
): Promise<NoEditionOutcome> {
  const keyOf = (extension: 'html' | 'json') =>
    quietReportKey(report.edition, report.window.until, extension);
  const encode = (text: string) => new TextEncoder().encode(text);
  await archive.write(
    keyOf('html'),
    encode(editionReportPage(report, newsletter)),
    'text/html; charset=utf-8',
  );
  await archive.write(keyOf('json'), encode(JSON.stringify(report, null, 2)), 'application/json');
  const message = SENTENCES[report.outcome](report);
  return {
    status: 'no-edition',
    why: report.outcome,
    message,
    report: keyOf('html'),
    counts: report.counts,
    notices: report.notices,
  };
}

const SENTENCES = {
  'no-new-articles': ({ edition, counts: { objects }, window: { since } }: EditionReport) =>
    objects === 0
      ? `No edition for ${edition}: no new article has arrived since ${since}.`
      : `No edition for ${edition}: ${plural(objects, 'new file')} arrived since ${since}, but none contained an article; the report gives the reason for each.`,
  'quiet-day': (report: EditionReport) =>
    `No edition for ${report.edition}: ${plural(report.counts.articles, 'article')} arrived, ${quietReasons(report)}.${languageAdvice(report)}`,
  held: (report: EditionReport) => `No edition for ${report.edition}: the desk holds it.`,
};

/** "2 stale, 1 told-before": why nothing could be taken, most frequent reason first. */
function quietReasons(report: EditionReport): string {
  const counts = new Map<string, number>();
  for (const { reason } of report.decisions) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const parts = [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([reason, n]) => `${n} ${reason}`);
  return parts.length === 0 ? 'none of them could be read' : `none could be printed (${parts.join(', ')})`;
}

/** A newcomer's first articles are often in another language than the newsletter that the example describes. */
function languageAdvice({ decisions, counts: { articles } }: EditionReport): string {
  const foreign = decisions.filter(({ reason }) => reason === 'other-language');
  if (foreign.length * 2 <= articles) return '';
  const languages = new Set(foreign.flatMap(({ language }) => language ?? []));
  return ` Most are in a language that the newsletter does not print (${[...languages].sort().slice(0, 3).join(', ')}): set newsletter.language, or name all of its languages in select.languages.`;
}
