import { createHash } from 'node:crypto';
import { broadsheetConfig } from '../../lib/contract/config.ts';
import { EDITION_FILES } from '../../lib/contract/object-keys.ts';
import { letterhead } from '../../lib/deliver/letterhead.ts';
import { type DeliveryPolicy, deliveryPolicy } from '../../lib/deliver/policy.ts';
import type { SenderPolicy } from '../../lib/deliver/sender.ts';
import type { Delivery } from '../../lib/domain/delivery.ts';
import type { DeliveryChunk } from '../../lib/domain/delivery-plan.ts';
import type { Subscriber } from '../../lib/domain/subscriber.ts';
import type { EditionArchive, EditionRow } from '../../lib/ports.ts';
import newsletter from '../../newsletter.config.ts';

/** A ULID-shaped id: 26 characters of Crockford base 32. */
export function subscriberId(n: number): string {
  return `01J${String(n).padStart(23, '0')}`;
}

/** A confirmed reader in London at 06:30; name only what the test is about. */
export function aSubscriber(n: number, about: Partial<Subscriber> = {}): Subscriber {
  return {
    id: subscriberId(n),
    address: `reader${n}@mail.example`,
    state: 'confirmed',
    suppression: null,
    zone: 'Europe/London',
    minute: 390,
    subscribedAt: '2026-01-01T00:00:00.000Z',
    confirmedAt: '2026-01-01T00:05:00.000Z',
    confirmationSentAt: null,
    softBounces: 0,
    version: 1,
    ...about,
  };
}

/** An open chunk of one reader, due since half past six. */
export function aChunk(about: Partial<DeliveryChunk> = {}): DeliveryChunk {
  return {
    edition: '2026-11-22',
    name: 'Europe/London/0390/0-0123456789abcdef',
    count: 1,
    sha256: '',
    zone: 'Europe/London',
    minute: 390,
    state: 'open',
    subscribers: null,
    dueAt: '2026-11-22T06:30:00.000Z',
    cutOffAt: '2026-11-23T04:30:00.000Z',
    nextAt: '2026-11-22T06:30:00.000Z',
    finishedAt: null,
    opened: 0,
    totals: null,
    ...about,
  };
}

/** The row of a mail on its way: claimed at half past six, leased for five minutes. */
export function aRow(about: Partial<Delivery> = {}): Delivery {
  return {
    edition: '2026-11-22',
    subscriber: subscriberId(1),
    state: 'IN_FLIGHT',
    attempt: 1,
    ambiguities: 0,
    chunk: aChunk().name,
    claimId: null,
    claimedAt: '2026-11-22T06:30:00.000Z',
    answeredAt: null,
    leaseUntil: '2026-11-22T06:35:00.000Z',
    messageId: null,
    reason: null,
    updatedAt: '2026-11-22T06:30:00.000Z',
    outcome: null,
    ...about,
  };
}

/** The sample newsletter's policy, with the numbers a test changes. */
export function aPolicy(about: Partial<DeliveryPolicy> = {}): SenderPolicy {
  const config = broadsheetConfig.parse(newsletter);
  return { ...deliveryPolicy(config), letterhead: letterhead(config, 'https://read.example.com'), ...about };
}

/** Freeze an edition, files and all, and answer its row. A small one, unless the test brings its HTML. */
export async function aFrozenEdition(
  id: string,
  frozenAt: string,
  archive: EditionArchive,
  revision = 1,
  html = `<html lang="en"><body><p>Edition ${id}.${revision}</p></body></html>`,
): Promise<EditionRow> {
  const encode = (text: string) => new TextEncoder().encode(text);
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  const files = {
    [EDITION_FILES.mailHtml]: html,
    [EDITION_FILES.mailText]: `Edition ${id}.${revision}\n`,
  };
  const hashes = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, sha256(text)]));
  const manifest = JSON.stringify({ edition: id, revision, subject: `News of ${id}`, files: hashes });
  const path = `editions/${id}/r${revision}`;
  for (const [name, text] of Object.entries({ ...files, [EDITION_FILES.manifest]: manifest })) {
    await archive.write(`${path}/${name}`, encode(text), 'text/plain');
  }
  return {
    id,
    revision,
    number: 1,
    frozenAt,
    cut: frozenAt,
    path,
    manifestSha256: sha256(manifest),
    headline: 'News',
    stories: 1,
    state: 'open',
  };
}
