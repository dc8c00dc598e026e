import type { EditionPoint } from '../../domain/edition.ts';

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
  /** Names of the usual sections, by how selection and config call them in lower case. */
  readonly sections: Readonly<Record<string, string>>;
  /** Heading of the light story at the end. */
  readonly andFinally: string;
  /** Heading of the numbers. */
  readonly inFigures: string;
  /** Heading of the stories that correct an earlier edition. */
  readonly corrections: string;
  /** What a sentence under the lead story is for. */
  readonly points: Readonly<Record<EditionPoint['label'], string>>;
  /** Opens the line of headlines above the masthead: "Also today:". */
  readonly alsoToday: string;
  /** The lead story's link: "Read it in The Quay Chronicle". */
  readonly readIn: (publisher: string) => string;
  /** Opens the list of the others who cover the story: "also in". */
  readonly alsoIn: string;
  /** The end of that list, when not everybody is named: "3 more". */
  readonly more: (n: Count) => string;
  /** After one publisher, how many others cover the story: "and 3 more". */
  readonly andMore: (n: Count) => string;
  readonly subscribe: string;
  readonly allEditions: string;
  readonly previousEdition: string;
  readonly nextEdition: string;
  readonly newsFeed: string;
  readonly testBanner: string;
  readonly number: (n: string) => string;
  /** What this edition asks of its reader: "12 stories, a 3-minute read". */
  readonly digest: (stories: Count, minutes: Count) => string;
  readonly update: string;
  /** The label of paid content. */
  readonly paid: string;
  /** Of the day of an earlier edition: "first reported Thursday". */
  readonly firstReported: (day: string) => string;
  /** Instead of it, where the story led that edition. */
  readonly ourLead: (day: string) => string;
  /** Both of an earlier edition of the same day. */
  readonly earlierToday: { readonly firstReported: string; readonly ourLead: string };
  /** After the last story. */
  readonly thatIsAll: string;
  /** Instead of it, where another edition follows on the same day. */
  readonly thatIsAllForNow: string;
  /** What a weekly says instead of what a daily says. */
  readonly week: Readonly<Record<'alsoToday' | 'inFigures' | 'thatIsAll', string>>;
  /** When: a weekday, or a date that is further away. */
  readonly comesNext: (day: string) => string;
  /** `since` is what `subscribedOn` says, or nothing when nobody knows the day. */
  readonly why: (newsletter: string, address: string, since: string) => string;
  /** The end of `why`: a space where the language needs one, and the day. */
  readonly subscribedOn: (day: string) => string;
  /** Stands in its place in a test send, to which nobody subscribed. */
  readonly whyTest: (newsletter: string, address: string) => string;
  readonly pictureOf: (headline: string) => string;
  readonly pages: PageWords;
}

/** Words of the pages and of the mails that are not editions. */
interface PageWords {
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
  /** To somebody who unsubscribes with the link of a profile that was deleted. */
  readonly noSubscriptionText: string;
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
  readonly signUpPromise: string;
  readonly latestEdition: string;
  readonly sendAgainText: string;
  readonly sendAgainButton: string;
  readonly pressAgainText: string;
  readonly unknownZoneText: string;
  readonly daysLabel: string;
  readonly everyDay: string;
  readonly weekdays: string;
  readonly weekend: string;
  readonly pauseLabel: string;
  readonly changeAddressTitle: string;
  readonly changeAddressText: string;
  readonly newAddressLabel: string;
  readonly changeAddressButton: string;
  readonly addressSentText: string;
  readonly addressMailTitle: (newsletter: string) => string;
  readonly addressMailText: (newsletter: string) => string;
  readonly addressConfirmButton: string;
  readonly addressChangedTitle: string;
  readonly addressChangedText: (newsletter: string) => string;
  readonly myDataTitle: string;
  readonly myDataText: string;
  readonly downloadData: string;
  readonly eraseTitle: string;
  readonly eraseText: string;
  readonly eraseButton: string;
  readonly erasedTitle: string;
  readonly erasedText: (newsletter: string) => string;
  readonly sectionsIntroText: string;
  readonly sectionsLabel: string;
  readonly leadLabel: string;
  /** What comes when nothing is in the reader's sections: the whole edition, or nothing. */
  readonly sectionsWholeText: string;
  readonly sectionsNoneText: string;
  readonly changedYourMind: string;
}

/** A number with its grammatical category, so that a language can choose the form. */
export interface Count {
  readonly n: number;
  /** The number as printed. */
  readonly text: string;
  readonly plural: Intl.LDMLPluralRule;
}
