import { expect, test } from 'vitest';
import { storyReportsOf } from '../../lib/select/report/story-reports.ts';
import { anArticle } from './articles.ts';
import { type JudgedStory, judgedStory } from './judged-story.ts';

const scored = (id: string, total: number) => {
  const one = judgedStory({}, [anArticle({ id, title: `Story ${id}` })]);
  return { ...one, score: { ...one.score, total } };
};
const missed = (...stories: readonly JudgedStory[]) =>
  stories.map((candidate) => ({ candidate, reason: 'edition-full' as const }));

test('taken stories come in order of placement, then those that missed, with what each of them lacked', () => {
  const story = scored('a', 2);
  const taken = [
    { candidate: story, placement: 'lead' as const },
    { candidate: scored('b', 1), placement: 'brief' as const },
  ];
  const reports = storyReportsOf({
    ...{ taken, lead: { story, because: 'best-news' } },
    missed: missed(scored('c', 0.75), scored('d', 1)),
  });
  expect(reports.map(({ headline, placement }) => `${placement}: ${headline}`)).toEqual([
    'lead: Story a',
    'brief: Story b',
    'missed: Story c',
    'missed: Story d',
  ]);
  expect(reports[0]?.why).toContain('leads: the highest score');
  expect(reports[1]?.why).not.toContain('leads');
  expect(reports[2]?.why).toContain('the edition was full, 0.25 short of the last one taken');
  expect(reports[3]?.why).not.toContain('short of');
});

test('where another story than the best of the news has the first place, no reason is given for the lead', () => {
  const [pinned, story] = [scored('a', 1), scored('b', 2)];
  const taken = [
    { candidate: pinned, placement: 'lead' as const },
    { candidate: story, placement: 'brief' as const },
  ];
  const reports = storyReportsOf({ taken, missed: [], lead: { story, because: 'best-news' } });
  expect(reports.map(({ why }) => why).join()).not.toContain('lead');
});

test('where none was taken, none is short of another, and twenty of them are shown', () => {
  const many = Array.from({ length: 22 }, (_, i) => scored(`${i}`, 1));
  const reports = storyReportsOf({ taken: [], lead: null, missed: missed(...many) });
  expect(reports).toHaveLength(20);
  expect(reports.map(({ why }) => why).join()).not.toContain('short of');
});

test('a story is called as the desk calls it, with its articles, copies and how alike they are', () => {
  const one = judgedStory({}, [anArticle({ id: 'a' }), anArticle({ id: 'b', publisher: 'Courier' })]);
  const copies = [{ article: 'c', url: null, publisher: 'Star', of: 'a', containment: 0.87654 }];
  const candidate = {
    ...one,
    story: { ...one.story, copies },
    instructions: { ...one.instructions, headline: 'Our own words' },
  };
  const [report] = storyReportsOf({ taken: [{ candidate, placement: 'lead' }], missed: [], lead: null });
  expect(report).toMatchObject({
    headline: 'Our own words',
    families: ['The Quay Chronicle', 'Courier'],
    members: [
      { article: 'a', similarity: 1 },
      { article: 'b', similarity: 0.25 },
    ],
    copies: [{ publisher: 'Star', containment: 0.877 }],
  });
});
