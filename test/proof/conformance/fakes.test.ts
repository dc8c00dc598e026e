import { describe } from 'vitest';
import {
  createMemoryControl,
  createMemoryPacing,
  createMemoryRegister,
  createMemoryTally,
  fixedKeys,
} from '../../support/fakes/memory-control.ts';
import { createMemoryDirectory } from '../../support/fakes/memory-directory.ts';
import { createMemoryEvidence } from '../../support/fakes/memory-evidence.ts';
import { createMemoryLedger } from '../../support/fakes/memory-ledger.ts';
import { createMemoryPlan } from '../../support/fakes/memory-plan.ts';
import { createMemoryRateLimits } from '../../support/fakes/memory-rate-limits.ts';
import { settableClock } from '../../support/settable-clock.ts';
import { deliveryPortsConform } from './delivery-ports.ts';

describe('the fakes of the simulation', () => {
  const clock = settableClock('2026-11-22T06:00:00.000Z');
  const { directory, membership, profiles } = createMemoryDirectory(clock);
  const ports = {
    clock,
    ledger: createMemoryLedger(profiles),
    plan: createMemoryPlan(),
    evidence: createMemoryEvidence(),
    tally: createMemoryTally(),
    control: createMemoryControl(),
    pacing: createMemoryPacing(),
    register: createMemoryRegister(),
    directory,
    membership,
    keys: fixedKeys(),
    limits: createMemoryRateLimits(clock),
  };
  deliveryPortsConform(() => ports);
});
