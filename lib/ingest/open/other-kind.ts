import type { Problem } from '../draft.ts';

/** A kind of file that holds no article, and what to do with it. */
interface Kind {
  readonly name: string;
  readonly advice: string;
  /** Endings of file names, without the dot. */
  readonly endings: RegExp;
  /** What such a file begins with, whatever it is called. */
  readonly begins?: RegExp;
}

const EXPORT = 'Export its articles as JSON, Markdown, HTML or a feed.';
const MOVE = 'Keep it outside the articles’ folder.';

const KINDS: readonly Kind[] = [
  {
    name: 'a table',
    advice: EXPORT,
    endings: /^(csv|tsv|xlsx?|ods|parquet)$/,
  },
  {
    name: 'a web archive',
    advice: 'Save the page as HTML.',
    endings: /^(mht|mhtml|warc|webarchive)$/,
    begins:
      /^(From: <Saved by|WARC\/1\.)|^([\w-]+: [^\n]*\n([ \t][^\n]*\n)*){1,12}?Content-Type: multipart\/related/i,
  },
  {
    name: 'a dump of a wiki',
    advice: 'Export its pages one by one, as wikitext or HTML.',
    endings: /^(?!)/,
    begins: /^(?:<\?xml[^<>]{0,200}\?>\s*)?<mediawiki\s/i,
  },
  {
    name: 'an email',
    advice: 'Export the text without its envelope.',
    endings: /^(eml|msg|mbox)$/,
    begins:
      /^(?=(?:[^\n]+\n){1,8}?(?:From|Von|De): )(?=(?:[^\n]+\n){0,8}?(?:(?:From|Von|De): [^\n@]{0,200}@|(?:To|An|À|Para): ))(?=(?:[^\n]+\n){0,8}?(?:Subject|Betreff|Objet|Asunto): )(?:(?:From|To|Cc|Subject|Date|Sent|Reply-To|Von|An|Betreff|Datum|Gesendet|De|À|Objet|Asunto|Para|Fecha): [^\n]*\n){3}|^From \S+ \w{3} \w{3} [ \d]|^(?:[\w-]+: [^\n]*\n(?:[ \t][^\n]*\n)*){0,30}?(?:Message-ID|MIME-Version|Received|Return-Path): /i,
  },
  { name: 'a calendar', advice: MOVE, endings: /^(ics|ical|ifb)$/, begins: /^BEGIN:VCALENDAR/i },
  { name: 'a contact', advice: MOVE, endings: /^vcf$/, begins: /^BEGIN:VCARD/i },
  {
    name: 'subtitles',
    advice: MOVE,
    endings: /^(srt|vtt|sbv)$/,
    begins: /^WEBVTT\b|^1\r?\n\d\d:\d\d:\d\d,\d{3} -->/,
  },
  {
    name: 'configuration',
    advice: MOVE,
    endings: /^(ya?ml|toml|ini|conf|cfg|env|properties|lock|plist|tf|tfvars|editorconfig)$/,
  },
  {
    name: 'source code',
    advice: MOVE,
    endings:
      /^(m?[jt]s|c[jt]s|[jt]sx|vue|svelte|py|ipynb|rb|go|java|c|h|cc|cpp|hpp|cs|rs|swift|kt|scala|lua|pl|r|sh|bash|zsh|fish|bat|ps1|sql|s?css|less|map|wasm|diff|patch|log|gradle|makefile|dockerfile)$/,
    begins:
      /^#!\s?\/|^-- (?:MySQL|PostgreSQL|MariaDB|phpMyAdmin|SQLite) |^(?:DROP|CREATE) (?:TABLE|DATABASE) |^INSERT INTO [`"\w]|^"use strict";|^diff --git |^(import|from) [\w.{}, *]+ (from|import) ["'\w]|^(package|using|#include) [\w.<"]/,
  },
  {
    name: 'an Office document',
    advice: EXPORT,
    endings: /^(docx?|odt|rtf|pages|pptx?|pdf|epub|tex)$/,
    begins: /^(\{\\rtf|%PDF-|%!PS|\\documentclass)/,
  },
];

/** Project files such as READMEs. */
const ABOUT_A_FOLDER =
  /^((readme|licen[cs]e|copying|changelog|contributing|code_of_conduct|_index)(\.[a-z]{2})?(\.(md|markdown|txt|rst|html?))?|(robots|humans)\.txt|(package|package-lock|tsconfig|composer|manifest)\.json|dockerfile|makefile)$/i;

/** What a compressed file's name ends with. */
export const COMPRESSED = /\.(?:gz|br|zst|zz)$/i;

/** Why a file cannot hold an article, by its name or its first lines; null when it may. */
export function otherKind(text: string, key: string): Problem | null {
  const name = key.slice(key.lastIndexOf('/') + 1).replace(COMPRESSED, '');
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const head = text.slice(0, 4_000).trimStart();
  const kind = KINDS.find((it) => it.endings.test(ending) || it.begins?.test(head) === true);
  if (kind !== undefined) return problem(kind.name, kind.advice);
  if (isTable(head)) return problem('a table', EXPORT);
  return ABOUT_A_FOLDER.test(name) ? problem(`a “${name}”`, MOVE) : xmlOfAnotherKind(head);
}

/** Ends as a sentence does. */
const SENTENCE = /[.!?…]["'”’»)]*\s*$/u;

/** Lines that are cut into as many short cells as the first one, which names the columns. */
function isTable(head: string): boolean {
  const lines = head.split(/\r?\n/, 6).map((line) => line.replace(/"[^"]*"/g, 'x'));
  return [',', ';', '\t'].some((mark) => {
    const rows = lines.filter((line) => line.trim() !== '').map((line) => line.split(mark));
    const [names = [], ...others] = rows.slice(0, 4);
    // "Rain, wind, snow" above a sentence with two commas is an article.
    const isProse =
      mark === ',' &&
      others.some(
        (row) => row.slice(1).every((cell) => cell.startsWith(' ')) && SENTENCE.test(row.at(-1) ?? ''),
      );
    const areNames = names.every((name) => name.trim().length <= 40 && !/[.!?<{]/.test(name));
    return (
      names.length >= 3 &&
      others.length >= 1 &&
      areNames &&
      !isProse &&
      others.every((row) => row.length === names.length)
    );
  });
}

/** Roots of XML that lists, draws or configures something. */
const OTHER_ROOT =
  /^(?:<\?xml(?:(?!\?>)[\s\S])*\?>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*|<!DOCTYPE[^>]*>\s*)*<((?:\w+:)?(?:urlset|sitemapindex|opml|svg|plist|project|kml|gpx|manifest|error|ListBucketResult|soap:Envelope|office:document|Envelope|configuration|resources|tmx|xliff))[\s>]/i;

function xmlOfAnotherKind(head: string): Problem | null {
  const root = OTHER_ROOT.exec(head)?.[1];
  // Google’s sitemap of news says what an article is called and when it was published.
  return root === undefined || /<news:title[\s>]/.test(head)
    ? null
    : problem(`XML that holds no articles (<${root}>)`, MOVE);
}

function problem(kind: string, advice: string): Problem {
  return { reason: 'not-an-article', detail: `It is ${kind}. ${advice}` };
}
