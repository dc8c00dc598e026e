import { expect, test } from 'vitest';
import { conflictPage, problemPage } from '../../lib/desk/pages/conflict-page.ts';
import { aView, withInstructions } from './a-view.ts';
import { A_SESSION, formsIn, SETTINGS } from './an-editor.ts';

const FIELDS = {
  verb: 'move',
  article: 'a',
  position: '2',
  title: 'Baths',
  shown: 'l-a',
  version: 'old',
  token: 'stale',
};
const line = (n: number) => ({
  ...{
    edition: '2026-11-22',
    by: `editor ${n}`,
    at: `2026-11-22T04:0${n}:00.000Z`,
    change: `change ${n}`,
    before: null,
  },
});

function pageOf(log: readonly ReturnType<typeof line>[]) {
  const { content } = withInstructions(aView([]), { log }).desk;
  const edits = [
    { verb: 'pin', article: 'b', position: 1 },
    { verb: 'pin', article: 'a', position: 2 },
  ] as const;
  return conflictPage(
    { status: 'conflict', desk: content, version: 'new' },
    edits,
    FIELDS,
    A_SESSION,
    SETTINGS,
  );
}

test('the second editor sees what they wanted and the latest five changes, newest first', () => {
  const page = pageOf(Array.from({ length: 7 }, (_, n) => line(n)));
  expect(page).toContain('<li dir="auto">pin “Baths” at 2</li>');
  expect(page).not.toContain('at 1</li>');
  expect([...page.matchAll(/change (\d)/g)].map(([, n]) => n)).toEqual(['6', '5', '4', '3', '2']);
  expect(page).toContain('editor 6, 22 Nov, 04:06');
});

test('a file that was changed by hand has no log to show', () => {
  expect(pageOf([])).toContain('The file was changed by hand.');
});

test('what they wanted can be written on the new version, without the list that is old by now', () => {
  const { fields } = formsIn(pageOf([])).at(-1) ?? { fields: {} };
  expect(fields).toEqual({
    verb: 'move',
    article: 'a',
    position: '2',
    title: 'Baths',
    version: 'new',
    token: 't',
  });
});

test('a problem leads back to today, or to where the editor came from', () => {
  expect(problemPage('No.', A_SESSION, SETTINGS)).toContain('<a href="/desk">Back to today</a>');
  expect(problemPage('No.', A_SESSION, SETTINGS, { path: '/x', name: 'the edition' })).toContain(
    '<a href="/x">Back to the edition</a>',
  );
});
