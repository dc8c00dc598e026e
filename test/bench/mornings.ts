import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type MorningFigures, morningFiguresOf } from './mornings/figures.ts';
import { generatedMornings } from './mornings/generate.ts';
import { readMornings, type Truth } from './mornings/morning.ts';
import { runMorning } from './mornings/run-morning.ts';

export const summary =
  'whole mornings from objects to a rendered edition (generated ones, or --data DIR [--truth FILE])';

/**
 * Runs whole mornings through the product and prints what an editor would look for. Without `--data` the mornings are
 * generated; with it each folder in DIR whose name begins with a date is a morning, and FILE names the event, kind,
 * language and date of its files.
 */
export async function run(args: string[]): Promise<unknown> {
  const { values } = parseArgs({
    args,
    options: {
      data: { type: 'string' },
      truth: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const say = values.json ? () => {} : (line: string) => console.log(line);
  const truth = values.truth === undefined ? null : (JSON.parse(readFileSync(values.truth, 'utf8')) as Truth);
  const mornings = values.data === undefined ? generatedMornings() : readMornings(values.data, truth);
  const result: Record<string, MorningFigures> = {};
  for (const morning of mornings) {
    const figures = morningFiguresOf(morning, await runMorning(morning));
    for (const line of linesOf(morning.name, figures)) say(line);
    result[morning.name] = figures;
  }
  return result;
}

function linesOf(name: string, figures: MorningFigures): string[] {
  const { labelled, flaws, falseFirstSeen } = figures;
  const aside = Object.entries(figures.setAside).map(([reason, count]) => `${count} ${reason}`);
  return [
    '',
    name,
    row(
      'read',
      `${figures.objects} objects, ${figures.articles} articles; set aside: ${aside.join(', ') || 'none'}`,
    ),
    row('printed', `${figures.printed} stories, ${figures.unnamed} without a publisher’s name`),
    row('lead', `${figures.lead ?? 'no edition'} (${figures.leadPublishers} publishers)`),
    ...(labelled === null
      ? []
      : [
          row(
            'B-cubed',
            `precision ${labelled.bcubedPrecision.toFixed(3)}, recall ${labelled.bcubedRecall.toFixed(3)}`,
          ),
          row(
            'printed twice',
            `${labelled.duplicates.length} of ${figures.printed}${list(labelled.duplicates)}`,
          ),
          row(
            'biggest event',
            `${labelled.biggestEvent}: ${labelled.biggestPrinted} of ${labelled.biggestPublishers} publishers in its printed story; the lead is ${labelled.leadEvent}`,
          ),
          row('no news', `${labelled.noNews.length}${list(labelled.noNews)}`),
          row('first seen', `${falseFirstSeen.length} false${list(falseFirstSeen)}`),
        ]),
    row(
      'text adds',
      `${figures.adding} of ${figures.told} told stories share at most half of their words with the headline`,
    ),
    ...Object.entries(flaws).map(([flaw, headlines]) => row(flaw, `${headlines.length}${list(headlines)}`)),
  ];
}

function row(name: string, value: string): string {
  return `  ${name.padEnd(14)} ${value}`;
}

function list(items: readonly string[]): string {
  return items.length === 0 ? '' : `: ${items.map((item) => `“${item}”`).join(', ')}`;
}
