import { describe, expect, test } from 'vitest';
import { fieldsOf } from '../../lib/ingest/fields/record.ts';
import { bodyOf, standfirstIn, withoutCutMark } from '../../lib/ingest/fields/record-text.ts';

const BODY = 'The town council voted on Monday to reopen the harbour baths after nine years.';

describe('the text', () => {
  test('is the first body that has words', () => {
    expect(bodyOf(fieldsOf({ articleBody: '<img src="a.jpg">', text: BODY }))).toEqual([BODY]);
    expect(bodyOf(fieldsOf({ content: 'ONLY AVAILABLE IN PAID PLANS', text: BODY }))).toEqual([BODY]);
  });

  test('ends with its last whole sentence where a service has cut it', () => {
    expect(withoutCutMark([`${BODY} Work on the pumps beg… [+2211 chars]`])).toEqual({
      lines: [BODY],
      cut: true,
    });
    expect(withoutCutMark([`${BODY} [+2211 chars]`]).lines).toEqual([BODY]);
    const started = 'Work on the pumps of the old harbour baths beg… [+2211 chars]';
    expect(withoutCutMark([started]).lines).toEqual(['Work on the pumps of the old harbour baths beg…']);
    expect(withoutCutMark([BODY, started]).lines).toEqual([BODY]);
    expect(withoutCutMark([BODY])).toEqual({ lines: [BODY], cut: false });
  });
});

describe('the standfirst', () => {
  const standfirst = (excerpt: string) => standfirstIn(fieldsOf({ excerpt }), 'Baths reopen');

  test('is no repetition of the headline', () => {
    expect(standfirst('Baths reopen')).toBeNull();
    expect(standfirst('…')).toBeNull();
    expect(standfirst('Swimmers return in June.')).toBe('Swimmers return in June.');
  });

  test('keeps dots where it was cut in a sentence, and none after a whole one', () => {
    expect(standfirst('Swimmers return in June. [&hellip;]')).toBe('Swimmers return in June.');
    expect(standfirst('Swimmers return […]')).toBe('Swimmers return…');
  });
});
