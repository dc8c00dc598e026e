import { list, maybe, record, type ViewOf } from '../template/shape.ts';

/** A story as a template sees it: finished sentences, nothing left to decide. */
export const storyShape = record({
  /** Language of headline and dek, for screen readers and hyphenation. */
  lang: 'text',
  headline: 'text',
  url: 'url?',
  /** What stands over the headline: section and update mark, as far as the heading above does not say it. */
  kicker: 'text?',
  /** Set when an earlier edition told the story before. */
  update: maybe(
    record({
      /** "Update" */
      mark: 'text',
      /** "first told on Friday" */
      since: 'text',
    }),
  ),
  dek: 'text?',
  publisher: 'text?',
  /** "4 min read" */
  readingTime: 'text',
  /** "7 publishers · first seen 05:40"; missing when only one told it. */
  coverage: 'text?',
  also: maybe(
    record({
      /** "Also covered by" */
      intro: 'text',
      /** Names and what stands between them, in the language's own order and punctuation. */
      parts: list(record({ text: 'text', url: 'url?' })),
      /** The whole line without links, for plain text. */
      text: 'text',
    }),
  ),
  picture: maybe(record({ url: 'url', alt: 'text', credit: 'text?' })),
});
export type StoryView = ViewOf<typeof storyShape>;

/** Fixed words that stand alone. */
const wordsShape = record({
  viewInBrowser: 'text',
  fromTheEditor: 'text',
  unsubscribe: 'text',
  preferences: 'text',
  privacy: 'text',
});

/** Everything an edition's templates may print. */
export const digestShape = record({
  lang: 'text',
  /** `ltr` or `rtl`; the mail is compiled once for each, web pages print it. */
  direction: 'text',
  title: 'text',
  name: 'text',
  /** The name does not fit one line in the large size: two steps smaller. */
  isLongName: 'flag',
  tagline: 'text?',
  logo: maybe(record({ url: 'url', alt: 'text', width: 'text', height: 'text' })),
  skyline: 'text',
  dateline: 'text',
  /** "No. 214" */
  number: 'text',
  /** "12 stories from 17 publishers · 48 minutes to read them all" */
  summary: 'text',
  webUrl: 'url',
  testBanner: 'text?',
  note: maybe(record({ paragraphs: list(record({ text: 'text' })) })),
  lead: storyShape,
  secondaries: list(storyShape),
  /** The secondaries again, two and two; `wide` is the odd one at the end. */
  pairs: list(record({ start: storyShape, end: storyShape })),
  wide: maybe(storyShape),
  /** Under their headings; single stories and those without a section share the heading "In brief". */
  sections: list(record({ name: 'text', stories: list(storyShape) })),
  why: 'text',
  /** Reader holes: printed as marks that are filled for each reader. */
  reader: record({ unsubscribeUrl: 'url', preferencesUrl: 'url' }),
  homeUrl: 'url?',
  privacyUrl: 'url?',
  postalAddress: 'text',
  words: wordsShape,
});
export type DigestView = ViewOf<typeof digestShape>;
