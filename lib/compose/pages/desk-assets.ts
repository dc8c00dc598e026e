import { escapeNothing, fill } from '../template/fill.ts';
import type { CompiledTemplates } from '../templates.ts';

/** The reader pages' styles in the newsletter's colours, and the desk's own. */
export function deskStylesheet(templates: CompiledTemplates): string {
  return fill(templates['desk.css'], {}, escapeNothing);
}

/** The desk's one script. */
export function deskScript(templates: CompiledTemplates): string {
  return fill(templates['desk.js'], {}, escapeNothing);
}
