/**
 * A compiled template: what is left of MJML when the morning comes. Plain JSON, read once at cold start,
 * filled without parsing anything.
 *
 * Paths are dotted names in the innermost scope; a leading `@` starts at the root (`@words.viewInBrowser`).
 * There is no falling through to outer scopes: a story without a dek never prints its section's.
 */
export type Program = readonly Step[];

export type Step =
  | string
  /** Prints a text or an address, escaped. */
  | { readonly print: string }
  /** Once for each entry; the entry is the new scope. */
  | { readonly each: string; readonly body: Program }
  /** With the record as the new scope, if it is there. */
  | { readonly with: string; readonly body: Program }
  /** If the text is there and not empty, or the flag is set; the scope stays. */
  | { readonly when: string; readonly body: Program }
  /** If it is missing, empty or not set; the scope stays. */
  | { readonly unless: string; readonly body: Program };

/** How values are written into the surrounding text. */
export type Escape = (value: string) => string;
