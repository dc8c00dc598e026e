import { checkSubscriber, claim, readRow, receive } from './claiming.ts';
import { deleteHint, markDone, rereadRows } from './finishing.ts';
import { awaitAnswer, confirm, handBack, park, send } from './sending.ts';
import { becomeIdle, type WorkerState } from './state.ts';
import { forgetAnswer, type Move, type Turn } from './turn.ts';
import { type World, workerOf } from './world.ts';

/** One sender invocation: takes a hint, works through the chunk's rows, and ends the chunk if all are final. */
export function worker(world: World, index: number): void {
  const me = workerOf(world.state, index);
  const name = `sender ${index}`;
  const move = ACTS[me.at]({ ...world, me });
  const take = ({ says, change, mayNeverCome }: Move): void =>
    world.step(
      `${name} ${says}`,
      (next) => change(next, workerOf(next, index)),
      mayNeverCome ? undefined : name,
    );
  if (move) take(move);
  if (me.at === 'send' && world.state.left.handBacks > 0) take(handBack({ ...world, me }));
  if (me.at !== 'idle' && world.state.left.crashes > 0) {
    world.step(`CRASH of ${name} before "${me.at}"`, (next) => {
      next.left.crashes--;
      const dead = workerOf(next, index);
      if (dead.at === 'await the answer') forgetAnswer(next, dead);
      becomeIdle(dead);
    });
  }
}

const ACTS: Record<WorkerState['at'], (turn: Turn) => Move | null> = {
  idle: receive,
  'read the row': readRow,
  'check the reader': checkSubscriber,
  claim,
  send,
  'await the answer': awaitAnswer,
  'park the edition': park,
  confirm,
  're-read the rows': rereadRows,
  'mark DONE': markDone,
  'delete the hint': deleteHint,
};
