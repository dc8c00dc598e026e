import { composeText } from '../compose-text.ts';
import { type LabelledArticle, labelledStories, labelledText } from './labelled.ts';
import type { Shuffle } from './shuffler.ts';

/** The same articles when half of each story has been recognised: that half is one text, the rest is still apart. */
export function halfRead(articles: readonly LabelledArticle[], shuffle: Shuffle): LabelledArticle[] {
  return labelledStories(articles).flatMap((story) => {
    const half = Math.ceil(story.length / 2);
    const tellings = shuffle(story);
    const [first] = tellings;
    if (first === undefined || half < 2) return tellings;
    const { paragraphs } = composeText(tellings.slice(0, half).map(labelledText));
    return [{ ...first, body: paragraphs.join('\n') }, ...tellings.slice(half)];
  });
}
