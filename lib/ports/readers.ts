import type { EditionId } from '../domain/edition.ts';
import type { Day, Instant } from '../domain/instant.ts';
import type { EditionDays, Subscriber, SubscriberId } from '../domain/subscriber.ts';
import type { SubscriberChange, SubscriberDay } from '../domain/subscriber-count.ts';
import type { SubscriberEvent } from '../domain/subscriber-events.ts';

/** `free`: may be imported. `known`: in use. `erased`: the person asked to be deleted, or moved to another address. */
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
  /** What is known of each address, in order, at most 100 at once. Of two equal addresses the second counts as known. */
  lookUp(addresses: readonly string[]): Promise<readonly AddressState[]>;
  /**
   * Moves a reader to another address; no import brings the old one back. Null when the address is taken, or when
   * somebody else changed the reader at the same time; then nothing has changed.
   */
  changeAddress(subscriber: Subscriber, address: string): Promise<Subscriber | null>;
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

/** Takes events of subscriptions on their way to the webhook. */
export interface SubscriberEvents {
  send(events: readonly SubscriberEvent[]): Promise<void>;
}

/** The operator's own system, which wants to know of subscriptions. */
export interface WebhookEndpoint {
  /** Never rejects: no answer is an outcome. */
  post(body: string, headers: Readonly<Record<string, string>>): Promise<WebhookAnswer>;
}

export type WebhookAnswer = { readonly status: number } | { readonly failed: string };

/** The secrets that sign webhooks. */
export interface WebhookSecrets {
  /** The newest first; for a day the one before it as well. */
  inForce(): Promise<readonly Uint8Array[]>;
  rotate(): Promise<void>;
}

/**
 * How many readers there are in each group, and how many came and went, by day. The directory counts each change after
 * it was made. A count may be lost or doubled when an answer is: `broadsheet subscribers count` corrects the sums.
 */
export interface SubscriberCounts {
  add(day: Day, change: SubscriberChange): Promise<void>;
  /** Every day with a change, in order. */
  days(): Promise<readonly SubscriberDay[]>;
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
  newAddress(view: { readonly confirmUrl: string }): ReaderMail;
}

export interface ReaderMail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/**
 * What became of such a mail. `later`: SES certainly did not take it now, nor any other. `unexplained`: SES did not take
 * it and does not say whether it would take another. `failed`: SES refused it, or its answer was lost, so it is not
 * repeated.
 */
export type ReaderMailOutcome = 'accepted' | 'later' | 'unexplained' | 'failed';

/** Readers whose confirmation mail SES has not taken yet. */
export interface UnsentConfirmations {
  add(id: SubscriberId, at: Instant): Promise<void>;
  /** Oldest first. */
  list(): Promise<readonly UnsentConfirmation[]>;
  /** Reserves an entry until `until`. False when another sweep has it, or when it is gone. */
  take(id: SubscriberId, now: Instant, until: Instant): Promise<boolean>;
  /** Removes an entry only if it is still reserved until `takenUntil`; one that was added again since stays. */
  remove(id: SubscriberId, takenUntil: Instant): Promise<void>;
}

export interface UnsentConfirmation {
  readonly subscriber: SubscriberId;
  readonly since: Instant;
}

