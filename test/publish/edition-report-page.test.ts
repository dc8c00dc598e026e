import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import type { EditionReport } from '../../lib/domain/report.ts';
import { editionReportPage } from '../../lib/publish/edition-report/edition-report-page.ts';
import { selectStories } from '../../lib/select/select-stories.ts';
import { AS_OF, anArticle, anInput } from '../select/articles.ts';

const HOSTILE = '<script>alert(1)</script> & "quoted" \u202eright';
const COMMENT = 'a hateful reader wrote this';

function aReport(): EditionReport {
  const body =
    'The ferry stopped after a fire in the engine room. All 212 passengers were brought ashore unhurt.';
  const articles = [
    anArticle({ id: 'a', publisher: 'Quay Chronicle', title: `Ferry fire ${HOSTILE}`, body }),
    anArticle({ id: 'b', publisher: HOSTILE, title: 'Ferry fire again', body: `${body} Nobody was hurt.` }),
  ];
  const { stories, decisions, notices } = selectStories(anInput(articles));
  return {
    edition: '2026-11-22',
    asOf: AS_OF,
    outcome: 'published',
    window: { since: '2026-11-21T06:00:00.000Z', until: AS_OF },
    counts: { objects: 3, articles: 2, setAside: 1, copies: 1, stories: 1, taken: 1 },
    stories,
    decisions,
    setAside: [{ key: 'broken.json', position: null, reason: 'malformed-json', detail: 'Not JSON.' }],
    droppedLines: [{ key: 'a.json', rule: 'comment', text: COMMENT }],
    notices: [...notices, HOSTILE],
  };
}

test('the report is valid HTML without script, style attribute or outside resource', async () => {
  const page = editionReportPage(aReport(), {
    name: 'The Quay Chronicle',
    language: 'en',
    timeZone: 'Europe/London',
  });

  const rules = { 'no-inline-style': 'error', 'long-title': 'off', 'no-trailing-whitespace': 'off' } as const;
  const result = await new HtmlValidate({ extends: ['html-validate:recommended'], rules }).validateString(
    page,
  );
  expect(
    result.results.flatMap(({ messages }) => messages.map(({ message, line }) => `${line}: ${message}`)),
  ).toEqual([]);
  expect(page).not.toMatch(/<script|src=|href=|url\(/);
});

test('nothing from outside is printed unescaped, and no dropped line at all', () => {
  const page = editionReportPage(aReport(), { name: HOSTILE, language: 'en', timeZone: 'Europe/London' });

  expect(page).not.toContain('<script>');
  expect(page).not.toContain('\u202e');
  expect(page).not.toContain(COMMENT);
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quoted&quot;');
});

test('coverage and freshness are drawn even where they are 1, other terms only where they are not', () => {
  const report = aReport();
  const [story] = report.stories;
  if (story === undefined) throw new Error('the report has no story');
  const score = { coverage: 1, freshness: 1, sources: 1, prominence: 1, novelty: 1, desk: 2, total: 2 };

  const page = editionReportPage(
    { ...report, stories: [{ ...story, score }] },
    { name: 'Post', language: 'en', timeZone: 'Europe/London' },
  );

  const drawn = /<div class="terms">(.*?)<\/div>/s.exec(page)?.[1] ?? '';
  const labels = [...drawn.matchAll(/<span>(\w+)<\/span>/g)].map(([, label]) => label);
  expect(labels).toEqual(['coverage', 'freshness', 'desk', 'score']);
  expect(page).toContain('other terms only when they differ from 1');
});
