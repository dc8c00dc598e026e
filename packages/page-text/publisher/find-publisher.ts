import { fold } from '@broadsheet/text/fold';
import { WEEKDAY } from '../dates/find-dates.ts';
import { END } from '../lines/line-end.ts';
import type { LineFacts } from '../lines/scan-line.ts';

/** Where a page or its surroundings name the publisher. */
type Place = 'outside' | 'suffix' | 'copyright' | 'domain' | 'offer';

/** A name in one of these places. */
interface Witness {
  readonly name: string;
  /** Equal for two spellings of one name. */
  readonly key: string;
  readonly place: Place;
  /** The line that it is in; empty for what is known from outside. */
  readonly line: string;
  /** What is offered under the name: `shop`, `jobs`. */
  readonly offer?: string;
  /** A domain that more lines name than any other. */
  readonly usual?: boolean;
  /** A domain that is all of its line: it may be a link elsewhere, so it only confirms another place. */
  readonly alone?: boolean;
  /** A domain in an address for mail or a browser, or in a sentence: elsewhere it may be a product's name. */
  readonly isAddress?: boolean;
}

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
    ...outside.map((name) => witness('outside', name, '')),
    ...suffixes(around, title),
    ...around.flatMap(copyrights),
    ...markUsual(around.filter((text) => !BY.test(text) || text.includes('@')).flatMap(domains)),
    ...around.flatMap(offers),
  ]
    .filter(({ name, key }) => key.length >= LEAST_LETTERS && !isCommon(name) && !isOwner(name))
    .slice(0, MOST_PROOFS);
  if (proofs.length === 0) return datedMasthead(lines);
  const shown = readable(above.filter((text) => text !== title));
  const titleAt = lines.findIndex(({ text }) => text === title);
  const top = readable(lines.slice(0, Math.min(TOP, titleAt)).map((line) => line.text));
  const anywhere = readable(around);
  const bylines = readable(lines.filter(({ cue }) => cue === 'byline').map(({ text }) => text));
  const subject = fold(title ?? '').replaceAll(' ', '');
  for (const proof of proofs) {
    if (proof.alone === true || (proof.place === 'offer' && isUnlikeWords(proof.name))) {
      const masthead = lineNamed(top, proof);
      if (masthead !== undefined && isUnlikeWords(masthead)) return nicest([masthead]);
    }
    if (proof.alone === true) continue;
    // An article about a company names the company's domain as well.
    if (proof.place === 'domain' && subject.includes(proof.key)) continue;
    // An author is followed and has a mail address as well.
    if (
      proof.place === 'domain' &&
      bylines.some(
        ({ letters }) => letters.endsWith(proof.key) && letters.length <= proof.key.length + LONGEST_ARTICLE,
      )
    )
      continue;
    const again =
      nameIn(isPlain(proof) ? anywhere : shown, proof) ??
      (proof.isAddress === true || isDistinct(proof) ? lineNamed(anywhere, proof) : undefined) ??
      proofs.find((it) => agree(it, proof))?.name;
    if (again !== undefined) return nicest([again, proof.name]);
  }
  return datedMasthead(lines);
}

/** A name on top of the page with the day on which it was fetched right below: newspapers print it so. */
function datedMasthead(lines: readonly LineFacts[]): string | null {
  const [first, ...more] = lines;
  const below = more.slice(0, MOTTO_AND_DATE);
  if (first === undefined || !isShortName(first) || isCommon(first.text)) return null;
  // A section is printed again above its other articles.
  if (more.some(({ text }) => text === first.text)) return null;
  return below.some(({ text, cue }) => cue === 'date' && WEEKDAY.test(text)) ? first.text : null;
}

/** Lines of a masthead below its name. */
const MOTTO_AND_DATE = 3;

/** What is no headline: the first line of a page, when it is a short name. */
export function mastheadOf(lines: readonly LineFacts[], bodyAt: number): string | null {
  const [first] = lines;
  return first !== undefined && bodyAt >= 2 && isShortName(first) ? first.text : null;
}

