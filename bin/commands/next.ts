import { parseArgs } from 'node:util';
import { scheduleOf } from '../../lib/contract/schedule.ts';
import type { Command } from '../cli/command.ts';
import { readNewsletter } from '../cli/newsletter.ts';
import { lookAround } from '../next/look.ts';
import { nextPress } from '../next/next-press.ts';
import { nextStep } from '../next/next-step.ts';

export const command: Command = {
  usage: 'next [--json]',
  details: `Looks at config, account, stack, DNS, SES and content. Changes nothing. Run it again after each step.`,
  async run(args, answer) {
    parseArgs({ args, options: {} });
    const config = readNewsletter();
    const step = nextStep(await lookAround(config));
    if (step === null) {
      const when = nextPress(scheduleOf(config), new Date());
      const everything = `Everything is set up: the next edition is made on ${when}.`;
      return answer({ step: null, nextEdition: when }, [everything]);
    }
    answer({ step }, [`Next: ${step.title}\n`, ...step.lines.map((line) => `  ${line}`.trimEnd())]);
  },
};
