import type { EditionId } from '../domain/edition.ts';
import type { Instant } from '../domain/instant.ts';
import type { Subscriber, SubscriberId } from '../domain/subscriber.ts';

/** Free for an import, in use, or erased at the person's request. */
export type AddressState = 'free' | 'known' | 'erased';

export interface SubscriberDirectory {
  find(id: SubscriberId): Promise<Subscriber | null>;
  /** Finds an address in any spelling: it is compared in its normal form. */
  findByAddress(address: string): Promise<Subscriber | null>;
  /** False when the address is already taken. */
  add(subscriber: Subscriber): Promise<boolean>;
  /**
   * Adds people from a list, at most 100 at once, in far fewer requests than one by one. Skips addresses that are in
   * use or were erased. The same answers as `lookUp`.
   */
  addAll(subscribers: readonly Subscriber[]): Promise<readonly AddressState[]>;
  /** What is known of each address, in order, at most 100 at once. The second of two equal ones is known. */
  lookUp(addresses: readonly string[]): Promise<readonly AddressState[]>;
  /** Replaces the row if its version is still `subscriber.version - 1`. False when somebody else was first. */
  save(subscriber: Subscriber): Promise<boolean>;
  /**
   * Erases the person: profile and address are deleted. A salted hash of the address stays, so that no import brings
   * them back; they can still sign up themselves. Ledger rows hold no address and stay until they expire, because a
   * sender at work could otherwise mail the person a second time.
   */
  erase(id: SubscriberId): Promise<void>;
  /** Everybody, in no particular order, page by page. For export and reports. */
  all(): AsyncIterable<Subscriber>;
}

/** The secret that signs tokens; keys may rotate, old ones still verify. */
export interface SigningKeys {
  current(): Promise<SigningKey>;
  find(id: string): Promise<SigningKey | null>;
}

export interface SigningKey {
  /** Short, printable; part of the token. */
  readonly id: string;
  /** 32 bytes. */
  readonly secret: Uint8Array;
}

/** Mails about the subscription itself. Never contains text that a visitor typed. */
export interface ReaderMails {
  confirmation(view: { readonly confirmUrl: string }): ReaderMail;
}

export interface ReaderMail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** The pages readers see, as complete HTML documents in the newsletter's language and look. No script. */
export interface ReaderPages {
  /** One button that posts to `action`; showing it changes nothing. */
  unsubscribe(view: { readonly action: string }): string;
  unsubscribed(): string;
  /** The sign-up form; posts `address`, `zone` if it is asked for, and the trap field `website` to `action`. */
  signUp(view: SignUpView): string;
  /** The same page for a new, a known and a suppressed address. */
  signUpReceived(): string;
  /** One button that posts to `action`. */
  confirm(view: { readonly action: string }): string;
  confirmed(): string;
  preferences(view: PreferencesView): string;
  message(kind: 'not-found' | 'invalid-link' | 'too-many-requests' | 'bad-request'): string;
  archive(view: { readonly editions: readonly ArchivedEdition[]; readonly signUpUrl: string }): string;
  /** Past editions for feed readers. */
  feed(kind: FeedKind, view: FeedView): string;
}

export type FeedKind = 'rss' | 'atom' | 'json';

export interface FeedView {
  readonly editions: readonly (ArchivedEdition & { readonly publishedAt: Instant })[];
  /** Where this feed is. */
  readonly feedUrl: string;
  readonly archiveUrl: string;
}

export interface SignUpView {
  readonly action: string;
  readonly problem: 'address' | null;
  /** Zone that is chosen already; null does not ask for one. */
  readonly zone: string | null;
}

export interface PreferencesView {
  readonly action: string;
  /** IANA zone of the morning. */
  readonly zone: string;
  /** Minutes after midnight in `zone`. */
  readonly minute: number;
  /** Whether the reader may choose zone and hour; else the page only says what they are. */
  readonly mayChoose: boolean;
  readonly saved: boolean;
  readonly unsubscribeUrl: string;
}

export interface ArchivedEdition {
  readonly id: EditionId;
  readonly number: number;
  readonly headline: string;
  readonly url: string;
}
