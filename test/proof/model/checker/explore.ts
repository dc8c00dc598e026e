import { IntList } from './int-list.ts';
import { emptyState } from './layout.ts';
import type { Law, Model } from './model.ts';
import { StateStore } from './state-store.ts';

/** Everything reachable, or everything up to the first state that breaks a law. */
export interface Exploration<State> {
  readonly store: StateStore;
  readonly edges: number;
  /** The state each state was first reached from; −1 for the initial one. Breadth first, so paths are shortest. */
  readonly parents: IntList;
  readonly broken: { readonly law: Law<State>; readonly state: number } | null;
  /** For the search of endless runs; null when it was not asked for. */
  readonly graph: Graph | null;
}

/** The state graph. The edges of state `n` are those from `first.at(n)` to `first.at(n + 1)`. */
export interface Graph {
  readonly first: IntList;
  readonly targets: IntList;
  /** Index of the edge's fairness name, −1 for none. */
  readonly fairness: IntList;
  /** Bit set of the fairness names that may act in a state. */
  readonly enabled: IntList;
}

/** @throws {RangeError} when there are more states than `maxStates`: nothing would be proved. */
export function explore<State>(
  model: Model<State>,
  options: { readonly graph: boolean; readonly symmetry: boolean; readonly maxStates: number },
): Exploration<State> {
  const now = emptyState(model.layout);
  const next = emptyState(model.layout);
  const store = new StateStore(model.layout.size);
  const parents = new IntList();
  const graph = options.graph ? emptyGraph() : null;
  const fairNames = new Map<string, number>();
  let edges = 0;

  const numberOfNext = (parent: number): number => {
    if (options.symmetry) model.layout.normalize(next.bytes, 0);
    const known = store.count;
    const number = store.numberOf(next.bytes);
    if (number === known) parents.push(parent);
    return number;
  };

  next.binding.set(model.initial);
  numberOfNext(-1);
  for (let number = 0; number < store.count; number++) {
    if (store.count > options.maxStates) throw new RangeError(`more than ${options.maxStates} states`);
    now.bytes.set(store.bytesOf(number));
    const state = now.binding.get();
    const law = model.laws.find((candidate) => !candidate.holds(state));
    if (law) return { store, edges, parents, broken: { law, state: number }, graph: null };

    let enabled = 0;
    graph?.first.push(graph.targets.length);
    model.steps(state, (_says, change, fair) => {
      next.bytes.set(now.bytes);
      change(next.binding.get());
      const target = numberOfNext(number);
      edges++;
      const name = fair === undefined ? -1 : indexOfName(fairNames, fair);
      if (name >= 0) enabled |= 1 << name;
      graph?.targets.push(target);
      graph?.fairness.push(name);
    });
    graph?.enabled.push(enabled);
  }
  graph?.first.push(graph.targets.length);
  return { store, edges, parents, broken: null, graph };
}

/** The steps that led to a state, in words, found by repeating them. */
export function traceTo<State>(
  model: Model<State>,
  exploration: Exploration<State>,
  state: number,
): string[] {
  const path: number[] = [];
  for (let at = state; at >= 0; at = exploration.parents.at(at)) path.unshift(at);
  return path.slice(1).map((to, index) => stepBetween(model, exploration, path[index] ?? 0, to));
}

function stepBetween<State>(model: Model<State>, { store }: Exploration<State>, from: number, to: number) {
  const now = emptyState(model.layout);
  const next = emptyState(model.layout);
  const arrives = (): boolean => Buffer.compare(next.bytes, store.bytesOf(to)) === 0;
  let found: string | null = null;
  now.bytes.set(store.bytesOf(from));
  model.steps(now.binding.get(), (says, change) => {
    next.bytes.set(now.bytes);
    change(next.binding.get());
    if (found === null && arrives()) found = says;
    model.layout.normalize(next.bytes, 0);
    if (found === null && arrives()) found = says;
  });
  return found ?? 'a step that cannot be found again';
}

function indexOfName(names: Map<string, number>, name: string): number {
  const known = names.get(name);
  if (known !== undefined) return known;
  if (names.size === 31) throw new RangeError('more than 31 fairness names do not fit a bit set');
  names.set(name, names.size);
  return names.size - 1;
}

function emptyGraph(): Graph {
  return {
    first: new IntList(),
    targets: new IntList(),
    fairness: new IntList(),
    enabled: new IntList(),
  };
}
