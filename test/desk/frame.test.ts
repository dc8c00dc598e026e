import { html } from '@broadsheet/text/html';
import { expect, test } from 'vitest';
import { deskPage } from '../../lib/desk/pages/frame.ts';
import { A_SESSION, SETTINGS } from './an-editor.ts';

const page = (about: Partial<Parameters<typeof deskPage>[0]> = {}) =>
  deskPage(
    { settings: { ...SETTINGS, timeZone: 'Europe/Berlin' }, title: 'Delivery', session: A_SESSION, ...about },
    html`<p>x</p>`,
  );

test('a page says in whose time it is, and lets its editor sign out', () => {
  expect(page()).toContain('Times are those of Europe/Berlin.');
  expect(page()).toContain('title="Signed in as ada@news.example"');
  expect(page({ settings: { newsletter: 'The Quay' } })).toContain('Times are those of UTC.');
});

test('the open page is marked among the others, and only that one', () => {
  expect(page({ at: '/desk/delivery' }).match(/<a href="[^"]*" aria-current="page">/g)).toEqual([
    '<a href="/desk/delivery" aria-current="page">',
  ]);
  expect(page()).not.toContain('aria-current');
});

test('a page for people who are not signed in shows neither rooms nor the zone', () => {
  expect(page({ session: null })).not.toMatch(/<nav|Times are those of/);
});

test('a page that goes on by itself says where to, and when', () => {
  expect(page({ goesTo: '/desk/articles', after: 5 })).toContain('content="5;url=/desk/articles"');
  expect(page({ goesTo: '/desk/articles' })).toContain('content="0;url=/desk/articles"');
  expect(page()).not.toContain('http-equiv="refresh"');
});
