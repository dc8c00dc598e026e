import { describe, expect, test } from 'vitest';
import { fieldsOf } from '../../lib/ingest/fields/record.ts';
import { NO_CONTEXT, type RecordContext } from '../../lib/ingest/fields/record-context.ts';
import { publishedAtOf, startOf, updatedAtOf } from '../../lib/ingest/fields/record-dates.ts';

const dateIn = (record: Record<string, unknown>, kind: RecordContext['kind'] = 'metadata') =>
  publishedAtOf(fieldsOf(record), { ...NO_CONTEXT, kind });

describe('the date', () => {
  test('is the publication’s, and that of the last change only where there is no other', () => {
    const changed = { dateModified: '2026-11-21T07:00:00Z' };
    expect(dateIn({ ...changed, datePublished: '2026-11-20T07:00:00Z' })?.at).toBe(
      '2026-11-20T07:00:00.000Z',
    );
    expect(dateIn(changed)).toMatchObject({ at: '2026-11-21T07:00:00.000Z', confidence: 0.7 });
    expect(updatedAtOf(fieldsOf(changed), NO_CONTEXT)?.at).toBe('2026-11-21T07:00:00.000Z');
  });

  test('is that of Greenwich beside a local one', () => {
    expect(dateIn({ date: '2026-11-20T08:00:00', date_gmt: '2026-11-20T07:00:00' })?.at).toBe(
      '2026-11-20T07:00:00.000Z',
    );
    expect(dateIn({ date: '2026-11-20T08:00:00', date_gmt: '0000-00-00 00:00:00' })?.at).toBe(
      '2026-11-20T08:00:00.000Z',
    );
  });

  test('is sure in metadata, less so in a feed, and doubtful if it only says when a page was looked at', () => {
    const datePublished = '2026-11-20T07:00:00Z';
    expect(dateIn({ datePublished })?.confidence).toBe(0.95);
    expect(dateIn({ datePublished }, 'feed')?.confidence).toBe(0.9);
    expect(dateIn({ pubDate: null, timestamp: datePublished })?.confidence).toBe(0.4);
    expect(dateIn({ timestamp: datePublished })?.confidence).toBe(0.95);
    expect(dateIn({ pubDate: null, published: datePublished, timestamp: datePublished })?.confidence).toBe(
      0.95,
    );
  });

  test('an embargo that names a day ends at its first minute, in the newsletter’s zone', () => {
    const local: RecordContext['local'] = (day, minute) =>
      Date.parse(`${day}T00:00:00Z`) + (minute - 60) * 60_000;
    const embargo = (said: string) => startOf([said], { ...NO_CONTEXT, local });
    expect(embargo('2026-11-23')).toBe('2026-11-22T23:00:00.000Z');
    expect(embargo('2026-11-23T06:00:00Z')).toBe('2026-11-23T06:00:00.000Z');
    expect(startOf(['2026-12-01'], NO_CONTEXT)).toBe('2026-12-01T00:00:00.000Z');
  });
});
