import {
  ChangeMessageVisibilityBatchCommand,
  DeleteMessageBatchCommand,
  type Message,
  ReceiveMessageCommand,
} from '@aws-sdk/client-sqs';
import type { FunctionName } from '../../../lib/contract/environment.ts';
import { QUEUES } from '../../../lib/contract/wiring.ts';
import { due } from '../../../lib/domain/calendar.ts';
import { aFrozenEdition } from '../delivery-builders.ts';
import type { Crew } from './crew.ts';
import type { Stage } from './stage.ts';

const MINUTE = 60_000;
/**
 * Quiet time is skipped in such steps; the planner ticks every second. Longer than the five minutes after which
 * a chunk is hinted again: a hint that is due a little later waits in the queue, whose clock cannot be set ahead.
 */
const STEP_MS = 7 * MINUTE;
/** Events are processed in every third quiet step, so late that a sender that does not wait for them sends twice. */
const EVENTS_EVERY_STEPS = 3;
const LONGEST_MS = 30 * 60 * MINUTE;

/**
 * One edition of a day, from the frozen mail to the closed edition: schedules tick, queues are worked off, and
 * when nothing is left to do the clock is set ahead. A process that dies is started again, as Lambda would.
 *
 * @throws if the edition is not closed within 30 hours of its time.
 */
export async function liveThrough(stage: Stage, crew: Crew, day: string): Promise<void> {
  const { clock, register, archive } = stage;
  const begins = (due('Europe/London', day, 390)?.getTime() ?? 0) + MINUTE / 2;
  clock.skip(begins - clock.now().getTime());
  await register.freeze(await aFrozenEdition(day, clock.now().toISOString(), archive));
  for (let quiet = 0; ; ) {
    if (clock.now().getTime() - begins > LONGEST_MS)
      throw new Error(`edition ${day} was not closed within 30 hours`);
    if (quiet % 2 === 0) await crew.call('plan-deliveries', {});
    // Hints follow the sweep at once: minutes later its look at the event queue counts for nothing.
    await crew.call('sweep-deliveries', {});
    if ((await register.find(day))?.state === 'closed') break;
    let worked = await workOff(stage, crew, 'deliver-messages');
    if (quiet % EVENTS_EVERY_STEPS === EVENTS_EVERY_STEPS - 1)
      worked += await workOff(stage, crew, 'record-feedback');
    if (worked > 0) continue;
    quiet += 1;
    clock.skip(STEP_MS);
  }
  await workOff(stage, crew, 'record-feedback');
}

/** Hand a queue's messages to its function until it is empty. @returns how many. */
export async function workOff(
  stage: Stage,
  crew: Crew,
  name: Extract<FunctionName, 'record-feedback' | 'deliver-messages'>,
): Promise<number> {
  const [url, batch] =
    name === 'record-feedback'
      ? [stage.values.eventsQueueUrl, QUEUES.events.batchSize]
      : [stage.values.hintsQueueUrl, QUEUES.hints.batchSize];
  let count = 0;
  await stage.emulators.ses.settled();
  for (;;) {
    const { Messages = [] } = await stage.clients.sqs.send(
      new ReceiveMessageCommand({
        QueueUrl: url,
        MaxNumberOfMessages: Math.min(10, batch),
        VisibilityTimeout: 600,
      }),
    );
    if (Messages.length === 0) return count;
    count += Messages.length;
    const Records = Messages.map(({ Body, MessageId }) => ({ body: Body, messageId: MessageId }));
    const ending = await crew.call(name, { Records });
    await settle(stage, url, Messages, ending.how === 'done' && isWhole(ending.result));
  }
}

function isWhole(result: unknown): boolean {
  return (result as { readonly batchItemFailures: readonly unknown[] }).batchItemFailures.length === 0;
}

/** Handled messages are deleted; the others are redelivered at once, as after their visibility timeout. */
async function settle(
  { clients: { sqs } }: Stage,
  QueueUrl: string,
  messages: readonly Message[],
  handled: boolean,
): Promise<void> {
  const entries = messages.map(({ ReceiptHandle = '' }, n) => ({ Id: String(n), ReceiptHandle }));
  if (handled) await sqs.send(new DeleteMessageBatchCommand({ QueueUrl, Entries: entries }));
  else {
    const Entries = entries.map((entry) => ({ ...entry, VisibilityTimeout: 0 }));
    await sqs.send(new ChangeMessageVisibilityBatchCommand({ QueueUrl, Entries }));
  }
}
