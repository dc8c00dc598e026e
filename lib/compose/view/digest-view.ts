import { list, maybe, record, type ViewOf } from '../template/shape.ts';

/** A piece of a source line; the strong one names the publisher. */
const sourcePartShape = record({ text: 'text', isStrong: 'flag', url: 'url?' });
export type SourcePartView = ViewOf<typeof sourcePartShape>;

/** A story as a template sees it: finished sentences, nothing left to decide. */
const storyShape = record({
  /** Language of headline and dek, for screen readers and hyphenation. */
  lang: 'text',
  headline: 'text',
  /** The headline with a full stop, where dek and source follow on the same line. */
  runIn: 'text',
  url: 'url?',
  /** What is printed over the headline: section and update mark, unless the heading above shows them already. */
  kicker: 'text?',
  dek: 'text?',
  /** Labelled sentences; those of another publisher name it. */
  points: list(record({ lang: 'text', label: 'text', text: 'text', source: 'text?', url: 'url?' })),
  /** Names and what is printed between them, in the language's own order and punctuation. */
  source: maybe(record({ parts: list(sourcePartShape) })),
  picture: maybe(record({ url: 'url', alt: 'text', credit: 'text?' })),
});
export type StoryView = ViewOf<typeof storyShape>;

/** Fixed words. */
const wordsShape = record({
  viewInBrowser: 'text',
  fromTheEditor: 'text',
  andFinally: 'text',
  unsubscribe: 'text',
  preferences: 'text',
  privacy: 'text',
  subscribe: 'text',
  previousEdition: 'text',
  nextEdition: 'text',
  allEditions: 'text',
  newsFeed: 'text',
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
  logo: maybe(record({ url: 'url', darkUrl: 'url?', alt: 'text', width: 'text', height: 'text' })),
  /** "Also today:", if the skyline is a list of headlines. */
  alsoToday: 'text?',
  /** Each headline with what separates it from the one before; apart, since each has its own direction. */
  skyline: list(record({ before: 'text', text: 'text' })),
  dateline: 'text',
  /** "No. 214" */
  number: 'text',
  /** "12 stories, a 3-minute read" */
  digest: 'text',
  thatIsAll: 'text',
  /** "Next edition: Monday" */
  comesNext: 'text?',
  webUrl: 'url',
  /** Ways on from the web edition. */
  site: record({
    signUpUrl: 'url',
    archiveUrl: 'url',
    previousUrl: 'url',
    nextUrl: 'url',
    rssUrl: 'url',
    atomUrl: 'url',
    jsonUrl: 'url',
  }),
  testBanner: 'text?',
  /** Above the mail that editors get before readers do. */
  proof: maybe(
    record({
      heading: 'text',
      lines: list(record({ text: 'text' })),
      links: list(record({ url: 'url', text: 'text' })),
    }),
  ),
  /** The lead's text or, without one, its headline, for previews of a link. */
  summary: 'text',
  /** Its picture, for the same. */
  cover: maybe(record({ url: 'url', alt: 'text' })),
  /** The pieces of the edition in order; each entry holds one. */
  blocks: list(
    record({
      note: maybe(record({ paragraphs: list(record({ text: 'text' })) })),
      lead: maybe(storyShape),
      seconds: maybe(
        record({
          stories: list(storyShape),
          /** The same in rows; each row holds one of the three: two beside each other, one beside its picture, or one alone. */
          rows: list(
            record({
              pair: maybe(record({ start: storyShape, end: storyShape })),
              pictured: maybe(storyShape),
              wide: maybe(storyShape),
            }),
          ),
        }),
      ),
      /** Under their headings; single stories and those without a section share the heading "In brief". */
      sections: list(record({ name: 'text?', stories: list(storyShape) })),
      figures: maybe(
        record({
          name: 'text',
          list: list(record({ figure: 'text', text: 'text', lang: 'text', source: 'text?', url: 'url?' })),
        }),
      ),
      finally: maybe(storyShape),
    }),
  ),
  /** The edition before this one. */
  previousUrl: 'url?',
  why: 'text',
  /** Reader placeholders: filled for each reader. */
  subscriber: record({ unsubscribeUrl: 'url', preferencesUrl: 'url' }),
  homeUrl: 'url?',
  privacyUrl: 'url?',
  postalAddress: 'text',
  words: wordsShape,
});
export type DigestView = ViewOf<typeof digestShape>;
