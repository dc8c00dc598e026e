import type { Article, Picture } from '../../domain/article.ts';
import type { AttributedSentence, StoryChoices } from '../../domain/selection.ts';
import type { Story } from '../../domain/story.ts';
import { standfirstOf, toldSentences } from '../telling/told-sentences.ts';
import type { StoryInstructions } from './desk-rules.ts';

/** What the desk wants of a story's words and picture, and what of it cannot be done. */
export interface StorySettings {
  readonly picture: Picture | null;
  /** The sentence to be printed first; null when the choice is ours. */
  readonly first: AttributedSentence | null;
  readonly notices: readonly string[];
}

/** Only the story's own pictures and its lead article's own sentences can be printed: nothing is made up. */
export function settingsOf(
  { lead, articles }: Pick<Story, 'lead' | 'articles'>,
  instructions: Pick<StoryInstructions, 'picture' | 'sentence'>,
): StorySettings {
  const wanted = articles.find(
    ({ picture }) => picture !== null && picture.url === instructions.picture,
  )?.picture;
  const first = instructions.sentence === null ? null : sentenceOf(lead, instructions.sentence);
  return {
    picture: instructions.picture === null ? null : (wanted ?? lead.picture),
    first,
    notices: [
      ...(typeof instructions.picture === 'string' && wanted === undefined
        ? [`desk: no article of “${lead.title}” has the picture ${instructions.picture}`]
        : []),
      ...(instructions.sentence !== null && first === null
        ? [`desk: “${instructions.sentence}” is no sentence of the article “${lead.title}”`]
        : []),
    ],
  };
}

/** Most pictures and sentences that are offered: more would be a page of its own. */
const MOST_PICTURES = 8;
const MOST_SENTENCES = 10;

export function choicesOf({ id, lead, articles }: Pick<Story, 'id' | 'lead' | 'articles'>): StoryChoices {
  const pictures = new Map(
    articles.flatMap(({ picture, publisher }) =>
      picture === null ? [] : [[picture.url, { url: picture.url, alt: picture.alt, publisher }] as const],
    ),
  );
  const sentences = new Set([...standfirstOf(lead), ...toldSentences(lead)].map(({ text }) => text));
  return {
    story: id,
    pictures: [...pictures.values()].slice(0, MOST_PICTURES),
    sentences: [...sentences].slice(0, MOST_SENTENCES),
  };
}

function sentenceOf(lead: Article, wanted: string): AttributedSentence | null {
  const found = [...standfirstOf(lead), ...toldSentences(lead)].find(({ text }) => text === wanted);
  return found === undefined
    ? null
    : { text: found.text, article: found.article, publisher: found.publisher };
}
