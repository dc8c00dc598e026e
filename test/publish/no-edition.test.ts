import { expect, test } from 'vitest';
import type { EditionReport } from '../../lib/domain/report.ts';
import { type NoEditionOutcome, reportNoEdition } from '../../lib/publish/no-edition.ts';
import { parseConfig } from '../../lib/runtime/settings.ts';
import newsletter from '../../newsletter.config.ts';
import { createMemoryArchive } from '../support/fakes/memory-control.ts';

const decision = (reason: string, language?: string): EditionReport['decisions'][number] => ({
  article: reason,
  key: 'a.json',
  title: 'A title',
  publisher: null,
  outcome: 'dropped',
  story: null,
  reason,
  detail: '',
  numbers: {},
  ...(language !== undefined && { language }),
});

async function report(outcome: NoEditionOutcome['why'], reasons: readonly string[] = [], objects = 3) {
  const archive = createMemoryArchive();
  const told = await reportNoEdition(
    {
      edition: '2026-11-22',
      asOf: '2026-11-22T05:00:00.000Z',
      outcome,
      window: { since: '2026-11-21T05:00:00.000Z', until: '2026-11-22T05:00:00.000Z' },
      counts: { objects, articles: reasons.length, setAside: 0, copies: 0, stories: 0, taken: 0 },
      stories: [],
      decisions: reasons.map((reason) => decision(...(reason.split(': ') as [string, string?]))),
      setAside: [],
      droppedLines: [],
      notices: ['a notice'],
    },
    { archive, config: parseConfig(newsletter) },
  );
  return { told, files: [...archive.files.keys()] };
}

test('a run that prints nothing leaves a report as page and as JSON, named after its time', async () => {
  const { told, files } = await report('held');
  expect(files).toEqual([
    'reports/2026-11-22/2026-11-22T05:00:00.000Z.html',
    'reports/2026-11-22/2026-11-22T05:00:00.000Z.json',
  ]);
  expect(told).toMatchObject({ status: 'no-edition', why: 'held', report: files[0], notices: ['a notice'] });
});

test('an empty bucket is not called a bucket without articles', async () => {
  const { told } = await report('no-new-articles', [], 0);
  expect(told.message).toBe(
    'No edition for 2026-11-22: no new article has arrived since 2026-11-21T05:00:00.000Z.',
  );
});

test.each([
  [
    'no-new-articles',
    [],
    'No edition for 2026-11-22: 3 new files arrived since 2026-11-21T05:00:00.000Z, but none contained an article; the report gives the reason for each.',
  ],
  ['held', [], 'No edition for 2026-11-22: the desk holds it.'],
  ['quiet-day', [], 'No edition for 2026-11-22: 0 articles arrived, none of them could be read.'],
  [
    'quiet-day',
    ['stale', 'told-before', 'stale', 'paid-content'],
    'No edition for 2026-11-22: 4 articles arrived, none could be printed (2 stale, 1 paid-content, 1 told-before).',
  ],
] as const)('%s %j in one sentence', async (why, reasons, message) => {
  expect((await report(why, reasons)).told.message).toBe(message);
});

test('whose articles are all in another language is told which, and where to say so', async () => {
  const foreign = ['other-language: French', 'other-language: French', 'stale'];
  expect((await report('quiet-day', foreign)).told.message).toMatch(
    /\(2 other-language, 1 stale\)\. Most are in a language that the newsletter does not print \(French\): set newsletter\.language, or name all of its languages in select\.languages\.$/,
  );
  expect((await report('quiet-day', foreign.slice(1).concat('stale'))).told.message).not.toContain('French');
});
