const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text for HTML or XML element content and quoted attributes. Only these five: encoding `/` or `=` as well (as
 * Mustache does) would leave addresses that scanners and people cannot read.
 */
export function escapeHtml(text: string): string {
  // Most values contain none of the five; asking first is faster than replacing.
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '') : text;
}
