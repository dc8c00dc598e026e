import { seeded } from '../newsroom/random.ts';
import { BRIEFS, EVENT_KINDS, type EventKind, SERVICES } from './events.ts';
import type { FileTruth, MorningFiles } from './morning.ts';
import { type GeneratedPiece, objectOf } from './objects.ts';

/** How a generated morning differs from the tidy one in which everybody says everything. */
interface Makeup {
  readonly name: string;
  readonly seed: number;
  readonly publishers: number;
  /** By event, how many publishers tell it. */
  readonly tellings: readonly number[];
  /** Small pieces that one publisher alone has. */
  readonly briefs: number;
  readonly titlesOnly: number;
  readonly undated: number;
  readonly unnamed: number;
}

/** Shares of the articles, as seen on real mornings. */
const MAKEUPS: readonly Makeup[] = [
  {
    name: 'a busy day',
    seed: 1,
    publishers: 40,
    tellings: [24, 12, 9, 7, 5, 4, 4, 3, 3, 2, 2, 2, 1, 1, 1, 1],
    briefs: 32,
    titlesOnly: 0.15,
    undated: 0.2,
    unnamed: 0.1,
  },
  {
    name: 'dumps without names or dates',
    seed: 2,
    publishers: 30,
    tellings: [14, 8, 5, 4, 3, 2, 2, 1],
    briefs: 30,
    titlesOnly: 0,
    undated: 0.6,
    unnamed: 0.5,
  },
  {
    name: 'headlines alone',
    seed: 3,
    publishers: 35,
    tellings: [20, 11, 8, 6, 5, 4, 3, 3, 2, 2],
    briefs: 32,
    titlesOnly: 1,
    undated: 0.1,
    unnamed: 0,
  },
  {
    name: 'one newsroom',
    seed: 4,
    publishers: 1,
    tellings: [1, 1, 1, 1, 1, 1, 1, 1],
    briefs: 16,
    titlesOnly: 0,
    undated: 0.1,
    unnamed: 0,
  },
  {
    name: 'eight pieces of eight publishers',
    seed: 5,
    publishers: 8,
    tellings: [1, 1, 1, 1],
    briefs: 4,
    titlesOnly: 0,
    undated: 0.3,
    unnamed: 0.2,
  },
];

const AS_OF = new Date('2026-11-22T06:00:00Z');
const HOUR = 3_600_000;

/** Mornings that look like real ones, with the truth about each object. */
export function generatedMornings(): MorningFiles[] {
  return MAKEUPS.map(generate);
}

function generate(makeup: Makeup): MorningFiles {
  const random = seeded(makeup.seed);
  const objects = new Map<string, Uint8Array>();
  const truth: Record<string, FileTruth> = {};
  const add = (piece: GeneratedPiece, label: Omit<FileTruth, 'date'>) => {
    const key = `${piece.host}/${objects.size}.${piece.format}`;
    objects.set(key, objectOf(piece));
    truth[key] = { ...label, date: piece.publishedAt?.slice(0, 10) ?? '' };
  };
  makeup.tellings.forEach((tellings, nth) => {
    const event = eventOf(nth, random);
    for (const publisher of draw(makeup.publishers, tellings, random))
      add(tell(event, publisher, makeup, random), {
        event: event.name,
        lang: event.kindIn(publisher).language,
        kind: 'news',
      });
  });
  for (let nth = 0; nth < makeup.briefs; nth++) {
    const publisher = Math.floor(random() * makeup.publishers);
    add(brief(nth, publisher, makeup, random), { event: `brief ${nth}`, lang: 'en', kind: 'news' });
  }
  for (let publisher = 0; publisher < Math.min(8, makeup.publishers); publisher++)
    for (const { kind, headline, texts } of SERVICES) {
      const fill = filler(random);
      const text = fill(texts[Math.floor(random() * texts.length)] ?? '');
      const piece = pieceOf(publisher, fill(headline), [text], makeup, random);
      // Two papers that print the same lines have them from the same bureau.
      add(piece, { event: `${kind}: ${text}`, lang: 'en', kind });
    }
  return { name: `generated: ${makeup.name}`, asOf: AS_OF, objects, truth };
}

interface GeneratedEvent {
  readonly name: string;
  readonly fill: (template: string) => string;
  /** Papers abroad tell it in their own language, if there are words for it. */
  kindIn(publisher: number): EventKind;
}

const FOREIGN_EVERY = 7;

function eventOf(nth: number, random: () => number): GeneratedEvent {
  const own = EVENT_KINDS.filter(({ language }) => language === 'en');
  // The first, told most, is the earthquake, which there are words for in three languages.
  const kind = own[(nth + 2) % own.length];
  const abroad = EVENT_KINDS.filter(
    ({ language, section }) => language !== 'en' && section === kind?.section,
  );
  if (kind === undefined) throw new RangeError('there are no kinds of events');
  return {
    name: `event ${nth}`,
    fill: filler(random),
    kindIn: (publisher) => (publisher % FOREIGN_EVERY === 6 ? abroad[publisher % 2] : undefined) ?? kind,
  };
}

