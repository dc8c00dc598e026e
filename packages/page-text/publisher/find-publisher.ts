import { fold } from '@broadsheet/text/fold';
import type { LineFacts } from '../lines/scan-line.ts';
import { copyrights, isPlain } from './copyright-lines.ts';
import { domains, markUsual } from './domain-lines.ts';
import { datedMasthead, namedAgain } from './masthead.ts';
import { type Mention, mention } from './mention.ts';
import { LONGEST_ARTICLE, lineNamed, nameIn, readable } from './names-in-lines.ts';
import { isCommon, isOwner } from './no-publishers.ts';
import { ABOUT, isDistinct, ONLY_PAPERS, offers } from './offer-lines.ts';
import { isSameName, isUnlikeWords, nicest } from './publisher-names.ts';

/**
 * Who published a dumped page; null rather than a menu word. A name is believed when two places agree on it. The
 * first is the suffix of the headline, a copyright line, a domain, something that only publishers offer (an app, jobs)
 * or what is known from `outside`: a folder, a host. The second is another of these or a line above the text.
 */
export function findPublisher(
  lines: readonly LineFacts[],
  body: { readonly start: number; readonly end: number },
  title: string | null,
  outside: readonly string[] = [],
): string | null {
  const above = lines.slice(Math.max(0, body.start - HEAD), body.start).map((line) => line.text);
  const around = lines
    .filter((line, i) => i < body.start || i > body.end - LAST || line.cue !== null)
    .slice(-MOST_LINES)
    .map((line) => line.text);
  const proofs = [
    ...outside.map((name) => mention('outside', name, '')),
    ...suffixes(around, title),
    ...around.flatMap(copyrights),
    ...markUsual(around.filter((text) => !BY.test(text) || text.includes('@')).flatMap(domains)),
    ...around.flatMap(offers),
  ]
    .filter(({ name, key }) => key.length >= LEAST_LETTERS && !isCommon(name) && !isOwner(name))
    .slice(0, MOST_PROOFS);
  if (proofs.length === 0) return masthead(lines, body, title);
  const shown = readable(above.filter((text) => text !== title));
  const titleAt = lines.findIndex(({ text }) => text === title);
  const top = readable(lines.slice(0, Math.min(TOP, titleAt)).map((line) => line.text));
  const anywhere = readable(around);
  const bylines = readable(
    lines.filter(({ cue }) => cue === 'byline').map(({ text }) => text.split(/[,|·(]/)[0] ?? ''),
  );
  const subject = fold(title ?? '').replaceAll(' ', '');
  for (const proof of proofs) {
    // An author is followed, has a newsletter and a mail address as well.
    if ((proof.place === 'domain' || proof.place === 'offer') && isSignedBy(bylines, proof)) continue;
    if (proof.alone === true || isDistinct(proof)) {
      const named = lineNamed(top, proof);
      if (named !== undefined && isUnlikeWords(named)) return nicest([named]);
    }
    if (proof.alone === true) continue;
    // An article about a company names the company's domain as well.
    if (proof.place === 'domain' && subject.includes(proof.key)) continue;
    const again =
      nameIn(isPlain(proof) ? anywhere : shown, proof) ??
      (proof.isAddress === true || isDistinct(proof) ? lineNamed(anywhere, proof) : undefined) ??
      proofs.find((it) => agree(it, proof))?.name;
    if (again !== undefined) return nicest([again, proof.name]);
  }
  return masthead(lines, body, title);
}

/** A name on top of the page, with the day beside it or with its name at the foot. */
function masthead(
  lines: readonly LineFacts[],
  body: { readonly start: number; readonly end: number },
  title: string | null,
): string | null {
  return datedMasthead(lines) ?? namedAgain(lines, body, title);
}

/** `By Ada Moss` is of Ada Moss. */
function isSignedBy(bylines: readonly { readonly letters: string }[], { key }: Mention): boolean {
  return bylines.some(
    ({ letters }) => letters.endsWith(key) && letters.length <= key.length + LONGEST_ARTICLE,
  );
}

/** Lines of a page's head. */
const TOP = 3;

/** Whose text it is, often an agency's. */
const BY = /^(?:by|von|par|por|di|door|av|af)\s/i;

/** Lines above a text, and around it, that are looked at. */
const HEAD = 200;
const MOST_LINES = 600;
/** Lines at the end of a text that may be the page's foot. */
const LAST = 2;
/** Pages with more are lists, or attacks: each is looked for in every line. */
const MOST_PROOFS = 80;
/** Letters of a name, without its article. */
const LEAST_LETTERS = 2;

/** Two kinds of places name the publisher, two sentences its domain, or two offers it. */
function agree(a: Mention, b: Mention): boolean {
  if (!isSameName(a.key, b.key) || a.line === b.line) return false;
  if (a.place === 'domain' && b.place === 'domain')
    return a.name === b.name && a.usual === true && (a.isAddress === true || b.isAddress === true);
  if (a.place !== 'offer' || b.place !== 'offer') return a.place !== b.place;
  if (ABOUT.test(a.offer ?? '') || ABOUT.test(b.offer ?? '')) return false;
  // Two offers of anything else may be two lines of a menu: "Canada Jobs" below "Welcome to Canada".
  return a.offer !== b.offer && (ONLY_PAPERS.test(a.offer ?? '') || ONLY_PAPERS.test(b.offer ?? ''));
}

/** `Pier closes for the winter | The Quay Chronicle` */
function suffixes(texts: readonly string[], title: string | null): readonly Mention[] {
  const head = fold(title ?? '');
  if (head.length < LEAST_TITLE) return [];
  return texts.flatMap((text) => {
    const parts = text.length < 300 ? text.split(/\s(?:[|–—»«·•-]|::)\s/) : [];
    return parts.length > 1 && fold(parts[0] ?? '') === head
      ? [mention('suffix', parts.at(-1) ?? '', text)]
      : [];
  });
}

const LEAST_TITLE = 12;