/** The pages readers see, as complete HTML documents in the newsletter's language and look. No script. */
export interface ReaderPages {
  /** One button that posts to `action`; showing it changes nothing. */
  unsubscribe(view: { readonly action: string }): string;
  unsubscribed(view: { readonly signUpUrl: string }): string;
  /** The sentence that people agree to when they confirm. */
  readonly consentText: string;
  /** The sign-up form; posts `address`, `zone` if it is asked for, `opened` and the trap field to `action`. */
  signUp(view: SignUpView): string;
  /** The same page for a new, a known and a suppressed address; its button posts the address once more. */
  signUpReceived(view: { readonly action: string; readonly address: string }): string;
  /** One button that posts to `action`. */
  confirm(view: { readonly action: string }): string;
  /** `preferencesUrl` leads to the reader's own settings. */
  confirmed(view: { readonly preferencesUrl: string }): string;
  preferences(view: PreferencesView): string;
  /** A form that posts the new `address` to `action`. */
  changeAddress(view: {
    readonly action: string;
    readonly problem: 'address' | null;
    readonly address: string;
  }): string;
  /** The same for an address that can be used and one that cannot. */
  newAddressReceived(): string;
  /** One button that posts to `action`. */
  confirmAddress(view: { readonly action: string }): string;
  addressChanged(): string;
  /** `json` is everything held about the reader. */
  data(view: { readonly json: string; readonly downloadUrl: string; readonly eraseUrl: string }): string;
  /** One button that posts to `action`. */
  erase(view: { readonly action: string }): string;
  erased(view: { readonly signUpUrl: string }): string;
  /** `homeUrl` is where the archive is. */
  message(
    kind: 'not-found' | 'invalid-link' | 'no-subscription' | 'too-many-requests' | 'bad-request',
    homeUrl?: string,
  ): string;
  archive(view: { readonly editions: readonly ArchivedEdition[]; readonly signUpUrl: string }): string;
  /** Past editions for feed readers. */
  feed(kind: FeedKind, view: FeedView): string;
}

export type FeedKind = 'rss' | 'atom' | 'json';

interface FeedView {
  readonly editions: readonly (ArchivedEdition & {
    readonly publishedAt: Instant;
    /** Its stories; empty when only the headline is known. */
    readonly stories: readonly FeedStory[];
  })[];
  /** Where this feed is. */
  readonly feedUrl: string;
  readonly archiveUrl: string;
}

/** A story as a feed entry tells it. */
export interface FeedStory {
  readonly headline: string;
  readonly dek: string;
  readonly url: string | null;
  readonly publisher: string | null;
}

export interface SignUpView {
  readonly action: string;
  /** `again`: sent faster than a person can type. */
  readonly problem: 'address' | 'zone' | 'again' | null;
  /** What was typed already. */
  readonly address?: string;
  /** Zone that is chosen already; null does not ask for one. */
  readonly zone: string | null;
  /** When the form was made, epoch milliseconds. */
  readonly openedAt?: number;
  /** Printed beside the form. */
  readonly latest?: ArchivedEdition | null;
  readonly archiveUrl?: string;
  /** For a frame in another page: the form alone, which opens a page of its own. */
  readonly isEmbedded?: boolean;
}

export interface SectionsView {
  readonly boxes: readonly {
    readonly sections: readonly string[];
    /** Name of its field in the form. */
    readonly field: string;
    readonly isChosen: boolean;
  }[];
  /** Whether the lead story comes in any case; null when that is not for the reader to say. */
  readonly withLead: boolean | null;
  /** What comes on a day without a story for this reader. */
  readonly whenEmpty: 'whole' | 'none';
}

export interface PreferencesView {
  readonly action: string;
  /** IANA zone of the morning. */
  readonly zone: string;
  /** Minutes after midnight in `zone`. */
  readonly minute: number;
  /** Whether the reader may choose zone and hour; else the page only says what they are. */
  readonly mayChoose: boolean;
  /** Whether that includes the hour: with several editions a day, each has its own. */
  readonly mayChooseHour: boolean;
  /** Minutes after midnight at which editions come, for a page that only says so. */
  readonly hours: readonly number[];
  /** The sections offered; null when there are none. */
  readonly sections: SectionsView | null;
  /** Null where there is nothing to choose. */
  readonly days: EditionDays | 'every' | null;
  readonly pausedUntil: Day | null;
  readonly problem: 'zone' | null;
  readonly saved: boolean;
  readonly changeAddressUrl: string;
  readonly dataUrl: string;
  readonly eraseUrl: string;
  readonly unsubscribeUrl: string;
}

export interface ArchivedEdition {
  readonly id: EditionId;
  readonly number: number;
  readonly headline: string;
  readonly url: string;
}
