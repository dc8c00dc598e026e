import { expect, test } from 'vitest';
import { type DeskEdit, EMPTY_DESK } from '../../lib/domain/desk.ts';
import { describeEdit, describeReplaced, instructionsAbout } from '../../lib/select/describe-instruction.ts';
import { editDesk } from '../../lib/select/edit-desk.ts';

test.each<[DeskEdit, string]>([
  [{ verb: 'pin', article: 'a' }, 'pin “Pier closes”'],
  [{ verb: 'pin', article: 'a', position: 2 }, 'pin “Pier closes” at 2'],
  [{ verb: 'pin', article: 'a', position: 'finally' }, 'pin “Pier closes” as “And finally”'],
  [{ verb: 'block', block: { kind: 'story', article: 'a' } }, 'block “Pier closes”'],
  [{ verb: 'unblock', block: { kind: 'publisher', publisher: 'Gull' } }, 'unblock publisher Gull'],
  [{ verb: 'picture', article: 'a', picture: null }, 'no picture for “Pier closes”'],
  [{ verb: 'forget', article: 'a' }, 'take back every instruction about “Pier closes”'],
  [{ verb: 'forget', article: 'a', only: 'boost' }, 'take back the rank of “Pier closes”'],
])('a change is one line: %j', (edit, line) => {
  expect(describeEdit(edit, 'Pier closes')).toBe(line);
});

test('without a headline the line names the article', () => {
  expect(describeEdit({ verb: 'boost', article: 'wire.jsonl#3', factor: 2 })).toBe('boost wire.jsonl#3 by 2');
});

const desk = [
  { verb: 'pin', article: 'a', position: 1 },
  { verb: 'boost', article: 'a', factor: 2 },
  { verb: 'pin', article: 'b', position: 2 },
  { verb: 'block', block: { kind: 'phrase', phrase: 'sponsored content' } },
  { verb: 'hold', reason: 'lawyers' },
] as const satisfies readonly DeskEdit[];
const file = desk.reduce<ReturnType<typeof editDesk>>((before, edit) => editDesk(before, edit), EMPTY_DESK);

test.each<[string, DeskEdit, string | null]>([
  ['the pin of this article', { verb: 'pin', article: 'a', position: 4 }, 'pin a at 1'],
  ['every instruction about it', { verb: 'forget', article: 'a' }, 'pin a at 1; boost a by 2'],
  ['the one instruction about it', { verb: 'forget', article: 'a', only: 'boost' }, 'boost a by 2'],
  ['the hold', { verb: 'release' }, 'hold: lawyers'],
  [
    'the block',
    { verb: 'unblock', block: { kind: 'phrase', phrase: 'sponsored content' } },
    'block phrase sponsored content',
  ],
  ['nothing', { verb: 'headline', article: 'a', headline: 'New' }, null],
  ['no note', { verb: 'note', note: 'Hello' }, null],
])('the log says what was there before: %s', (_, edit, before) => {
  expect(describeReplaced(file, edit)).toBe(before);
});

test('instructions about an article are those under its name', () => {
  expect(instructionsAbout(file, 'a').map(({ verb }) => verb)).toEqual(['pin', 'boost']);
});
