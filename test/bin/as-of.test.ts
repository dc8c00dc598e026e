import { expect, test } from 'vitest';
import { asOfInstant } from '../../bin/cli/as-of.ts';
import { parseConfig } from '../../lib/runtime/settings.ts';
import newsletter from '../../newsletter.config.ts';

const configIn = (timeZone: string) =>
  parseConfig({
    newsletter: { ...newsletter.newsletter, timeZone },
    deliver: { ...newsletter.deliver, publishAt: '05:00' },
  });
const asOf = (text: string, zone = 'Europe/London') => asOfInstant(text, configIn(zone)).toISOString();

test('a bare day is the morning on which its edition is made, on the newsletter’s own clock', () => {
  expect(asOf('2026-11-22')).toBe('2026-11-22T05:00:00.000Z');
  expect(asOf('2026-07-01')).toBe('2026-07-01T04:00:00.000Z');
  expect(asOf('2026-11-22', 'Pacific/Auckland')).toBe('2026-11-21T16:00:00.000Z');
});

test('an instant says its own zone', () => {
  expect(asOf('2026-11-22T06:00:00Z')).toBe('2026-11-22T06:00:00.000Z');
  expect(asOf('2026-11-22T06:00+01:00', 'Asia/Tokyo')).toBe('2026-11-22T05:00:00.000Z');
});

test.each(['yesterday', '2026-02-30', '2026-13-01', '22.11.2026', '2026-11-22T06:00', ''])(
  '%j is refused: what it means would be a guess',
  (text) => {
    expect(() => asOf(text)).toThrow(/is not a time\n {2}fix: use a day \(2026-11-22\)/);
  },
);
