import type { Graph } from './explore.ts';
import { strongComponents } from './strong-components.ts';

/** A state from which a run can continue for ever, or stop, without finishing. */
export interface Stall {
  readonly state: number;
  readonly why: string;
}

/**
 * Looks for a fair run that never finishes. Such a run ends up in one strongly connected part of the unfinished
 * states, and it is fair if every fairness name either acts inside that part or cannot act somewhere in it.
 * Then checks that the end can be reached from every state.
 *
 * @see Baier and Katoen, "Principles of Model Checking", 2008, §5.3 on fair cycles.
 */
export function findStall(graph: Graph, finished: Uint8Array): Stall | null {
  return unfairlyEndless(graph, finished) ?? outOfReach(graph, finished);
}

function unfairlyEndless(graph: Graph, finished: Uint8Array): Stall | null {
  const { component, count } = strongComponents(graph, finished);
  const always = new Int32Array(count).fill(-1);
  const taken = new Int32Array(count);
  const size = new Int32Array(count);
  const member = new Int32Array(count);
  for (let state = 0; state < finished.length; state++) {
    const part = component[state] ?? -1;
    if (part < 0) continue;
    size[part] = (size[part] ?? 0) + 1;
    member[part] = state;
    always[part] = (always[part] ?? 0) & graph.enabled.at(state);
    for (let edge = graph.first.at(state); edge < graph.first.at(state + 1); edge++) {
      if (component[graph.targets.at(edge)] !== part) continue;
      const name = graph.fairness.at(edge);
      if (name >= 0) taken[part] = (taken[part] ?? 0) | (1 << name);
    }
  }
  for (let part = 0; part < count; part++) {
    // A part without edges is a state where a run may stay only if nothing fair is possible: the same test.
    if (((always[part] ?? 0) & ~(taken[part] ?? 0)) !== 0) continue;
    const why =
      size[part] === 1 ? 'nothing that must happen is possible' : `a circle of ${size[part]} states`;
    return { state: member[part] ?? 0, why: `${why}, and the end is not reached` };
  }
  return null;
}

/** Walks backwards from the finished states. */
function outOfReach(graph: Graph, finished: Uint8Array): Stall | null {
  const count = finished.length;
  const start = new Int32Array(count + 1);
  for (let edge = 0; edge < graph.targets.length; edge++) bump(start, graph.targets.at(edge) + 1);
  for (let state = 0; state < count; state++)
    start[state + 1] = (start[state + 1] ?? 0) + (start[state] ?? 0);
  const fill = start.slice();
  const sources = new Int32Array(graph.targets.length);
  for (let state = 0; state < count; state++) {
    for (let edge = graph.first.at(state); edge < graph.first.at(state + 1); edge++) {
      sources[bump(fill, graph.targets.at(edge))] = state;
    }
  }
  const reached = finished.slice();
  const open: number[] = [];
  for (let state = 0; state < count; state++) if (reached[state] === 1) open.push(state);
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    for (let at = start[state] ?? 0; at < (start[state + 1] ?? 0); at++) {
      const source = sources[at] ?? 0;
      if (reached[source] === 1) continue;
      reached[source] = 1;
      open.push(source);
    }
  }
  const lost = reached.indexOf(0);
  return lost < 0 ? null : { state: lost, why: 'the end cannot be reached any more' };
}

/** Adds one; returns the value before. */
function bump(values: Int32Array, index: number): number {
  const before = values[index] ?? 0;
  values[index] = before + 1;
  return before;
}
