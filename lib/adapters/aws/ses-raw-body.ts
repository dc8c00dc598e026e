import type { SESClient } from '@aws-sdk/client-ses';
import { MailerUnavailableError } from '../../errors.ts';

/** Placeholder for the mail while the SDK writes the request: one byte, and its encoded form in the body. */
const STAND_IN = Uint8Array.of(0x78);
const FIELD = 'RawMessage.Data=';
const STAND_IN_FIELD = `${FIELD}eA%3D%3D`;

/** A mail that is inserted into the request after the SDK has serialised it. */
export interface RawBody {
  /** To be passed as `RawMessage.Data`. */
  readonly data: Uint8Array;
}

const mails = new WeakMap<RawBody['data'], Uint8Array>();

/** The placeholder to give the SDK in place of the mail. */
export function rawBody(mail: Uint8Array): RawBody {
  const data = Uint8Array.from(STAND_IN);
  mails.set(data, mail);
  return { data };
}

/**
 * The SDK percent-encodes a mail of 75 KB character by character, which takes longer than composing and signing it. Only
 * three characters of base64 need escaping, so the body is written here and the SDK only signs it.
 */
export function writeRawBodies(client: SESClient): SESClient {
  // Built after the SDK has serialised, before it measures and signs.
  client.middlewareStack.add(
    (next) => async (args) => {
      const mail = mailOf(args.input);
      if (mail !== undefined && hasBody(args.request)) {
        Object.assign(args.request, { body: withMail(args.request.body, mail) });
      }
      return await next(args);
    },
    { step: 'build', priority: 'high', name: 'rawBodyMiddleware', override: true },
  );
  return client;
}

function mailOf(input: object): Uint8Array | undefined {
  const message = 'RawMessage' in input ? (input.RawMessage as { Data?: Uint8Array } | undefined) : undefined;
  return message?.Data === undefined ? undefined : mails.get(message.Data);
}

function hasBody(request: unknown): request is { body: string } {
  return (
    typeof request === 'object' && request !== null && 'body' in request && typeof request.body === 'string'
  );
}

/**
 * The form with the mail in place of its placeholder. As bytes, because hashing and writing a string would each convert
 * it first; the form is plain ASCII.
 *
 * @throws {MailerUnavailableError} when the placeholder is not found, because it must not be sent as the mail.
 */
function withMail(form: string, mail: Uint8Array): Uint8Array {
  const at = form.indexOf(STAND_IN_FIELD);
  if (at < 0)
    throw new MailerUnavailableError('this AWS SDK serialises mails in an unexpected way; nothing was sent', {
      fix: 'deploy with the AWS SDK version of package-lock.json (npm ci)',
    });
  const parts = [
    form.slice(0, at + FIELD.length),
    ...formBase64(mail),
    form.slice(at + STAND_IN_FIELD.length),
  ];
  const body = Buffer.allocUnsafe(parts.reduce((sum, part) => sum + part.length, 0));
  let end = 0;
  for (const part of parts) end += body.write(part, end, 'latin1');
  return body;
}

/** Base64 with its padding escaped. Padding occurs only at the end, so the rest is not searched for it. */
function formBase64(bytes: Uint8Array): readonly string[] {
  const base64 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
  const padding = (3 - (bytes.byteLength % 3)) % 3;
  const letters = base64.slice(0, base64.length - padding);
  return [letters.replaceAll('+', '%2B').replaceAll('/', '%2F'), '%3D'.repeat(padding)];
}
