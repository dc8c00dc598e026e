import { list, maybe, record, type ViewOf } from '../template/shape.ts';

/** Everything a reader page may print. */
export const pageShape = record({
  lang: 'text',
  direction: 'text',
  name: 'text',
  tagline: 'text?',
  homeUrl: 'url?',
  privacyUrl: 'url?',
  postalAddress: 'text',
  heading: 'text',
  /** Said aloud by screen readers as soon as the page is there. */
  problem: 'text?',
  status: 'text?',
  paragraphs: list(record({ text: 'text' })),
  form: maybe(
    record({
      action: 'url',
      address: maybe(record({ label: 'text', trap: 'text', isWrong: 'flag' })),
      zone: maybe(record({ label: 'text', options: list(record({ value: 'text', isChosen: 'flag' })) })),
      time: maybe(record({ label: 'text', value: 'text' })),
      button: 'text',
    }),
  ),
  hasEditions: 'flag',
  editions: list(record({ headline: 'text', url: 'url', dateline: 'text' })),
  links: list(record({ text: 'text', url: 'url' })),
  words: record({ privacy: 'text' }),
});
export type PageView = ViewOf<typeof pageShape>;

/** Everything a mail about the subscription itself may print. */
export const letterShape = record({
  lang: 'text',
  title: 'text',
  name: 'text',
  tagline: 'text?',
  heading: 'text',
  paragraphs: list(record({ text: 'text' })),
  button: maybe(record({ text: 'text', url: 'url' })),
  after: list(record({ text: 'text' })),
  postalAddress: 'text',
});
export type LetterView = ViewOf<typeof letterShape>;
