import type { Article } from '../../../lib/domain/article.ts';
import { instantOf } from '../../../lib/domain/instant.ts';
import { seeded } from './random.ts';

const AS_OF = Date.UTC(2026, 10, 22, 6);
const HOUR = 3_600_000;

export interface GeneratedNewsroom {
  readonly articles: readonly Article[];
  /** The event each article tells, by article id. */
  readonly stories: ReadonlyMap<string, string>;
  readonly asOf: string;
}

/**
 * A day of a made-up world: events of few or many tellers (most have one, some dozens), publishers of very
 * different size, a Zipf vocabulary with names, each teller using their own part of an event's words. One
 * teller in six follows up with articles of their own.
 *
 * @param count - About how many articles.
 */
export function generateNewsroom(
  count: number,
  seed = 1,
  publishers = Math.max(20, Math.round(Math.sqrt(count) * 3)),
): GeneratedNewsroom {
  const random = seeded(seed);
  const vocabulary = 12_000 + count;
  const stories = new Map<string, string>();
  const articles: Article[] = [];
  for (let event = 0; articles.length < count; event++) {
    // A Pareto law of index 1.6: two thirds of the events have one teller, a few have very many.
    const tellers = Math.min(publishers, Math.ceil(random() ** (-1 / 1.6)) - (random() < 0.35 ? 0 : 1) || 1);
    const names = Array.from({ length: 5 }, () => `Na${word(Math.floor(random() * vocabulary))}`);
    const words = Array.from({ length: 45 }, () => word(zipf(random(), vocabulary)));
    const happenedAt = AS_OF - random() * 30 * HOUR;
    const chosen = new Set<number>();
    while (chosen.size < tellers) chosen.add(Math.floor(random() ** 2 * publishers));
    const tellings = [...chosen].flatMap((publisher) => {
      const times = random() < 1 / 6 ? 2 + Math.floor(random() * 4) : 1;
      return Array.from({ length: times }, (_, nth) => ({ publisher, nth }));
    });
    for (const { publisher, nth } of tellings) {
      const id = `event-${event}-${publisher}-${nth}`;
      stories.set(id, `event-${event}`);
      const title = capital([...some(names, 2), ...some(words, 5)].join(' '));
      const sentences = Array.from({ length: 8 }, () => {
        const common = Array.from({ length: 7 }, () => word(zipf(random(), vocabulary)));
        return `${capital([...some(names, 1), ...some(words, 6), ...common].join(' '))}.`;
      });
      articles.push(article(id, publisher, title, sentences, happenedAt + random() * 3 * HOUR));
    }
  }
  return { articles, stories, asOf: instantOf(AS_OF) };

  function some(list: readonly string[], howMany: number): string[] {
    return Array.from({ length: howMany }, () => list[Math.floor(random() * list.length)] ?? '');
  }
}

function article(
  id: string,
  publisher: number,
  title: string,
  sentences: readonly string[],
  at: number,
): Article {
  const publishedAt = instantOf(Math.min(AS_OF, at));
  return {
    id,
    origin: { key: `${id}.json`, etag: id, position: 1, format: 'json' },
    url: `https://outlet-${publisher}.example/${id}`,
    title,
    paragraphs: [sentences.slice(0, 3).join(' '), sentences.slice(3).join(' ')],
    publisher: `Outlet ${publisher}`,
    byline: null,
    section: null,
    language: 'en',
    picture: null,
    publishedAt: { at: publishedAt, precision: 'instant', kind: 'metadata', confidence: 0.9 },
    updatedAt: null,
    capturedAt: null,
    arrivedAt: publishedAt,
    languageDeclared: false,
    embargoedUntil: null,
    standfirst: null,
    truncated: false,
  };
}

/** Rank in a Zipf law of exponent 1 over `size` words. */
function zipf(uniform: number, size: number): number {
  return Math.floor(size ** uniform) - 1;
}

const SYLLABLES = 'ba ce di fo gu ha ke li mo nu pa re si to vu wa xe yi zo tra ble cru dri flo'.split(' ');

/** A pronounceable word for each number, always the same one. */
function word(number: number): string {
  let text = '';
  for (let rest = number + 30; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    text += SYLLABLES[rest % SYLLABLES.length];
  }
  return text;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
