import { describe, expect, test } from 'vitest';
import { subjectLine } from '../../lib/compose/subject-line.ts';
import { BROADSHEET } from '../../templates/examples/build.ts';

const subject = (pattern: string, ...headlines: string[]) =>
  subjectLine(pattern, headlines, { newsletter: BROADSHEET, id: '2026-11-22' });

describe('the subject', () => {
  test('is the lead’s headline, or the lead’s and a second one that fits whole', () => {
    const long = 'The council voted on Monday to reopen the harbour baths';
    expect(subject('{headline}', 'Baths reopen', 'Bridge shut')).toBe('Baths reopen');
    expect(subject('{headlines}', 'Baths reopen', 'Bridge shut')).toBe('Baths reopen · Bridge shut');
    expect(subject('{headlines}', long, 'A headline too long to follow', 'Bridge shut')).toBe(
      `${long} · Bridge shut`,
    );
    expect(subject('{headlines}', long, 'A headline too long to follow')).toBe(long);
  });

  test('is at most 78 characters; the headline is shortened, not the pattern', () => {
    const long = subject(
      '{newsletter}, {date}: {headline}',
      'The council voted on Monday to reopen the harbour baths after nine years',
    );
    expect(long.length).toBeLessThanOrEqual(78);
    expect(long).toMatch(/^The Morning Broadsheet, 22 November 2026: .+…$/);
  });

  test('a headline full of dollar signs stays as it is', () => {
    expect(subject('{headline}', 'Profit $& loss $1')).toBe('Profit $& loss $1');
  });

  test('a headline cannot add a second line', () => {
    expect(subject('{headline}', 'Baths\r\nBcc: x@y.example')).toBe('Baths Bcc: x@y.example');
  });
});
