import { expect, test } from 'vitest';
import { looksLikeMarkup } from '../../lib/ingest/markup.ts';
import { sniffFormat } from '../../lib/ingest/open/sniff-format.ts';

const PAGE = '<html lang="en"><head><title>Bridge reopens</title></head><body><p>It does.</p></body></html>';
const FEED = '<rss version="2.0"><channel><title>The Gull</title></channel></rss>';
const of = (text: string, key = 'a', contentType: string | null = null) =>
  sniffFormat(text, { key, contentType });

test.each([
  ['a style sheet', `<style>${'p{margin:0}\n'.repeat(900)}</style>\n${PAGE}`],
  ['a script', `<script>var a=1;</script>${PAGE}`],
  ['comments', `<!-- cached -->\n<!-- 12 ms -->\n${PAGE}`],
  [
    'a notice of PHP',
    `<br />\n<b>Notice</b>: Undefined index: x in <b>/a.php</b> on line <b>3</b><br />\n${PAGE}`,
  ],
  ['a plain warning of PHP', `PHP Warning:  Undefined variable $x in /a.php on line 3\n${PAGE}`],
  ['the headers of an answer', `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${PAGE}`],
  ['an XML declaration', `<?xml version="1.0"?>\n<!DOCTYPE html>\n${PAGE}`],
])('a page behind %s is a page', (_, text) => {
  expect(of(text).format).toBe('html');
});

test.each([
  [
    'objects on lines of their own are JSON Lines',
    '{"headline":"Pier"}\n{"headline":"Ferry"}\n',
    'a.json',
    'jsonl',
  ],
  ['a list is JSON', '[\n{"headline":"Pier"}]', 'a', 'json'],
  ['JSON Feed is a feed', '{"version":"https://jsonfeed.org/version/1.1","items":[]}', 'a.json', 'feed'],
  ['front matter in TOML is Markdown', '+++\ntitle = "Pier"\n+++\nThe pier closes.', 'a.txt', 'markdown'],
  ['front matter in YAML is Markdown', '---\ntitle: Pier\n---\nThe pier closes.', 'a.txt', 'markdown'],
  ['a fragment is a page', '<p>The pier closes.</p>\n<p>The ferry stays.</p>', 'a.txt', 'html'],
  ['sentences are text', 'The pier closes.\n\nThe ferry stays.', 'a.json.gz', 'dump'],
])('whatever the file is called, %s', (_, text, key, format) => {
  expect(of(text, key).format).toBe(format);
});

test('what a server prints before a page is not part of it', () => {
  expect(of(`HTTP/1.1 200 OK\n\n${PAGE}`).text).toBe(PAGE);
});

test('a feed behind a warning is a feed, with its own declarations', () => {
  const feed = `<?xml version="1.0"?>\n${FEED}`;

  expect(of(`Warning: Undefined variable $x in /feed.php on line 3\n${feed}`)).toEqual({
    format: 'feed',
    text: feed,
  });
});

test.each([
  ['its name', 'a.html', null],
  ['its content type', 'a', 'text/html; charset=utf-8'],
])('a fragment that opens with words is a page by %s', (_, key, contentType) => {
  expect(of('Bridge reopens<p>It does.</p><p>At noon.</p>', key, contentType).format).toBe('html');
});

test('an article about markup is read as text', () => {
  const text = `How a page begins\n\n${'Every page on the web has a root, and this is how it is written. '.repeat(40)}\n<html>\n<body>\n`;

  expect(of(text, 'a.txt').format).toBe('dump');
  expect(of('The <html> element is the root.\nThe <body> element follows it.', 'a.txt').format).toBe('dump');
});

test('a page inside the text of front matter is Markdown', () => {
  expect(of(`---\ntitle: x\n---\n\n${PAGE}`).format).toBe('markdown');
});

test.each([
  ['<html lang="en"><head><title>Meet the potter'],
  ['body { margin: 0 }'],
  ['var a=1;'],
  ['color:red;'],
  ['initMenu(document);'],
  ['<?php echo $title ?>'],
  ['HTTP/1.1 200 OK'],
])('“%s” is no headline', (line) => {
  expect(looksLikeMarkup(line)).toBe(true);
});

test.each([
  'Herring costs < 2 pounds, a first',
  'A > B: how the council counts',
  'Rain; then more rain',
  'Council votes to close the pier;',
])('“%s” is one', (line) => {
  expect(looksLikeMarkup(line)).toBe(false);
});
