/*
 * Everything outside the program that it uses, on one page. A port is an interface in our own terms. The
 * implementations are in `adapters/`; tests use fakes. Each port's file documents its promises.
 */

// ── around everything ───────────────────────────────────────────────────────────────────────────────

export type { Clock, Log, Metrics, Randomness, Timer } from './ports/surroundings.ts';

// ── 1 ingest: the newsroom's articles, the desk's file, feeds of others ─────────────────────────────

export type {
  ArticleBytes,
  ArticleObject,
  ArticleSource,
  ArticleUploads,
  DeskHold,
  DeskSource,
  FeedAnswer,
  FeedFetcher,
  FeedFile,
  FeedRequest,
  FeedStore,
  HoldAsked,
  UploadForm,
} from './ports/articles.ts';

// ── 3 compose: frozen editions, and the row that makes one official ─────────────────────────────────

export type { EditionArchive, EditionRegister, EditionRow } from './ports/editions.ts';

// ── 4 deliver: who gets it, and what became of each mail ────────────────────────────────────────────

export type {
  DeliveryHints,
  DeliveryLedger,
  DeliveryPlan,
  DeliveryTally,
  EventBacklog,
  LedgerEntry,
  Membership,
  Move,
} from './ports/deliveries.ts';

export type { DeliveryEvidence, Probe } from './ports/evidence.ts';

// ── 4 deliver: whether, how fast, and through whom ──────────────────────────────────────────────────

export type {
  ControlState,
  Mailer,
  OutgoingMail,
  RateShare,
  RateShares,
  SendControl,
  SendLimits,
  SendOutcome,
  SendQuota,
} from './ports/sending.ts';

// ── readers: the people, the keys of their links, the pages and mails they see ──────────────────────

export type { DeskAccess, DeskFile, DeskLink, DeskSession } from './ports/desk.ts';
export type { RateLimit, RateLimits } from './ports/rate-limits.ts';
export type {
  AddressState,
  ArchivedEdition,
  FeedKind,
  FeedStory,
  PreferencesView,
  ReaderMail,
  ReaderMailOutcome,
  ReaderMails,
  ReaderPages,
  SectionsView,
  SigningKey,
  SigningKeys,
  SignUpView,
  SubscriberCounts,
  SubscriberDirectory,
  SubscriberEvents,
  UnsentConfirmation,
  UnsentConfirmations,
  WebhookAnswer,
  WebhookEndpoint,
  WebhookSecrets,
} from './ports/readers.ts';
