import { expect, test } from 'vitest';
import { plainHeadline, saysNothing, withoutWireNote } from '../../lib/ingest/headline.ts';
import { readObject } from '../../lib/ingest/read-object.ts';

function read(value: object) {
  const bytes = Buffer.from(JSON.stringify(value));
  const object = { key: 'a.json', etag: 'e', sizeBytes: bytes.length, arrivedAt: '2026-11-21T05:00:00.000Z' };
  return readObject(object, { bytes, truncated: false, contentType: null, metadata: {} }, 2_000_000);
}

test.each([
  'null',
  'undefined',
  'None',
  'NaN',
  'N/A',
  '[object Object]',
  'Untitled',
  'Document1',
  'Untitled document',
  '(no title)',
  'Sin título',
  '無題',
])('“%s” is neither a headline nor a text', (word) => {
  expect(saysNothing(word)).toBe(true);
  expect(read({ headline: word, articleBody: 'The pier closes on Monday.' }).articles).toEqual([]);
  expect(
    read({ headline: 'Pier closes', articleBody: word, url: 'https://q.example/a' }).articles,
  ).toMatchObject([{ paragraphs: [] }]);
});

test.each([
  'Nullarbor train returns',
  'None of the above wins',
  'Untitled Picasso found',
  'Document 47 of the inquiry',
  'False alarm at the pier',
])('“%s” is a headline', (title) => {
  expect(saysNothing(title)).toBe(false);
  expect(plainHeadline(title, 'json')).toBe(title);
});

test.each([
  ['**Mayor** resigns over _pothole_ row', 'Mayor resigns over pothole row'],
  ['Breaking: Breaking: Two trains collide', 'Two trains collide'],
  ['+++ EIL +++ Zug entgleist bei Lüttmoor', 'Zug entgleist bei Lüttmoor'],
  ['ÚLTIMA HORA: dos trenes chocan', 'dos trenes chocan'],
  ['Hospital “to lose 40 beds” (VIDEO) [UPDATED]', 'Hospital “to lose 40 beds”'],
])('“%s” is told as “%s”', (title, plain) => {
  expect(plainHeadline(title, 'json')).toBe(plain);
});

test.each([
  'Breaking point: nurses on a night shift',
  'Breaking the ice on the fjord',
  'Breaking: bad',
  'Urgent care centre reopens',
  'M*A*S*H returns to the stage',
  'snake_case_names win the day',
  'Rates up 2 * 3 * 4 per cent',
  'Mayor (72) resigns',
  'Council meets (again)',
])('“%s” stays as it is', (title) => {
  expect(plainHeadline(title, 'json')).toBe(title);
});

test('what an agency tells its clients of a version goes', () => {
  expect(withoutWireNote('(Adds quotes) The hospital closes.')).toBe('The hospital closes.');
  expect(withoutWireNote('(Reuters) - The hospital closes.')).toBe('(Reuters) - The hospital closes.');
  expect(withoutWireNote('(And so on.) The hospital closes.')).toBe('(And so on.) The hospital closes.');
});

test('a line break that was escaped twice is one', () => {
  const articleBody = 'It stood for nine years.\\n\\nIt cost 40 million.';
  expect(read({ headline: 'Pier closes', articleBody }).articles[0]?.paragraphs).toEqual([
    'It stood for nine years.',
    'It cost 40 million.',
  ]);
  const path = 'The file lay in C:\\new\\news on the mayor’s desk.';
  expect(read({ headline: 'Pier closes', articleBody: path }).articles[0]?.paragraphs).toEqual([path]);
});

test.each(['Undefined index: title', 'Notice: Undefined index: title in /var/www/x.php on line 3'])(
  'the message “%s” of a program is no article',
  (headline) => {
    expect(read({ headline, articleBody: 'Some text.' }).setAside).toMatchObject([{ reason: 'error-page' }]);
  },
);

test.each(['(With snow falling) The town closed.', '(With one day left) The pier closes.'])(
  '“%s” begins with words of its own',
  (paragraph) => {
    expect(withoutWireNote(paragraph)).toBe(paragraph);
  },
);

test('“(With quotes)” is told to clients only', () => {
  expect(withoutWireNote('(With quotes from mayor) The pier closes.')).toBe('The pier closes.');
});

test('a short answer of an interview stays, a program’s word goes', () => {
  const articleBody = [
    'What did the mayor offer you?',
    'None.',
    'undefined',
    'And is that story true?',
    'False.',
  ];
  expect(read({ headline: 'Pier closes', articleBody }).articles[0]?.paragraphs).toEqual(
    articleBody.filter((it) => it !== 'undefined'),
  );
});

test('a name of Python’s keeps its underscores', () => {
  expect(plainHeadline('The __init__ problem', 'json')).toBe('The __init__ problem');
  expect(plainHeadline('__Mayor__ resigns', 'json')).toBe('Mayor resigns');
});

test.each([
  'Warning: Delays on line 4 of the Velm metro',
  'Notice: closures in Lüttmoor on line 1',
  'Warning: no trains to Tull/Velm on line 2',
])('“%s” is news', (headline) => {
  const articleBody = 'Trains on the line stop at Tull until Sunday, the operator said on Friday morning.';
  expect(read({ headline, articleBody }).articles).toHaveLength(1);
});

test.each([
  ['🚨 Gas leak closes school', 'Gas leak closes school'],
  ['⚡️🔥 Strom ist wieder da', 'Strom ist wieder da'],
  ['WATCH | Dolphins return to the bay', 'Dolphins return to the bay'],
  ['VIDEO: Man rescued from the cliff', 'Man rescued from the cliff'],
  ['Photos | Harbour in the snow', 'Harbour in the snow'],
  ['Watch: the hidden cost of time', 'Watch: the hidden cost of time'],
  ['Video: the new witness', 'Video: the new witness'],
  ['© Getty sues artist over a picture', '© Getty sues artist over a picture'],
  ['42 die in fire at the harbour', '42 die in fire at the harbour'],
])('a call to look goes, and a word of the headline stays: %s', (title, plain) => {
  expect(plainHeadline(title, 'feed')).toBe(plain);
});
