import { escapeHtml } from '@broadsheet/text/escape-html';
import type { ReaderPlaceholder } from '../../domain/reader-placeholder.ts';
import { isHeaderUrl, isMailAddress } from './mail-address.ts';
import type { PreparedMail, Slot } from './prepare-mail.ts';
import { quotedPrintable } from './quoted-printable.ts';

/** One reader's values. */
export interface MailSubscriber {
  readonly address: string;
  /** Also the RFC 8058 one-click address: POST unsubscribes, GET shows a page. */
  readonly unsubscribeUrl: string;
  readonly preferencesUrl: string;
  /** A day in the newsletter's language, "3 March 2026". */
  readonly subscribedOn: string;
}

const encoder = new TextEncoder();

/**
 * The complete message for one reader. Copies the prepared bytes and encodes only the few values between.
 *
 * @throws {RangeError} For an address or link that is not valid in a header. Other readers' mails are not affected.
 */
export function spliceMail(mail: PreparedMail, subscriber: MailSubscriber): Uint8Array {
  if (!isMailAddress(subscriber.address))
    throw new RangeError('the reader’s address is not valid in a header');
  if (!isHeaderUrl(subscriber.unsubscribeUrl))
    throw new RangeError('the unsubscribe link is not valid in a header');
  const values = valuesOf(mail.slots, subscriber);
  const message = new Uint8Array(lengthOf(mail.pieces) + lengthOf(values));
  let at = 0;
  for (const [index, piece] of mail.pieces.entries()) {
    message.set(piece, at);
    at += piece.length;
    const value = values[index];
    if (value === undefined) continue;
    message.set(value, at);
    at += value.length;
  }
  return message;
}

/** Encoded values in the order of the slots; each kind is encoded once. */
function valuesOf(slots: readonly Slot[], subscriber: MailSubscriber): readonly Uint8Array[] {
  const known = new Map<string, Uint8Array>();
  return slots.map(({ placeholder, place }) => {
    const key = `${place}:${placeholder}`;
    const encoded = known.get(key) ?? encoder.encode(written(subscriber[placeholder], place));
    known.set(key, encoded);
    return encoded;
  });
}

function written(value: SubscriberValue, place: Slot['place']): string {
  if (place === 'header') return value;
  return quotedPrintable(place === 'html' ? escapeHtml(value) : value.replace(/[\r\n]+/g, ' '));
}

type SubscriberValue = MailSubscriber[ReaderPlaceholder];

function lengthOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, part) => sum + part.length, 0);
}
