import { expect, test } from 'vitest';
import type { Decision, EditionReport, SetAside } from '../../lib/domain/report.ts';
import { draftReport } from '../../lib/publish/draft-report.ts';

const decision = (key: string, outcome: Decision['outcome'], detail = 'because') =>
  ({ key, outcome, detail, title: key }) as Decision;
const aside = (key: string, detail: string) => ({ key, detail, position: null, reason: 'x' }) as SetAside;

function uploadsOf(decisions: Decision[], setAside: SetAside[]) {
  const report = { counts: {}, notices: [], stories: [], decisions, setAside } as unknown as EditionReport;
  const { uploads } = draftReport(report, 'news/');
  return Object.fromEntries(uploads.map(({ key, detail }) => [key, detail]));
}

test('each uploaded file is told what became of it; files of the newsroom are not listed', () => {
  expect(
    uploadsOf(
      [decision('news/desk/a.html', 'taken', 'it leads'), decision('news/wire/b.html', 'taken')],
      [aside('news/desk/c.pdf', 'this is not text'), aside('news/wire/d.pdf', 'this is not text')],
    ),
  ).toEqual({ 'news/desk/a.html': 'Taken: it leads', 'news/desk/c.pdf': 'Set aside: this is not text' });
});

test('a file of many articles is counted', () => {
  const key = 'news/desk/feed.xml';
  expect(
    uploadsOf(
      [decision(key, 'taken'), decision(key, 'missed'), decision(key, 'missed')],
      [aside(key, 'item 4 has no title')],
    ),
  ).toEqual({ [key]: '4 items: 1 taken, 2 missed, 1 set aside (item 4 has no title)' });
});