function isShortName({ words, cue, end, numbers, text }: LineFacts): boolean {
  return words <= SHORT_NAME && cue === null && end === END.none && numbers === 0 && /^\p{Lu}/u.test(text);
}

/** Words of a name that is shorter than headlines are. */
const SHORT_NAME = 3;

/** A copyright line of no company, with a name of several words: that may be found again anywhere. */
function isPlain({ place, name, line }: Witness): boolean {
  const below = line.slice(line.indexOf(name) + name.length);
  const isName = name.includes(' ') || isUnlikeWords(name);
  return place === 'copyright' && isName && !LEGAL_NEXT.test(below) && IS_NOTICE.test(line);
}

/** Offered under a name that is no word of a menu: of several words, or written as no word is (`PhillyVoice`, `nh24`). */
function isDistinct({ place, name, offer = '' }: Witness): boolean {
  return place === 'offer' && !ABOUT.test(offer) && isUnlikeWords(name);
}

/** No word of a menu: `Quay Chronicle`, `Quay-Chronicle`, `QuayNews`, `nh24`. */
function isUnlikeWords(name: string): boolean {
  return /\p{L}{2}[\s-]\p{L}{2}/u.test(name) || /\p{Ll}\p{Lu}|\p{L}\d|\d\p{L}/u.test(name);
}

/** Lines of a page's head. */
const TOP = 3;

/** Whose text it is, often an agency's. */
const BY = /^(?:by|von|par|por|di|door|av|af)\s/i;

/** What pages say of columns, people and companies as well. */
const ABOUT = /^(?:about|aboutthe|über|ber|om|kontakt|contact|morefrom|follow|mehrvon|plusde|másde|mde)$/u;

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
function agree(a: Witness, b: Witness): boolean {
  if (!isSameName(a.key, b.key) || a.line === b.line) return false;
  if (a.place === 'domain' && b.place === 'domain')
    return a.name === b.name && a.usual === true && (a.isAddress === true || b.isAddress === true);
  if (a.place !== 'offer' || b.place !== 'offer') return a.place !== b.place;
  // Two offers of anything else may be two lines of a menu: "Canada Jobs" below "Welcome to Canada".
  return a.offer !== b.offer && (ONLY_PAPERS.test(a.offer ?? '') || ONLY_PAPERS.test(b.offer ?? ''));
}

/** What hardly anybody but a paper offers, without marks and the plural. */
const ONLY_PAPERS =
  /^(?:app|downloadthe|gettheapp|epaper|abo|subscribeto|abonnierensie|abonnezvousà|aveclapplication|suscríbetea|nete|úneteà|newsletter|shop|jobsat|jobsbei|careersat|arbeitenbei|karrierebei|advertise(?:with|in|on)|werben(?:bei|in)|mediathek|digital|leserreisen|archiv|archivo|unterstützen|abonnieren|redaktion)$/u;

function nicest(names: readonly string[]): string {
  const bare = names
    .map((it) => it.replace(/[\s,:;+]+$/, ''))
    .map((it) => (it.includes('(') ? it : it.replace(/\)+$/, '')));
  return bare.find((it) => !it.includes('.')) ?? bare[0] ?? '';
}

/** Domains are written without spaces: `derstandard.at` is Der Standard. */
const GLUED_ARTICLE = /^(?:the|der|die|das|las|les|los|la|le|il|el)(?=.{4})/;

function isSameName(a: string, b: string): boolean {
  return a === b || a.replace(GLUED_ARTICLE, '') === b || a === b.replace(GLUED_ARTICLE, '');
}

function witness(place: Place, name: string, line: string): Witness {
  return { name: withoutLegalForm(name), key: keyOf(name), place, line };
}

