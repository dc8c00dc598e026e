import { TemplateError } from '../../errors.ts';
import type { Program, Step } from '../template/program.ts';
import type { RecordShape } from '../template/shape.ts';
import { attributeAt, type HtmlPlace } from './html-place.ts';
import { Scope } from './scope.ts';

/** What the surrounding text is: decides where values may be. */
export type Medium = 'html' | 'text';

/** Where in the source a placeholder is, for messages. */
export type Locate = (tag: string, nth: number) => string;

const TAG = /\{\{([^{}]*)\}\}/g;
const NAME = /^([#/^]?)\s*(@?[a-zA-Z][a-zA-Z0-9]*(?:\.[a-zA-Z][a-zA-Z0-9]*)*)$/;

/**
 * Parses a template and checks every placeholder against the view's shape: unknown names, texts in links, links in
 * texts, optional values that nobody asked for, blocks that do not close. Raw placeholders do not exist.
 *
 * @throws {TemplateError} with the place, the cause and the fix.
 */
export function parseTemplate(source: string, shape: RecordShape, medium: Medium, locate: Locate): Program {
  const text = medium === 'text' ? withoutTagLines(source) : source;
  const parser = new Parser(text, shape, medium, locate);
  return parser.parse();
}

/** As in Mustache: a line that holds nothing but one block tag leaves no line behind. */
function withoutTagLines(source: string): string {
  return source.replace(/^[ \t]*(\{\{[#^/][^{}]*\}\})[ \t]*\n/gm, '$1');
}

interface Open {
  readonly tag: string;
  readonly path: string;
  readonly steps: Step[];
  readonly scope: Scope;
  readonly wrap: (body: Program) => Step;
}

class Parser {
  readonly #text: string;
  readonly #medium: Medium;
  readonly #locate: Locate;
  readonly #open: Open[];
  readonly #seen = new Map<string, number>();

  constructor(text: string, shape: RecordShape, medium: Medium, locate: Locate) {
    this.#text = text;
    this.#medium = medium;
    this.#locate = locate;
    const scope = Scope.ofRoot(shape);
    this.#open = [{ tag: '', path: '', steps: [], scope, wrap: () => '' }];
  }

  parse(): Program {
    let end = 0;
    for (const match of this.#text.matchAll(TAG)) {
      this.#literal(this.#text.slice(end, match.index));
      end = match.index + match[0].length;
      this.#tag(match[0], match[1] ?? '', match.index);
    }
    this.#literal(this.#text.slice(end));
    const last = this.#top();
    if (this.#open.length > 1) this.#fail(last.tag, 'this block is never closed', `Add {{/${last.path}}}.`);
    return last.steps;
  }

  #literal(text: string): void {
    if (text.includes('{{') || text.endsWith('{')) {
      this.#fail('{{', 'unbalanced braces ({{{…}}} is not supported)', 'Write {{name}}.');
    }
    if (text !== '') this.#top().steps.push(text);
  }

  #tag(tag: string, inner: string, index: number): void {
    this.#seen.set(tag, (this.#seen.get(tag) ?? 0) + 1);
    const name = NAME.exec(inner.trim());
    if (name === null)
      this.#fail(tag, 'unknown placeholder', 'Write {{name}}, {{#name}}, {{^name}} or {{/name}}.');
    const [, kind = '', path = ''] = name;
    const place = this.#medium === 'html' ? attributeAt(this.#text, index, tag.length) : null;
    if (kind === '') this.#print(tag, path, place);
    else if (place !== null && place.kind !== 'text')
      this.#fail(tag, 'a block inside a tag', 'Put the block around the element.');
    else if (kind === '/') this.#close(tag, path);
    else this.#enter(tag, kind, path);
  }

  #print(tag: string, path: string, place: HtmlPlace | null): void {
    const { scope, steps } = this.#top();
    const found = scope.leafAt(path);
    if (found.problem !== null) this.#fail(tag, found.problem, found.fix);
    if (place !== null) this.#checkPlace(tag, found.leaf, place);
    steps.push({ print: path });
  }

  #checkPlace(tag: string, leaf: string, place: HtmlPlace): void {
    const isUrl = leaf.startsWith('url');
    if (place.kind === 'forbidden')
      this.#fail(tag, `a placeholder ${place.where}`, 'Use values in text and in attributes only.');
    if (place.kind === 'text' && isUrl)
      this.#fail(tag, 'an address printed as text', 'Put it into href or src.');
    if (place.kind === 'text') return;
    if (isUrl !== place.takesUrl) {
      const fix = isUrl ? 'Addresses belong in href or src.' : 'href and src take addresses only.';
      this.#fail(tag, `a ${isUrl ? 'link' : 'text'} in the attribute ${place.attribute}`, fix);
    }
    if (isUrl && !place.whole)
      this.#fail(tag, 'a part of an address', 'An address must be the whole attribute.');
  }

  #enter(tag: string, kind: string, path: string): void {
    const { scope } = this.#top();
    const found = kind === '#' ? scope.enter(path) : scope.unless(path);
    if (found.problem !== null) this.#fail(tag, found.problem, found.fix);
    this.#open.push({ tag, path, steps: [], scope: found.scope, wrap: found.wrap });
  }

  #close(tag: string, path: string): void {
    const block = this.#top();
    if (this.#open.length === 1 || block.path !== path) {
      const fix = this.#open.length === 1 ? 'Take it out.' : `Close {{#${block.path}}} first.`;
      this.#fail(tag, 'closes a block that is not open here', fix);
    }
    this.#open.pop();
    this.#top().steps.push(block.wrap(block.steps));
  }

  #top(): Open {
    const top = this.#open.at(-1);
    if (top === undefined) throw new RangeError('the root block is never closed');
    return top;
  }

  #fail(tag: string, problem: string, fix: string): never {
    throw new TemplateError(`${this.#locate(tag, this.#seen.get(tag) ?? 1)}: ${tag}: ${problem}.`, { fix });
  }
}
