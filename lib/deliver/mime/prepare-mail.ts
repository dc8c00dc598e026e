import { ANY_PLACEHOLDER, type ReaderPlaceholder } from '../../domain/reader-placeholder.ts';
import { ALTERNATIVES_HEADERS, lastOfBody, writeAlternatives } from './alternatives.ts';
import { headerText, named } from './header-text.ts';
import { isHeaderUrl, isMailAddress } from './mail-address.ts';
import { quotedPrintable } from './quoted-printable.ts';

/** The parts of a mail that are the same for every reader. */
export interface MailParts {
  /** With reader placeholders. */
  readonly html: string;
  /** With reader placeholders. */
  readonly text: string;
  readonly subject: string;
  readonly from: { readonly name: string; readonly address: string };
  readonly replyTo: string;
  /** `host` is a name below the sending domain, `daily.news.example.com`; filters recognise the list by it (RFC 2919). */
  readonly listId: { readonly name: string; readonly host: string };
  readonly archiveUrl?: string;
  /** BCP 47. */
  readonly language?: string;
}

/** Where a value goes, which decides how it is encoded. */
export interface Slot {
  readonly placeholder: ReaderPlaceholder;
  readonly place: 'header' | 'text' | 'html';
}

/** A mail encoded once: pieces of bytes with slots for one reader's values between them. */
export interface PreparedMail {
  /** Always one more than slots. */
  readonly pieces: readonly Uint8Array[];
  readonly slots: readonly Slot[];
}

/**
 * Encodes the mail once for all readers: quoted-printable, CRLF, 7-bit, lines of at most 76 characters in the
 * body. SES adds Date, Message-ID, Feedback-ID and the DKIM signatures.
 *
 * @throws {RangeError} For a sender or list address that is not valid in a header.
 */
export function prepareMail(parts: MailParts): PreparedMail {
  const draft = new Draft();
  writeHeaders(draft, parts);
  writeAlternatives(
    (text) => draft.literal(text),
    (place) => draft.body(parts[place], place),
  );
  return draft.finished();
}

/** @see RFC 8058 (one click), RFC 2369 (List-*), RFC 2919 (List-Id), RFC 3834 (Auto-Submitted) */
function writeHeaders(draft: Draft, parts: MailParts): void {
  const { from, replyTo, listId, archiveUrl, language } = parts;
  if (!isMailAddress(from.address)) throw new RangeError('the From address is not valid in a header');
  if (!isMailAddress(replyTo)) throw new RangeError('the Reply-To address is not valid in a header');
  if (!/^[a-zA-Z0-9.-]+$/.test(listId.host)) throw new RangeError('the List-Id host is not a host name');
  draft.literal(`From: ${named(from.name, from.address)}\r\nReply-To: ${replyTo}\r\nTo: `);
  draft.slot({ placeholder: 'address', place: 'header' });
  draft.literal(`\r\nSubject: ${headerText(parts.subject)}\r\n`);
  draft.literal(`List-Id: ${named(listId.name, listId.host)}\r\nList-Unsubscribe: <`);
  draft.slot({ placeholder: 'unsubscribeUrl', place: 'header' });
  draft.literal('>\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n');
  if (archiveUrl !== undefined && isHeaderUrl(archiveUrl)) draft.literal(`List-Archive: <${archiveUrl}>\r\n`);
  // Not a standard, but auto-responders respect it.
  draft.literal(
    'Precedence: bulk\r\nAuto-Submitted: auto-generated\r\nX-Auto-Response-Suppress: OOF, AutoReply\r\n',
  );
  if (language !== undefined && /^[a-zA-Z0-9-]+$/.test(language))
    draft.literal(`Content-Language: ${language}\r\n`);
  draft.literal(ALTERNATIVES_HEADERS);
}

/** Collects text until a slot comes, then starts a new piece. */
class Draft {
  readonly #pieces: Uint8Array[] = [];
  readonly #slots: Slot[] = [];
  readonly #encoder = new TextEncoder();
  #text = '';

  literal(text: string): void {
    this.#text += text;
  }

  slot(slot: Slot): void {
    this.#pieces.push(this.#encoder.encode(this.#text));
    this.#slots.push(slot);
    this.#text = '';
  }

  /** A part's body: encoded between its placeholders, each stretch starting at column 0. */
  body(text: string, place: 'text' | 'html'): void {
    let end = 0;
    for (const mark of text.matchAll(ANY_PLACEHOLDER)) {
      this.literal(quotedPrintable(text.slice(end, mark.index)));
      this.slot({ placeholder: mark[1] as ReaderPlaceholder, place });
      end = mark.index + mark[0].length;
    }
    this.literal(lastOfBody(text.slice(end)));
  }

  finished(): PreparedMail {
    return { pieces: [...this.#pieces, this.#encoder.encode(this.#text)], slots: this.#slots };
  }
}
