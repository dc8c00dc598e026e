import { StoreError } from '../../../lib/errors.ts';
import type { Dice } from './dice.ts';
import type { Faults } from './faults.ts';
import type { VirtualTime } from './virtual-time.ts';

/**
 * One invocation of a function: once dead, it runs nothing more. It can die before and after
 * the effect of every single call to the outside, and at its deadline it always does.
 */
export class Process {
  dead = false;
  readonly deadline: Date;
  readonly id: string;
  readonly #time: VirtualTime;
  readonly #dice: Dice;
  readonly #faults: Faults;
  #frozenUntil = 0;

  constructor(id: string, lifeMs: number, time: VirtualTime, dice: Dice, faults: Faults) {
    this.id = id;
    this.#time = time;
    this.#dice = dice;
    this.#faults = faults;
    this.deadline = new Date(time.millis + lifeMs);
    // A frozen process is not killed; it finds out itself that its time is over.
    time.after(lifeMs, () => {
      if (this.#frozenUntil === 0) this.dead = true;
    });
  }

  /** The same port, where each call may take time, fail in either direction, or be the last. */
  through<P extends object>(port: P, meanMs = this.#faults.storeMs): P {
    return new Proxy(port, {
      get: (target, name) => {
        const member = Reflect.get(target, name);
        if (typeof member !== 'function') return member;
        return (...args: unknown[]) => this.io(meanMs, () => member.apply(target, args));
      },
    });
  }

  /** Later; if the process is frozen by then, when it continues. */
  after(delay: number, happen: () => void): void {
    const go = () => {
      if (this.#frozenUntil > this.#time.millis) this.#time.after(this.#frozenUntil - this.#time.millis, go);
      else happen();
    };
    this.#time.after(delay, go);
  }

  /** A place where the process may be stopped. */
  mayFreeze(): void {
    if (this.#faults.freeze > 0 && this.#frozenUntil === 0 && this.#dice.chance(this.#faults.freeze))
      this.#frozenUntil = this.#time.millis + this.#dice.between(1, 40) * 60_000;
  }

  io<T>(meanMs: number, effect: () => Promise<T> | T): Promise<T> {
    return new Promise((resolve, reject) => {
      this.mayFreeze();
      this.after(1 + this.#dice.wait(meanMs), () => {
        if (this.#diesHere()) return;
        if (this.#dice.chance(this.#faults.storeFault)) {
          reject(new StoreError('the request got lost'));
          return;
        }
        const repeats = this.#faults.storeRepeat > 0 && this.#dice.chance(this.#faults.storeRepeat);
        const once = Promise.resolve().then(effect);
        const done = repeats ? once.then(effect) : once;
        // The fakes answer at once, so the effect is in place before time goes on.
        done.then(
          (value) =>
            this.after(this.#dice.wait(meanMs), () => {
              if (this.#diesHere()) return;
              if (this.#dice.chance(this.#faults.storeFault)) reject(new StoreError('the answer got lost'));
              else resolve(value);
            }),
          (error: unknown) => {
            if (!this.dead) reject(error);
          },
        );
      });
    });
  }

  sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      this.after(milliseconds, () => {
        if (!this.dead) resolve();
      });
    });
  }

  #diesHere(): boolean {
    if (!this.dead && this.#dice.chance(this.#faults.crash)) this.dead = true;
    return this.dead;
  }
}
