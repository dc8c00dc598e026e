import { expect, test } from 'vitest';
import { type DeskFileContent, EMPTY_DESK, instructionsForEdition } from '../../lib/domain/desk.ts';

const edition = '2026-11-22-2-evening';
const other = '2026-11-22-1-morning';
const FILE: DeskFileContent = {
  ...EMPTY_DESK,
  pins: [{ article: 'a' }, { article: 'b', edition }, { article: 'c', edition: other }],
  blocks: [{ kind: 'phrase', phrase: 'advert', edition: other }],
  sections: [{ article: 'a', section: 'Culture', edition: other }],
  pictures: [{ article: 'a', picture: null, edition }],
  hold: { reason: 'lawyers', edition: other },
  note: { text: 'Hello', edition },
  log: [
    { edition, by: 'ada@news.example', at: '2026-11-22T15:00:00.000Z', change: 'pin b', before: null },
    { edition: other, by: 'ada@news.example', at: '2026-11-22T04:00:00.000Z', change: 'pin c', before: null },
  ],
};

test('the instructions about an edition and those about none count for it, and its lines of the log', () => {
  const desk = instructionsForEdition(FILE, edition);
  expect(desk.pins.map(({ article }) => article)).toEqual(['a', 'b']);
  expect(desk.blocks).toEqual([]);
  expect(desk).not.toHaveProperty('sections');
  expect(desk.pictures).toHaveLength(1);
  expect(desk.hold).toBe(null);
  expect(desk.note).toBe('Hello');
  expect(desk.log?.map(({ change }) => change)).toEqual(['pin b']);
});

test('an instruction about a day counts for every edition of it', () => {
  const dated = { ...EMPTY_DESK, pins: [{ article: 'a', edition: '2026-11-22' }] };
  expect(instructionsForEdition(dated, edition).pins).toHaveLength(1);
  expect(instructionsForEdition(dated, '2026-11-23-2-evening').pins).toHaveLength(0);
});