const ARTICLE = /^(?:the|der|die|das|le|la|les|el|il|de|het)\s/;
/** Legal forms and what is before them: no part of a paper's name. */
const LEGAL =
  /[\s,]+(?:&\s)?(?:gmbh|ag|kg|se|ohg|mbh|inc|llc|ltd|limited|plc|pty|corp|corporation|co|company|s\.?a|s\.?a\.?s|s\.?p\.?a|s\.?r\.?l|s\.?l|b\.?v|n\.?v|ab|a\/s|asa|aps|oy|oyj|a\.s|e\. ?v|kft|m\.b\.h|s\.?l\.?u|verlag|verlagsgesellschaft|verlags|ediciones|editorial|editores|edizioni|éditions|publishing|publications|newspapers?|deutschland|news & media|digital|online|dac)\.?$/i;

const LEGAL_NEXT = new RegExp(`^${LEGAL.source.slice(0, -1)}(?!\\p{L})`, 'iu');

function withoutLegalForm(name: string): string {
  let bare = name.trim();
  while (LEGAL.test(bare)) bare = bare.replace(LEGAL, '');
  return bare;
}

/** A name as its letters, without its article and its legal form; `golem.de` is Golem. */
function keyOf(name: string): string {
  const bare = withoutLegalForm(name)
    .replace(/(?<=^\S+)\.(?:com?\.)?[a-z]{2,}$/i, '')
    .replace(/^www\d?\./i, '');
  return fold(bare).replace(ARTICLE, '').replaceAll(' ', '');
}

const YEAR = '(?:19|20)\\d\\d(?:\\s?[-–—/]\\s?(?:\\d{4}|\\d\\d))?';
const SIGN = '(?:[©ⓒ]|\\(c\\)|\\bcopyright\\b)';
const OWNER_AFTER = new RegExp(
  `${SIGN}[\\s:,]*${SIGN}?[\\s:,]*(?:by\\s)?(?:${YEAR})?[\\s,.:|·•–-]*(?:by\\s)?(.*)$`,
  'iu',
);
const OWNER_BEFORE = new RegExp(
  `^(?:${YEAR}\\s)?(.{2,50}?)[\\s,.]*(?:${SIGN}|all rights reserved|alle rechte vorbehalten)`,
  'iu',
);
const RIGHTS_BEFORE =
  /(?:tous droits réservés|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|wszelkie prawa zastrzeżone|alla rättigheter förbehållna)[\s:–-]+(.*)$/iu;
const OWNER_ENDS = new RegExp(
  `[|•·;/]|\\s[–—-]\\s|,\\s(?!inc|ltd|llc)|\\.\\s|\\.$|\\s${YEAR}|\\s?\\(|\\sall rights|\\salle rechte|\\stous droits|\\stodos los|\\stutti i|\\sor its\\s|(?<=\\p{L})\\.?Copyright|\\sand affiliated|\\spowered by|©`,
  'iu',
);

/** Says more than that somebody took a picture. */
const IS_NOTICE = /\d{4}|rights|rechte|droits|derechos|diritti|\||copyright/iu;

function copyrights(text: string): readonly Witness[] {
  if (
    text.length > 300 ||
    !/[©ⓒ]|\(c\)|copyright|rights reserved|rechte vorbehalten|droits réservés|derechos reservados|diritti riservati/i.test(
      text,
    ) ||
    isPictureCredit(text)
  )
    return [];
  return [OWNER_AFTER, OWNER_BEFORE, RIGHTS_BEFORE].flatMap((pattern) => {
    const name = pattern.exec(text)?.[1]?.split(OWNER_ENDS)[0]?.trim() ?? '';
    const isNotice = IS_NOTICE.test(text) || LEGAL.test(name);
    return isNotice && name.length >= 2 && name.length <= 60 && /\p{L}/u.test(name)
      ? [witness('copyright', name, text)]
      : [];
  });
}

/** `© 2026 The Quay Chronicle - Imprint`: says whose the page is. */
export function isNotice({ text }: LineFacts): boolean {
  return text.length <= LONGEST_NOTICE && STARTS_NOTICE.test(text);
}

