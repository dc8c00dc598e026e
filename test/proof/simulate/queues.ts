import type { Dice } from './dice.ts';
import type { VirtualTime } from './virtual-time.ts';

interface Message<T> {
  readonly body: T;
  visibleAt: number;
}

/** SQS, standard: delivers at least once, in no reliable order. */
export class SimulatedQueue<T> {
  #messages: Message<T>[] = [];
  readonly #time: VirtualTime;
  readonly #dice: Dice;
  readonly #odds: { readonly lost: number; readonly doubled: number };
  readonly #visibilityMs: number;
  /** Called when there may be something to receive. */
  onVisible: () => void = () => {};

  constructor(
    time: VirtualTime,
    dice: Dice,
    odds: { readonly lost: number; readonly doubled: number },
    visibilityMs: number,
  ) {
    this.#time = time;
    this.#dice = dice;
    this.#odds = odds;
    this.#visibilityMs = visibilityMs;
  }

  /** Messages not yet received. */
  get waiting(): number {
    return this.#messages.filter(({ visibleAt }) => visibleAt <= this.#time.millis).length;
  }

  /** Everything not yet processed. */
  get size(): number {
    return this.#messages.length;
  }

  send(body: T, delayMs = 0): void {
    if (this.#dice.chance(this.#odds.lost)) return;
    const copies = this.#dice.chance(this.#odds.doubled) ? 2 : 1;
    for (let i = 0; i < copies; i++) this.#messages.push({ body, visibleAt: this.#time.millis + delayMs });
    this.#time.after(delayMs + this.#dice.between(1, 500), () => this.onVisible());
  }

  receive(most: number): Message<T>[] {
    const visible = this.#messages.filter(({ visibleAt }) => visibleAt <= this.#time.millis).slice(0, most);
    for (const message of visible) message.visibleAt = this.#time.millis + this.#visibilityMs;
    if (visible.length > 0) this.#time.after(this.#visibilityMs + 1, () => this.onVisible());
    return visible;
  }

  remove(messages: readonly Message<T>[]): void {
    this.#messages = this.#messages.filter((message) => !messages.includes(message));
  }
}
