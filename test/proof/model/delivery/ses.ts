import { type Answer, isHeld, type State } from './state.ts';
import { has, holds, requestOf, subscriberOf, type World } from './world.ts';

/** SES and its events: what happens to a request on the wire, even after its sender died. */
export function sesAndEvents(world: World): void {
  for (const [index, subscriber] of world.state.subscribers.entries()) {
    for (const [at, request] of subscriber.requests.entries()) {
      if (request.at === 'on the wire') handleRequest(world, index, at + 1);
      for (const channel of request.events.keys()) handleEvent(world, index, at + 1, channel);
    }
  }
}

function handleRequest(world: World, index: number, attempt: number): void {
  const { state, step } = world;
  const mail = `reader ${index} #${attempt}`;
  const awaited = state.workers.some(
    (worker) => worker.at === 'await the answer' && worker.subscriber === index && worker.attempt === attempt,
  );
  const answer = (next: State, how: Answer | 'unanswered'): void => {
    requestOf(subscriberOf(next, index), attempt).at = awaited ? how : 'settled';
  };

  const accept = (next: State, how: 'accepted' | 'unanswered'): void => {
    subscriberOf(next, index).accepted++;
    requestOf(subscriberOf(next, index), attempt).events.fill('pending');
    answer(next, how);
  };
  step(`SES accepts ${mail}`, (next) => accept(next, 'accepted'), `ses ${mail}`);

  const fault = (says: string, budget: keyof State['left'], change: (next: State) => void): void => {
    if (state.left[budget] === 0) return;
    step(says, (next) => {
      next.left[budget]--;
      change(next);
    });
  };
  const lost = 'the answer is lost or a 5xx';
  fault(`SES accepts ${mail}, ${lost}`, 'ambiguous', (next) => accept(next, 'unanswered'));
  fault(`SES does not accept ${mail}, ${lost}`, 'ambiguous', (next) => answer(next, 'unanswered'));
  fault(`SES throttles ${mail}`, 'throttles', (next) => answer(next, 'throttled'));
  fault(`SES says of ${mail}: misconfigured`, 'misconfigured', (next) => answer(next, 'misconfigured'));
  fault(`SES refuses ${mail}`, 'refusals', (next) => {
    subscriberOf(next, index).refused = true;
    answer(next, 'refused');
  });
}

/** An event is late, doubled or lost; when it is handled, it is proof. */
function handleEvent(world: World, index: number, attempt: number, channel: number): void {
  const { state, step, rules } = world;
  if (requestOf(subscriberOf(state, index), attempt).events[channel] !== 'pending') return;
  const event = `event of reader ${index} #${attempt}${rules.channels > 1 ? ` on channel ${channel}` : ''}`;
  const set = (next: State, to: 'handled' | 'lost'): void => {
    requestOf(subscriberOf(next, index), attempt).events[channel] = to;
  };
  const prove = (next: State): void => {
    const { row } = subscriberOf(next, index);
    if (has(world, 'proof counts only while IN_FLIGHT') && row.state !== 'IN_FLIGHT') return;
    if (row.state !== 'ACCEPTED') Object.assign(row, { state: 'ACCEPTED', ambiguities: 0 });
  };

  const handled = (next: State): void => {
    prove(next);
    set(next, 'handled');
  };
  step(`${event} handled: proof`, handled, event);
  if (state.left.duplicateEvents > 0) {
    step(`${event} handled, to come again`, (next) => {
      next.left.duplicateEvents--;
      prove(next);
    });
  }
  if (state.left.lostEvents > 0) {
    step(`${event} LOST`, (next) => {
      next.left.lostEvents--;
      set(next, 'lost');
    });
  }
}

/** Whether the assumptions still forbid the resolver to act on this attempt: it waits out lease and window. */
export function mustWait(world: World, index: number, attempt: number): boolean {
  const request = requestOf(subscriberOf(world.state, index), attempt);
  return (
    (holds(world, 'A2 the claimant is dead when the lease ends') && isHeld(world.state, index, attempt)) ||
    (holds(world, 'A2b no request outlives the lease') && request.at === 'on the wire') ||
    (holds(world, 'A1 proof comes before the resolver') && request.events.includes('pending'))
  );
}
