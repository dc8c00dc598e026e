import { describe, expect, test } from 'vitest';
import { choicesOf, settingsOf } from '../../lib/select/desk/story-settings.ts';
import { aStory } from '../compose/support/picks.ts';
import { anArticle } from '../support/builders.ts';

const SECOND = 'Work on the three old pumps begins in March, the mayor told a crowded meeting.';
const lead = anArticle({
  id: 'a',
  title: 'Council votes to reopen the harbour baths',
  standfirst: null,
  paragraphs: ['The town council voted on Sunday to reopen the harbour baths after nine years.', SECOND],
  picture: { url: 'https://gazette.example/baths.jpg', alt: 'The baths', credit: null },
});
const other = anArticle({
  id: 'b',
  publisher: 'Courier',
  picture: { url: 'https://courier.example/mayor.jpg', alt: '', credit: 'J. Doe' },
});
const story = aStory(lead, [other]);
const NONE = { picture: undefined, sentence: null };

describe('a picture', () => {
  test('is the lead article’s own unless the desk wants another one of the story, or none', () => {
    expect(settingsOf(story, NONE).picture).toBe(lead.picture);
    expect(settingsOf(story, { ...NONE, picture: 'https://courier.example/mayor.jpg' }).picture).toBe(
      other.picture,
    );
    expect(settingsOf(story, { ...NONE, picture: null })).toEqual({
      picture: null,
      first: null,
      notices: [],
    });
  });

  test('of no article of the story is not printed, and the report says so', () => {
    const { picture, notices } = settingsOf(story, { ...NONE, picture: 'https://evil.example/x.jpg' });
    expect(picture).toBe(lead.picture);
    expect(notices).toEqual([
      'desk: no article of “Council votes to reopen the harbour baths” has the picture https://evil.example/x.jpg',
    ]);
  });
});

describe('a first sentence', () => {
  test('is one of the lead article, word for word', () => {
    expect(settingsOf(story, { ...NONE, sentence: SECOND }).first).toEqual({
      text: SECOND,
      article: 'a',
      publisher: lead.publisher,
    });
  });

  test('that the article does not have is not printed: nothing is made up', () => {
    const { first, notices } = settingsOf(story, { ...NONE, sentence: 'The baths will be free for ever.' });
    expect(first).toBeNull();
    expect(settingsOf(story, { ...NONE, sentence: SECOND.slice(0, 30) }).first).toBeNull();
    expect(notices[0]).toContain('“The baths will be free for ever.” is no sentence of the article');
  });
});

test('an editor chooses among the pictures of all articles and the sentences of the lead article', () => {
  const { pictures, sentences } = choicesOf(story);
  expect(pictures.map(({ url }) => url)).toEqual([
    'https://gazette.example/baths.jpg',
    'https://courier.example/mayor.jpg',
  ]);
  expect(sentences).toEqual([lead.paragraphs[0], SECOND]);
});
