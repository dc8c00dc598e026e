import { has, subscriberOf, type World } from './world.ts';

/**
 * `broadsheet resend-failed`: an operator retries the readers whom SES refused. Rows first, then the chunk, then the
 * edition: each is opened only when what it waits for is written. If the command dies it is run again.
 */
export function resendFailed(world: World): void {
  const { state, step } = world;
  const anyFailed = state.subscribers.some(({ row }) => row.state === 'FAILED');
  if (state.resend === 'idle' && state.left.resends > 0 && state.chunkDone && anyFailed) {
    step('operator: resend-failed', (next) => {
      next.left.resends--;
      next.resend = 'put the rows back';
    });
  }
  if (state.resend === 'put the rows back') putRowsBack(world);
  if (state.resend === 'reopen the chunk') reopenChunk(world);
  if (state.resend === 'reopen the edition') reopenEdition(world);
  if (state.resend !== 'idle' && state.left.crashes > 0) {
    step(`CRASH of resend-failed before "${state.resend}"; the operator runs it again`, (next) => {
      next.left.crashes--;
      next.resend = 'put the rows back';
      next.resendPutBack = false;
    });
  }
}

/** One conditional write a row. */
function putRowsBack({ state, step }: World): void {
  const index = state.subscribers.findIndex(({ row }) => row.state === 'FAILED');
  step(
    index < 0 ? 'resend-failed: no row is FAILED any more' : `resend-failed: row ${index} FAILED -> RETRY`,
    (next) => {
      if (index < 0) next.resend = 'reopen the chunk';
      else {
        Object.assign(subscriberOf(next, index).row, { state: 'RETRY', ambiguities: 0 });
        next.resendPutBack = true;
      }
    },
    'operator',
  );
}

/** A chunk that was DONE with refused readers, as its totals say; opening it forgets the totals. */
function reopenChunk({ state, step }: World): void {
  step(
    `resend-failed: the chunk ${state.chunkFailed ? 'is open again' : 'had nobody refused'}`,
    (next) => {
      if (next.chunkFailed) {
        next.chunkDone = false;
        next.chunkOpenings++;
      }
      next.chunkFailed = false;
      next.resend = 'reopen the edition';
    },
    'operator',
  );
}

function reopenEdition(world: World): void {
  const { state, step } = world;
  const onlyIfPutBack = has(world, 'resending opens the edition only for rows of its own');
  const opens = onlyIfPutBack ? state.resendPutBack : !state.chunkDone;
  step(
    `resend-failed: the edition ${opens ? 'is open again' : 'stays as it is'}`,
    (next) => {
      if (opens) {
        next.closed = false;
        next.editionOpenings++;
      }
      next.resend = 'idle';
      next.resendPutBack = false;
    },
    'operator',
  );
}
