/** What a column says of a person. */
export const FIELDS = [
  'address',
  'zone',
  'minute',
  /** A word such as `subscribed`, `cleaned` or `blocklisted`. */
  'state',
  /** A state, or a part of a country: `NY`. */
  'stateOrPlace',
  /** A letter for it, as the Newsletter plugin of WordPress writes. */
  'stateLetter',
  /** Set, true or a date: the person left. */
  'left',
  'bounced',
  'complained',
  /** False: the person left. */
  'subscribed',
  'confirmed',
  /** True: the person never confirmed. */
  'unconfirmed',
  'subscribedAt',
  'confirmedAt',
  /** When the state beside it began: the day on which they subscribed, or left. */
  'stateAt',
  /** As our own export has it. */
  'suppression',
  'suppressedAt',
  /** Preferences and the record of consent, as our own export has them. */
  'days',
  'pausedUntil',
  'sectionsLeftOut',
  'leadLeftOut',
  'consentRecord',
  /** Its name says in words of its own that the person left: only a flag, a date or a state in it is understood. */
  'mayHaveLeft',
  'mayHaveBounced',
  /** Its name says in words of its own that the person agreed. */
  'mayHaveAgreed',
  /** One of agreeing in which some have a tick or a day and others nothing: a blank says that they did not. */
  'ticked',
  /** The same of confirming: a no says no more than a blank. */
  'proven',
  /** Not known to us, but its name says that it may tell who left. */
  'suspicious',
  /** Not known to us, in a list that has no column for who left: a word of leaving in it refuses its row. */
  'doubtful',
  /** About something else, as far as we know: read only when a cell says in one word that the person left. */
  'unread',
  'ignored',
] as const;
export type Field = (typeof FIELDS)[number];

/** What an operator may call a column; the others are what we make of names that we do not know. */
export const MAPPED_FIELDS: readonly Field[] = FIELDS.filter(
  (field) =>
    ![
      'stateOrPlace',
      'stateLetter',
      'mayHaveLeft',
      'mayHaveBounced',
      'mayHaveAgreed',
      'ticked',
      'proven',
      'suspicious',
      'doubtful',
      'unread',
    ].includes(field),
);

/** A list with such a column says itself who left. */
export const SAYS_WHO_LEFT: ReadonlySet<Field> = new Set<Field>([
  'state',
  'stateOrPlace',
  'stateLetter',
  'left',
  'bounced',
  'complained',
  'subscribed',
  'confirmed',
  'unconfirmed',
  'suppression',
  'mayHaveLeft',
  'mayHaveBounced',
  'mayHaveAgreed',
  'ticked',
  'proven',
  'suspicious',
]);

/** A column of the list: where it is, and what it is taken for. */
export interface Column {
  readonly name: string;
  readonly field: Field;
}
