import { type ConvertedText, replaced, withoutBlocks } from './converted-text.ts';

/** What Wikinews calls a text that is not out. */
const UNPUBLISHED = /\{\{(?:develop(?:ing)?|prepare|review|under review|tasks|abandoned|draft)\s*[|}]/i;
const DATE = /\{\{date\s*\|([^|{}\n]{4,40})\}\}|\|\s*date\s*=\s*([^|{}\n]{4,40})/i;
const CATEGORY = /\[\[(?:category|kategorie|catégorie|categoría|categoria):([^\]|\n]{1,80})/i;
const HEADING = /^(={1,6})[ \t]*([^=\s](?:[^=\n]{0,298}[^=\s])?)[ \t]*\1[ \t]*$/;

const INLINE: readonly (readonly [RegExp, string])[] = [
  [
    /\[\[(?:file|image|datei|bild|fichier|archivo|immagine|category|kategorie|catégorie|categoría|categoria):(?:[^[\]]|\[\[[^[\]]{0,300}\]\]){0,2000}\]\]/gi,
    '',
  ],
  [/\[\[(?:[^[\]|\n]{1,300}\|)?([^[\]|\n]{1,300})\]\]/g, '$1'],
  [/\[https?:\/\/[^\s[\]]{1,500} ([^[\]\n]{1,300})\]/g, '$1'],
  [/\[https?:\/\/[^\s[\]]{1,500}\]/g, ''],
  [/'{2,5}/g, ''],
  [/__[A-Z]{3,20}__/g, ''],
];

/** @see https://www.mediawiki.org/wiki/Help:Formatting */
export function readWikitext(text: string, name: string): ConvertedText {
  const date = DATE.exec(text.slice(0, SEARCHED));
  const category = CATEGORY.exec(text)?.[1];
  const facts = {
    ...(/^= [^=\n]{1,200} =[ \t]*$/m.test(text) ? {} : titleIn(name)),
    ...(date === null ? {} : { date: (date[1] ?? date[2] ?? '').trim() }),
    ...(category === undefined ? {} : { section: category.trim() }),
    ...(UNPUBLISHED.test(text.slice(0, SEARCHED)) ? { status: 'draft' } : {}),
  };
  const spoken = replaced(withoutTemplates(withoutComments(text)), [
    [
      /<ref\b[^<>]*\/>|<ref\b[^<>]*>[^<]{0,3000}(?:<(?!\/?ref)[^<]{0,1000}){0,20}<\/ref>|<(?:gallery|references)\b[^<>]*\/?>/gi,
      '',
    ],
    ...INLINE,
  ]);
  const lines = withoutBlocks(spoken.split(/\r?\n/), /^\{\|/, () => /^\|\}/);
  return { facts, body: lines.map(plain).join('\n') };
}

/** A page of a wiki is called what its address is: `Pier_closes_for_the_winter.wiki`. */
function titleIn(name: string): { readonly title?: string } {
  const said = name
    .slice(name.lastIndexOf('/') + 1)
    .replace(/\.\w+$/, '')
    .replaceAll('_', ' ')
    .trim();
  return said.split(' ').length >= LEAST_WORDS ? { title: said } : {};
}

const LEAST_WORDS = 3;
const SEARCHED = 4_000;
/** Templates stand in templates no deeper. */
const DEPTH = 4;

function withoutTemplates(text: string): string {
  let rest = text;
  for (let i = 0; i < DEPTH && rest.includes('{{'); i++) rest = rest.replace(/\{\{[^{}]{0,5000}\}\}/g, '');
  return rest;
}

function withoutComments(text: string): string {
  let kept = '';
  let at = 0;
  for (let from = text.indexOf('<!--'); from >= 0; from = text.indexOf('<!--', at)) {
    const to = text.indexOf('-->', from);
    if (to < 0) break;
    kept += text.slice(at, from);
    at = to + '-->'.length;
  }
  return kept + text.slice(at);
}

function plain(line: string): string {
  const heading = HEADING.exec(line);
  if (heading !== null) return `${heading[1]?.replaceAll('=', '#')} ${heading[2]}\n`;
  return line.trim().replace(/^[*#:;]{1,5}[ \t]*(?=\S)/, '* ');
}
