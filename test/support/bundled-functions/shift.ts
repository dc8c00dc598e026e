import { setTimeout as sleep } from 'node:timers/promises';
import {
  DeleteMessageBatchCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
} from '@aws-sdk/client-sqs';
import type { FunctionName } from '../../../lib/contract/environment.ts';
import { QUEUES, TIMEOUT_SECONDS } from '../../../lib/contract/wiring.ts';
import { type RunningFunction, startFunction } from './running-function.ts';
import type { Stage } from './stage.ts';

const MINUTE = 60_000;
const FEEDBACK_PLACES = 2;
/** The minute tick comes this often: a morning is shorter here than on AWS. */
const TICK_MS = 5_000;
const WRITES = /^DYNAMODB (Put|Update|Delete)Item$/;

interface Spent {
  cpuMs: number;
  peakBytes: number;
}

/** The bundled functions at full speed: several senders, feedback beside them, and the tick that watches over them. */
export class Shift {
  tableWrites = 0;
  readonly #stage: Stage;
  readonly #senders: number;
  readonly #senderFlags: readonly string[];
  readonly #spent = new Map<RunningFunction, Spent & { readonly name: FunctionName }>();
  #running = true;
  #busy = 0;
  #invocations = 0;

  constructor(stage: Stage, about: { readonly senders: number; readonly senderFlags: readonly string[] }) {
    this.#stage = stage;
    this.#senders = about.senders;
    this.#senderFlags = about.senderFlags;
  }

  /** Plan the edition and work until it is closed; minutes in which nothing is left to do are skipped. */
  async untilClosed(edition: string, note: (line: string) => void) {
    const { clock, register, emulators } = this.#stage;
    const started = performance.now();
    const planner = await this.#start('plan-deliveries');
    await this.#invoke(planner, {});
    const { hintsQueueUrl, eventsQueueUrl } = this.#stage.values;
    const places = [
      ...Array.from({ length: this.#senders }, () => this.#place('deliver-messages', hintsQueueUrl)),
      ...Array.from({ length: FEEDBACK_PLACES }, () => this.#place('record-feedback', eventsQueueUrl)),
    ];
    const sweeper = await this.#start('sweep-deliveries');
    let sending = { first: 0, last: 0, accepted: 0 };
    for (;;) {
      await this.#invoke(sweeper, {});
      if ((await register.find(edition))?.state === 'closed') break;
      const accepted = emulators.ses.acceptances().length;
      if (accepted > sending.accepted) {
        const now = performance.now();
        sending = { first: sending.first || now, last: now, accepted };
        note(`${accepted} mails accepted after ${Math.round((now - started) / 1000)} s`);
      }
      if (await this.#isQuiet()) clock.skip(MINUTE);
      else await sleep(TICK_MS);
    }
    this.#running = false;
    await Promise.all(places);
    for (const running of this.#spent.keys()) running.kill();
    return {
      wallSeconds: (performance.now() - started) / 1000,
      sendingSeconds: (sending.last - sending.first) / 1000,
    };
  }

  cpuMs(of: FunctionName): number {
    return this.#of(of).reduce((sum, { cpuMs }) => sum + cpuMs, 0);
  }

  peakBytes(of: FunctionName): number {
    return Math.max(0, ...this.#of(of).map(({ peakBytes }) => peakBytes));
  }

  #of(name: FunctionName): readonly Spent[] {
    return [...this.#spent.values()].filter((spent) => spent.name === name);
  }

  async #start(name: FunctionName): Promise<RunningFunction> {
    const flags = name === 'deliver-messages' ? this.#senderFlags : [];
    const running = await startFunction(name, this.#stage.environment, flags);
    this.#spent.set(running, { name, cpuMs: 0, peakBytes: 0 });
    return running;
  }

  async #invoke(running: RunningFunction, event: unknown): Promise<void> {
    const spent = this.#spent.get(running);
    if (spent === undefined) throw new Error('nobody started this function');
    const ending = await running.invoke({
      event,
      invocation: `run-${++this.#invocations}`,
      lifeMs: TIMEOUT_SECONDS[spent.name] * 1000,
      aheadMs: this.#stage.clock.aheadMs,
      dieAt: null,
    });
    if (ending.how !== 'done') throw new Error(`${spent.name} ${ending.how}: ${JSON.stringify(ending)}`);
    spent.cpuMs = ending.cpuMs;
    spent.peakBytes = Math.max(spent.peakBytes, ending.peakBytes);
    if (spent.name === 'deliver-messages' || spent.name === 'record-feedback')
      this.tableWrites += ending.requests.filter((name) => WRITES.test(name)).length;
  }

  /** One place for an execution environment beside its queue. */
  async #place(name: 'deliver-messages' | 'record-feedback', QueueUrl: string): Promise<void> {
    const { sqs } = this.#stage.clients;
    const batch = name === 'deliver-messages' ? QUEUES.hints.batchSize : QUEUES.events.batchSize;
    const running = await this.#start(name);
    while (this.#running) {
      const { Messages = [] } = await sqs.send(
        new ReceiveMessageCommand({
          QueueUrl,
          MaxNumberOfMessages: Math.min(10, batch),
          WaitTimeSeconds: 1,
          VisibilityTimeout: 1800,
        }),
      );
      if (Messages.length === 0) continue;
      this.#busy += 1;
      const Records = Messages.map(({ Body, MessageId }) => ({ body: Body, messageId: MessageId }));
      await this.#invoke(running, { Records });
      const Entries = Messages.map(({ ReceiptHandle = '' }, n) => ({ Id: String(n), ReceiptHandle }));
      await sqs.send(new DeleteMessageBatchCommand({ QueueUrl, Entries }));
      this.#busy -= 1;
    }
  }

  async #isQuiet(): Promise<boolean> {
    if (this.#busy > 0) return false;
    await this.#stage.emulators.ses.settled();
    for (const QueueUrl of [this.#stage.values.hintsQueueUrl, this.#stage.values.eventsQueueUrl]) {
      const { Attributes } = await this.#stage.clients.sqs.send(
        new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['ApproximateNumberOfMessages'] }),
      );
      if (Number(Attributes?.ApproximateNumberOfMessages) > 0) return false;
    }
    return this.#busy === 0;
  }
}
