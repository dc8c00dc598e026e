import { expect, test } from 'vitest';
import { readDump } from '../index.ts';
import { generatedArticle } from './generated-article.ts';

const { title, paragraphs: opening } = generatedArticle(11);
const LONG = [...opening, ...generatedArticle(12).paragraphs].slice(0, 12);
const POSTS = [
  'Nobody who has ever held an oar would believe a single line of that.',
  'Ask them who paid for the carpet, I say, and then watch the colour of their ears.',
];

function paragraphsOf(body: readonly string[], ...below: readonly string[]): readonly string[] {
  const lines = [...body, ...below].flatMap((line) => [line, '']);
  return readDump(
    ['Home', 'News', '', title, 'By Mara Lindqvist', '21 November 2026', '', ...lines].join('\n'),
  ).paragraphs;
}

test.each([
  'What readers say',
  'Your views',
  '2 replies',
  'Join the conversation',
  'Das sagen unsere Leser',
  'Vos avis',
  'Lo que dicen los lectores',
  'Cosa dicono i lettori',
  'A opinião dos leitores',
  'Lezers reageren',
  'Мнения читателей',
])('posts without a name below “%s” stay outside, however many', (heading) => {
  for (const body of [LONG.slice(0, 4), LONG])
    expect(paragraphsOf(body, heading, ...POSTS, ...POSTS.toReversed())).toEqual(body);
});

test.each([
  ['seadog44', 'marta_b'],
  ['oldsalt', 'BobTheBuoy'],
])('%s and %s take turns below an article: a discussion, with no heading above it', (one, other) => {
  const thread = [one, POSTS[0] ?? '', other, POSTS[1] ?? ''];

  for (const body of [LONG.slice(0, 4), LONG]) expect(paragraphsOf(body, ...thread)).toEqual(body);
});

test('one post under a name that is nothing else is a discussion too', () => {
  expect(paragraphsOf(LONG, 'kelp_eater9', POSTS[0] ?? '')).toEqual(LONG);
});

test('subheadings of one word are no names', () => {
  const kept = paragraphsOf([...LONG.slice(0, 6), 'Background', LONG[6] ?? '', 'Outlook', LONG[7] ?? '']);

  expect(kept).toEqual(expect.arrayContaining(LONG.slice(0, 8)));
});

test.each(['What readers say', 'Your views', 'Das sagen unsere Leser'])(
  '“%s” is a heading of the article when people are quoted by name below it',
  (heading) => {
    const quoted = [
      '“Nobody likes it, and we all have to live with it,” said Ada Moss, 41, from Orlow.',
      '“I have come here for years, and so has everybody I know,” Jo Marl said. “I will miss it.”',
    ];
    for (const body of [
      [...LONG.slice(0, 2), heading, ...quoted, ...LONG.slice(2, 6)],
      [...LONG.slice(0, 4), heading, ...quoted],
    ])
      expect(paragraphsOf(body)).toEqual(body.filter((it) => it !== heading));
  },
);

test('quotations by name prove nothing where somebody posts', () => {
  const post = '“We all have to live with it,” said Ada Moss. I say she should try it herself for once.';
  expect(
    paragraphsOf(LONG.slice(0, 4), 'What readers say', 'seadog44', '3 hours ago', post, 'Reply'),
  ).toEqual(LONG.slice(0, 4));
});
