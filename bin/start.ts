#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { BroadsheetError, UsageError } from '../lib/errors.ts';
import { startMorning } from './start/morning.ts';

const USAGE = `usage: npm start -- [--articles DIR] [--as-of DATE] [--out DIR] [--serve] [--port N]

  --articles DIR   your own articles instead of the sample newsroom
  --as-of DATE     make the edition of that day (2023-05-23) or instant (2023-05-23T06:00:00Z)
  --out DIR        where to write mails and edition files (default: out)
  --serve          stay up afterwards: inbox, archive and reader pages in the browser
  --port N         port of the inbox page (default: 8025)`;

try {
  const { values } = parseArgs({
    options: {
      articles: { type: 'string' },
      'as-of': { type: 'string' },
      out: { type: 'string', default: 'out' },
      serve: { type: 'boolean', default: false },
      port: { type: 'string', default: '8025' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) console.log(USAGE);
  else
    await startMorning({
      articles: values.articles ?? null,
      asOf: values['as-of'] === undefined ? null : asOfDate(values['as-of']),
      out: values.out,
      serve: values.serve,
      port: Number(values.port),
    });
} catch (error) {
  if (error instanceof BroadsheetError) console.error(`start: ${error.message}`);
  else if (error instanceof TypeError && 'code' in error) console.error(`${error.message}\n\n${USAGE}`);
  else console.error(error);
  process.exitCode = 1;
}

/** A bare date means that morning, so that "today's" articles of that day are there. */
function asOfDate(text: string): Date {
  const instant = new Date(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T12:00:00Z` : text);
  if (!Number.isNaN(instant.getTime())) return instant;
  throw new UsageError(`--as-of ${text} is not a date`, {
    fix: 'write it like 2023-05-23 or 2023-05-23T06:00:00Z',
  });
}
