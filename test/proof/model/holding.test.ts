import { expect, it, vi } from 'vitest';
import { conduct } from './experiment.ts';
import { HOLDING } from './holding/configurations.ts';
import { holdingModel } from './holding/model.ts';

vi.setConfig({ testTimeout: 120_000 });

it.each(HOLDING)('$id breaks $breaks: $says', (world) => {
  expect(conduct(world, holdingModel(world.bug)).broke).toBe(world.breaks);
});