const LONGEST_NOTICE = 200;
const STARTS_NOTICE = new RegExp(`^(?:${SIGN}[\\s:,]*){1,2}(?:by\\s)?${YEAR}|^${YEAR}\\s?${SIGN}`, 'iu');

/** Letters before the sign of a notice. */
const LONGEST_BEFORE = 60;

/** `Smoke over the pier on Friday. © Ada Moss`: the credit of a picture is behind its text. */
function isPictureCredit(text: string): boolean {
  const at = text.search(/[©ⓒ]|\(c\)/iu);
  if (at <= 0) return false;
  const [before, after] = [text.slice(0, at), text.slice(at)];
  const isSentence = /(?<!\p{L})\p{Ll}{3,}(?!\p{L})/u.test(
    before.replace(/copyright|by|rights reserved/giu, ''),
  );
  return (
    (at > LONGEST_BEFORE || isSentence) && !/rights reserved|rechte|droits|derechos|diritti/iu.test(after)
  );
}

const DOMAIN =
  /(?<![\w@./-])(?:https?:\/\/)?(?:www\d?\.)?((?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,})(?![\w@-])|@((?:[a-z\d-]+\.)+[a-z]{2,})/giu;
/** Quick to deny: in most lines a full stop ends a sentence. */
const MAY_BE_DOMAIN = /[a-z\d]\.[a-z]{2}/i;
/** Hosts that everybody links to. */
const OTHERS =
  /facebook|twitter|^x\.com|instagram|youtu|google|whatsapp|telegram|tiktok|linkedin|pinterest|apple|reddit|threads|bsky|gmail|example|amazon|cloudfront|bit\.ly/i;

/** A domain that sets cookies is a vendor. */
function domains(text: string): readonly Witness[] {
  if (text.length > 600 || !MAY_BE_DOMAIN.test(text) || /cookie/i.test(text)) return [];
  return [...text.matchAll(DOMAIN)].flatMap((match) => {
    const host = match[1] ?? match[2] ?? '';
    if (OTHERS.test(host) || isGlued(host)) return [];
    const alone = match[0] === text && match[2] === undefined && !/^http|^www/i.test(text);
    const label =
      host
        .replace(/(?:\.(?:com?|org|net|gov|ac))?\.[a-z]+$/i, '')
        .split('.')
        .at(-1) ?? '';
    return [
      {
        name: host.toLowerCase(),
        key: fold(label).replaceAll(' ', ''),
        place: 'domain' as const,
        line: text,
        alone,
        isAddress: match[2] !== undefined || /^http|^www/i.test(match[0]) || /[.!]$/.test(text),
      },
    ];
  });
}

/** `…in Qatar.AFP`: a credit right behind a caption is no domain. */
function isGlued(host: string): boolean {
  return /\p{Lu}/u.test(host.slice(host.lastIndexOf('.'))) && host !== host.toUpperCase();
}

/** Domains that a page may name and still be trusted to name its own. */
const MOST_DOMAINS = 4;

function markUsual(found: readonly Witness[]): readonly Witness[] {
  const lines = Map.groupBy(
    found.filter(({ alone }) => alone !== true),
    (it) => it.name,
  );
  const most = [...lines].map(([name, all]) => ({ name, lines: new Set(all.map((it) => it.line)).size }));
  const [first, second] = most.sort((a, b) => b.lines - a.lines);
  // A page with many is a list of vendors or links.
  if (most.length > MOST_DOMAINS) return found;
  return found.map((it) => ({ ...it, usual: it.name === first?.name && first.lines > (second?.lines ?? 0) }));
}

/** `Pier closes for the winter | The Quay Chronicle` */
function suffixes(texts: readonly string[], title: string | null): readonly Witness[] {
  const head = fold(title ?? '');
  if (head.length < LEAST_TITLE) return [];
  return texts.flatMap((text) => {
    const parts = text.length < 300 ? text.split(/\s[|–—»·-]\s/) : [];
    return parts.length > 1 && fold(parts[0] ?? '') === head
      ? [witness('suffix', parts.at(-1) ?? '', text)]
      : [];
  });
}

