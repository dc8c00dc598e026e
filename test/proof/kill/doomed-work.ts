import { DeleteMessageBatchCommand, type Message, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import type { FeedbackPorts } from '../../../lib/feedback/feedback-ports.ts';
import { recordFeedbackBatch } from '../../../lib/feedback/record-feedback.ts';
import type { DeliveryHints, EventBacklog } from '../../../lib/ports.ts';
import {
  type Ending,
  type RunningFunction,
  startFunction,
} from '../../support/bundled-functions/running-function.ts';
import type { Stage } from '../../support/bundled-functions/stage.ts';
import type { Dice } from '../simulate/dice.ts';

const SENDERS = 2;
/** Short lives, so that a dead sender's pacing morning is soon free. */
const LIFE_MS = 40_000;

type WorkPorts = FeedbackPorts & { readonly hints: DeliveryHints; readonly backlog: EventBacklog };

/** Senders and feedback, at work side by side until they are told to end. The senders are killed on the way. */
export class DoomedWork {
  kills = 0;
  readonly #stage: Stage;
  readonly #ports: WorkPorts;
  readonly #dice: Dice;
  readonly #most: number;
  readonly #workers: readonly Promise<void>[];
  #running = true;
  #busy = 0;
  #invocations = 0;

  constructor(stage: Stage, ports: WorkPorts, dice: Dice, most: number) {
    this.#stage = stage;
    this.#ports = ports;
    this.#dice = dice;
    this.#most = most;
    const places = Array.from({ length: SENDERS }, () => this.#place());
    this.#workers = [this.#feedback(), this.#feedback(), ...places];
  }

  async isQuiet(): Promise<boolean> {
    const { waiting } = await this.#ports.backlog.count();
    return this.#busy === 0 && waiting === 0 && (await this.#ports.hints.waiting()) === 0;
  }

  async end(): Promise<void> {
    this.#running = false;
    await this.#stage.emulators.ses.settled();
    await Promise.all(this.#workers);
  }

  async #feedback(): Promise<void> {
    const { eventsQueueUrl } = this.#stage.values;
    while (this.#running) {
      const messages = await this.#receive(eventsQueueUrl, 10);
      if (messages.length === 0) continue;
      const events = messages.map(({ Body = '' }) => JSON.parse(Body));
      const { configurationSet } = this.#stage.values;
      const results = await recordFeedbackBatch(events, this.#ports, {
        configurationSets: [configurationSet],
      });
      const done = messages.filter((_, index) => results[index]?.status === 'fulfilled');
      if (done.length > 0) await this.#remove(done, eventsQueueUrl);
    }
  }

  /** One place for an execution environment, refilled after every death. */
  async #place(): Promise<void> {
    const { environment, values } = this.#stage;
    let sender: RunningFunction | null = null;
    while (this.#running) {
      const messages = await this.#receive(values.hintsQueueUrl, 5);
      if (messages.length === 0) continue;
      this.#busy += 1;
      sender ??= await startFunction('deliver-messages', environment);
      const { how } = await this.#order(sender, messages);
      if (how === 'done') await this.#remove(messages, values.hintsQueueUrl);
      if (how === 'died') {
        this.kills += 1;
        sender = null;
      }
      this.#busy -= 1;
    }
    sender?.kill();
  }

  async #order(sender: RunningFunction, messages: readonly Message[]): Promise<Ending> {
    const Records = messages.map(({ Body, MessageId }) => ({ body: Body, messageId: MessageId }));
    const doomed = this.kills < this.#most;
    const atRequest = doomed && this.#dice.chance(0.5);
    const timer =
      doomed && !atRequest ? setTimeout(() => sender.kill(), this.#dice.between(50, 4_000)) : undefined;
    const ending = await sender.invoke({
      event: { Records },
      invocation: `run-${++this.#invocations}`,
      lifeMs: LIFE_MS,
      aheadMs: this.#stage.clock.aheadMs,
      dieAt: atRequest
        ? {
            request: Math.ceil(this.#dice.between(0, 600)),
            side: this.#dice.chance(0.5) ? 'before' : 'answered',
          }
        : null,
    });
    clearTimeout(timer);
    return ending;
  }

  async #receive(QueueUrl: string, most: number): Promise<readonly Message[]> {
    const { Messages = [] } = await this.#stage.clients.sqs.send(
      new ReceiveMessageCommand({
        QueueUrl,
        MaxNumberOfMessages: most,
        WaitTimeSeconds: 1,
        VisibilityTimeout: 1800,
      }),
    );
    return Messages;
  }

  async #remove(messages: readonly Message[], QueueUrl: string): Promise<void> {
    const Entries = messages.map(({ ReceiptHandle = '' }, n) => ({ Id: String(n), ReceiptHandle }));
    await this.#stage.clients.sqs.send(new DeleteMessageBatchCommand({ QueueUrl, Entries }));
  }
}
