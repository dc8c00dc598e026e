import { textOfFragment } from '@broadsheet/page-text/page/fragment';
import { marked } from 'marked';

/** The paragraphs of a text in Markdown, without what its editor or site generator never prints. */
export function markdownLines(text: string): readonly string[] {
  const printable = printableMarkdown(text);
  const marks = printable.match(/[*_]/g)?.length ?? 0;
  const parsed = marks > MOST_MARKS ? printable.replace(/[*_]/g, '') : printable;
  return textOfFragment(String(marked.parse(parsed, { async: false, gfm: true })));
}

/** No article has so many; marked’s time grows with their square. */
const MOST_MARKS = 5_000;

/** What nobody writes by chance: a heading on a line of its own, a link or a picture with its address, a fence. */
const MARKS = /^#{1,6} \S|!?\[[^\][\n]{0,300}\]\((?:https?:|\/|#|mailto:)[^()\s]{0,500}\)|^```/m;
const TAG = /<\/?(?:p|br|div|li|ul|h\d|figure|section|article)\b/i;
/** Longer texts are not looked through for marks. */
const LONGEST = 200_000;

/** Whether a text that a content system calls its body is written in Markdown. */
export function isMarkdown(text: string): boolean {
  return text.length <= LONGEST && !TAG.test(text) && MARKS.test(text);
}

/**
 * What editors and site generators put into Markdown and never print: Obsidian's comments and embeds, its
 * brackets and marks, names of callouts and blocks, footnotes, Hugo's shortcodes, Jekyll's Liquid, Docusaurus's
 * and Nuxt's fences, Bear's lines of tags, MDX's imports.
 */
export function printableMarkdown(body: string): string {
  return (
    body
      .replace(/\n(?:[ \t]*\n){2,}/g, '\n\n')
      // Embedded data. A word of this length is none, and marked’s pattern for addresses takes minutes over it.
      .replace(/(?<![\w+/=.@-])[\w+/=.@-]{2000,}/g, '')
      .replace(/(?<!\d)%%[\s\S]*?%%/g, '')
      .replace(/(^|\n)%%[\s\S]*$/, '$1')
      .replace(/\{\/\*[\s\S]{0,500}?\*\/\}/g, '')
      .replace(/^```(?:dataview|dataviewjs|query|mermaid|tasks|button)\b[\s\S]{0,5000}?^```/gm, '')
      .replace(/^(?:[*-] TOC[ \t]*\n)?[ \t]{0,20}\{:[^{}\n]*\}[ \t]{0,20}$/gm, '')
      .replace(/^([ \t]{0,20}[-*+] )\[[ xX]\] /gm, '$1')
      .replace(/^\$\$[^$\n]*\$\$$/gm, '')
      .replace(/!\[\[[^[\]\n]*\]\]/g, '')
      .replace(/\[\[(?:[^[\]|\n]*\|)?([^[\]\n]*)\]\]/g, '$1')
      .replace(/^\[\^[^\]\s]{1,80}\]:.*(?:\n[ \t]+.*)*$/gm, '')
      .replace(/\[\^[^\]\s]{1,80}\]/g, '')
      .replace(/^((?:>[ \t]?)+)\[![\w-]{1,30}\][+-]?.*$/gm, '$1')
      .replace(/[ \t]\^[a-z0-9-]{1,40}$/gim, '')
      .replace(/^:{2,}.*$|^:[a-z][\w-]{0,40}(?:\[[^\]\n]{0,300}\])?(?:\{[^{}\n]{0,300}\})?[ \t]*$/gm, '')
      .replace(/^(?:#[\p{L}\p{N}_/-]{2,60}[ \t]*){1,20}$/gmu, '')
      .replace(/==(?=\S)([^=\n]+?)(?<=\S)==/g, '$1')
      .replace(/\{\{[<%][\s\S]{0,2000}?[%>]\}\}|\{%[\s\S]{0,2000}?%\}|\{\{[^{}\n]*\}\}/g, '')
      .replace(
        /^(import\s(?:\{[^{}'"]{0,400}\}\s{1,20}from\s)?[^'"\r\n]*['"][^'"\r\n]*['"];?|export\s+(const|default|function|\{).*)$/gm,
        '',
      )
  );
}
