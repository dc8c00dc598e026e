import type { Graph } from './explore.ts';
import { IntList } from './int-list.ts';

/**
 * Tarjan's strongly connected components of the states that are not `left out`, with an explicit stack: a run
 * may be a million steps long.
 *
 * @returns `component[state]`, −1 for those left out, and how many components there are.
 * @see Tarjan, "Depth-first search and linear graph algorithms", SIAM J. Comput. 1 (1972).
 */
export function strongComponents(
  graph: Graph,
  leftOut: Uint8Array,
): { component: Int32Array; count: number } {
  const states = leftOut.length;
  const component = new Int32Array(states).fill(-1);
  const order = new Int32Array(states).fill(-1);
  const lowest = new Int32Array(states);
  const nextEdge = new Int32Array(states);
  const open = new IntList();
  const path = new IntList();
  let visited = 0;
  let count = 0;

  const enter = (state: number): void => {
    order[state] = lowest[state] = visited++;
    nextEdge[state] = graph.first.at(state);
    open.push(state);
    path.push(state);
  };
  const close = (state: number): void => {
    for (;;) {
      const member = open.pop();
      component[member] = count;
      if (member === state) break;
    }
    count++;
  };

  for (let root = 0; root < states; root++) {
    if (leftOut[root] === 1 || order[root] !== -1) continue;
    enter(root);
    while (path.length > 0) {
      const state = path.at(path.length - 1);
      const edge = nextEdge[state] ?? 0;
      if (edge < graph.first.at(state + 1)) {
        nextEdge[state] = edge + 1;
        const target = graph.targets.at(edge);
        if (leftOut[target] === 1) continue;
        if (order[target] === -1) enter(target);
        else if (component[target] === -1) lower(lowest, state, order[target] ?? 0);
      } else {
        path.pop();
        if (path.length > 0) lower(lowest, path.at(path.length - 1), lowest[state] ?? 0);
        if (lowest[state] === order[state]) close(state);
      }
    }
  }
  return { component, count };
}

function lower(values: Int32Array, index: number, to: number): void {
  if (to < (values[index] ?? 0)) values[index] = to;
}
