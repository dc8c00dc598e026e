/**
 * Keys of the one table. Every change is one conditional write of one item; there are no transactions.
 * `pk`/`sk` are the table's keys; `morning` and `moved` are its two sparse indexes over profile items.
 *
 * | item | pk | sk |
 * |---|---|---|
 * | subscriber profile | `S#<subscriber>` | `P` |
 * | delivery (ledger row) | `S#<subscriber>` | `L#<edition>` |
 * | address claim | `A#<sha256 of address>` | `A` |
 * | erased address | `X#<salted hash of address>` | `X` |
 * | salt of erased addresses | `SALT` | `X` |
 * | edition row | `EDITIONS` | `<edition>` |
 * | morning in the plan of an edition | `E#<edition>` | `Z#<zone>#<minute>` |
 * | range of a morning's plan | `E#<edition>` | `P#<zone>#<minute>#<first bucket>` |
 * | delivery chunk | `E#<edition>` | `C#<chunk>` |
 * | counts of a minute by one process | `E#<edition>` | `T#<minute>#<process>` |
 * | events of a chunk's mails | `E#<edition>` | `V#<chunk>#<hash of content>` |
 * | morning that has had readers | `MORNINGS` | `<zone>#<minute>` |
 * | control (pause, quota) | `CTRL` | `G` |
 * | probe of the event pipeline | `CTRL` | `PROBE#<milliseconds>` |
 * | share of the send rate | `CTRL` | `SHARE#<n>` |
 * | signing key | `KEYS` | `<key id>` |
 * | secret of the webhook | `WEBHOOK` | `SECRET` |
 * | sign-in link of an editor | `DESK` | `L#<sha256 of token>` |
 * | session of an editor | `DESK` | `S#<sha256 of token>` |
 * | changes of reader counts on a day | `COUNTS` | `<day>` |
 * | times under a rate limit | `LIMIT#<name>` | `T` |
 * | confirmation mail that SES has not taken yet | `UNSENT` | `<subscriber>` |
 */
export const TABLE = {
  partitionKey: 'pk',
  sortKey: 'sk',
  timeToLive: 'ttl',
  /** Confirmed subscribers by the morning they belong to: `morning` = `<zone>#<minute>#<bucket>`, sorted by `pk`. */
  morningIndex: { name: 'byMorning', partitionKey: 'morning', sortKey: 'pk', carries: [] },
  /** Profiles that changed their morning lately: `moved` = `<shard>`, sorted by `pk`. */
  movedIndex: { name: 'byMoved', partitionKey: 'moved', sortKey: 'pk', carries: ['movedAt'] },
} as const;

/** Shards of the moved mark, so that the import of a large list does not load a single partition. */
export const MOVED_SHARDS = 16;

/** Days after which a ledger row may be dropped: long enough to see five weekly editions bounce. */
export const LEDGER_DAYS = 45;

/** Days after which notes of events may be dropped: longer than any edition waits for its cut-off. */
export const PROOF_DAYS = 3;

/** Membership buckets of each (zone, minute): spreads a big city's morning over the table. */
export const BUCKETS = 64;

export const keys = {
  profile: (subscriber: string) => ({ pk: `S#${subscriber}`, sk: 'P' }),
  delivery: (edition: string, subscriber: string) => ({ pk: `S#${subscriber}`, sk: `L#${edition}` }),
  address: (addressSha256: string) => ({ pk: `A#${addressSha256}`, sk: 'A' }),
  erased: (saltedHash: string) => ({ pk: `X#${saltedHash}`, sk: 'X' }),
  salt: () => ({ pk: 'SALT', sk: 'X' }),
  edition: (edition: string) => ({ pk: 'EDITIONS', sk: edition }),
  plannedMorning: (edition: string, zone: string, minute: number) => ({
    pk: `E#${edition}`,
    sk: `Z#${zone}#${minute}`,
  }),
  plannedRange: (edition: string, zone: string, minute: number, from: number) => ({
    pk: `E#${edition}`,
    sk: `P#${zone}#${minute}#${from}`,
  }),
  tally: (edition: string, minute: string, process: string) => ({
    pk: `E#${edition}`,
    sk: `T#${minute}#${process}`,
  }),
  evidence: (edition: string, chunk: string, content: string) => ({
    pk: `E#${edition}`,
    sk: `V#${chunk}#${content}`,
  }),
  morning: (zone: string, minute: number) => ({ pk: 'MORNINGS', sk: `${zone}#${minute}` }),
  chunk: (edition: string, chunk: string) => ({ pk: `E#${edition}`, sk: `C#${chunk}` }),
  control: () => ({ pk: 'CTRL', sk: 'G' }),
  probe: (id: string) => ({ pk: 'CTRL', sk: `PROBE#${id}` }),
  rateShare: (n: number) => ({ pk: 'CTRL', sk: `SHARE#${n}` }),
  subscriberCounts: (day: string) => ({ pk: 'COUNTS', sk: day }),
  rateLimit: (name: string) => ({ pk: `LIMIT#${name}`, sk: 'T' }),
  unsent: (subscriber: string) => ({ pk: 'UNSENT', sk: subscriber }),
  signingKey: (id: string) => ({ pk: 'KEYS', sk: id }),
  webhookSecret: () => ({ pk: 'WEBHOOK', sk: 'SECRET' }),
  deskLink: (tokenSha256: string) => ({ pk: 'DESK', sk: `L#${tokenSha256}` }),
  deskSession: (tokenSha256: string) => ({ pk: 'DESK', sk: `S#${tokenSha256}` }),
} as const;
