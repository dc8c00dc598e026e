/**
 * The fixed words of one language, as finished sentences: word order and plurals differ too much for
 * patterns with gaps. `n` is always a whole number and already agrees with `plural`.
 */
export interface Words {
  readonly viewInBrowser: string;
  readonly fromTheEditor: string;
  readonly unsubscribe: string;
  readonly preferences: string;
  readonly privacy: string;
  /** Heading of the block for single stories and those without a section. */
  readonly inBrief: string;
  readonly alsoCoveredBy: string;
  readonly subscribe: string;
  readonly testBanner: string;
  readonly more: (n: Count) => string;
  readonly number: (n: string) => string;
  readonly readingTime: (n: Count) => string;
  readonly publishers: (n: Count) => string;
  /** The line under the newsletter's name in the colophon. */
  readonly summary: (stories: Count, publishers: Count, minutes: Count) => string;
  readonly update: string;
  /** Of a time of today, or of a day and a time. */
  readonly firstSeen: (time: string) => string;
  readonly firstToldOn: (day: string) => string;
  readonly why: (newsletter: string, address: string, subscribedOn: string) => string;
  /** Stands in its place in a test send, to which nobody subscribed. */
  readonly whyTest: (newsletter: string, address: string) => string;
  readonly pictureOf: (headline: string) => string;
  readonly pages: PageWords;
}

/** Words of the pages and of the mails that are not editions. */
export interface PageWords {
  readonly signUpTitle: (newsletter: string) => string;
  readonly signUpText: (newsletter: string) => string;
  readonly addressLabel: string;
  readonly checkYourMailTitle: string;
  readonly checkYourMailText: string;
  readonly confirmTitle: (newsletter: string) => string;
  readonly confirmText: (newsletter: string) => string;
  readonly confirmButton: string;
  readonly confirmIgnore: string;
  readonly confirmedTitle: string;
  readonly confirmedText: (newsletter: string) => string;
  readonly unsubscribeTitle: string;
  readonly unsubscribeText: (newsletter: string) => string;
  readonly unsubscribeButton: string;
  readonly unsubscribedTitle: string;
  readonly unsubscribedText: (newsletter: string) => string;
  readonly preferencesTitle: string;
  readonly preferencesText: string;
  /** Instead of a choice, when everybody gets the edition at the same time. */
  readonly fixedTimeText: (time: string, zone: string) => string;
  readonly zoneLabel: string;
  readonly timeLabel: string;
  readonly trapLabel: string;
  readonly signUpButton: string;
  readonly badRequestTitle: string;
  readonly badRequestText: string;
  readonly saveButton: string;
  readonly savedText: string;
  readonly notFoundTitle: string;
  readonly notFoundText: string;
  readonly invalidLinkTitle: string;
  readonly invalidLinkText: string;
  readonly invalidAddressText: string;
  readonly tooManyTitle: string;
  readonly tooManyText: string;
  readonly archiveTitle: (newsletter: string) => string;
  readonly archiveEmpty: string;
}

/** A number with its grammatical category, so that a language can choose the form. */
export interface Count {
  readonly n: number;
  /** The number as printed. */
  readonly text: string;
  readonly plural: Intl.LDMLPluralRule;
}
