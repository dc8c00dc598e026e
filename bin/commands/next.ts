import { parseArgs } from 'node:util';
import { scheduleOf } from '../../lib/contract/schedule.ts';
import type { Command } from '../cli/command.ts';
import { readNewsletter } from '../cli/newsletter.ts';
import { lookAround } from '../next/look.ts';
import { nextPress } from '../next/next-press.ts';
import { nextStep } from '../next/next-step.ts';

export const command: Command = {
  usage: 'next',
  summary: `Say the one next thing to do, from a fresh clone to the first edition.
Looks at config, account, stack, DNS, SES and content. Changes nothing. Run it again after each step.`,
  async run(args) {
    parseArgs({ args, options: {} });
    const config = readNewsletter();
    const step = nextStep(await lookAround(config));
    if (step === null) {
      console.log(
        `Everything is set up: the next edition is made on ${nextPress(scheduleOf(config), new Date())}.`,
      );
      return;
    }
    console.log(`Next: ${step.title}\n`);
    for (const line of step.lines) console.log(`  ${line}`.trimEnd());
  },
};
