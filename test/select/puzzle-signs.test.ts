import { expect, test } from 'vitest';
import { isPuzzle } from '../../lib/select/picking/puzzle-signs.ts';
import { anArticle } from './articles.ts';

const puzzle = (title: string, body = '') => isPuzzle(anArticle({ title, body }));

test.each([
  'NYT Strands hints for Saturday',
  'Connections answers, puzzle #891',
  'Sudoku 4 hard',
  'Sudoku 6,912 medium',
  'Quordle today: hints and answers',
  'Kreuzworträtsel und Sudoku: die Lösungen',
])('“%s” is about a puzzle', (title) => {
  expect(puzzle(title)).toBe(true);
});

test.each([
  'Connections between mayor and builder: no answers after two years',
  'Sudoku champion, 71, defends her title in a hard final',
  'Wordle sold for 4 million crowns',
  'Rope strands ferry passengers',
])('“%s” is news', (title) => {
  expect(puzzle(title)).toBe(false);
});

test('a text in the words of a puzzle is about one, whatever its headline', () => {
  expect(puzzle('A hard one today', 'This crossword has three clues. Our hint: guess again.')).toBe(true);
  expect(puzzle('A hard one today', 'The crossword was printed with a wrong clue.')).toBe(false);
});
