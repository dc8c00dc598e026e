/** Characters of a line that was broken at the width of a teleprinter, a terminal or a mail. */
const NARROW = 40;
const WIDE = 100;
/** Such a share of the lines that another one of their paragraph follows, and so many at least. */
const MOST = 0.7;
const LEAST = 2;

const ENDS = /[.!?:;…]["'”’»)]*$/u;

/** Whether lines of a paragraph, all but its last one, were broken by a machine. */
function areWrapped(paragraphs: readonly (readonly string[])[]): boolean {
  const inner = paragraphs.flatMap((lines) => lines.slice(0, -1));
  const broken = inner.filter(({ length }) => length >= NARROW && length <= WIDE);
  // Short paragraphs, one a line, end as sentences do.
  const open = broken.filter((line) => !ENDS.test(line));
  return inner.length >= LEAST && broken.length >= MOST * inner.length && open.length >= MOST * broken.length;
}

/** A plain text with empty lines between its paragraphs and each paragraph on one line. */
export function unwrapText(text: string): string {
  if (!/\n[^\S\n]*\n/.test(text)) return text;
  const paragraphs = text.split(/\n(?:[^\S\n]*\n)+/).map((block) => block.split('\n').map((it) => it.trim()));
  return areWrapped(paragraphs) ? paragraphs.map((lines) => lines.join(' ')).join('\n\n') : text;
}

/** HTML in which line breaks, or the lines of `pre`, no longer cut sentences. */
export function unwrapHtml(html: string): string {
  const inParagraphs = html.replace(/<p(?:\s[^<>]*)?>(?:(?!<p[\s>])[\s\S])*?<\/p>/gi, (paragraph) => {
    const lines = paragraph.split(/<br[ /]{0,5}>/i).map((it) => it.trim());
    return areWrapped([lines.map((line) => line.replace(/<[^<>]*>/g, '').trim())])
      ? lines.join(' ')
      : paragraph;
  });
  return inParagraphs.replace(/<pre(?:\s[^<>]*)?>((?:(?!<pre[\s>])[\s\S])*?)<\/pre>/gi, (_, text: string) =>
    unwrapText(text)
      .split(/\n+/)
      .map((line) => `<p>${line}</p>`)
      .join(''),
  );
}
