import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { check } from './checker/check.ts';
import { bagOf, emptyState, flag, listOf, oneOf, record, upTo } from './checker/layout.ts';
import type { Model } from './checker/model.ts';
import { StateStore } from './checker/state-store.ts';

vi.setConfig({ testTimeout: 120_000 });

interface Counter {
  n: number;
}

/** Counts up to ten, in steps that `steps` allows. */
function counter(steps: Model<Counter>['steps'], most = 10): Model<Counter> {
  return {
    layout: record<Counter>({ n: upTo(10) }),
    initial: { n: 0 },
    steps,
    laws: [{ id: 'C1', says: `more than ${most}`, holds: ({ n }) => n <= most }],
    finished: ({ n }) => n === 10,
    describe: ({ n }) => `at ${n}`,
  };
}

const to = (n: number) => (next: Counter) => {
  next.n = n;
};

describe('the model checker', () => {
  it('finds the shortest run that breaks a law', () => {
    const model = counter(({ n }, step) => {
      if (n < 10) step('one more', to(n + 1));
      if (n === 2) step('a leap', to(8));
    }, 7);

    expect(check(model, { liveness: false }).counterexample).toEqual({
      law: 'C1',
      says: 'more than 7',
      trace: ['one more', 'one more', 'a leap'],
      state: 'at 8',
    });
  });

  it('counts every state and every edge once', () => {
    const model = counter(({ n }, step) => {
      step('up', to(Math.min(10, n + 1)));
      step('down', to(Math.max(0, n - 1)));
    });

    expect(check(model, { liveness: false })).toMatchObject({ states: 11, edges: 22, counterexample: null });
  });

  it('reports a run that cycles for ever, because no process has to leave the cycle', () => {
    const model = counter(({ n }, step) => {
      if (n < 10) step('on', to(n + 1));
      if (n === 4) step('back', to(2), 'walker');
    });

    expect(check(model, { liveness: true }).counterexample?.law).toBe('L1');
  });

  it('accepts a cycle that some process must leave', () => {
    const model = counter(({ n }, step) => {
      if (n === 0) step('there', to(1), 'walker');
      if (n === 1) step('and back', to(0), 'walker');
      if (n < 10) step('out', to(10), 'guide');
    });

    expect(check(model, { liveness: true }).counterexample).toBeNull();
  });

  it('does not rely on a step that is possible only now and then', () => {
    const model = counter(({ n }, step) => {
      if (n === 0) step('there', to(1), 'walker');
      if (n === 1) step('and back', to(0), 'walker');
      if (n === 1) step('out', to(10), 'guide');
    });

    expect(check(model, { liveness: true }).counterexample?.says).toContain('a circle of 2 states');
  });

  it('reports a run that stops because no step is required', () => {
    const model = counter(({ n }, step) => {
      if (n < 5) step('on', to(n + 1), 'walker');
      if (n === 5) step('perhaps', to(10));
    });

    expect(check(model, { liveness: true }).counterexample).toMatchObject({ law: 'L1', state: 'at 5' });
  });

  it('reports a state from which the end cannot be reached', () => {
    const model = counter(({ n }, step) => {
      if (n === 3) step('into the trap', to(7));
      if (n === 7) step('round', to(7), 'trapped');
      if (n !== 7 && n < 10) step('on', to(n + 1), 'walker');
    });

    expect(check(model, { liveness: true }).counterexample?.law).toBe('L1');
  });

  it('does not call an incomplete search a proof', () => {
    const model = counter(({ n }, step) => step('on', to(Math.min(10, n + 1))));

    expect(() => check(model, { liveness: false, maxStates: 5 })).toThrow('more than 5 states');
  });

  it('counts mirror images once', () => {
    interface Pair {
      coins: boolean[];
    }
    const model: Model<Pair> = {
      layout: record<Pair>({ coins: bagOf(3, flag) }),
      initial: { coins: [false, false, false] },
      steps(state, step) {
        for (const index of state.coins.keys()) {
          step('turn', (next) => {
            next.coins[index] = !state.coins[index];
          });
        }
      },
      laws: [],
      finished: () => true,
      describe: () => '',
    };

    expect(check(model, { liveness: false }).states).toBe(4);
    expect(check(model, { liveness: true }).states).toBe(8);
  });
});

describe('a state in bytes', () => {
  interface Sample {
    word: 'a' | 'b' | 'c';
    list: number[];
    inner: { yes: boolean };
  }
  const layout = record<Sample>({
    word: oneOf('a', 'b', 'c'),
    list: listOf(3, upTo(200)),
    inner: record<Sample['inner']>({ yes: flag }),
  });
  const samples = fc.record({
    word: fc.constantFrom('a' as const, 'b' as const, 'c' as const),
    list: fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 3, maxLength: 3 }),
    inner: fc.record({ yes: fc.boolean() }),
  });

  it('reads what was written', () => {
    fc.assert(
      fc.property(samples, (sample) => {
        const { binding, bytes } = emptyState(layout);
        binding.set(sample);

        expect(bytes.length).toBe(5);
        expect(
          structuredClone({
            ...binding.get(),
            inner: { ...binding.get().inner },
            list: [...binding.get().list],
          }),
        ).toEqual(sample);
      }),
    );
  });

  it('refuses a value outside its bounds', () => {
    const { binding } = emptyState(layout);

    expect(() => binding.set({ word: 'a', list: [1, 2, 201], inner: { yes: true } })).toThrow(RangeError);
    expect(() => binding.set({ word: 'a', list: [1, 2], inner: { yes: true } })).toThrow(RangeError);
  });

  it('has the same number if and only if it was seen before', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ minLength: 2, maxLength: 2 }), { maxLength: 6000 }), (states) => {
        const store = new StateStore(2);
        const numbers = new Map<string, number>();
        for (const state of states) {
          const name = state.join();
          const expected = numbers.get(name) ?? numbers.size;
          numbers.set(name, expected);
          expect(store.numberOf(state)).toBe(expected);
        }
        expect(store.count).toBe(numbers.size);
      }),
      { numRuns: 20 },
    );
  });
});
