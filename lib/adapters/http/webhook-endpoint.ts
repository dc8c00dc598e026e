import { Agent, request } from 'node:https';
import type { WebhookAnswer, WebhookEndpoint } from '../../ports.ts';
import {
  everyAddress,
  ForbiddenAddressError,
  guardedLookup,
  type Resolve,
  refuseForbiddenLiteral,
} from './guarded-lookup.ts';
import { isOnPublicInternet } from './public-internet.ts';

export interface WebhookEndpointOptions {
  readonly userAgent: string;
  /** Time for the look-up, the request and the head of the answer. */
  readonly timeoutMs?: number;
  /** Replaces the machine's resolver, the public-internet check and the trusted certificates, for tests. */
  readonly network?: {
    readonly resolve: Resolve;
    readonly mayReach: (address: string) => boolean;
    readonly ca?: string;
  };
}

/** A receiver that takes longer gets the event again. */
export const WEBHOOK_ANSWERS_WITHIN_MS = 15_000;

/**
 * Posts to one https address on the public internet. The name is resolved and checked for each request; a redirect is an
 * answer like any other and never followed. Nothing of an answer's body is read.
 */
export function createWebhookEndpoint(url: string, options: WebhookEndpointOptions): WebhookEndpoint {
  const { resolve = everyAddress, mayReach = isOnPublicInternet, ca } = options.network ?? {};
  const agent = new Agent({ keepAlive: false, maxCachedSessions: 0, ...(ca === undefined ? {} : { ca }) });
  const lookup = guardedLookup(resolve, mayReach);
  const post = (body: string, signed: Readonly<Record<string, string>>, signal: AbortSignal) =>
    new Promise<WebhookAnswer>((answered, failed) => {
      const target = new URL(url);
      refuseForbiddenLiteral(target, mayReach);
      const headers = {
        ...signed,
        'content-type': 'application/json; charset=utf-8',
        'content-length': String(Buffer.byteLength(body)),
        'user-agent': options.userAgent,
      };
      const asking = request(target, {
        method: 'POST',
        agent,
        lookup,
        signal,
        headers,
        maxHeaderSize: 16_384,
      });
      asking
        .on('response', (answer) => {
          answered({ status: answer.statusCode ?? 0 });
          answer.destroy();
        })
        .on('error', failed)
        .end(body);
    });
  return {
    async post(body, signed) {
      const signal = AbortSignal.timeout(options.timeoutMs ?? WEBHOOK_ANSWERS_WITHIN_MS);
      try {
        return await post(body, signed, signal);
      } catch (error) {
        if (signal.aborted) return { failed: 'it did not answer in time' };
        if (error instanceof ForbiddenAddressError) return { failed: error.message };
        const { code, message } = error as { code?: unknown; message?: unknown };
        return { failed: typeof code === 'string' ? code : String(message).slice(0, 120) };
      }
    },
  };
}
