import { expect, test } from 'vitest';
import { listInstructions } from '../../lib/desk/pages/instructions.ts';
import { aStory, aView, withInstructions } from './a-view.ts';
import { formsIn } from './an-editor.ts';

const VIEW = aView([aStory('a')]);
type Content = Parameters<typeof withInstructions>[1];
const shown = (content: Content) =>
  listInstructions(withInstructions(VIEW, content), { token: 't' }, 'Europe/Berlin').text;
const linesOf = (content: Content) =>
  [...shown(content).matchAll(/<li><p><span dir="auto">([^<]*)/g)].map(([, line = '']) => line);

const article = 'article-a';
const instruction = { article, title: 'Baths' };

test('each instruction in force is named in words', () => {
  expect(
    linesOf({
      pins: [{ ...instruction }, { ...instruction, position: 2 }, { ...instruction, position: 'finally' }],
      boosts: [{ ...instruction, factor: 0.5 }],
      headlines: [{ ...instruction, headline: 'Baths open' }],
      sections: [{ ...instruction, section: 'Sport' }],
      pictures: [
        { ...instruction, picture: null },
        { ...instruction, picture: 'https://gazette.example/p.jpg' },
      ],
      sentences: [{ ...instruction, sentence: 'Nine years.' }],
      blocks: [
        { kind: 'story', article, title: 'Baths' },
        { kind: 'publisher', publisher: 'Gazette' },
        { kind: 'phrase', phrase: 'lottery' },
      ],
      note: { text: 'Hello' },
    }),
  ).toEqual([
    'A note is printed above the lead',
    '“Baths” near the top',
    '“Baths” at place 2',
    '“Baths” closes the edition',
    '“Baths” ranked × 0.5',
    '“Baths” is called “Baths open”',
    '“Baths” is in the section Sport',
    '“Baths” has no picture',
    '“Baths” has another picture',
    '“Baths” begins with “Nine years.”',
    '“Baths” stays out',
    'Gazette is blocked',
    'The phrase “lottery” is blocked',
  ]);
});

test('instructions about other editions are not listed, and without any the page says so', () => {
  const other = { ...instruction, edition: '2026-11-21' };
  const note = { text: 'Hello', edition: '2026-11-21' };
  const blocks = [{ kind: 'phrase', phrase: 'lottery', edition: '2026-11-21' }] as const;
  expect(linesOf({ pins: [other], boosts: [{ ...other, factor: 2 }], blocks, note })).toEqual([]);
  expect(shown({})).toContain('No changes: this is the automatic selection.');
});

test('an instruction says who wrote it, when in the newsletter’s time, and for how long it counts', () => {
  const signed = { ...instruction, by: 'ada@news.example', at: '2026-11-22T04:00:00.000Z' };
  expect(shown({ pins: [{ ...signed, edition: '2026-11-22' }] })).toContain(
    'this edition only · ada@news.example, 22 Nov, 05:00',
  );
  expect(shown({ pins: [instruction] })).toContain('<span class="source">until removed</span>');
});

test('a story that nobody named is called as it is today, or by its article', () => {
  expect(linesOf({ pins: [{ article }, { article: 'gone' }] })).toEqual([
    '“Story a” near the top',
    '“gone” near the top',
  ]);
  expect(linesOf({ blocks: [{ kind: 'story', article: 'gone' }] })).toEqual(['“gone” stays out']);
});

test('each is taken back by itself', () => {
  const undone = formsIn(
    shown({
      pins: [instruction],
      boosts: [{ ...instruction, factor: 2 }],
      blocks: [
        { kind: 'story', article },
        { kind: 'publisher', publisher: 'Gazette' },
        { kind: 'phrase', phrase: 'lottery' },
      ],
      note: { text: 'Hello' },
    }),
  ).map(({ fields: { token: _token, title: _title, ...fields } }) => fields);
  expect(undone).toEqual([
    { verb: 'unnote' },
    { verb: 'forget', article, only: 'pin' },
    { verb: 'forget', article, only: 'boost' },
    { verb: 'unblock-story', article },
    { verb: 'unblock-publisher', publisher: 'Gazette' },
    { verb: 'unblock-phrase', phrase: 'lottery' },
    { verb: 'block-publisher' },
    { verb: 'block-phrase' },
  ]);
});
