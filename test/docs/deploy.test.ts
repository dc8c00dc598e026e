import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { REGIONS } from '../../lib/contract/regions.ts';
import { QUEUES } from '../../lib/contract/wiring.ts';

const page = (path: string) =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8').replace(/\s+/g, ' ');
const deploy = page('docs/deploy.md');

describe('docs/deploy.md', () => {
  test('names no Region as refused that the stack can be deployed to', () => {
    const refused =
      /`synth` refuses the others: as of November 2026 these are ([^.]*)\./.exec(deploy)?.[1] ?? '';
    const named = refused.match(/[a-z]{2}(?:-[a-z]+)+-\d/g) ?? [];
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((region) => REGIONS.includes(region))).toEqual([]);
    expect(REGIONS.filter((region) => region.startsWith('cn-'))).toEqual([]);
  });
});

describe('docs/runbook.md', () => {
  test('says how often a webhook’s event is tried', () => {
    expect(page('docs/runbook.md')).toContain(
      `an event in ${QUEUES.webhooks.maxReceives} attempts over three days`,
    );
  });

  test('says how often sending to a chunk is tried before its hint is given up', () => {
    const times = QUEUES.hints.maxReceives === 5 ? 'five' : '?';
    expect(page('docs/runbook.md')).toContain(
      `sending to their chunk failed ${times} times in a row, for an hour`,
    );
  });
});
