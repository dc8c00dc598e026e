import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type DeskEdit,
  type DeskFileContent,
  EMPTY_DESK,
  instructionsForEdition,
} from '../../lib/domain/desk.ts';
import { editDesk, editDeskAs } from '../../lib/select/edit-desk.ts';
import { readDesk } from '../../lib/select/read-desk.ts';

const after = (...edits: DeskEdit[]) =>
  edits.reduce<DeskFileContent>((desk, edit) => editDesk(desk, edit), EMPTY_DESK);

test('a second pin of an article replaces the first', () => {
  const desk = after(
    { verb: 'pin', article: 'a' },
    { verb: 'pin', article: 'b' },
    { verb: 'pin', article: 'a', position: 1 },
  );

  expect(desk.pins).toEqual([{ article: 'b' }, { article: 'a', position: 1 }]);
});

test('only one story of an edition can be the last', () => {
  const desk = after(
    { verb: 'pin', article: 'a', position: 'finally' },
    { verb: 'pin', article: 'b', position: 1 },
    { verb: 'pin', article: 'c', position: 'finally' },
  );

  expect(desk.pins.map(({ article }) => article)).toEqual(['b', 'c']);
});

test('forgetting an article removes every instruction about it, and no other', () => {
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

test('hold and release cancel out, and so do note and unnote', () => {
  expect(
    after(
      { verb: 'hold', reason: 'late' },
      { verb: 'note', note: 'Hello' },
      { verb: 'release' },
      { verb: 'unnote' },
    ),
  ).toEqual(EMPTY_DESK);
});

test('making an instruction twice has the same effect as once', () => {
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
      const once = after(...before, last);
      expect(editDesk(once, last)).toEqual(once);
      expect(readDesk(JSON.stringify(once))).toEqual({ desk: once, problems: [], readable: true });
    }),
  );
});

const ADA = {
  by: 'ada@news.example',
  at: '2026-11-22T05:10:00.000Z',
  edition: '2026-11-22',
  isStanding: false,
};

test('a signed instruction ends with its edition unless it is a standing one, and the log says what was there before', () => {
  const first = editDeskAs(EMPTY_DESK, { verb: 'headline', article: 'a', headline: 'One' }, ADA);
  const second = editDeskAs(first, { verb: 'headline', article: 'a', headline: 'Two' }, ADA);
  const third = editDeskAs(
    second,
    { verb: 'block', block: { kind: 'publisher', publisher: 'Some Outlet' } },
    { ...ADA, isStanding: true },
  );

  expect(third.headlines).toMatchObject([{ headline: 'Two', edition: '2026-11-22', by: ADA.by }]);
  expect(third.blocks).toEqual([{ kind: 'publisher', publisher: 'Some Outlet', by: ADA.by, at: ADA.at }]);
  expect(third.log?.map(({ change, before }) => [change, before])).toEqual([
    ['headline of a: “One”', null],
    ['headline of a: “Two”', 'headline of a: “One”'],
    ['block publisher Some Outlet', null],
  ]);
  expect(readDesk(JSON.stringify(third))).toEqual({ desk: third, problems: [], readable: true });
});

test('only a release lets a held edition go: work on the next one leaves the hold standing', () => {
  const held = editDeskAs(EMPTY_DESK, { verb: 'hold', reason: 'lawyers' }, ADA);
  const next = editDeskAs(held, { verb: 'note', note: 'Hello' }, { ...ADA, edition: '2026-11-23' });
  expect(next.hold).toMatchObject({ reason: 'lawyers', edition: '2026-11-22' });
  expect(editDeskAs(next, { verb: 'release' }, { ...ADA, edition: '2026-11-23' }).hold).toBeNull();
});

test('an instruction with the plain day of an edition, or with an older place of it in the day, has not ended', () => {
  const pins = [
    { article: 'a', edition: '2026-11-22' },
    { article: 'b', edition: '2026-11-22-1-evening' },
    { article: 'c', edition: '2026-11-22-1-morning' },
  ];
  const evening = { ...ADA, edition: '2026-11-22-2-evening' };
  const desk = editDeskAs({ ...EMPTY_DESK, pins }, { verb: 'note', note: 'Hello' }, evening);
  expect(desk.pins.map(({ article }) => article)).toEqual(['a', 'b']);
  expect(instructionsForEdition(desk, evening.edition).pins).toHaveLength(2);
});

test('the next edition’s first instruction drops what has ended, and keeps standing instructions', () => {
  const today = [
    editDeskAs(EMPTY_DESK, { verb: 'note', note: 'Hello' }, ADA),
    { verb: 'pin' as const, article: 'a' },
  ] as const;
  const desk = editDeskAs(
    editDeskAs(today[0], today[1], ADA),
    { verb: 'hold', reason: 'late' },
    {
      ...ADA,
      edition: '2026-11-23',
    },
  );

  expect(desk).toMatchObject({ note: null, pins: [], hold: { reason: 'late', edition: '2026-11-23' } });
  expect(desk.log).toHaveLength(3);
});

test('the log of the file goes back seven days', () => {
  const logged = (edition: string, desk: DeskFileContent = EMPTY_DESK) =>
    editDeskAs(desk, { verb: 'note', note: edition }, { ...ADA, edition });
  const week = logged('2026-11-29', logged('2026-11-22', logged('2026-11-21')));
  expect(week.log?.map(({ edition }) => edition)).toEqual(['2026-11-22', '2026-11-29']);
});
