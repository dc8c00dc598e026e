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
}

export interface Logo {
  /** https; with an opaque background, so that it is visible in dark mode as well. */
  readonly url: string;
  /** As printed, in CSS pixels. */
  readonly width: number;
  readonly height: number;
}
