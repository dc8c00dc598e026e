import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SuppressionReason } from './account.ts';
import { answerControl, type Control } from './control.ts';
import { realEnvironment } from './environment.ts';
import { EventPublisher } from './event-publisher.ts';
import { FaultPlan } from './fault-plan.ts';
import type { Fault } from './faults.ts';
import { type Acceptance, Mailbox } from './mailbox.ts';
import { asDelivered } from './message.ts';
import { openAccount, type SesServerOptions } from './options.ts';
import { isSimulator, OutcomeBook, type OutcomeRule } from './outcomes.ts';
import type { RateMeasure } from './pacing.ts';
import { PostOffice } from './post-office.ts';
import { answerRequest, readBody } from './request.ts';

/** A running server. */
export interface SesServer {
  /** `http://127.0.0.1:<port>`: what `AWS_ENDPOINT_URL_SES` wants. */
  readonly url: string;
  readonly port: number;
  /** Everything accepted so far, oldest first: exact, whatever the caller was told. */
  acceptances(): readonly Acceptance[];
  /** The message as submitted; null when unknown or not kept. */
  raw(messageId: string): Buffer | null;
  /** The message as the mailbox gets it; null when unknown or not kept. */
  delivered(messageId: string): Buffer | null;
  inject(faults: readonly Fault[]): void;
  clearFaults(): void;
  /** Faults that have yet to strike. */
  pendingFaults(): readonly Fault[];
  /** Decides what becomes of mails from now on; the latest rule wins. */
  decide(rules: readonly OutcomeRule[]): void;
  setQuota(quota: { maxSendRate?: number; max24HourSend?: number; rateLimit?: RateMeasure }): void;
  setSandbox(sandbox: boolean): void;
  verify(identity: string): void;
  /** The account suppression list. */
  readonly suppressed: Map<string, SuppressionReason>;
  /** Requests seen, by API action: what really was on the wire. */
  requests(): ReadonlyMap<string, number>;
  /** Resolves when no event is waiting or on its way. */
  settled(): Promise<void>;
  /** Errors `publish` threw. */
  publishFailures(): readonly unknown[];
  /** Ends at once, open connections included. */
  stop(): Promise<void>;
}

/** Starts SES API v1 on loopback. */
export async function startSesServer(options: SesServerOptions = {}): Promise<SesServer> {
  const environment = options.environment ?? realEnvironment();
  const account = openAccount(options);
  const mailbox = new Mailbox({ folder: options.folder, keep: options.keep ?? 'everything' });
  for (const { acceptedAt, recipients } of mailbox.all()) {
    const counted = recipients.filter((recipient) => !isSimulator(recipient)).length;
    account.restoreSent(Date.parse(acceptedAt), counted);
  }
  const faults = new FaultPlan(environment.random);
  const outcomes = new OutcomeBook();
  outcomes.add(options.outcomes ?? []);
  const postOffice = new PostOffice(account, mailbox, environment);
  const events = new EventPublisher({
    account,
    environment,
    faults,
    outcomes,
    publish: options.publish ?? (() => {}),
    eventDelaysMs: options.eventDelaysMs ?? {},
    newFeedbackId: () => postOffice.newFeedbackId(),
  });
  const requests = new Map<string, number>();
  const delivered = (messageId: string) => deliveredCopy(mailbox, account.region, messageId);
  const control: Control = { account, mailbox, faults, outcomes, requests, delivered };
  const desk = { account, postOffice, events, environment, faults, requests };

  const server = createServer((request, response) => {
    void serve(request, response);
  });
  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const body = await readBody(request);
      if (request.method === 'POST' && request.url === '/')
        await answerRequest(desk, request, response, body);
      else answerControl(control, request, response, body);
    } catch {
      // The peer went away, or sent more than SES would read: there is nobody to answer.
      request.socket.destroy();
    }
  }
  const port = await listen(server, options.port ?? 0);

  return {
    url: `http://127.0.0.1:${port}`,
    port,
    acceptances: () => mailbox.all(),
    raw: (messageId) => mailbox.raw(messageId),
    delivered,
    inject: (list) => faults.inject(list),
    clearFaults: () => faults.clear(),
    pendingFaults: () => faults.pending(),
    decide: (rules) => outcomes.add(rules),
    setQuota: (quota) => account.setQuota(quota),
    setSandbox: (sandbox) => {
      account.sandbox = sandbox;
    },
    verify: (identity) => {
      account.identities.add(identity.toLowerCase());
    },
    suppressed: account.suppressed,
    requests: () => requests,
    settled: () => events.settled(),
    publishFailures: () => events.failures,
    stop: async () => {
      await stop(server);
      mailbox.close();
    },
  };
}

function deliveredCopy(mailbox: Mailbox, region: string, messageId: string): Buffer | null {
  const acceptance = mailbox.find(messageId);
  const raw = mailbox.raw(messageId);
  if (acceptance === null || raw === null) return null;
  const host = region === 'us-east-1' ? 'email.amazonses.com' : `${region}.amazonses.com`;
  return asDelivered(raw, {
    messageIdHeader: `<${messageId}@${host}>`,
    acceptedAt: new Date(acceptance.acceptedAt),
  });
}

async function listen(server: Server, port: number): Promise<number> {
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
