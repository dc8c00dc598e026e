import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { createWebhookEndpoint } from '../../lib/adapters/http/webhook-endpoint.ts';
import { throwawayCertificate } from './throwaway-certificate.ts';

/** An event as a receiver sees it, after the library of Standard Webhooks has verified it. */
interface ReceivedEvent {
  readonly id: string;
  readonly type: string;
  readonly timestamp: string;
  readonly data: { readonly subscriber: string; readonly address?: string; readonly state?: string };
}

/** A receiver on this machine that verifies each request with `secret`; `answer` decides the status. */
export async function openReceiver(secret: () => Uint8Array) {
  const { key, cert } = throwawayCertificate(['hooks.test']);
  const received: ReceivedEvent[] = [];
  const refused: string[] = [];
  const answer = { status: 200, headers: {} as Record<string, string>, silent: false };
  const server = createServer({ key, cert }, async (request, response) => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    if (answer.silent) return;
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    );
    try {
      const event = new Webhook(secret(), { format: 'raw' }).verify(
        Buffer.concat(pieces).toString(),
        headers,
      );
      if (answer.status < 300)
        received.push({ ...(event as Omit<ReceivedEvent, 'id'>), id: headers['webhook-id'] ?? '' });
      else refused.push(headers['webhook-id'] ?? '');
      response.writeHead(answer.status, answer.headers).end();
    } catch {
      response.writeHead(401).end();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const endpoint = (
    about: { readonly address?: string; readonly guarded?: boolean; readonly timeoutMs?: number } = {},
  ) =>
    createWebhookEndpoint(`https://hooks.test:${port}/in`, {
      userAgent: 'Broadsheet-Webhooks/1.0',
      ...(about.timeoutMs === undefined ? {} : { timeoutMs: about.timeoutMs }),
      network: {
        resolve: async () => [{ address: about.address ?? '127.0.0.1', family: 4 }],
        mayReach: (address) => about.guarded !== true && address === '127.0.0.1',
        ca: cert,
      },
    });
  return {
    received,
    refused,
    answer,
    endpoint,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
