import { parseArgs } from 'node:util';
import type { BroadsheetConfig } from '../../lib/contract/config.ts';
import { scheduleOf } from '../../lib/contract/schedule.ts';
import { asOfInstant } from '../cli/as-of.ts';
import { type Command, WrongCallError } from '../cli/command.ts';
import { readNewsletter } from '../cli/newsletter.ts';

export const command: Command = {
  usage:
    'start [--articles DIR] [--as-of DAY | --as-of INSTANT] [--edition NAME] [--days N] [--out DIR] [--serve] [--port N] [--open]',
  details: `\`npm start -- OPTIONS\` is the same.

  --articles DIR   your own articles instead of the sample newsroom
  --as-of TIME     make the edition of that morning (2026-11-20) or instant (2026-11-20T06:00:00Z)
  --edition NAME   one of several editions (deliver.editions)
  --days N         all editions of the last N days on which the newsletter appears; each reads the articles that are older
                   than itself, and leaves out what the ones before have printed
  --out DIR        where to write mails and edition files (default: out); only folders it made are emptied
  --serve          keep running: inbox, archive and reader pages in the browser
  --port N         port of the inbox page (default: 8025; 0 picks a free one)
  --open           open the first mail and the report, or with --serve the inbox, in the browser`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        articles: { type: 'string' },
        'as-of': { type: 'string' },
        edition: { type: 'string' },
        days: { type: 'string' },
        out: { type: 'string', default: 'out' },
        serve: { type: 'boolean', default: false },
        port: { type: 'string', default: '8025' },
        open: { type: 'boolean', default: false },
      },
    });
    if (positionals[0] !== undefined)
      throw new WrongCallError(`unexpected argument "${positionals[0]}"`, {
        fix: 'your own articles: npm start -- --articles FOLDER, with -- before the first option',
      });
    const config = readNewsletter();
    const options = {
      articles: values.articles ?? null,
      asOf:
        values['as-of'] === undefined
          ? null
          : asOfInstant(values['as-of'], config, lastNamed(values, config)),
      edition: values.edition ?? null,
      days: values.days === undefined ? null : daysOf(values.days),
      out: values.out,
      serve: values.serve,
      port: portOf(values.port),
      open: values.open,
    };
    // The emulators take two seconds to load: only for a call that can be read.
    const { startMorning } = await import('../start/morning.ts');
    await startMorning(options);
  },
};

/** A day means the press time of the edition that was asked for, and on a walk that of the day's last. */
function lastNamed(
  { edition, days }: { readonly edition?: string | undefined; readonly days?: string | undefined },
  config: BroadsheetConfig,
): string | undefined {
  return (
    edition ?? (days === undefined ? undefined : (scheduleOf(config).editions.at(-1)?.name ?? undefined))
  );
}

function daysOf(text: string): number {
  if (/^[1-9]\d?$/.test(text)) return Number(text);
  throw new WrongCallError(`--days ${text} is not a number of days`, { fix: 'use a number from 1 to 99' });
}

function portOf(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new WrongCallError(`--port ${text} is not a port`, { fix: 'use a number from 0 to 65535' });
}
