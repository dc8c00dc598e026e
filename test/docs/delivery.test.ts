import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { broadsheetConfig } from '../../lib/contract/config.ts';
import { deliveryPolicy } from '../../lib/deliver/policy.ts';
import { MAX_AMBIGUITIES } from '../../lib/domain/delivery-states.ts';
import newsletter from '../../newsletter.config.ts';

const page = (name: string) =>
  readFileSync(new URL(`../../docs/${name}.md`, import.meta.url), 'utf8').replace(/\s+/g, ' ');
const policy = deliveryPolicy(broadsheetConfig.parse(newsletter));

test.each([
  ['delivery', `Lease = the invocation's deadline + ${policy.leaseMarginSeconds} s`],
  ['delivery', `No send starts with less than ${policy.sendGuardSeconds} s left`],
  ['delivery', `W = ${policy.evidenceMinutes} min`],
  ['delivery', `all senders stop for ${policy.parkMinutes} minutes`],
  ['delivery', `parked for ${policy.parkMinutes} min`],
  ['delivery', `N = ⌈R/${policy.shareRate}⌉ shares`],
  ['delivery', `at most ${policy.hintSeconds / 60 === 2 ? 'two' : '?'} minutes of work at a time`],
  ['delivery', `${policy.canaryMinutes === 5 ? 'five' : '?'} minutes for bounces`],
  ['delivery', `given up after ${MAX_AMBIGUITIES === 8 ? 'eight' : '?'} attempts in a row`],
  ['delivery', `**Cut-off**: ${policy.cutOffHours} h after`],
  ['architecture', `up to ${policy.chunkSize} readers of a morning`],
])('docs/%s.md says what the code does: %s', (name, says) => {
  expect(page(name)).toContain(says);
});
