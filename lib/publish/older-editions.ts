import { type Edition, type EditionId, type EditionStory, storiesOf } from '../domain/edition.ts';
import type { RememberedEdition, StoryMemory, Telling } from '../domain/story-memory.ts';
import { factHash, factsOf } from '../select/text/facts.ts';

/** A memory whose facts are words: those frozen before facts were hashed. */
type WordyMemory = Omit<StoryMemory, 'facts'> & { readonly facts: readonly (string | number)[] };

/** A story of an edition that has no `memory.json`: it carries its memory, without the articles' beginnings. */
type PrintedStory = Pick<EditionStory, 'headline' | 'dek' | 'language' | 'firstSeenAt'> & {
  readonly memory: Omit<WordyMemory, 'tellings'>;
};

/** What was told, in any of the shapes that editions were frozen in. */
export interface OlderMemory {
  readonly id: EditionId;
  readonly stories: readonly (WordyMemory | PrintedStory)[];
}

/**
 * Brings a frozen memory into today's shape. Of an older edition no article's beginning is known: what it
 * printed itself, headline and dek, stands in for it as one telling.
 *
 * @param language - BCP 47 tag the edition was printed in; only printed stories need it.
 */
export function rememberedOf({ id, stories }: OlderMemory, language = 'und'): RememberedEdition {
  return { id, stories: stories.map((story) => memoryOf(story, language)) };
}

/** What an edition without `memory.json` told; null when its stories carry no memory either. */
export function rememberedIn(edition: Edition): RememberedEdition | null {
  const stories: readonly object[] = storiesOf(edition);
  return stories.every(isPrinted) ? rememberedOf({ id: edition.id, stories }, edition.language) : null;
}

function memoryOf(story: WordyMemory | PrintedStory, language: string): StoryMemory {
  if (!isPrinted(story)) return { ...story, facts: hashesOf(story.facts) };
  const { articles, urls, families, facts } = story.memory;
  const telling = tellingOf(story, language);
  const printed = factsOf([telling.title, ...telling.paragraphs]);
  return { articles, urls, families, tellings: [telling], facts: hashesOf([...facts, ...printed]) };
}

function isPrinted(story: object): story is PrintedStory {
  return 'memory' in story;
}

function tellingOf({ headline, dek, language, firstSeenAt }: PrintedStory, of: string): Telling {
  return {
    title: headline,
    paragraphs: dek === '' ? [] : [dek],
    language: (language ?? of).split(/[-_]/)[0]?.toLowerCase() ?? 'und',
    publishedAt: firstSeenAt,
  };
}

function hashesOf(facts: readonly (string | number)[]): number[] {
  const hashes = new Set(facts.map((fact) => (typeof fact === 'string' ? factHash(fact) : fact)));
  return [...hashes].sort((a, b) => a - b);
}
