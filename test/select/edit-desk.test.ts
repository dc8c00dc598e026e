import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPTY_DESK } from '../../lib/domain/desk.ts';
import { type DeskEdit, editDesk } from '../../lib/select/edit-desk.ts';
import { readDesk } from '../../lib/select/read-desk.ts';

const after = (...edits: DeskEdit[]) => edits.reduce(editDesk, EMPTY_DESK);

test('a second pin of an article replaces the first', () => {
  const desk = after(
    { verb: 'pin', article: 'a' },
    { verb: 'pin', article: 'b' },
    { verb: 'pin', article: 'a', position: 1 },
  );

  expect(desk.pins).toEqual([{ article: 'b' }, { article: 'a', position: 1 }]);
});

test('forgetting an article takes back every wish about it, and no other', () => {
  const desk = after(
    { verb: 'pin', article: 'a' },
    { verb: 'boost', article: 'a', factor: 2 },
    { verb: 'headline', article: 'a', headline: 'Other words' },
    { verb: 'block', block: { kind: 'story', article: 'a' } },
    { verb: 'block', block: { kind: 'publisher', publisher: 'a' } },
    { verb: 'forget', article: 'a' },
  );

  expect(desk).toEqual({ ...EMPTY_DESK, blocks: [{ kind: 'publisher', publisher: 'a' }] });
});

test('hold and release, note and unnote end where they began', () => {
  expect(
    after(
      { verb: 'hold', reason: 'late' },
      { verb: 'note', note: 'Hello' },
      { verb: 'release' },
      { verb: 'unnote' },
    ),
  ).toEqual(EMPTY_DESK);
});

test('the same wish twice is the same desk as once', () => {
  const article = fc.constantFrom('a', 'b', 'c');
  const edit: fc.Arbitrary<DeskEdit> = fc.oneof(
    fc.record({ verb: fc.constant('pin' as const), article, position: fc.integer({ min: 1, max: 9 }) }),
    fc.record({ verb: fc.constant('boost' as const), article, factor: fc.constantFrom(0.5, 2) }),
    fc.record({
      verb: fc.constant('block' as const),
      block: fc.record({ kind: fc.constant('story' as const), article }),
    }),
    fc.record({ verb: fc.constant('forget' as const), article }),
  );

  fc.assert(
    fc.property(fc.array(edit), edit, (before, last) => {
      const once = [...before, last].reduce(editDesk, EMPTY_DESK);
      expect(editDesk(once, last)).toEqual(once);
      expect(readDesk(JSON.stringify(once))).toEqual({ desk: once, problems: [], readable: true });
    }),
  );
});
