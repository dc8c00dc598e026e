import { describe, expect, test } from 'vitest';
import { due } from '../../lib/domain/calendar.ts';
import { THOROUGH } from '../support/thorough.ts';

const zones = Intl.supportedValuesOf('timeZone');
const days = Array.from({ length: 366 }, (_, i) =>
  new Date(Date.UTC(2026, 0, 1) + i * 86_400_000).toISOString().slice(0, 10),
);

describe('a reader’s morning', () => {
  test.each([
    ['Europe/London', '2026-03-29', '2026-03-29T05:30:00.000Z'],
    ['Europe/London', '2026-10-25', '2026-10-25T06:30:00.000Z'],
    ['Asia/Kathmandu', '2026-11-22', '2026-11-22T00:45:00.000Z'],
    ['Pacific/Kiritimati', '2026-11-22', '2026-11-21T16:30:00.000Z'],
    ['Pacific/Pago_Pago', '2026-11-22', '2026-11-22T17:30:00.000Z'],
  ])('half past six in %s on %s', (zone, day, at) => {
    expect(due(zone, day, 390)?.toISOString()).toBe(at);
  });

  test('a time that the clocks skip is the moment after the jump', () => {
    expect(due('Europe/London', '2026-03-29', 90)?.toISOString()).toBe('2026-03-29T01:00:00.000Z');
  });

  test('a time that the clocks repeat is its first pass', () => {
    expect(due('Europe/London', '2026-10-25', 90)?.toISOString()).toBe('2026-10-25T00:30:00.000Z');
  });

  test('a day that a zone left out has no morning', () => {
    expect(due('Pacific/Apia', '2011-12-30', 390)).toBeNull();
  });

  // Every night on which a zone changes its clocks, and every tenth day besides.
  test.each([420, 150, 0])(
    'in every zone minute %i comes once a day, all year, later than the day before',
    (minute) => {
      for (const zone of zones) {
        for (const [index, day] of days.entries()) {
          if (index === 0 || (index % (THOROUGH ? 10 : 40) !== 0 && !changesNear(zone, index))) continue;
          const before = due(zone, days[index - 1] ?? '', minute)?.getTime() ?? Number.NaN;
          const gap = ((due(zone, day, minute)?.getTime() ?? Number.NaN) - before) / 3_600_000;
          if (!(gap >= 22 && gap <= 26)) expect.fail(`${zone} ${day}: ${gap} hours after the morning before`);
        }
      }
    },
  );

  test('one date has 37 mornings on earth or fewer, all on the quarter hour, within 25 hours', () => {
    for (const day of ['2026-01-15', '2026-03-08', '2026-07-15', '2026-11-01']) {
      const mornings = [...new Set(zones.map((zone) => due(zone, day, 420)?.getTime() ?? 0))].sort(
        (a, b) => a - b,
      );
      expect(mornings.length).toBeGreaterThan(30);
      expect(mornings.length).toBeLessThanOrEqual(38);
      expect(mornings.every((at) => at % 900_000 === 0)).toBe(true);
      expect(((mornings.at(-1) ?? 0) - (mornings[0] ?? 0)) / 3_600_000).toBeLessThanOrEqual(25);
    }
  });
});

const noons = new Map<string, readonly string[]>();

/** Whether the zone's noon, seen from UTC, is another one within two days. */
function changesNear(zone: string, index: number): boolean {
  let clocks = noons.get(zone);
  if (clocks === undefined) {
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, timeStyle: 'short' });
    clocks = days.map((day) => format.format(new Date(`${day}T12:00:00Z`)));
    noons.set(zone, clocks);
  }
  return new Set(clocks.slice(Math.max(0, index - 2), index + 3)).size > 1;
}
