import { expect, test } from 'vitest';
import { sectionWord } from '../../lib/compose/section-word.ts';
import { german } from '../../lib/compose/words/de.ts';

test('a usual section is named in the newsletter’s language, any other name is printed as it is', () => {
  expect(sectionWord('World', german)).toBe('Ausland');
  expect(sectionWord('Allotments', german)).toBe('Allotments');
  expect(sectionWord(null, german)).toBe(null);
});
