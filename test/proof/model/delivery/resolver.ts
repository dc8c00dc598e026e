import { mustWait } from './ses.ts';
import { IDLE_RESOLVER, type State } from './state.ts';
import { has, subscriberOf, type World } from './world.ts';

/** The only one that may act on an ambiguous attempt, and only after lease and evidence window. */
export function resolver(world: World): void {
  const { state, step } = world;
  if (state.resolver.busy) {
    write(world);
    if (state.left.crashes > 0) {
      step('CRASH of the resolver', (next) => {
        next.left.crashes--;
        next.resolver = { ...IDLE_RESOLVER };
      });
    }
    return;
  }
  for (const [index, { row }] of state.subscribers.entries()) {
    if (row.state !== 'IN_FLIGHT' || mustWait(world, index, row.attempt)) continue;
    step(
      `resolver: reads reader ${index} #${row.attempt}: still unproven after lease and window`,
      (next) => {
        next.resolver = { busy: true, subscriber: index, attempt: row.attempt };
      },
      `resolver ${index}`,
    );
  }
}

/** `st = IN_FLIGHT AND att = :n`: an event may have been faster. */
function write(world: World): void {
  const { subscriber, attempt } = world.state.resolver;
  const { row } = subscriberOf(world.state, subscriber);
  const stillUnproven = row.state === 'IN_FLIGHT' && row.attempt === attempt;
  const retry = world.rules.ambiguity === 'retry' && row.ambiguities + 1 < world.rules.maxAmbiguities;
  const resolved = (next: State): void => {
    const target = subscriberOf(next, subscriber).row;
    target.state = retry ? 'RETRY' : 'UNCONFIRMED';
    target.ambiguities++;
  };
  const writes = stillUnproven || has(world, 'the resolver has no condition');
  world.step(
    `resolver: reader ${subscriber} #${attempt} ${writes ? `-> ${retry ? 'RETRY' : 'UNCONFIRMED'}` : 'was proved meanwhile'}`,
    (next) => {
      if (writes) resolved(next);
      next.resolver = { ...IDLE_RESOLVER };
    },
    `resolver ${subscriber}`,
  );
}
