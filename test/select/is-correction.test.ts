import { expect, test } from 'vitest';
import { isCorrection } from '../../lib/select/memory/is-correction.ts';
import { anArticle } from './articles.ts';

test.each([
  ['en', 'Correction: mayor was paid 9,000', 'The mayor was paid nine thousand.'],
  ['en', 'Mayor was paid 9,000', 'An earlier version of this article said that she was paid more.'],
  ['de', 'Richtigstellung: Neuntausend', 'Die Bürgermeisterin erhielt neuntausend.'],
  ['fr', 'Rectificatif', 'La maire a reçu neuf mille euros.'],
])('%s: “%s” corrects', (language, title, body) => {
  expect(isCorrection(anArticle({ language, title, body }))).toBe(true);
});

test('“Market correction wipes out gains” is not a correction', () => {
  expect(isCorrection(anArticle({ title: 'Market correction wipes out gains' }))).toBe(false);
});
