import type { Escape } from '../template/program.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * For element content and quoted attributes. Only these five: encoding `/` or `=` as well (as Mustache does)
 * would leave addresses that scanners and people cannot read.
 */
export const escapeHtml: Escape = (value) =>
  // Most values contain none of the five; asking first is cheaper than replacing.
  /[&<>"']/.test(value) ? value.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '') : value;

/** For plain text, where nothing has a special meaning. */
export const escapeNothing: Escape = (value) => value;
