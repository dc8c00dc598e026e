import { expect, test } from 'vitest';
import { lightMarkupOf } from '../../../lib/ingest/formats/light-markup/light-markup.ts';
import { readOne } from '../../support/read-one.ts';

const FIRST = 'The harbour board decided on Tuesday evening to close the old ferry pier for the winter.';
const SECOND = 'An engineer who examined the plans said that the work could not wait for another year.';

test.each([
  '= Pier closes\n\nText.',
  '#+title: Pier closes\n',
  '# a note\n#+TITLE: Pier closes\n',
  'Pier closes\n===========\n\n:date: 2026-11-20\n',
  '.. title: Pier closes\n',
  'h1. Pier closes\n',
  '= Pier closes =\n',
  '{{date|November 20, 2026}}\n',
])('a text that begins with %j is recognised whatever its name', (start) => {
  expect(lightMarkupOf(start, 'pier.txt')).not.toBeNull();
});

test.each([
  'Pier closes\n===========\n\nText.',
  'Pier closes\n-----------\n\nText.',
  '# Pier closes\n\nText.',
  '= 5 is what the sum should be, said the mayor ='.replace('= 5', '5'),
  '== Pier closes',
  'H1. Pier closes',
  'h1.x is a name',
  '- title: x',
  '.. and so it went on',
  'Title: Pier closes\nDate: 2026-11-20\n',
  '{"title": "Pier closes"}',
  '{% include a.html %}',
  '#Pier closes for the winter',
  '*Pier closes*',
  'Pier closes\n\n:date: 2026',
  '***\nPier closes',
  '++ Eilmeldung ++ Anleger geschlossen',
  '= = = = =',
  '“Pier closes”',
  'Mole gesperrt\n=============\nDer Hafen …',
])('a text that begins with %j is none', (start) => {
  expect(lightMarkupOf(start, 'pier.txt')).toBeNull();
});

test('links of gemtext are lines of their own, and are not printed', () => {
  const text = `# Pier closes\n\n${FIRST}\n\n=> gemini://quay.example/pier The pier\n\n${SECOND}\n`;
  expect(readOne('pier.gmi', text).article).toMatchObject({
    title: 'Pier closes',
    paragraphs: [FIRST, SECOND],
  });
});

test('Kirby keeps the fields of a page between lines of dashes', () => {
  const text = `Title: Pier closes\n\n----\n\nDate: 2026-11-20\n\n----\n\nAuthor: Mara Lindqvist\n\n----\n\nText:\n\n(image: pier.jpg)\n\n${FIRST.replace('ferry pier', '(link: /pier text: ferry pier)')}\n\n${SECOND}\n`;
  expect(readOne('article.txt', text).article).toMatchObject({
    title: 'Pier closes',
    byline: 'Mara Lindqvist',
    publishedAt: { at: '2026-11-20T12:00:00.000Z' },
    paragraphs: [FIRST, SECOND],
  });
});

test('Jina’s reader says above the Markdown of a page what it is called, where it is and when it was published', () => {
  const text = `Title: Pier closes for the winter | Quay Chronicle\n\nURL Source: https://quay.example/pier\n\nPublished Time: 2026-11-20T08:15:00Z\n\nMarkdown Content:\n[Skip to content](https://quay.example/pier#main)\n\n*   [Home](https://quay.example/)\n\n# Pier closes for the winter\n\n${FIRST}\n\n${SECOND}\n`;
  for (const key of ['pier.txt', 'pier.md'])
    expect(readOne(key, text).article).toMatchObject({
      title: 'Pier closes for the winter',
      url: 'https://quay.example/pier',
      publishedAt: { at: '2026-11-20T08:15:00.000Z' },
      paragraphs: [FIRST, SECOND],
    });
});

test('a newspaper’s text that begins with a word, a colon and a rule is not one of Kirby’s', () => {
  const text = `Leeds: pier closed after cracks\n----\n\n${FIRST}\n\n${SECOND}\n`;
  expect(lightMarkupOf(text, 'a.txt')).toBeNull();
  expect(readOne('a.txt', text).article?.paragraphs).toEqual([FIRST, SECOND]);
});

test.each([
  ['properties with many colons', `${':a:b:b:b:b\n'.repeat(20)}x`, 'a.txt'],
  ['a long line of colons', `:${'b:'.repeat(4_000)}\n`.repeat(3), 'a.txt'],
  ['a heading of blanks', `* x${' '.repeat(40_000)}:x`, 'a.org'],
  ['a wiki heading of blanks', `{{date|x}}\n=${' '.repeat(40_000)}x`, 'a.txt'],
  ['empty lines', `Title: x\n----\n${'\n'.repeat(80_000)}`, 'a.txt'],
  ['comments that nothing ends', `{{date|x}}\n${'<!--'.repeat(50_000)}`, 'a.wiki'],
  ['references that nothing ends', `{{date|x}}\n${'<ref>a'.repeat(50_000)}`, 'a.wiki'],
])('%s are read in no time', (_, text, name) => {
  const before = process.cpuUsage();
  lightMarkupOf(text, name)?.(text, name);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(1);
});