function tell(
  event: GeneratedEvent,
  publisher: number,
  makeup: Makeup,
  random: () => number,
): GeneratedPiece {
  const { headlines, openings, facts } = event.kindIn(publisher);
  const some = shuffled(facts, random).slice(0, 3 + Math.floor(random() * 3));
  const sentences = [pick(openings, random), ...some].map(event.fill);
  const paragraphs = [sentences.slice(0, 2).join(' '), ...sentences.slice(2)];
  return pieceOf(publisher, event.fill(pick(headlines, random)), paragraphs, makeup, random);
}

/** Two briefs of a morning share the person or what they did, and hardly ever both. */
function brief(nth: number, publisher: number, makeup: Makeup, random: () => number): GeneratedPiece {
  const [who = '', thing = ''] = (BRIEFS.who[nth % BRIEFS.who.length] ?? '').split('|');
  const fill = filler(random);
  const did = (BRIEFS.did[(5 * nth + 1) % BRIEFS.did.length] ?? '').replace('{thing}', thing);
  const opening = fill(`${who} {who} from {place} ${did}, and the whole town talks of it.`);
  const sentences = shuffled(BRIEFS.sentences, random).slice(0, 3).map(fill);
  return pieceOf(
    publisher,
    fill(`{place} ${who.toLowerCase()} ${did}`),
    [opening, ...sentences],
    makeup,
    random,
  );
}

function pieceOf(
  publisher: number,
  headline: string,
  paragraphs: readonly string[],
  makeup: Makeup,
  random: () => number,
): GeneratedPiece {
  const isUnnamed = random() < makeup.unnamed;
  const isUndated = random() < makeup.undated;
  const publishedAt = new Date(AS_OF.getTime() - (1 + random() * 22) * HOUR).toISOString();
  const formats = ['json', 'html', 'xml', 'txt'] as const;
  return {
    host: `paper-${publisher}.example`,
    publisher: isUnnamed
      ? null
      : `${NAMES[publisher % NAMES.length]} ${TITLES[Math.floor(publisher / NAMES.length) % TITLES.length]}`,
    publishedAt: isUndated ? null : publishedAt,
    headline,
    paragraphs: random() < makeup.titlesOnly ? [] : paragraphs,
    format: makeup.titlesOnly === 1 ? 'json' : pick(formats, random),
  };
}

const NAMES =
  'Quay Harbour Valley Northern Border Mill Abbey Forest Lake Castle Market Island River Coast'.split(' ');
const TITLES = 'Chronicle Post Herald'.split(' ');
const PLACES =
  'Melling Holm Ardbury Tessin Varga Polna Corvo Eastmere Wick Dunmore Sarvik Lathom Brandis Ostry Kilmore Fenwick Tarn Oria Selby Marden'.split(
    ' ',
  );
const FIRST =
  'Anna Tom Leila Martin Ines Piotr Grace Hugo Nadia Owen Clara Yusuf Edith Marek Rosa Ivan'.split(' ');
const LAST =
  'Keller Okoro Brandt Lind Farouk Novak Hale Duarte Simms Petrov Aldous Moreau Whitlock Sato Byrne Costa'.split(
    ' ',
  );
const WORDS: Readonly<Record<string, readonly string[]>> = {
  place: PLACES,
  building: ['town hall', 'grain mill', 'abbey church', 'theatre', 'railway hotel', 'covered market'],
  firm: ['Brandis Motors', 'Tarn Logistics', 'Hale & Sons', 'Ostry Pharma', 'Corvo Energy', 'Lathom Steel'],
  team: ['Eastmere United', 'Wick Rovers', 'Dunmore City'],
  rival: ['Selby Athletic', 'Fenwick Town', 'Marden Wanderers'],
  illness: ['Parkinson’s disease', 'muscular dystrophy', 'lupus', 'Alzheimer’s disease'],
  craft: ['Meridian', 'Halley 2', 'Kestrel'],
  day: ['Saturday'],
};

/** Fills the placeholders of templates, always with the same names and figures. */
function filler(random: () => number): (template: string) => string {
  const person = () => `${pick(FIRST, random)} ${pick(LAST, random)}`;
  const number = (from: number, to: number) => String(from + Math.floor(random() * (to - from)));
  const values: Record<string, string> = {
    ...Object.fromEntries(Object.entries(WORDS).map(([name, words]) => [name, pick(words, random)])),
    ...{ who: person(), other: person(), third: person() },
    ...{ n: number(12, 95), hours: number(5, 48), crew: number(110, 980), money: number(6, 900) },
    ...{
      year: number(1780, 1990),
      mag: `${number(5, 8)}.${number(0, 9)}`,
      score: `${number(2, 5)}-${number(0, 2)}`,
    },
  };
  return (template) => template.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? name);
}

function draw(publishers: number, howMany: number, random: () => number): number[] {
  const all = Array.from({ length: publishers }, (_, publisher) => publisher);
  return shuffled(all, random).slice(0, howMany);
}

function pick<T>(list: readonly T[], random: () => number): T {
  const item = list[Math.floor(random() * list.length)];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}

/** Fisher and Yates. */
function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const items = [...list];
  for (let last = items.length - 1; last > 0; last--) {
    const chosen = Math.floor(random() * (last + 1));
    [items[last], items[chosen]] = [items[chosen] as T, items[last] as T];
  }
  return items;
}
