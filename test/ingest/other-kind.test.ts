import { expect, test } from 'vitest';
import { otherKind } from '../../lib/ingest/open/other-kind.ts';

const detailOf = (text: string, key = 'articles/a.txt') => otherKind(text, key)?.detail ?? null;

test.each([
  ['a table by its name', 'id', 'articles/export.csv.gz', /a table/],
  ['a table by its lines', 'id;title;date\n1;Pier;2026\n2;Ferry;2026', 'a.txt', /a table/],
  ['a mail', 'Received: from mx\nSubject: Pier\nMessage-ID: <1@a>\n\nText', 'a.txt', /an email/],
  ['a saved page', 'From: <Saved by Blink>\nSubject: Pier', 'a.html', /a web archive/],
  ['a calendar', 'BEGIN:VCALENDAR\nVERSION:2.0', 'a.txt', /a calendar/],
  ['subtitles', 'WEBVTT\n\n00:01.000 --> 00:02.000', 'a.txt', /subtitles/],
  ['configuration', 'a: 1', 'settings.yml', /configuration/],
  ['source code', '#!/usr/bin/env bash\nexit', 'a', /source code/],
  ['an office document', '%PDF-1.7', 'a.txt', /Office document/],
  [
    'a mail without its technical lines',
    'Subject: Pier closes\nFrom: Mara <m@quay.example>\nDate: 20 Nov 2026\n\nText',
    'a.txt',
    /an email/,
  ],
  ['a dump of a database', '-- MySQL dump 10.13\n\nDROP TABLE `a`;', 'a.txt', /source code/],
  ['a section page of Hugo', '---\ntitle: News\n---\nAll the news.', 'content/news/_index.md', /“_index.md”/],
  ['a wiki', '<mediawiki xmlns="http://x.example"><page/></mediawiki>', 'a.xml', /a dump of a wiki/],
  ['a read-me', '# About this folder', 'articles/README.md', /“README.md”/],
  ['a sitemap', '<?xml version="1.0"?>\n<urlset xmlns="x"><url/></urlset>', 'a.xml', /<urlset>/],
])('%s holds no article', (_, text, key, detail) => {
  expect(detailOf(text, key)).toMatch(detail);
});

test.each([
  ['an article with commas', 'Rain, wind, snow\nIt rained, it blew, and it snowed.', 'a.txt'],
  ['an article about a table', 'The table is set.\nThe council sat down, ate, and left.', 'a.txt'],
  ['a feed', '<?xml version="1.0"?><rss version="2.0"><channel/></rss>', 'a.xml'],
  ['a read-me’s namesake', 'The pier closes.', 'articles/readme-first-novel.txt'],
])('%s may be one', (_, text, key) => {
  expect(detailOf(text, key)).toBe(null);
});

test('comments before the root cost no time, however many there are', () => {
  const began = performance.now();
  expect(detailOf(`${'<!---->'.repeat(500)}x`, 'a.xml')).toBe(null);
  expect(detailOf(`${'<!-- a sitemap -->\n'.repeat(50)}<urlset>`, 'a.xml')).toMatch(/<urlset>/);
  expect(performance.now() - began).toBeLessThan(1_000);
});