const LEAST_TITLE = 12;

/** What publishers offer under their name, and hardly anybody else. */
const OFFER_BEFORE =
  /^(?<offer>subscribe to|download the|get the|advertise (?:with|in|on)|careers at|jobs (?:at|bei)|work (?:for|at)|arbeiten bei|become a|more from|follow|mehr von|plus de|más de|welcome to|offers from|about|über|om|kontakt|contact|angebote bei|karriere bei|mitglied bei|werben (?:bei|in)|abonnieren sie|únete a|suscríbete a|archivo|abonnez-vous à|avec l['’]application|applications?)\s+(?:(?:der|die|das|den|the|het|de|la|el|le)\s)?(?<name>.{2,40}?)(?:\s(?:app|newsletters?|today|now|insider|member|premium))?[.!]?$/iu;
const OFFER_AFTER =
  /^(?:the |der |die |das )?(?<name>.{2,40}?)(?:['’]s)?(?:\s|-|\s-\s)?(?<offer>\+|(?<=\s|-)(?:shops?|store|apps?|jobs|careers|abo|abos|e-?paper|premium|plus|archive?s?|archiv|ausgabenarchiv|insider|consulting|bingo|media ?daten|mediengruppe|buchprogramm|produkte|reisen|akademie|academy|studio|events|homepage|startseite|coaching|bestseller|immobilier|jeux|magazine|radio|radyo|fond|stiftung|klub|club|mediathek|newsletters?|leserreisen|spiele|english|store|on facebook|on twitter|op facebook|op twitter|auf facebook|auf twitter|(?:op|on|auf|sur|en|på|su) (?:instagram|youtube|whatsapp|linkedin)|unterstützen|abonnieren|bestellen|konto|redaktion))$/iu;

/** `Follow The Quay Chronicle on WhatsApp`, `Die Quay Chronicle ist auch auf Instagram`. */
const FOLLOWED =
  /^(?:(?:follow|like|join|find|folgen sie|folge|folgst du schon|suivez|rejoignez|sigue a|segui|volg|følg|följ)\s(?:the |der |die |das )?(?<name>.{2,40}?)\s|(?:the |der |die |das )?(?<named>.{2,40}?)\s(?:ist|is|est|está|è)\s(?:jetzt |auch |now |also |aussi |también |anche )+)(?:on|auf|bei|sur|en|su|op|på)\s(?<offer>whatsapp|instagram|telegram|google news|tiktok|linkedin|bluesky|threads)\b/iu;
/** `Jobs@Quay`. */
const AT_OFFER =
  /(?:^|\s)(?<offer>abo|werben|karriere|jobs|anzeigen|scuola|home)@(?<name>\p{Lu}[\p{L}\d]{1,20})(?=\s|$)/iu;

function offers(text: string): readonly Witness[] {
  if (text.length > LONGEST_OFFER) return [];
  return [OFFER_BEFORE, OFFER_AFTER, FOLLOWED, AT_OFFER].flatMap((pattern) => {
    const parts = pattern.exec(text)?.groups;
    const { name = parts?.named ?? '', offer = '' } = parts ?? {};
    if (!/^[\p{Lu}\d]|^\p{Ll}+\p{Lu}/u.test(name) || name.split(' ').length > 4) return [];
    return [{ ...witness('offer', name, text), offer: offer.toLowerCase().replace(/\W|s$/g, '') }];
  });
}

/** Characters of a line that offers something. */
const LONGEST_OFFER = 80;

/** A line in which a name is looked for. */
interface Readable {
  readonly text: string;
  readonly letters: string;
}

/** Folded once, for each name is looked for in every line. */
function readable(texts: readonly string[]): readonly Readable[] {
  return texts
    .filter((text) => text.length <= LONGEST_LINE && !NOTICE.test(text))
    .map((text) => ({ text, letters: fold(text).replaceAll(' ', '') }));
}

/** The words of a line that are the name, as it spells them. */
function nameIn(lines: readonly Readable[], { key, line, place, isAddress }: Witness): string | undefined {
  if (place === 'offer') return undefined;
  for (const { text, letters } of lines) {
    if (text === line || !letters.includes(key)) continue;
    // `Acme.com` in a sentence may be a product, and so may Acme in a line of more.
    if (place === 'domain' && isAddress !== true && letters.length > key.length + LONGEST_ARTICLE) continue;
    const words = text.split(/\s+/);
    for (let from = 0; from < words.length; from++)
      for (let to = from + 1; to <= Math.min(words.length, from + LONGEST_NAME); to++) {
        const name = words.slice(from, to).join(' ');
        if (keyOf(name) === key && NAME_BEGINS.test(name)) return name;
      }
  }
  return undefined;
}

/** A whole line that is the name, anywhere in the text. */
function lineNamed(lines: readonly Readable[], { key, line }: Witness): string | undefined {
  return lines.find(({ text, letters }) => {
    const isName = text !== line && !text.includes('.') && letters.length <= key.length + LONGEST_ARTICLE;
    return isName && isSameName(keyOf(text), key) && NAME_BEGINS.test(text);
  })?.text;
}

const LONGEST_ARTICLE = 4;

/** Words of a name. */
const LONGEST_NAME = 5;
/** With a capital, a number, or in small letters as a matter of style: `elDiario`, `ntv`. */
const NAME_BEGINS = /^[\p{Lu}\d]|^\p{Ll}+\p{Lu}|^\p{Ll}{3,}/u;
const NOTICE = /©|\(c\)|copyright/i;
const LONGEST_LINE = 120;

/** Agencies, whose copyright is below what others print. */
const AGENCIES = new Set(
  'ap afp reuters dpa apa sid efe ansa tass upi associatedpress agencefrancepresse gettyimages getty shutterstock imago epa pa pamedia'.split(
    ' ',
  ),
);
const COMMON = new Set(
  'home news world sport sports business politics local opinion culture tech technology science health life weather video videos live search menu login newsletter newsletters podcasts about contact advertising copyright company media press notice tv radio live premium plus club digital shop store app abo epaper video audio photo photos reise reisen wetter spiele rätsel mediathek magazin magazine people lifestyle economy society travel author authors facts archive archives us canada foto fotos policy notice terms privacy email share subscribe zur zum fitness industry'.split(
    ' ',
  ),
);

/** Companies that own many papers, and a shop that hundreds of stations link to. */
const OWNERS = new Set(
  'tamedia txgroup ringier axelspringer funke madsack ippen dumont mediahuis dpgmedia schibsted bonnier amedia prisa vocento gedi rcsmediagroup agora gannett nexstar nexstarmedia nexstarbroadcasting tegna sinclair scripps hearst hearsttelevision condenast voxmedia prismamedia leeenterprises medianews postmedia postmedianetwork reach reachplc newsquest nationalworld mcclatchy advancelocal advancelocalmedia tribunepublishing generalmills bestreviews warnermedia cablenewsnetwork paramount comcast nbcuniversal dotdashmeredith ziffdavis'.split(
    ' ',
  ),
);

/** A company that owns papers is none. */
function isOwner(name: string): boolean {
  return (
    /medien ?gruppe|(?:media|news) ?group|verlags ?gruppe|medienhaus|\bholdings?$|entertainment co/i.test(
      name,
    ) || OWNERS.has(keyOf(name))
  );
}

function isCommon(name: string): boolean {
  return (
    /^(?:local|latest|breaking|top) news$/i.test(name) ||
    COMMON.has(fold(name)) ||
    COMMON.has(keyOf(name)) ||
    AGENCIES.has(keyOf(name))
  );
}
