import { expect, test } from 'vitest';
import { compareTexts, LEARNED } from '../compare-texts.ts';
import { readAgain } from '../read-again.ts';
import type { StoryText } from '../story-text.ts';

const teaser = (title: string, body: string): StoryText => ({
  ...{ title, paragraphs: [body], language: 'en', publishedAt: null },
});
const FERRY = [
  teaser(
    'Ferry Aurelia runs aground off Lindholm with 312 aboard',
    'The passenger ferry Aurelia struck rocks outside Lindholm before dawn and all 312 people aboard were taken off safely, the coast guard said.',
  ),
  teaser(
    'Coast guard: Aurelia captain ignored two warnings',
    'Radio logs show that the captain of the stranded ferry was told twice that he was too close to the Lindholm reef, the coast guard said.',
  ),
  teaser(
    'Tugs fail to free stranded Aurelia',
    'Three tugs could not move the ferry Aurelia off the reef near Lindholm at high tide; a second attempt is planned for Saturday.',
  ),
];
/** Names the ship and the reef, and has little in common with any one of the three. */
const OIL = teaser(
  'Oil booms laid around stranded ferry',
  'Crews laid floating barriers around the Aurelia near the reef, fearing that fuel could reach the seabird colony at Gull Point.',
);
const OTHERS = [
  teaser(
    'Council approves bridge repair',
    'The harbour council voted nine to four to repair the swing bridge.',
  ),
  teaser('Wolf seen near Holm', 'A camera set up to count deer filmed a wolf, wildlife officers confirmed.'),
  teaser(
    'New drug slows kidney disease',
    'A pill taken once a day halved the loss of kidney function in a trial.',
  ),
  teaser('Bakery shuts after sixty years', 'The last wood-fired bakery closes because nobody takes it over.'),
];
const TEXTS = [...FERRY, OIL, ...OTHERS];
const { chance } = compareTexts(TEXTS, LEARNED);

test('a teaser joins the story with whose tellings it has enough in common together, and nothing else does', () => {
  const alone = OTHERS.map((_, nth) => [nth + 4]);

  expect(readAgain([[0, 1, 2], [3], ...alone], TEXTS, chance, LEARNED)).toEqual([[0, 1, 2, 3], ...alone]);
});

test('a story of two tellings is not read again', () => {
  const stories = [[0, 1], [2], [3], [4]];

  expect(readAgain(stories, TEXTS, chance, LEARNED)).toEqual(stories);
});
