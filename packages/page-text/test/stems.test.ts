import { expect, test } from 'vitest';
import { scanLines } from '../lines/scan-line.ts';
import { countStems, stemsOf } from '../title/stems.ts';

test('inflected words have one stem, and short words have none', () => {
  expect([...stemsOf('The harbours of a harbour')]).toEqual(['harbo']);
});

test('scripts without spaces are read two characters at a time', () => {
  expect([...stemsOf('旧桟橋')]).toEqual(['旧桟', '桟橋']);
});

test('a stem that many lines have counts less', () => {
  const body = scanLines(['The pier in Northhaven closes for the winter.']);
  const [own, shared] = countStems(['Northhaven pier', 'Pier news', 'Pier photos'], body, 150);

  expect(own).toMatchObject({ all: 2, opening: 2, body: 2, rank: 0 });
  expect(shared?.own).toBeCloseTo(1 / 3);
});
