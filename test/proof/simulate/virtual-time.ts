import type { Clock } from '../../../lib/ports.ts';

/**
 * Time that passes only when something is due. Everything random comes from one seed, and of two things due
 * at the same instant the one that was asked for first happens first: the same seed gives the same run.
 */
export class VirtualTime implements Clock {
  #now: number;
  #asked = 0;
  readonly #heap: { at: number; order: number; happen: () => void }[] = [];

  constructor(start: Date) {
    this.#now = start.getTime();
  }

  now(): Date {
    return new Date(this.#now);
  }

  get millis(): number {
    return this.#now;
  }

  /** Let something happen in `delay` milliseconds. */
  after(delay: number, happen: () => void): void {
    this.#push({ at: this.#now + Math.max(0, delay), order: this.#asked++, happen });
  }

  /** Let time pass until `done`, at most until `limit`. @returns whether it was done. */
  async run(limit: Date, done: () => boolean): Promise<boolean> {
    for (let next = this.#pop(); next !== undefined; next = this.#pop()) {
      if (next.at > limit.getTime()) return done();
      this.#now = next.at;
      next.happen();
      // Let every promise that this settled run to its next wait: a tick asked for inside a promise's turn comes
      // when no promise has anything left to do. Asking the event loop (setImmediate) took twice as long.
      await new Promise<void>((resolve) => process.nextTick(resolve));
      if (done()) return true;
    }
    return done();
  }

  #push(entry: { at: number; order: number; happen: () => void }): void {
    const heap = this.#heap;
    let i = heap.push(entry) - 1;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (before(heap[parent], entry)) break;
      heap[i] = heap[parent] as typeof entry;
      i = parent;
    }
    heap[i] = entry;
  }

  #pop() {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (first === undefined || last === undefined || heap.length === 0) return first;
    let i = 0;
    for (;;) {
      const left = 2 * i + 1;
      if (left >= heap.length) break;
      const child = left + 1 < heap.length && before(heap[left + 1], heap[left]) ? left + 1 : left;
      if (before(last, heap[child])) break;
      heap[i] = heap[child] as typeof last;
      i = child;
    }
    heap[i] = last;
    return first;
  }
}

interface Due {
  readonly at: number;
  readonly order: number;
}

function before(a: Due | undefined, b: Due | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return a.at < b.at || (a.at === b.at && a.order < b.order);
}
