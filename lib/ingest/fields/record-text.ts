import { languageOf } from '@broadsheet/page-text/language';
import { isFeedFooter } from '@broadsheet/page-text/lines/tail-rules';
import { sentencesOf } from '@broadsheet/text/sentences';
import type { Fields } from './record.ts';
import { paragraphsIn } from './rich-text.ts';
import { first, linesOf, textIn } from './values.ts';

/** Some feeds give the whole text twice, the second time as its description. */
export function isWholeText(standfirst: string | null, [opening = '']: readonly string[]): boolean {
  return standfirst !== null && standfirst.length > 300 && standfirst.includes(opening.slice(0, 60));
}

/** The first body that has words: not a picture alone, nor a service's note that it sells the text. */
export function bodyOf(fields: Fields): readonly string[] {
  const bodies = fields
    .all('body')
    .filter((value) => !isLinkList(value))
    .map((value) => paragraphsIn(value).filter((line) => !BELOW_A_POST.test(line)));
  return bodies.find((lines) => lines.some((line) => /\p{L}{2}/u.test(line) && !FOR_SALE.test(line))) ?? [];
}

/** RSS's description may be the whole text: it is when it has several paragraphs. */
export function describedIn(fields: Fields): readonly string[] {
  const html = first(fields.all('standfirst'), (value) => (isLinkList(value) ? null : textIn(value)));
  const lines =
    html === null
      ? []
      : withoutFooter(linesOf(html.replace(READ_ON, ' '))).filter((it) => /\p{L}{2}/u.test(it));
  return lines.filter((line) => line.length >= SHORTEST_PARAGRAPH).length > 1 ? lines : [];
}

const SHORTEST_PARAGRAPH = 60;

/** What Reddit's feeds write below each post. */
const BELOW_A_POST = /^(?:submitted by\s+\/?u\/\S.*|\[link\]\s*(?:\[comments\])?)$/i;

const FOR_SALE = /^only available in [\w\s]{0,30}plans?\.?$/i;

/** Longer texts are no list, and are not searched for one. */
const LONGEST_LIST = 20_000;

/** Google News describes an item by links to its headlines and their publishers' names: no word of it is a text. */
function isLinkList(value: unknown): boolean {
  if (typeof value !== 'string' || value.length > LONGEST_LIST || !/<a\s/i.test(value)) return false;
  const rest = value.replace(/<(a|font)\b[^>]*>[^<]*<\/\1>/gi, '').replace(/<[^>]*>|&[a-z]+;/gi, '');
  return !/\p{L}{2}/u.test(rest);
}

const ENDS = /[.!?。！？]["”’»)]?\s*$/u;

/** NewsAPI and similar services end a text with `… [+2211 chars]`. */
const CUT_MARK = /\s{0,9}(…|\.\.\.)?\s{0,9}\[\+?\d+ chars\]\s*$/;

/** The lines without the mark of a service that has cut them, and whether there was one. */
export function withoutCutMark(lines: readonly string[]): {
  readonly lines: readonly string[];
  readonly cut: boolean;
} {
  const last = lines.at(-1) ?? '';
  if (!CUT_MARK.test(last)) return { lines, cut: false };
  // The sentence that was cut in the middle goes with the mark. If nothing else is left, dots show that it is no whole one.
  const rest = last.replace(CUT_MARK, '');
  const sentences = sentencesOf(rest, languageOf([rest], null));
  const complete = ENDS.test(rest) ? sentences : sentences.slice(0, -1);
  const whole = complete.length === 0 ? undefined : complete.join(' ');
  const others = lines.slice(0, -1);
  if (whole !== undefined) return { lines: [...others, whole], cut: true };
  return { lines: others.length > 0 ? others : [`${rest}…`], cut: true };
}

/** Lines without what WordPress writes below each item, which some feeds put behind the last sentence. */
function withoutFooter(lines: readonly string[]): readonly string[] {
  const last = lines.at(-1) ?? '';
  const sentences = last.split(BEFORE_FOOTER);
  const footer = sentences.findIndex(isFeedFooter);
  if (footer < 0) return lines;
  const rest = sentences.slice(0, footer).join(' ').trim();
  return rest === '' ? lines.slice(0, -1) : [...lines.slice(0, -1), rest];
}

const BEFORE_FOOTER = /(?<=[.!?…\]])\s+(?=\p{Lu})/u;

/** The summary, unless it repeats the headline, with dots where it was cut. */
export function standfirstIn(fields: Fields, title: string | null): string | null {
  return first(fields.all('standfirst'), (value) => {
    const text = isLinkList(value) ? null : textIn(value);
    const line =
      text === null
        ? ''
        : withoutFooter(linesOf(text.replace(READ_ON, ' ')))
            .join(' ')
            .replace(/(?<=[.!?…])\s{0,9}\[(…|\.\.\.|&hellip;)\]\s*$/, '')
            .replace(/\s{0,9}\[(…|\.\.\.|&hellip;)\]\s*$/, '…');
    return line === '' || line === title || !/\p{L}{2}/u.test(line) ? null : line;
  });
}

/** The link to the whole text below a teaser: `<a class="more-link">Continue reading …</a>`. */
const READ_ON =
  /<a\s(?=[^<>]{0,300}\bclass=["'][^"'<>]{0,200}(?:more-?link|read-?more|continue-?reading|excerpt-more))[^<>]*>(?:(?!<\/a>)[\s\S]){0,1000}<\/a>|<a\s[^<>]{0,2000}>\s{0,20}(?:<\w+>\s*)?(?:read (?:more|on|the (?:full|rest|whole))|continue reading|full (?:story|article)|more|weiter ?lesen|mehr lesen|lire (?:la suite|plus)|leer m[áa]s|seguir leyendo|continua a leggere|leggi (?:tutto|di pi[ùu])|lees (?:meer|verder)|l(?:er|eia) mais|continue lendo|czytaj (?:więcej|dalej)|les mer|läs mer|læs mere|lue lisää|читать (?:далее|полностью)|devamını oku|اقرأ المزيد|続きを読む)[^<>]{0,60}(?:<\/?\w+>[^<>]{0,60}){0,3}<\/a>[\s.…»→]*$/giu;
