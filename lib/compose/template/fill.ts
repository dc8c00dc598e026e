import { TemplateError } from '../../errors.ts';
import type { Escape, Program, Step } from './program.ts';

/** What a template is filled with: records, lists, texts, flags, and null for what is missing. */
export interface View {
  readonly [name: string]: ViewValue;
}
type ViewValue = string | boolean | null | View | readonly View[];

/**
 * Fills a compiled template. Every value is escaped; there is no way to print one raw.
 *
 * @throws {TemplateError} for a name the view does not have: build and view have come apart.
 */
export function fill(program: Program, view: View, asWritten: Escape): string {
  return steps(program, view, view, asWritten);
}

/** The {@link Escape} of plain text, in which nothing has a special meaning. */
export const escapeNothing: Escape = (value) => value;

function steps(program: Program, scope: View, root: View, asWritten: Escape): string {
  let out = '';
  for (const step of program) out += typeof step === 'string' ? step : written(step, scope, root, asWritten);
  return out;
}

function written(step: Exclude<Step, string>, scope: View, root: View, asWritten: Escape): string {
  if ('print' in step) return asWritten(textAt(step.print, scope, root));
  if ('each' in step) {
    let out = '';
    for (const entry of listAt(step.each, scope, root)) out += steps(step.body, entry, root, asWritten);
    return out;
  }
  if ('with' in step) {
    const inner = recordAt(step.with, scope, root);
    return inner === null ? '' : steps(step.body, inner, root, asWritten);
  }
  if ('when' in step) return isThere(step.when, scope, root) ? steps(step.body, scope, root, asWritten) : '';
  return isThere(step.unless, scope, root) ? '' : steps(step.body, scope, root, asWritten);
}

function textAt(path: string, scope: View, root: View): string {
  const value = valueAt(path, scope, root);
  if (typeof value !== 'string') throw mismatch(path, 'a text');
  return value;
}

function listAt(path: string, scope: View, root: View): readonly View[] {
  const value = valueAt(path, scope, root);
  if (!isList(value)) throw mismatch(path, 'a list');
  return value;
}

function recordAt(path: string, scope: View, root: View): View | null {
  const value = valueAt(path, scope, root);
  if (value !== null && (typeof value !== 'object' || isList(value))) throw mismatch(path, 'a record');
  return value;
}

function isThere(path: string, scope: View, root: View): boolean {
  const value = valueAt(path, scope, root);
  return isList(value) ? value.length > 0 : value !== null && value !== '' && value !== false;
}

function valueAt(path: string, scope: View, root: View): ViewValue {
  // Nearly every path is a plain name; names have neither dots nor @, so no other path is mistaken for one.
  const here = Object.hasOwn(scope, path) ? scope[path] : undefined;
  if (here !== undefined) return here;
  const absolute = path.startsWith('@');
  let value: ViewValue = absolute ? root : scope;
  for (const name of (absolute ? path.slice(1) : path).split('.')) {
    const next: ViewValue | undefined =
      value !== null && typeof value === 'object' && !isList(value) && Object.hasOwn(value, name)
        ? value[name]
        : undefined;
    if (next === undefined) throw mismatch(path, 'anything');
    value = next;
  }
  return value;
}

function isList(value: ViewValue): value is readonly View[] {
  return Array.isArray(value);
}

function mismatch(path: string, expected: string): TemplateError {
  return new TemplateError(`A template asks for {{${path}}}, but the view does not have ${expected} there.`, {
    fix: 'Run `npm run build`: the compiled templates are out of date.',
  });
}
