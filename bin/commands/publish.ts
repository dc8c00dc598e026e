import { parseArgs } from 'node:util';
import type { PublishOutcome } from '../../lib/pipeline.ts';
import type { Command } from './command.ts';
import { DEPLOYMENT_OPTIONS, findDeployment, invokeDeployed } from './deployment.ts';

export const command: Command = {
  usage: 'publish [--revise] [--as-of INSTANT] [--stack NAME | --local]',
  summary: `Make today's edition now, as the schedule would.
An edition is frozen once: a second call changes nothing. --revise makes the next revision of it;
readers who already have the earlier one are not mailed again.`,
  async run(args) {
    const { values } = parseArgs({
      args,
      options: { ...DEPLOYMENT_OPTIONS, revise: { type: 'boolean' }, 'as-of': { type: 'string' } },
    });
    const { publishFunction } = await findDeployment(values);
    const outcome = await invokeDeployed<PublishOutcome>(publishFunction, {
      ...(values.revise === true ? { revise: true } : {}),
      ...(values['as-of'] === undefined ? {} : { asOf: new Date(values['as-of']).toISOString() }),
    });
    console.log(sentenceOf(outcome));
  },
};

function sentenceOf(outcome: PublishOutcome): string {
  if (outcome.status !== 'published') return outcome.message;
  const { id, revision, stories, headline } = outcome.edition;
  return `Edition ${id} (revision ${revision}) is frozen: ${stories} stories, led by “${headline}”.`;
}
