import type { ArticleId } from '../domain/article.ts';
import type { ArticleObject } from '../ports.ts';
import type { ObjectReading } from './read-object.ts';

/** An object in which articles wait for their hour. */
export interface HeldObject extends Omit<ArticleObject, 'sizeBytes'> {
  /** Only these wait; whatever else the object holds was offered before. */
  readonly articles: readonly ArticleId[];
}

/** What an object gives when it is read for its held articles alone. Its faults were reported the first time. */
export function onlyHeld({ articles }: HeldObject, reading: ObjectReading): ObjectReading {
  const waiting = new Set(articles);
  return {
    articles: reading.articles.filter(({ id }) => waiting.has(id)),
    setAside: reading.setAside.filter(({ reason }) => reason === 'gone'),
    droppedLines: [],
  };
}
