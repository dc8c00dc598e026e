import { expect, test } from 'vitest';
import { readDump, readPage } from '../index.ts';
import { generatedArticle } from './generated-article.ts';

const { title, paragraphs } = generatedArticle(7);

/** What pages print between a headline and the first paragraph. */
const ABOVE_THE_TEXT: readonly (readonly [string, readonly string[]])[] = [
  [
    'a caption with its credit below',
    ['Ida Lunn walks along the old pier on a grey morning.', 'Foto: Ada Moss'],
  ],
  [
    'a caption with an agency’s credit below',
    ['Ida Lunn walks along the old pier on a grey morning.', '(Ada Moss / AP)'],
  ],
  [
    'a caption that is printed twice',
    [
      'Ida Lunn walks along the old pier on Tuesday, 17 November. (AP Photo/Ada Moss)',
      'Ida Lunn walks along the old pier on Tuesday, 17 November. (AP Photo/Ada Moss)',
    ],
  ],
  [
    'a caption below the button that shows the picture',
    ['click to enlarge', 'Harbour Board', 'Ida Lunn is among the last to leave the old pier in May.'],
  ],
  [
    'a caption below the name of a file',
    [
      'pier at dusk.jpg',
      'Ida Lunn is among the last to leave the old pier in May.',
      '(Ada Moss/ada@quay.example)',
    ],
  ],
  ['a caption that says where it is from', ['The courses begin on the pier in March. (Quelle: Moss/Canvas)']],
  ['a picture that shows something like it', ['The boards of the pier were still wet (Symbolbild).']],
  ['a caption that says what can be seen', ['A general view of the harbour on a grey morning in May.']],
  ['a caption that shouts', ['SEE YOU … Ida Lunn leaves the old pier for the last time on Tuesday.']],
  [
    'a note on where else it was published',
    ['This article was originally published by the Hill Gazette, a newsroom without owners.'],
  ],
  ['a note of the editors', ['Editor’s note: An earlier version of this text named the wrong street.']],
  ['an affiliate notice', ['When you purchase through links on our site, we may earn a commission.']],
  ['a wish to be preferred', ['Add us as a preferred source on your search engine to see more of us.']],
  ['a reading aid', ['Listen to this article with a voice that a machine has made from this text.']],
  [
    'a paywall’s perks',
    [
      'This content is reserved for subscribers only.',
      'Exclusive articles from Ada Moss, Jo Marl and many others of our newsroom.',
      'Unlimited online access to the Quay Chronicle and fifteen other papers.',
    ],
  ],
  [
    'a note on agencies in German',
    ['Mit Informationen der Nachrichtenagenturen und unserer Reporter vor Ort.'],
  ],
  ['a bookmark in Italian', ['Trovi tutti gli articoli salvati nella tua area personale e nell’app.']],
];

test.each(ABOVE_THE_TEXT)('%s is not the beginning of a dumped article', (_, above) => {
  const page = [
    title,
    'By Mara Lindqvist',
    '21 November 2026',
    ...above,
    ...paragraphs,
    'Contact',
    'Imprint',
  ];
  const reading = readDump(page.join('\n\n'));
  expect(reading.title).toBe(title);
  expect(reading.paragraphs[0]).toBe(paragraphs[0]);
});

test.each(ABOVE_THE_TEXT)('%s is not the beginning of a page', (name, above) => {
  const inFigure = name.startsWith('a caption');
  const tag = (text: string): string => `<p>${text}</p>`;
  const head = inFigure
    ? `<figure><figcaption>${above.map(tag).join('')}</figcaption></figure>`
    : above.map(tag).join('');
  const html = `<!doctype html><title>${title}</title><article><h1>${title}</h1><div class="byline">By Mara Lindqvist</div>${head}${paragraphs.map(tag).join('')}</article>`;
  expect(readPage(html)?.paragraphs[0]).toBe(paragraphs[0]);
});

test('a standfirst stays the beginning, though a picture’s text and credit follow', () => {
  const standfirst = 'The board voted on Tuesday. Nobody had expected the old pier to close so soon.';
  const picture = ['Ida Lunn walks along the old pier on a grey morning.', 'Foto: Ada Moss'];
  const page = [title, standfirst, ...picture, 'By Mara Lindqvist', '21 November 2026', ...paragraphs];
  expect(readDump(page.join('\n\n')).paragraphs.slice(0, 2)).toEqual([standfirst, paragraphs[0]]);
});

test('a long first paragraph above a credited picture is kept', () => {
  const [first = '', ...rest] = paragraphs;
  const long = `${first} ${'The board had met four times this year and had come to no decision until now, it said. '.repeat(3).trim()}`;
  const page = [title, 'By Mara Lindqvist', '21 November 2026', long, 'Foto: Ada Moss', ...rest];
  expect(readDump(page.join('\n\n')).paragraphs[0]).toBe(long);
});

test('a table of contents is not read, the headings that it lists are', () => {
  const headings = ['Why the pier has to close', 'What the engineers found', 'Who pays for all of it'];
  const [lead = '', ...rest] = paragraphs;
  const parts = headings.flatMap((heading, k) => [heading, ...rest.slice(k, k + 1)]);
  const page = [
    title,
    'By Mara Lindqvist',
    '21 November 2026',
    lead,
    ...headings,
    ...parts,
    ...rest.slice(3),
  ];
  const reading = readDump(page.join('\n\n'));
  expect(reading.paragraphs.slice(0, 3)).toEqual([lead, headings[0], rest[0]]);
});

test('an author’s name above the first paragraph of a page is none', () => {
  const html = `<!doctype html><title>${title}</title><article><h1>${title}</h1><p>Mara Lindqvist</p>${paragraphs.map((it) => `<p>${it}</p>`).join('')}</article>`;
  expect(readPage(html)?.paragraphs[0]).toBe(paragraphs[0]);
});

test.each(['Home » Harbour » ', 'You are here: Home › News › '])(
  'the way to a page (“%s…”) is not its headline',
  (way) => {
    const page = [`${way}${title}`, title, 'By Mara Lindqvist', '21 November 2026', ...paragraphs];
    expect(readDump(page.join('\n\n')).title).toBe(title);
  },
);

test.each([
  '21 November 2026 Politics Harbour pier ferries',
  'The Quay Chronicle 20. November 202621. November 2026 Harbour, pier, ferries',
  'TopicsHarbour CouncilCivil Rights and piers',
  'Harbour-News',
])('“%s” is no headline', (label) => {
  for (const page of [
    [title, label, ...paragraphs],
    [label, title, 'By Mara Lindqvist', '21 November 2026', ...paragraphs],
  ])
    expect(readDump(['Home', 'Harbour', ...page].join('\n')).title).toBe(title);
});

test('a caption between the standfirst and the byline is none of the text', () => {
  const standfirst = 'The board voted on Tuesday. Nobody had expected the old pier to close so soon.';
  const caption = 'Ida Lunn recalled a morning on the pier.';
  const page = [title, standfirst, caption, 'Mara Lindqvist', 'Updated on 21 November 2026', ...paragraphs];
  expect(readDump(page.join('\n')).paragraphs.slice(0, 2)).toEqual([standfirst, paragraphs[0]]);
});

test('a menu that was put on one line is no headline', () => {
  const menu = 'NewsHarbour Weather Climate Letters Sport Culture Lab';
  const page = [menu, title, 'By Mara Lindqvist', '21 November 2026', ...paragraphs];
  expect(readDump(page.join('\n\n')).title).toBe(title);
});
