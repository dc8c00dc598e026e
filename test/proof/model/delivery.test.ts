import { describe, expect, it, vi } from 'vitest';
import { DELIBERATE_BUGS, PROTOCOL, WITHOUT_ASSUMPTIONS } from './delivery/configurations.ts';
import { deliveryModel } from './delivery/model.ts';
import { conduct } from './experiment.ts';

vi.setConfig({ testTimeout: 120_000 });

describe('the delivery protocol', () => {
  const worlds = PROTOCOL.filter(({ long }) => long !== true);
  it.each(worlds)('$id keeps every law and always finishes: $says', (world) => {
    expect(conduct(world, deliveryModel(world.rules)).counterexample).toBeNull();
  });

  it.each(WITHOUT_ASSUMPTIONS)('$id can send twice when an assumption does not hold: $says', (world) => {
    const { broke, counterexample } = conduct(world, deliveryModel(world.rules));

    expect(broke).toBe(world.breaks);
    expect(counterexample?.state).toContain('accepted by SES 2 times');
  });

  it.each(DELIBERATE_BUGS)('$id is caught as $breaks: $says', (world) => {
    const { broke, counterexample } = conduct(world, deliveryModel(world.rules));

    expect(broke).toBe(world.breaks);
    expect(counterexample?.trace).not.toHaveLength(0);
  });

  const withoutBugs = new Map(
    DELIBERATE_BUGS.map(({ id, rules }) => [JSON.stringify([rules, [...rules.dropped]]), { id, rules }]),
  );
  it.each([...withoutBugs.values()])('the world of $id is clean without its bug', ({ id, rules }) => {
    const world = { id, says: 'without its bug', rules, liveness: false, breaks: null };

    expect(conduct(world, deliveryModel({ ...rules, bugs: new Set() })).counterexample).toBeNull();
  });
});
