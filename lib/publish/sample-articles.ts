import type { Article } from '../domain/article.ts';
import { instantOf } from '../domain/instant.ts';

/**
 * Three invented stories for a test send on a morning without news, so that the operator still sees a real mail. They
 * are marked as samples in every headline and never enter an edition.
 */
export function sampleArticles(asOf: Date): Article[] {
  return SAMPLES.map((sample, index) => ({
    id: `sample-${index + 1}`,
    origin: { key: `sample/${index + 1}.json`, etag: 'sample', position: 1, format: 'json' },
    url: `https://example.com/sample/${index + 1}`,
    title: `Sample: ${sample.title}`,
    paragraphs: sample.paragraphs,
    publisher: sample.publisher,
    byline: null,
    section: sample.section,
    language: 'en',
    picture: null,
    publishedAt: {
      at: instantOf(asOf.getTime() - (index + 2) * 3_600_000),
      precision: 'instant',
      kind: 'metadata',
      confidence: 1,
    },
    updatedAt: null,
    capturedAt: null,
    arrivedAt: instantOf(asOf.getTime() - 3_600_000),
    languageDeclared: false,
    embargoedUntil: null,
    standfirst: null,
    truncated: false,
  }));
}

const SAMPLES = [
  {
    title: 'Town clock runs on time after eleven years',
    publisher: 'The Sample Gazette',
    section: 'Local',
    paragraphs: [
      'The clock on the market hall struck noon at noon on Tuesday, for the first time since it stopped eleven years ago.',
      'Two retired railway engineers rebuilt the movement in a garage, with parts cast from the original drawings.',
      'The council paid 4,200 for the bronze and nothing for the labour, and will have the dial cleaned in the spring.',
    ],
  },
  {
    title: 'Ferry line adds a night boat for the bakers',
    publisher: 'The Example Courier',
    section: 'Business',
    paragraphs: [
      'A boat will leave the north pier at ten past three each morning from Monday, so that bakers on the island can start their ovens before the first tide.',
      'The operator expects thirty passengers a night and calls the service a trial until Easter.',
    ],
  },
  {
    title: 'School orchestra finds a lost overture in its own cupboard',
    publisher: 'The Sample Gazette',
    section: 'Culture',
    paragraphs: [
      'The score lay under a set of broken music stands, wrapped in a newspaper from 1931.',
      'Pupils will play the eleven-minute overture in public in December, for the first time in ninety years.',
    ],
  },
] as const;
