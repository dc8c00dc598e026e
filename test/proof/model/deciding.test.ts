import { describe, expect, it, vi } from 'vitest';
import { DECIDING, DECIDING_BUGS } from './deciding/configurations.ts';
import { decidingModel } from './deciding/model.ts';
import { conduct } from './experiment.ts';

vi.setConfig({ testTimeout: 120_000 });

describe('when an unanswered mail may be sent again', () => {
  const short = (worlds: typeof DECIDING) => worlds.filter(({ long }) => long !== true);

  it.each(short(DECIDING))('$id never sends it twice: $says', (world) => {
    expect(conduct(world, decidingModel(world.rules)).counterexample).toBeNull();
  });

  it.each(short(DECIDING_BUGS))('$id is caught as $breaks: $says', (world) => {
    expect(conduct(world, decidingModel(world.rules)).broke).toBe(world.breaks);
  });
});
