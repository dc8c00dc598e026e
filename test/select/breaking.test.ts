import { expect, test } from 'vitest';
import type { Article } from '../../lib/domain/article.ts';
import { breakingStories, isWeighty, lastHeard } from '../../lib/select/ranking/breaking.ts';
import { selectStories } from '../../lib/select/select-stories.ts';
import { AS_OF, anArticle, anInput } from './articles.ts';

const NEWS = {
  title: 'Helicopter with president aboard makes hard landing',
  body: 'A helicopter carrying the president of Varga made a hard landing on Sunday, state television said.',
};
const AT = '2026-11-22T05:00:00.000Z';
const family = (publisher: string) => ({ family: publisher, publisher, named: true });
const told = (publisher: string, at: string) => anArticle({ id: `${publisher} ${at}`, publisher, at });

function breaking(others: readonly Article[], facts: Partial<Parameters<typeof anArticle>[0]> = {}): boolean {
  const lead = anArticle({ id: 'news', publisher: 'Post', at: AT, ...NEWS, ...facts });
  const story = { id: 's', lead, articles: [lead], coverage: [family('Post')] };
  const heard = lastHeard([lead, ...others], ({ publisher }) => family(publisher ?? ''));
  return breakingStories([story], heard, AS_OF).has('s');
}

const EARLIER = ['Echo', 'Radio', 'Wire'].map((publisher) => told(publisher, '2026-11-22T03:00:00.000Z'));

test('news of an incident that hardly any other publisher could have yet is breaking', () => {
  expect(breaking(EARLIER)).toBe(true);
  expect(breaking([...EARLIER, told('Echo', '2026-11-22T05:30:00.000Z')])).toBe(true);
});

test.each<[string, Parameters<typeof breaking>]>([
  [
    'most of the others have published since',
    [EARLIER.map(({ publisher }) => told(publisher ?? '', '2026-11-22T05:30:00.000Z'))],
  ],
  ['only one other publisher is known', [EARLIER.slice(0, 1)]],
  [
    'it tells of no incident',
    [EARLIER, { title: 'Cats like boxes', body: 'Most cats like boxes, a study found.' }],
  ],
  [
    'only the headline speaks of one',
    [
      EARLIER,
      { title: 'The lunch rush is dead', body: 'More people save their lunch money for the weekend.' },
    ],
  ],
])('news is not breaking when %s', (_, args) => {
  expect(breaking(...args)).toBe(false);
});

test('a publisher has one breaking story at most, its newest, however many of its notes are new', () => {
  const notes = Array.from({ length: 10 }, (_, i) =>
    anArticle({ id: `note-${i}`, publisher: 'Post', at: `2026-11-22T05:0${i}:00.000Z`, ...NEWS }),
  );
  const stories = notes.map((lead) => ({ id: lead.id, lead, articles: [lead], coverage: [family('Post')] }));
  const heard = lastHeard([...notes, ...EARLIER], ({ publisher }) => family(publisher ?? ''));

  expect([...breakingStories(stories, heard, AS_OF)]).toEqual(['note-9']);
  const unnamed = stories.map((story) => ({ ...story, coverage: [{ ...family('Post'), named: false }] }));
  expect(breakingStories(unnamed, heard, AS_OF).size).toBe(0);
});

test('a date ahead of the edition is not newer than all others', () => {
  expect(breaking(EARLIER, { at: '2026-11-22T09:00:00.000Z' })).toBe(false);
});

test('a bare day does not say who could know what', () => {
  const days = EARLIER.map((article) => ({
    ...article,
    publishedAt: article.publishedAt && { ...article.publishedAt, precision: 'day' as const },
  }));
  expect(breaking(days)).toBe(false);
});

test('breaking news counts as news of two publishers, is above an older piece of one, and says why', () => {
  const older = EARLIER.map((article, i) => ({
    ...article,
    title: ['Tram line to be extended', 'Choir sings in the old mine', 'Orchard sold'][i] ?? '',
    paragraphs: [
      [
        'The tram will reach the harbour.',
        'Nine hundred people came to hear it.',
        'Growers gave up their last apples.',
      ][i] ?? '',
    ],
  }));
  const { picks, stories } = selectStories(
    anInput([...older, anArticle({ id: 'news', publisher: 'Post', at: AT, ...NEWS })]),
  );

  expect(picks[0]?.headline).toBe(NEWS.title);
  expect(stories[0]?.why).toContain('breaking: too new for other publishers to have it, so it counts as two');
  expect(stories[0]?.score.prominence).toBeGreaterThan(1);
});

test('words of death in English are none in other languages', () => {
  const german = (title: string) =>
    isWeighty(anArticle({ language: 'de', title, body: `${title} am Sonntag.` }));

  expect(german('Das war der Hafen')).toBe(false);
  expect(german('Krieg um den Hafen')).toBe(true);
});

test('a headline alone may play, so both must speak of it', () => {
  expect(isWeighty(anArticle({ title: 'The lunch rush is dead', body: '' }))).toBe(false);
  expect(isWeighty(anArticle({ title: 'Nineteen dead as ferry sinks', body: 'Nineteen people died.' }))).toBe(
    true,
  );
});
