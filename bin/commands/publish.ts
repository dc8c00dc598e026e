import { parseArgs } from 'node:util';
import { instantOf } from '../../lib/domain/instant.ts';
import type { PublishOutcome } from '../../lib/pipeline.ts';
import { parseConfig } from '../../lib/runtime/settings.ts';
import newsletter from '../../newsletter.config.ts';
import { plural } from '../start/say.ts';
import { asOfInstant } from './as-of.ts';
import type { Command } from './command.ts';
import { DEPLOYMENT_OPTIONS, invokeDeployed, openDeployment } from './deployment.ts';

export const command: Command = {
  usage: 'publish [--revise] [--as-of DAY | --as-of INSTANT] [--stack NAME | --local]',
  summary: `Make today's edition now, as the schedule would.
An edition is frozen once: a second call changes nothing. --revise makes the next revision of it;
readers who already have the earlier one are not mailed again. --as-of makes the edition of another day, as it
was made that morning (2026-11-22), or of an instant (2026-11-22T05:00:00Z).`,
  async run(args) {
    const { values } = parseArgs({
      args,
      options: { ...DEPLOYMENT_OPTIONS, revise: { type: 'boolean' }, 'as-of': { type: 'string' } },
    });
    const event = {
      ...(values.revise === true ? { revise: true } : {}),
      ...(values['as-of'] === undefined
        ? {}
        : { asOf: instantOf(asOfInstant(values['as-of'], parseConfig(newsletter))) }),
    };
    const { outputs } = await openDeployment(values);
    const outcome = await invokeDeployed<PublishOutcome>(outputs.publishFunction, event);
    console.log(sentenceOf(outcome));
    for (const notice of noticesOf(outcome)) console.log(`  notice: ${notice}`);
  },
};

function sentenceOf(outcome: PublishOutcome): string {
  if (outcome.status !== 'published') return outcome.message;
  const { id, revision, stories, headline } = outcome.edition;
  return `Edition ${id} (revision ${revision}) is frozen: ${plural(stories, 'story', 'stories')}, led by “${headline}”.`;
}

/** An edition that was there before has its notices in its report. */
function noticesOf(outcome: PublishOutcome): readonly string[] {
  return outcome.status === 'already-published' ? [] : outcome.notices;
}
