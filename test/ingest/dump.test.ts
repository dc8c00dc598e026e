import { expect, test } from 'vitest';
import { readOne } from '../support/read-one.ts';

const FIRST = 'The harbour board decided on Tuesday evening to close the old ferry pier for the winter.';
const OTHERS = [
  'An engineer who examined the plans said that the work could not wait for another year.',
  'The ferry company will run buses from the market square instead, until ten in the evening.',
];
const text = (first: string) => [first, ...OTHERS].join('\n\n');

test.each([`TULL HARBOUR, Nov 20 (Quay Wire) - ${FIRST}`, `TULL HARBOUR — ${FIRST}`])(
  'the first sentence of an agency’s text is its headline where none came with it: %s',
  (first) => {
    expect(readOne('pier.txt', text(first)).article).toMatchObject({
      title: FIRST.slice(0, -1),
      paragraphs: OTHERS,
    });
  },
);

test('sentences without a place line have lost their headline', () => {
  expect(readOne('pier.txt', text(FIRST)).aside?.reason).toBe('no-title');
});

test('a headline above the place line is the headline', () => {
  const { article } = readOne('pier.txt', `Pier closes for the winter\n\n${text(`TULL HARBOUR — ${FIRST}`)}`);
  expect(article?.title).toBe('Pier closes for the winter');
});
