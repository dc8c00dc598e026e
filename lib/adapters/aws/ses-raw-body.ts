import type { SESClient } from '@aws-sdk/client-ses';

/** Stands for the mail while the SDK writes the request: one byte, and how that looks in the body. */
const STAND_IN = Uint8Array.of(0x78);
const STAND_IN_FIELD = 'RawMessage.Data=eA%3D%3D';

/** A mail whose bytes are put into the request behind the SDK's back. */
export interface RawBody {
  /** To be passed as `RawMessage.Data`. */
  readonly data: Uint8Array;
}

const mails = new WeakMap<RawBody['data'], Uint8Array>();

/** What to give the SDK instead of the mail itself. */
export function rawBody(mail: Uint8Array): RawBody {
  const data = Uint8Array.from(STAND_IN);
  mails.set(data, mail);
  return { data };
}

/**
 * The SDK percent-encodes a mail of 75 KB letter by letter, which costs more than composing and signing it.
 * Base64 has three letters that a form must escape, so the body is written here and only signed by the SDK.
 */
export function writeRawBodies(client: SESClient): SESClient {
  // Built after the SDK has serialised, before it measures and signs.
  client.middlewareStack.add(
    (next) => async (args) => {
      const mail = mailOf(args.input);
      if (mail !== undefined && hasBody(args.request)) {
        const field = () => `RawMessage.Data=${formBase64(mail)}`;
        args.request.body = args.request.body.replace(STAND_IN_FIELD, field);
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

function formBase64(bytes: Uint8Array): string {
  const base64 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
  return base64.replaceAll('+', '%2B').replaceAll('/', '%2F').replaceAll('=', '%3D');
}
