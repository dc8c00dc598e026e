import { expect, test } from 'vitest';
import { choiceKey, everyChoice } from '../../lib/domain/section-choice.ts';

const OFFERED = [['Sport'], ['Culture', 'Opinion']];

test('the key of a choice names the groups of which every section is left out', () => {
  const key = (leftOut: string[], withLead = true) => choiceKey(OFFERED, { leftOut, withLead });
  expect(key(['sport'])).toBe('sport');
  expect(key(['opinion', 'culture', 'sport'])).toBe('sport;culture/opinion');
  expect(key(['opinion'])).toBe('');
  expect(key(['sport'], false)).toBe('sport;*lead');
});

test('who leaves nothing out that is offered gets the whole edition', () => {
  expect(choiceKey(OFFERED, undefined)).toBe('');
  expect(choiceKey(OFFERED, { leftOut: ['weather'], withLead: false })).toBe('');
  expect(choiceKey([], { leftOut: ['sport'], withLead: false })).toBe('');
});

test('every choice is met once, with the lead and without', () => {
  const keys = (mayLeaveLead: boolean) =>
    everyChoice(OFFERED, mayLeaveLead).map((choice) => choiceKey(OFFERED, choice));
  expect(keys(false)).toEqual(['sport', 'culture/opinion', 'sport;culture/opinion']);
  expect(new Set(keys(true)).size).toBe(6);
});
