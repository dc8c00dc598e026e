import { expect, test } from 'vitest';
import { asciiDigits } from '../dates/ascii-digits.ts';
import { parseMachineDate } from '../dates/machine-date.ts';
import { writtenDates } from '../dates/written-dates.ts';
import { scanLine } from '../lines/scan-line.ts';

test.each([
  ['١٠ مارس ٢٠٢٧', '10 مارس 2027'],
  ['۱۰ مارس ۲۰۲۷', '10 مارس 2027'],
  ['१० मार्च २०२७', '10 मार्च 2027'],
  ['১০ মার্চ ২০২৭', '10 মার্চ 2027'],
  ['２０２７年３月１０日', '2027年3月10日'],
  ['10 March 2027, ½ 𝟙', '10 March 2027, ½ 𝟙'],
])('%s has the digits of %s', (text, ascii) => {
  expect(asciiDigits(text)).toBe(ascii);
  expect(asciiDigits(text)).toHaveLength(text.length);
});

test('a day in Arabic digits is read in a line and in a feed', () => {
  expect(writtenDates('نشر في ١٠ مارس ٢٠٢٧')).toMatchObject([{ year: 2027, month: 3, day: 10 }]);
  expect(scanLine('١٠ مارس ٢٠٢٧').cue).toBe('date');
  expect(parseMachineDate('١٠ مارس ٢٠٢٧', 'feed', 0.9)?.at).toBe('2027-03-10T12:00:00.000Z');
});

test('a year of another calendar is none', () => {
  expect(writtenDates('۱۹ اسفند ۱۴۰۵')).toEqual([]);
});
