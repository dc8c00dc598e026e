import { seeded } from './random.ts';

/** One generated article in the canonical JSON shape, with the story it really belongs to. */
export interface GeneratedArticle {
  readonly key: string;
  readonly story: string;
  readonly json: {
    readonly headline: string;
    readonly articleBody: string;
    readonly url: string;
    readonly publisher: { readonly name: string };
    readonly datePublished: string;
    readonly articleSection: string;
  };
}

const SECTIONS = ['World', 'Business', 'Science', 'Culture', 'Sport', 'Local'];
const SYLLABLES =
  'ba ce di fo gu ha ki lo mu ne pa ri so tu va we xo yi za bre cla dro fli gra pli sta tre'.split(' ');

/**
 * A newsroom's day without anybody's text: `count` articles by 40 publishers. About half of them tell a story
 * that others tell too, each in words of its own around the story's shared names.
 */
export function generateNewsroom(count: number, seed: number, day: Date): GeneratedArticle[] {
  const random = seeded(seed);
  const vocabulary = Array.from({ length: 6_000 }, () => word(random));
  const articles: GeneratedArticle[] = [];
  for (let story = 0; articles.length < count; story += 1) {
    const tellings = random() < 0.65 ? 1 : 2 + Math.floor(random() * 6);
    const names = pickWords(vocabulary, 14, random, 1);
    for (let n = 0; n < tellings && articles.length < count; n += 1)
      articles.push(tell(articles.length, `story-${story}`, names, vocabulary, random, day));
  }
  return articles;
}

function tell(
  index: number,
  story: string,
  names: readonly string[],
  vocabulary: readonly string[],
  random: () => number,
  day: Date,
): GeneratedArticle {
  const publisher = Math.floor(random() * 40);
  const paragraphs = Array.from({ length: 6 }, () =>
    Array.from({ length: 4 }, () => sentence(names, vocabulary, random)).join(' '),
  );
  return {
    key: `generated/${String(index).padStart(6, '0')}.json`,
    story,
    json: {
      headline: sentence(names, vocabulary, random).slice(0, -1),
      articleBody: paragraphs.join('\n\n'),
      url: `https://www.paper-${publisher}.com/${index}`,
      publisher: { name: `Paper ${publisher}` },
      datePublished: new Date(day.getTime() - Math.floor(random() * 20 * 3_600_000)).toISOString(),
      articleSection: SECTIONS[Math.floor(random() * SECTIONS.length)] ?? 'World',
    },
  };
}

function sentence(names: readonly string[], vocabulary: readonly string[], random: () => number): string {
  const words = [...pickWords(vocabulary, 9, random, 3), ...pickWords(names, 3, random, 1)];
  const text = words.sort().join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Words with a Zipf-like skew: the higher `skew`, the more often the first words come. */
function pickWords(from: readonly string[], count: number, random: () => number, skew: number): string[] {
  return Array.from({ length: count }, () => from[Math.floor(random() ** skew * from.length)] ?? '');
}

function word(random: () => number): string {
  const length = 2 + Math.floor(random() * 3);
  return Array.from({ length }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('');
}
