import type { ArticleFormat } from '../domain/article.ts';

/** What a program prints where it has nothing, and what an editor calls a text that has no name yet. */
const NOTHING =
  /^\W*(?:null|undefined|none|nan|nil|n\/a|false|object object|untitled|no title|(?:untitled |unbenanntes )?do[ck]umento?\s?\d{0,3}|document sans titre|documento sin t[ií]tulo|ohne titel|sans titre|sin t[ií]tulo|senza titolo|sem t[ií]tulo|zonder titel|utan titel|uten tittel|без названия|無題)\W*$/iu;

/** Whether a line is a program's word for nothing. */
export function saysNothing(line: string): boolean {
  return line.length < 40 && NOTHING.test(line);
}

/** What a desk puts in front of a headline to be seen, and behind it to be clicked. */
const IN_FRONT =
  /^\s*(?:(?:\+{3}\s*)?(?:breaking(?: news)?|eil(?:meldung)?|urgente?|última hora|ultim'?ora|dernière minute|flash|just in)(?:\s*\+{3}|\s*[:!]|\s[-–—])\s*|\+{3}\s*)/iu;
/** Pictures among letters, and a call to look in capitals or before a bar; “Watch: the cost of time” is a headline. */
const CALL =
  /^\s*(?:(?:(?![©®™])\p{Extended_Pictographic}[\ufe0f\u200d]{0,2}\s*){1,5}|(?:WATCH|LISTEN|VIDEO|PHOTOS|IN PICTURES|REGARDEZ|MIRA)\s?[:|]\s+|(?:Watch|Listen|Video|Photos|Audio|Podcast)\s\|\s+)(?=[\p{L}\p{N}“"'«„])/u;
const BEHIND =
  /\s*(?:[([](?:videos?|photos?|fotos?|bilder|pictures|pics|gallery|update[ds]?|updated|aktualisiert|mis à jour|actualizado|aggiornato|audio|podcast|watch|listen)(?:\s?[+&]\s?(?:videos?|photos?|fotos?))?[)\]]|\+{3})\s*$/iu;
/** `__init__` is a name of Python’s. */
const STRONG = /(\*\*|__(?![a-z]{1,30}__))(?=\S)([^*_\n]{1,200})\1/g;
const EMPHASIS = /(?<![\p{L}\p{N}_*])([*_])(?=\S)([^*_\n]{1,200})(?<=\S)\1(?![\p{L}\p{N}_*])/gu;
/** At most this many of them, one after the other. */
const ROUNDS = 3;

/** A headline without marks of Markdown, without “Breaking:” in front and “(VIDEO)” behind. */
export function plainHeadline(title: string, format: ArticleFormat): string {
  const isWritten = format === 'json' || format === 'jsonl' || format === 'feed' || format === 'markdown';
  let plain = isWritten ? title.replace(STRONG, '$2').replace(EMPHASIS, '$2') : title;
  for (let round = 0; round < ROUNDS; round++) {
    const next = plain.replace(CALL, '').replace(IN_FRONT, '').replace(BEHIND, '');
    // “Breaking: sad” has hardly anything else.
    if (next.length < LEAST_LEFT) break;
    plain = next;
  }
  return plain;
}

const LEAST_LEFT = 10;

/** “(Adds quotes) Tull hospital …”: what an agency tells its clients of a version. */
const WIRE_NOTE =
  /^\((?:adds|updates?|recasts|corrects|repeats|refiles|writes? through|clarifies|with(?=:| (?:quotes|details|reaction|background|comment)\b):?|neu:|ergänzt|präzisiert)(?: [^()]{1,120})?\)\s+(?=\S)/i;

export function withoutWireNote(paragraph: string): string {
  return paragraph.replace(WIRE_NOTE, '');
}
