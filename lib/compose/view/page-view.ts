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
  /** For a frame in another page: no masthead, no footer, and the form opens a page of its own. */
  isEmbedded: 'flag',
  form: maybe(
    record({
      action: 'url',
      /** Its answer opens in a page of its own, because the form is in a frame. */
      opensPage: 'flag',
      address: maybe(record({ label: 'text', value: 'text', isWrong: 'flag' })),
      /** An address that is posted again without being typed again. */
      sameAddress: 'text?',
      /** When the form was made, epoch milliseconds. */
      openedAt: 'text?',
      /** Label of the field that only machines fill in. */
      trap: 'text?',
      sections: maybe(
        record({
          label: 'text',
          note: 'text',
          options: list(record({ field: 'text', text: 'text', isChosen: 'flag' })),
        }),
      ),
      zone: maybe(
        record({ label: 'text', value: 'text', isWrong: 'flag', options: list(record({ value: 'text' })) }),
      ),
      time: maybe(record({ label: 'text', value: 'text' })),
      days: maybe(
        record({ label: 'text', options: list(record({ value: 'text', text: 'text', isChosen: 'flag' })) }),
      ),
      pause: maybe(record({ label: 'text', value: 'text' })),
      button: 'text',
    }),
  ),
  /** Text as it is, with its line breaks. */
  verbatim: 'text?',
  editionsTitle: 'text?',
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
