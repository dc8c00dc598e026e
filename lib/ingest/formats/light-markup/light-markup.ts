import { readAsciiDoc } from './asciidoc.ts';
import { type ConvertedText, statedFacts } from './converted-text.ts';
import { readOrg } from './org.ts';
import { readRestructuredText } from './restructured-text.ts';
import { readTextile } from './textile.ts';
import { readWikitext } from './wikitext.ts';

/** A light markup other than Markdown: how its files are named, how they begin, and how they become Markdown. */
interface LightMarkup {
  readonly endings: RegExp;
  readonly begins: RegExp;
  readonly convert: (text: string, name: string) => ConvertedText;
}

/**
 * Kirby keeps the fields of a page between lines of dashes, the text among them.
 *
 * @see https://getkirby.com/docs/guide/content/creating-pages
 */
function readKirby(text: string): ConvertedText {
  const entries = text.split(/\n----[ \t]*\n/).flatMap((field): [string, string][] => {
    const [, name = '', value = ''] = /^\s*([A-Z][\w-]{1,30}):\s?([\s\S]*)$/.exec(field) ?? [];
    return name === '' ? [] : [[name, value]];
  });
  const facts = statedFacts(entries.filter(([name]) => name !== 'Text'));
  const body = entries.find(([name]) => name === 'Text')?.[1] ?? '';
  return {
    facts,
    body: body
      .replace(/\((?:link|email): \S{1,500} text: ([^()\n]{1,300})\)/g, '$1')
      .replace(/\([a-z]{3,12}: [^()\n]{1,500}\)/g, ''),
  };
}

/** How Jina's reader begins a page that it has made into Markdown. */
const JINA = /^Title: [^\n]+\n\s*(?:[A-Z][A-Za-z ]{2,30}: [^\n]*\n\s*){0,6}Markdown Content:/;

/** @see https://github.com/jina-ai/reader */
function readJina(text: string): ConvertedText {
  const at = text.indexOf('Markdown Content:');
  const said = (name: RegExp) => name.exec(text.slice(0, at))?.[1] ?? '';
  const entries: [string, string][] = [
    ['title', said(/^Title: ([^\n]+)/)],
    ['url', said(/^URL Source: (\S+)/m)],
    ['datePublished', said(/^Published Time: ([^\n]+)/m)],
  ];
  const body = text.slice(at + 'Markdown Content:'.length).trimStart();
  const heading = /^# ([^\n]+)/m.exec(body)?.[1]?.trim() ?? '';
  // The title of the window names the site behind the headline.
  if (heading !== '' && entries[0]?.[1].startsWith(heading)) entries[0] = ['title', heading];
  return { facts: statedFacts(entries), body };
}

const UNDERLINE = '(?:={3,}|-{3,}|~{3,}|\\*{3,}|#{3,}|\\^{3,}|"{3,})';

const MARKUPS: readonly LightMarkup[] = [
  { endings: /\.(?:adoc|asciidoc|asc)$/i, begins: /^= [^\s=][^\n]*(?<! =)(?:\n|$)/, convert: readAsciiDoc },
  {
    endings: /\.org$/i,
    begins: /^(?:(?:#\+\w[^\n]*|# [^\n]*|:\w[^\n:]*:[^\n]*|[ \t]*)\n){0,20}#\+title:/i,
    convert: readOrg,
  },
  {
    endings: /\.(?:rst|rest)$/i,
    begins: new RegExp(
      `^(?:\\.\\. title: |(?:${UNDERLINE}[ \\t]*\\n)?\\S[^\\n]*\\n${UNDERLINE}[ \\t]*\\n(?:[ \\t]*\\n)?(?::[A-Za-z][\\w -]{1,30}:[ \\t]|\\.\\. \\w))`,
    ),
    convert: readRestructuredText,
  },
  { endings: /\.textile$/i, begins: /^h1(?:\([^()\n]{0,40}\))?\. \S/, convert: readTextile },
  {
    endings: /\.(?:wiki|mediawiki|wikitext)$/i,
    begins: /^(?:= [^=\n]{1,200} =[ \t]*(?:\n|$)|\{\{(?:date|byline|infobox|short description)\b)/i,
    convert: readWikitext,
  },
  {
    endings: /^(?!)/,
    // A newspaper's text may begin with a word, a colon and a rule; one of Kirby's has its field of text as well.
    begins: /^(?=[A-Z][\w-]{1,30}:[^\n]*\n\n?----[ \t]*\n)(?:[^\n]*\n){0,200}?----[ \t]*\n\n?Text:/,
    convert: readKirby,
  },
  { endings: /^(?!)/, begins: JINA, convert: readJina },
  {
    endings: /\.(?:gmi|gemini)$/i,
    begins: /^(?!)/,
    // Its links are lines of their own.
    convert: (text) => ({ facts: {}, body: text.replace(/^=>.*$/gm, '') }),
  },
];

/** Characters in which a markup shows itself. */
const SEARCHED = 8_000;

/** How to turn a text in AsciiDoc, Org, reStructuredText, Textile, wikitext, gemtext or Kirby's text files into Markdown; null for any other text. */
export function lightMarkupOf(start: string, name: string): LightMarkup['convert'] | null {
  const beginning = start.slice(0, SEARCHED);
  return MARKUPS.find(({ endings, begins }) => endings.test(name) || begins.test(beginning))?.convert ?? null;
}
