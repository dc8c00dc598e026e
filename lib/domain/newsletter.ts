/** The publication, as its readers know it. */
export interface Newsletter {
  readonly name: string;
  readonly tagline: string;
  /** BCP 47 tag for fixed words, dates and hyphenation. */
  readonly language: string;
  /** IANA zone of the newsroom: decides the edition's date. */
  readonly timeZone: string;
  /** Printed in every mail; the law asks for it (CAN-SPAM §7704(a)(5)). */
  readonly postalAddress: string;
  readonly homeUrl: string | null;
  readonly privacyUrl: string | null;
  /** Picture for the masthead in place of the name, which becomes its alt text. */
  readonly logo?: Logo | null;
  /** In place of the fixed words of the mail; editions of earlier versions have none. */
  readonly words?: OwnWords;
}

type OwnWord =
  | 'number'
  | 'alsoToday'
  | 'readIn'
  | 'alsoIn'
  | 'inBrief'
  | 'inFigures'
  | 'corrections'
  | 'andFinally'
  | 'fromTheEditor'
  | 'update'
  | 'paid'
  | 'firstReported'
  | 'ourLead'
  | 'firstReportedToday'
  | 'ourLeadToday'
  | 'thatIsAll'
  | 'comesNext';

/** Words of a newsletter's own. Some have placeholders, such as `{day}`. */
export type OwnWords = { readonly [Word in OwnWord]?: string | undefined } & {
  readonly digest?: string | { readonly one: string; readonly other: string } | undefined;
};

interface Logo {
  /** https; with an opaque background, so that it is visible in dark mode as well. */
  readonly url: string;
  /** The same logo for dark mode; older editions have none. */
  readonly darkUrl?: string | null;
  /** As printed, in CSS pixels. */
  readonly width: number;
  readonly height: number;
}
