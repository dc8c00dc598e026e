import { parseArgs } from 'node:util';
import { plural } from '@broadsheet/text/plural';
import { instantOf } from '../../lib/domain/instant.ts';
import type { PublishOutcome } from '../../lib/pipeline.ts';
import type { DraftOutcome } from '../../lib/publish/draft-edition.ts';
import { asOfInstant } from '../cli/as-of.ts';
import { type Command, WrongCallError } from '../cli/command.ts';
import { DEPLOYMENT_OPTIONS, invokeDeployed, openDeployment } from '../cli/deployment.ts';
import { readNewsletter } from '../cli/newsletter.ts';

export const command: Command = {
  usage:
    'publish [--dry-run] [--revise] [--edition NAME] [--as-of DAY | --as-of INSTANT] [--stack NAME | --local] [--json]',
  details: `An edition is frozen once: running this again changes nothing. --revise makes its next revision; readers who already
have the earlier one are not mailed again. --as-of makes the edition of another day at that day's publishing time
(2026-11-22) or of an instant (2026-11-22T05:00:00Z). --edition chooses one of several editions of a day; otherwise it
is the one whose publishing time was last. --dry-run freezes nothing: it prints the coming edition as it would be
now, or with --revise today's next revision, and where its report is.`,
  async run(args, answer) {
    const { values } = parseArgs({
      args,
      options: {
        ...DEPLOYMENT_OPTIONS,
        revise: { type: 'boolean' },
        edition: { type: 'string' },
        'as-of': { type: 'string' },
        'dry-run': { type: 'boolean' },
      },
    });
    const event = {
      ...(values.revise === true ? { revise: true } : {}),
      ...(values.edition === undefined ? {} : { edition: values.edition }),
      ...(values['as-of'] === undefined
        ? {}
        : { asOf: instantOf(asOfInstant(values['as-of'], readNewsletter(), values.edition)) }),
    };
    const { outputs } = await openDeployment(values);
    if (values['dry-run']) {
      if (values['as-of'] !== undefined) throw new WrongCallError('--dry-run and --as-of cannot be combined');
      const draft = await invokeDeployed<DraftOutcome>(outputs.publishFunction, {
        ...event,
        draft: { report: true },
      });
      return answer(draft, draftLines(draft, outputs.editionsBucket));
    }
    const outcome = await invokeDeployed<PublishOutcome>(outputs.publishFunction, event);
    answer(outcome, [sentenceOf(outcome), ...noticesOf(outcome).map((notice) => `  notice: ${notice}`)]);
  },
};

function draftLines({ edition, revision, report, reportKey }: DraftOutcome, bucket: string): string[] {
  const taken = report.stories.filter(({ placement }) => placement !== 'missed');
  return [
    `Edition ${edition}, revision ${revision}, as it would be now (nothing was frozen):`,
    ...taken.map(
      ({ headline, placement, why }, index) =>
        `  ${String(index + 1).padStart(2)}  ${headline}\n      ${placement} · ${why}`,
    ),
    ...(taken.length === 0 ? [`  nothing to print (${report.outcome})`] : []),
    ...report.notices.map((notice) => `  notice: ${notice}`),
    `  report: s3://${bucket}/${reportKey}`,
  ];
}

function sentenceOf(outcome: PublishOutcome): string {
  if (outcome.status !== 'published') return outcome.message;
  const { id, revision, stories, headline } = outcome.edition;
  return `Edition ${id} (revision ${revision}) is frozen: ${plural(stories, 'story', 'stories')}, led by “${headline}”.`;
}

/** The notices of an edition that existed before are in its report. */
function noticesOf(outcome: PublishOutcome): readonly string[] {
  return outcome.status === 'already-published' || outcome.status === 'day-off' ? [] : outcome.notices;
}
