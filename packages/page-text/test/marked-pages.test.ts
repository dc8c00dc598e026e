import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadMarkedPages } from '../train/marked-pages.ts';
import { generatedArticle } from './generated-article.ts';

const { title, paragraphs } = generatedArticle(9);

function pageOf(host: string, shared: string | null, heading: string): string {
  const meta = shared === null ? '' : `<meta property="og:title" content="${shared}">`;
  const head = `<meta property="og:type" content="article"><link rel="canonical" href="https://${host}/pier">${meta}`;
  const body = [...paragraphs, ...paragraphs, ...paragraphs, ...paragraphs]
    .map((it) => `<p>${it}</p>`)
    .join('');
  return `<html><head>${head}</head><body><h1>${heading}</h1>${body}${'<p>Harbour.</p>'.repeat(200)}</body></html>`;
}

test('pages that declare and print their headline are learned from, two of a site', () => {
  const folder = mkdtempSync(join(tmpdir(), 'marked-'));
  const write = (name: string, html: string) => writeFileSync(join(folder, name), html);
  write('a.html', pageOf('quay.example', title, title));
  write('b.html', pageOf('www.quay.example', title, title));
  write('c.html', pageOf('quay.example', title, title));
  write('d.html', pageOf('hill.example', null, title));
  write('e.html', pageOf('lock.example', title, 'Something else altogether'));

  const pages = loadMarkedPages(folder);

  expect(pages.map(({ id }) => id)).toEqual(['a.html', 'b.html']);
  expect(pages[0]).toMatchObject({ set: 'marked', titles: [title, title] });
  expect(pages[0]?.dump).toContain(paragraphs[0]);
});
