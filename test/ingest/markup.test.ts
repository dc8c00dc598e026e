import { expect, test } from 'vitest';
import { looksLikeMarkup } from '../../lib/ingest/markup.ts';

test.each([
  '<div class="head">Pier closes</div>',
  '<!DOCTYPE html>',
  'var title = document.querySelector("h1");',
  'body { margin: 0 }',
  'font-size: 12px;',
  '@media print',
  '{{ article.title }}',
  'HTTP/1.1 200 OK',
])('%s is markup or code', (line) => {
  expect(looksLikeMarkup(line)).toBe(true);
});

test.each([
  'Pier closes for the winter; ferry stays',
  'Temperatures < 5 °C all week',
  'Council (at last) votes on the pier',
  'R&B star returns to the harbour',
  'Import prices rise = export prices fall',
])('%s is a headline', (line) => {
  expect(looksLikeMarkup(line)).toBe(false);
});
