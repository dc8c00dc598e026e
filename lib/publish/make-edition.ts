import { plural } from '@broadsheet/text/plural';
import { composeEdition } from '../compose/compose-edition.ts';
import { checkQuality } from '../compose/quality-gate.ts';
import { type RenderedEdition, renderEdition } from '../compose/render-edition.ts';
import type { CompiledTemplates } from '../compose/templates.ts';
import { EDITION_FILES } from '../contract/object-keys.ts';
import { type Edition, storiesOf } from '../domain/edition.ts';
import type { EditionReport } from '../domain/report.ts';
import type { PickedStory, Selection } from '../domain/selection.ts';
import type { StoryId } from '../domain/story.ts';
import type { RememberedEdition } from '../domain/story-memory.ts';
import { QualityGateError } from '../errors.ts';
import { selectStories } from '../select/select-stories.ts';
import { draftReport } from './draft-report.ts';
import { editionReportPage } from './edition-report/edition-report-page.ts';
import type { EditionInputs } from './inputs.ts';
import { handoverOf } from './past-editions.ts';
import { type SectionMails, sectionMails } from './section-mails.ts';

/** An edition ready to be frozen: its files by name, as text. */
export interface MadeEdition {
  readonly edition: Edition;
  readonly report: EditionReport;
  readonly files: Readonly<Record<string, string>>;
  /** The mails of readers who left sections out; null when none are offered. */
  readonly choices: SectionMails | null;
  /** What an editor may choose from, for each story. */
  readonly storyChoices: Selection['choices'];
}

/** Nothing to print today, and why. */
export interface NoEdition {
  readonly edition: null;
  readonly report: EditionReport & { readonly outcome: Exclude<EditionReport['outcome'], 'published'> };
}

/**
 * Select, compose and render one edition; with `testSend` the mail says at the top that it is a test. Depends only on
 * its arguments: the same inputs and templates give the same bytes on every machine, in whatever order the articles
 * arrived.
 *
 * @throws {QualityGateError} if the rendered mail must not go out; names every finding.
 */
export function makeEdition(
  inputs: EditionInputs,
  templates: CompiledTemplates,
  { testSend = false }: { readonly testSend?: boolean } = {},
): MadeEdition | NoEdition {
  const selection = selectStories({
    articles: inputs.articles,
    asOf: inputs.asOf,
    timeZone: inputs.config.newsletter.timeZone,
    memory: inputs.memory,
    desk: inputs.desk,
    languages: inputs.config.select.languages ?? [inputs.config.newsletter.language],
    freshnessHours: inputs.config.ingest.freshnessHours,
    policy: inputs.config.select,
  });
  if (selection.outcome !== 'picked') {
    const report = reportOf(inputs, selection, []);
    return { edition: null, report: { ...report, outcome: noEditionBecause(inputs, selection.outcome) } };
  }

  const { newsletter, compose } = inputs.config;
  const previous =
    inputs.memory
      .map(({ id }) => id)
      .toSorted()
      .at(-1) ?? null;
  const previousUrl = previous === null ? null : inputs.webUrl.replace(inputs.edition, previous);
  const heading = {
    previous,
    next: inputs.next ?? null,
    weekly: inputs.weekly ?? false,
    id: inputs.edition,
    revision: inputs.revision,
    number: inputs.number,
    asOf: inputs.asOf,
  };
  const render = (picks: readonly PickedStory[]): RenderedEdition => {
    const composed = composeEdition(
      { ...selection, picks },
      { ...heading, newsletter, note: inputs.desk.note },
      compose,
    );
    const context = { newsletter, webUrl: inputs.webUrl, previousUrl, templates, testSend };
    const rendered = renderEdition(composed, context, compose);
    const findings = checkQuality(rendered);
    if (findings.length === 0) return rendered;
    throw new QualityGateError(
      `the edition of ${inputs.edition} failed the quality gate:\n  ${findings.join('\n  ')}`,
    );
  };
  const rendered = render(selection.picks);
  const printed = new Set(storiesOf(rendered.edition).map(({ id }) => id));
  const { files: sectionFiles, choices } = sectionMails(
    selection.picks.filter(({ story }) => printed.has(story.id)),
    { ...rendered, subject: rendered.edition.subject },
    render,
    // Editions that were frozen by earlier versions offer no choice.
    testSend ? undefined : compose.sectionChoice,
  );

  const report = reportOf(inputs, selection, rendered.droppedBriefs);
  const files = {
    [EDITION_FILES.edition]: JSON.stringify(rendered.edition, null, 2),
    [EDITION_FILES.mailHtml]: rendered.mailHtml,
    [EDITION_FILES.mailText]: rendered.mailText,
    ...sectionFiles,
    [EDITION_FILES.web]: rendered.webHtml,
    [EDITION_FILES.reportHtml]: editionReportPage(report, newsletter),
    [EDITION_FILES.reportJson]: JSON.stringify(report, null, 2),
    [EDITION_FILES.deskReport]: JSON.stringify(draftReport(report, inputs.config.ingest.prefix)),
    [EDITION_FILES.handover]: JSON.stringify(handoverOf(inputs)),
    [EDITION_FILES.memory]: JSON.stringify(memoryOf(rendered.edition, selection)),
    [EDITION_FILES.inputs]: JSON.stringify(inputs),
  };
  return { edition: rendered.edition, report, files, choices, storyChoices: selection.choices };
}

/** Only printed stories are remembered. */
function memoryOf(edition: Edition, { picks }: Selection): RememberedEdition {
  const printed = new Set(storiesOf(edition).map(({ id }) => id));
  const stories = picks
    .filter(({ story }) => printed.has(story.id))
    .map(({ memory, placement }) => (placement === 'lead' ? { ...memory, led: true as const } : memory));
  return { id: edition.id, stories };
}

function reportOf(inputs: EditionInputs, selection: Selection, dropped: readonly StoryId[]): EditionReport {
  const of = (outcome: string) =>
    selection.decisions.filter((decision) => decision.outcome === outcome).length;
  const dropNotice =
    dropped.length === 0
      ? []
      : [`${plural(dropped.length, 'brief')} left out to keep the mail below its size limit`];
  return {
    edition: inputs.edition,
    asOf: inputs.asOf,
    outcome: 'published',
    window: inputs.window,
    counts: {
      objects: inputs.objects,
      articles: inputs.articles.length,
      setAside: inputs.setAside.length,
      copies: of('copy'),
      stories: selection.stories.length,
      taken: selection.picks.length - dropped.length,
    },
    stories: selection.stories,
    decisions: selection.decisions,
    setAside: inputs.setAside,
    droppedLines: inputs.droppedLines,
    notices: [...inputs.notices, ...selection.notices, ...dropNotice],
    ...(inputs.desk.log === undefined ? {} : { deskLog: inputs.desk.log }),
  };
}

function noEditionBecause(
  inputs: EditionInputs,
  outcome: 'quiet-day' | 'held',
): NoEdition['report']['outcome'] {
  return outcome === 'quiet-day' && inputs.articles.length === 0 ? 'no-new-articles' : outcome;
}
