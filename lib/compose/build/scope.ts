import type { Program, Step } from '../template/program.ts';
import type { Leaf, RecordShape, Shape } from '../template/shape.ts';

interface Refused {
  readonly problem: string;
  readonly fix: string;
}
interface Entered {
  readonly problem: null;
  readonly scope: Scope;
  readonly wrap: (body: Program) => Step;
}
interface FoundLeaf {
  readonly problem: null;
  readonly leaf: Leaf;
}

/** What is known about the view at one point of a template: the shapes, and which optional values are there. */
export class Scope {
  readonly #root: RecordShape;
  readonly #here: RecordShape;
  readonly #present: ReadonlySet<string>;

  private constructor(root: RecordShape, here: RecordShape, present: ReadonlySet<string>) {
    this.#root = root;
    this.#here = here;
    this.#present = present;
  }

  static ofRoot(root: RecordShape): Scope {
    return new Scope(root, root, new Set());
  }

  leafAt(path: string): FoundLeaf | Refused {
    const shape = this.#shapeAt(path);
    if (shape === null) return this.#unknown(path);
    if (typeof shape !== 'string')
      return { problem: 'a list or block, not a value', fix: `Open it with {{#${path}}}.` };
    if (shape === 'flag')
      return { problem: 'a boolean, not a text', fix: `Test it with {{#${path}}}…{{/${path}}}.` };
    if (shape.endsWith('?') && !this.#present.has(path)) {
      return { problem: 'may be missing', fix: `Wrap it in {{#${path}}}…{{/${path}}}.` };
    }
    return { problem: null, leaf: shape };
  }

  enter(path: string): Entered | Refused {
    const shape = this.#shapeAt(path);
    if (shape === null) return this.#unknown(path);
    if (typeof shape === 'string') {
      const scope = new Scope(this.#root, this.#here, new Set([...this.#present, path]));
      return { problem: null, scope, wrap: (body) => ({ when: path, body }) };
    }
    if ('list' in shape) {
      return { problem: null, scope: this.#inner(shape.list), wrap: (body) => ({ each: path, body }) };
    }
    const record = 'maybe' in shape ? shape.maybe : shape;
    return { problem: null, scope: this.#inner(record), wrap: (body) => ({ with: path, body }) };
  }

  unless(path: string): Entered | Refused {
    const shape = this.#shapeAt(path);
    if (shape === null) return this.#unknown(path);
    return { problem: null, scope: this, wrap: (body) => ({ unless: path, body }) };
  }

  #inner(here: RecordShape): Scope {
    const absolute = [...this.#present].filter((path) => path.startsWith('@'));
    return new Scope(this.#root, here, new Set(absolute));
  }

  #shapeAt(path: string): Shape | null {
    const absolute = path.startsWith('@');
    let shape: Shape = absolute ? this.#root : this.#here;
    for (const name of (absolute ? path.slice(1) : path).split('.')) {
      if (typeof shape === 'string' || !('record' in shape)) return null;
      const next: Shape | undefined = Object.hasOwn(shape.record, name) ? shape.record[name] : undefined;
      if (next === undefined) return null;
      shape = next;
    }
    return shape;
  }

  #unknown(path: string): Refused {
    const known = Object.keys(path.startsWith('@') ? this.#root.record : this.#here.record).join(', ');
    const hint = path.startsWith('@')
      ? ''
      : ' Values of the whole edition are written {{@name}} inside a block.';
    return { problem: 'unknown name', fix: `Known here: ${known}.${hint}` };
  }
}
