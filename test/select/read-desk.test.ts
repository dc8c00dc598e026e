import { describe, expect, test } from 'vitest';
import { EMPTY_DESK, instructionsForEdition } from '../../lib/domain/desk.ts';
import { readDesk } from '../../lib/select/read-desk.ts';

test.each([['{}'], [''], ['\n']])('%j is a desk without instructions', (text) => {
  expect(readDesk(text)).toEqual({ desk: EMPTY_DESK, problems: [], readable: true });
});

test('a byte order mark, as Windows editors write it, costs no instruction', () => {
  const { desk, problems } = readDesk('\uFEFF{"pins":[{"article":"a"}],"hold":{"reason":"lawyers"}}');

  expect(desk).toMatchObject({ pins: [{ article: 'a' }], hold: { reason: 'lawyers' } });
  expect(problems).toEqual([]);
});

test('a wrong instruction is reported and ignored, and the others count', () => {
  const { desk, problems } = readDesk(
    JSON.stringify({
      pins: [{ article: 'a', position: 0 }, { article: 'b' }, 'c'],
      boosts: [{ article: 'b', factor: -1 }],
      blocks: [{ kind: 'publisher', publisher: 'Some Outlet' }, { kind: 'publishers' }],
      headlines: { article: 'b', headline: 'Other words' },
      note: 12,
      pin: [],
    }),
  );

  expect(desk).toEqual({
    ...EMPTY_DESK,
    pins: [{ article: 'b' }],
    blocks: [{ kind: 'publisher', publisher: 'Some Outlet' }],
  });
  expect(problems.map((problem) => problem.split(':')[0])).toEqual([
    'pins[0].position',
    'pins[2]',
    'blocks[1].kind',
    'boosts[0].factor',
    'headlines',
    'note',
    'pin',
  ]);
});

test('a note is a text or an object with one, of at most 600 characters', () => {
  const noteOf = (note: unknown) => readDesk(JSON.stringify({ note })).desk.note;
  expect(noteOf('Hello')).toEqual({ text: 'Hello' });
  expect(noteOf({ text: 'Hello', edition: '2026-11-22' })).toEqual({ text: 'Hello', edition: '2026-11-22' });
  expect(noteOf('x'.repeat(600))).not.toBeNull();
  expect(noteOf('x'.repeat(601))).toBeNull();
});

describe('a hold', () => {
  test.each([
    ['{"hold":{"reason":"lawyers"}}', 'lawyers', 0],
    ['{"hold":{"reason":"lawyers"},"notes":"x"}', 'lawyers', 1],
    ['{"hold":{"reason":"lawyers","edition":"tomorrow"}}', 'lawyers', 0],
    ['{"hold":"lawyers"}', 'lawyers', 1],
    ['{"hold":true}', 'no reason was given', 1],
    ['{"hold":"yes"}', 'yes', 1],
    ['{"hold":1}', 'no reason was given', 1],
    ['{"hold":{}}', 'no reason was given', 1],
    ['{"hold":{"reason":""}}', 'no reason was given', 1],
    ['{"hold":["lawyers"]}', 'no reason was given', 1],
    ['{"Hold":true}', 'no reason was given', 1],
  ])('%s holds the edition', (text, reason, problems) => {
    const read = readDesk(text);

    expect(read.desk.hold).toEqual({ reason });
    expect(read.problems).toHaveLength(problems);
  });

  test.each([
    ['{"hold":{"reason":"lawyers"},}'],
    ["{'hold': true}"],
    ['hold: lawyers'],
    ['{“hold”: “lawyers”}'],
    ['[{"hold":true}]'],
  ])('%s is not a desk, and its hold counts all the same', (text) => {
    expect(readDesk(text)).toMatchObject({ readable: false, desk: { hold: { reason: expect.any(String) } } });
  });

  test.each([
    ['{"hold":null}', 0],
    ['{"hold":false}', 0],
    ['{"hold":""}', 0],
    ['{"hold":0}', 0],
    ['{"hold": null,}', 1],
    ['{"note":"hold the line",', 1],
  ])('is not what %s asks for', (text, problems) => {
    const read = readDesk(text);

    expect(read.desk.hold).toBeNull();
    expect(read.problems).toHaveLength(problems);
  });
});

test('a file in UTF-16, as PowerShell writes it, holds the edition when it asks for a hold', () => {
  const utf16 = (json: string) => Buffer.from(`\uFEFF${json}`, 'utf16le').toString('utf8');

  expect(readDesk(utf16('{"hold": true}')).desk.hold).not.toBeNull();
  expect(readDesk(utf16('{"hold": null}')).desk.hold).toBeNull();
});

test('instructions may say who wrote them, when, and for which edition', () => {
  const signed = { by: 'ada@news.example', at: '2026-11-22T05:10:00Z', edition: '2026-11-22' };
  const { desk, problems } = readDesk(
    JSON.stringify({
      pins: [
        { article: 'a', ...signed },
        { article: 'b', edition: 'soon' },
      ],
      hold: { reason: 'lawyers', ...signed },
      note: { text: 'Hello', ...signed },
    }),
  );

  expect(desk).toMatchObject({
    pins: [{ article: 'a', ...signed }],
    hold: { reason: 'lawyers', ...signed },
    note: { text: 'Hello', ...signed },
  });
  expect(problems).toEqual([expect.stringMatching(/^pins\[1\]\.edition: /)]);
});

test('an instruction about one edition counts for no other', () => {
  const { desk } = readDesk(
    JSON.stringify({
      pins: [{ article: 'today', edition: '2026-11-22' }, { article: 'always' }],
      hold: { reason: 'lawyers', edition: '2026-11-22' },
      note: { text: 'Hello', edition: '2026-11-22' },
      blocks: [{ kind: 'publisher', publisher: 'Some Outlet' }],
    }),
  );

  expect(instructionsForEdition(desk, '2026-11-22')).toMatchObject({
    hold: { reason: 'lawyers' },
    note: 'Hello',
  });
  expect(instructionsForEdition(desk, '2026-11-23')).toEqual({
    ...EMPTY_DESK,
    pins: [{ article: 'always' }],
    blocks: [{ kind: 'publisher', publisher: 'Some Outlet' }],
  });
});

test('sections, pictures and sentences are instructions like others, one by one', () => {
  const { desk, problems } = readDesk(
    JSON.stringify({
      pins: [{ article: 'a', position: 'finally' }],
      sections: [
        { article: 'a', section: 'Sport' },
        { article: 'b', section: '' },
      ],
      pictures: [
        { article: 'a', picture: null },
        { article: 'b', picture: 'http://plain.example/x.jpg' },
      ],
      sentences: [{ article: 'a', sentence: 'The baths reopen.' }],
    }),
  );
  expect(desk).toMatchObject({
    pins: [{ position: 'finally' }],
    sections: [{ article: 'a', section: 'Sport' }],
    pictures: [{ article: 'a', picture: null }],
    sentences: [{ article: 'a', sentence: 'The baths reopen.' }],
  });
  expect(problems.map((problem) => problem.split(':')[0])).toEqual([
    'sections[1].section',
    'pictures[1].picture',
  ]);
});

test('a file without them reads as before they existed', () => {
  expect(Object.keys(readDesk('{"pins": []}').desk)).toEqual(Object.keys(readDesk('').desk));
  expect(readDesk('{"sections": []}')).toMatchObject({ problems: [] });
  expect(readDesk('{"sections": []}').desk).not.toHaveProperty('sections');
});
