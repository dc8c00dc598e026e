/**
 * A copy of a mail's HTML as a light or a dark mail client shows it, whatever this browser is set to. A frame
 * without an origin takes no colour scheme from the page around it, so the mail's own question is answered in it.
 */
export function inScheme(html: string, scheme: 'light' | 'dark'): string {
  return html.replace(/\(\s*prefers-color-scheme\s*:\s*(light|dark)\s*\)/gi, (_, asked: string) =>
    asked.toLowerCase() === scheme ? '(min-width: 0px)' : '(max-width: 0px)',
  );
}
