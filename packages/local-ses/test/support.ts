import { SESClient, type SESClientConfig, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { onTestFinished } from 'vitest';
import type { EventRecord } from '../events.ts';
import type { SesServerOptions } from '../options.ts';
import { type SesServer, startSesServer } from '../ses-server.ts';

/** A server with one verified domain and one configuration set, stopped when the test ends. */
export async function aServer(options: SesServerOptions = {}): Promise<SesServer> {
  const server = await startSesServer({
    identities: ['news.example.com'],
    configurationSets: [{ name: 'digest' }],
    ...options,
  });
  onTestFinished(() => server.stop());
  return server;
}

/** The real SDK client. One attempt unless the test says otherwise. */
export function aClient(server: { readonly url: string }, config: SESClientConfig = {}): SESClient {
  const client = new SESClient({
    endpoint: server.url,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    maxAttempts: 1,
    ...config,
  });
  onTestFinished(() => client.destroy());
  return client;
}

/** The SDK's own defaults: three attempts. */
export function aDefaultClient(server: { readonly url: string }): SESClient {
  return aClient(server, { maxAttempts: 3 });
}

export interface MailParts {
  readonly from?: string;
  readonly to?: readonly string[];
  readonly source?: string;
  readonly headers?: readonly string[];
  readonly body?: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly configurationSet?: string;
}

export function aMail(parts: MailParts = {}): SendRawEmailCommand {
  const {
    from = 'digest@news.example.com',
    to = ['reader@example.org'],
    headers = [],
    body = 'Good morning.',
  } = parts;
  const lines = [`From: ${from}`, 'To: reader@example.org', 'Subject: The morning', ...headers, '', body, ''];
  return new SendRawEmailCommand({
    RawMessage: { Data: Buffer.from(lines.join('\r\n'), 'latin1') },
    Destinations: [...to],
    ...(parts.source === undefined ? {} : { Source: parts.source }),
    ...(parts.configurationSet === undefined ? {} : { ConfigurationSetName: parts.configurationSet }),
    Tags: Object.entries(parts.tags ?? {}).map(([Name, Value]) => ({ Name, Value })),
  });
}

/** A server that publishes the events of the set `digest` into an array. */
export async function aServerWithEvents(
  options: SesServerOptions = {},
): Promise<{ server: SesServer; events: EventRecord[] }> {
  const events: EventRecord[] = [];
  const server = await aServer({
    configurationSets: [{ name: 'digest', topicArn: 'arn:aws:sns:eu-west-1:000000000000:events' }],
    publish: (event) => {
      events.push(event);
    },
    ...options,
  });
  return { server, events };
}

/** What an SDK call failed with, flattened to what a sender can see. */
export async function failureOf(call: Promise<unknown>): Promise<{
  readonly name: string;
  readonly message: string;
  readonly status: number | undefined;
  readonly code: string | undefined;
}> {
  try {
    await call;
  } catch (error) {
    const seen = error as Error & { code?: string; $metadata?: { httpStatusCode?: number } };
    return {
      name: seen.name,
      message: seen.message,
      status: seen.$metadata?.httpStatusCode,
      code: seen.code,
    };
  }
  throw new Error('the call succeeded');
}
