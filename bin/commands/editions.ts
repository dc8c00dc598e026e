import { parseArgs } from 'node:util';
import { plural } from '@broadsheet/text/plural';
import { type Command, WrongCallError } from '../cli/command.ts';
import { DEPLOYMENT_OPTIONS, openDeployment } from '../cli/deployment.ts';

export const command: Command = {
  usage: 'editions [--last N] [--stack NAME | --local] [--json]',
  details: `--last N lists the last N editions (default: 14).`,
  async run(args, answer) {
    const { values } = parseArgs({
      args,
      options: { ...DEPLOYMENT_OPTIONS, last: { type: 'string', default: '14' } },
    });
    const last = countOf(values.last);
    const { register } = await openDeployment(values);
    const editions = await register.latest(last);
    answer(
      editions,
      editions.length === 0
        ? ['No edition has been made yet: npx broadsheet publish makes one now.']
        : editions.map(
            ({ id, number, revision, stories, state, headline }) =>
              `${id}  No. ${number}${revision === 1 ? '' : `, revision ${revision}`}  ${plural(stories, 'story', 'stories')}  ${state}  ${headline}`,
          ),
    );
  },
};

function countOf(text: string): number {
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
  throw new WrongCallError(`--last ${text} is not a number of editions`, {
    fix: 'use a number from 1 to 999',
  });
}
