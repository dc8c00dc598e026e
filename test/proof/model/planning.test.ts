import { describe, expect, it, vi } from 'vitest';
import { conduct } from './experiment.ts';
import { PLANNING, PLANNING_BUGS } from './planning/configurations.ts';
import { planningModel } from './planning/model.ts';

vi.setConfig({ testTimeout: 120_000 });

describe('who is planned', () => {
  const worlds = PLANNING.filter(({ long }) => long !== true);
  it.each(worlds)('$id misses nobody, doubles nobody and always closes: $says', (world) => {
    expect(conduct(world, planningModel(world.rules)).counterexample).toBeNull();
  });

  it.each(PLANNING_BUGS)('$id is caught as $breaks: $says', (world) => {
    expect(conduct(world, planningModel(world.rules)).broke).toBe(world.breaks);
  });
});
