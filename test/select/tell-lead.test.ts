import { expect, test } from 'vitest';
import { tellLead } from '../../lib/select/telling/tell-lead.ts';
import { idfOf } from '../../lib/select/text/idf.ts';
import { anArticle } from './articles.ts';

const idf = idfOf([['harbour', 'pump'], ['vote'], ['rescue']]);
const FIRST = 'The harbour baths reopen in March after nine years behind a fence.';
const SECOND = 'Swimmers from Orlow painted the harbour baths blue in the autumn of the year.';
const LIMITS = 'Harbour swimmers may not use the diving tower unless the inspector clears its ladder.';
const NUMBERS = 'New harbour pumps cost £1.2 million, a third of the council’s budget for sport.';

function lead(...body: string[]) {
  const article = anArticle({ title: 'Council reopens the harbour baths', body: body.join('\n') });
  const told = tellLead([article], [article], [], idf, { sentences: 3, words: 75 });
  return { above: told.summary.map(({ text }) => text), labels: told.points.map(({ label }) => label) };
}

test('labelled sentences replace all but the first of the lead’s sentences', () => {
  expect(lead(FIRST, SECOND, LIMITS, NUMBERS)).toEqual({ above: [FIRST], labels: ['limits', 'numbers'] });
});

test('without labelled sentences the lead has as many as there is room for', () => {
  expect(lead(FIRST, SECOND)).toEqual({ above: [FIRST, SECOND], labels: [] });
});

test('a lead without a sentence to print has no labelled ones either', () => {
  expect(lead('harbour baths')).toEqual({ above: [], labels: [] });
});
