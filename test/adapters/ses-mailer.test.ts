import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { type SesServer, startSesServer } from '@broadsheet/local-ses';
import type { Fault } from '@broadsheet/local-ses/faults';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createSesClient, createSesMailer } from '../../lib/adapters/aws/ses-mailer.ts';
import type { Mailer, SendOutcome } from '../../lib/ports.ts';
import { throwawayCertificate } from '../support/throwaway-certificate.ts';

const raw = Buffer.from(
  `From: News <digest@news.example.com>\r\nTo: reader@mail.example\r\nSubject: News\r\n\r\n${'+/=?&% \xff'.repeat(400)}\r\n`,
  'latin1',
);
const mail = {
  to: 'reader@mail.example',
  raw,
  tags: { edition: '2026-11-22', subscriber: '01J', attempt: '1' },
};

describe('what one send means', () => {
  let server: SesServer;
  let mailer: Mailer;

  beforeAll(async () => {
    server = await startSesServer({
      identities: ['news.example.com'],
      configurationSets: [{ name: 'digest' }],
    });
    const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
    const client = createSesClient({
      endpoint: server.url,
      region: 'eu-west-1',
      credentials,
      requestHandler: { requestTimeout: 2_000, throwOnRequestTimeout: true },
    });
    mailer = createSesMailer(client, 'digest');
  });
  beforeEach(() => server.clearFaults());
  afterAll(() => server.stop());

  test('a mail that the SDK would write in another way is definitely not sent', async () => {
    const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
    const client = createSesClient({ endpoint: server.url, region: 'eu-west-1', credentials });
    client.middlewareStack.add(
      (next) => async (args) => {
        Object.assign(args.request as object, { body: 'Action=SendRawEmail&Message=eA' });
        return await next(args);
      },
      { step: 'serialize', priority: 'low' },
    );
    const before = server.requests().get('SendRawEmail') ?? 0;
    const outcome = await createSesMailer(client, 'digest').send(mail);

    expect(outcome).toMatchObject({ status: 'misconfigured', reason: expect.stringContaining('fix: ') });
    expect(server.requests().get('SendRawEmail') ?? 0).toBe(before);
    client.destroy();
  });

  test('a mail whose time is over when it has been signed does not leave', async () => {
    const before = server.requests().get('SendRawEmail') ?? 0;
    expect(await mailer.send({ ...mail, isTooLate: () => true })).toEqual({ status: 'too-late' });
    expect(server.requests().get('SendRawEmail') ?? 0).toBe(before);
    const outcome = await mailer.send({ ...mail, isTooLate: () => false });
    expect(outcome.status).toBe('accepted');
  });

  test('the clock is looked at behind the signature: a sender stopped before that sends nothing', async () => {
    const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
    const client = createSesClient({ endpoint: server.url, region: 'eu-west-1', credentials });
    const seen: string[] = [];
    // Stopped for a moment, as a frozen process is, at the end of the step in which the SDK signs.
    client.middlewareStack.add(
      (next) => async (args) => {
        const { headers } = args.request as { headers: Record<string, string> };
        seen.push(headers.authorization ?? '');
        await new Promise((resolve) => setTimeout(resolve, 60));
        return await next(args);
      },
      { step: 'finalizeRequest', priority: 'low' },
    );
    const before = server.requests().get('SendRawEmail') ?? 0;
    const end = Date.now() + 40;
    const isTooLate = () => Date.now() >= end;
    expect(await createSesMailer(client, 'digest').send({ ...mail, isTooLate })).toEqual({
      status: 'too-late',
    });
    expect(seen[0]).toContain('AWS4-HMAC-SHA256');
    expect(server.requests().get('SendRawEmail') ?? 0).toBe(before);
    client.destroy();
  });

  const sendWith = async (fault: Fault) => {
    const before = server.requests().get('SendRawEmail') ?? 0;
    const accepted = server.acceptances().length;
    server.inject([fault]);
    const outcome = await mailer.send(mail);
    return {
      outcome,
      onTheWire: (server.requests().get('SendRawEmail') ?? 0) - before,
      accepted: server.acceptances().length - accepted,
    };
  };

  test('an accepted mail arrives byte for byte, with its tags', async () => {
    const outcome = await mailer.send(mail);
    expect(outcome.status).toBe('accepted');
    const id = outcome.status === 'accepted' ? outcome.messageId : '';
    const hash = (bytes: Uint8Array | null) =>
      createHash('sha256')
        .update(bytes ?? '')
        .digest('hex');
    expect(hash(server.raw(id))).toBe(hash(raw));
    expect(server.acceptances().at(-1)).toMatchObject({ recipients: [mail.to], tags: mail.tags });
  });

  test.each<[Fault, SendOutcome['status']]>([
    [{ kind: 'throttle' }, 'throttled'],
    [{ kind: 'daily-quota' }, 'quota-exhausted'],
    [{ kind: 'invalid-parameter' }, 'refused'],
    [{ kind: 'message-rejected', message: 'Illegal content' }, 'refused'],
    [{ kind: 'message-rejected' }, 'misconfigured'],
    [{ kind: 'account-paused' }, 'paused'],
    [{ kind: 'configuration-set-paused' }, 'paused'],
    [{ kind: 'configuration-set-missing' }, 'misconfigured'],
    [{ kind: 'mail-from-not-verified' }, 'misconfigured'],
    [{ kind: 'access-denied' }, 'misconfigured'],
    [{ kind: 'request-expired' }, 'misconfigured'],
    [{ kind: 'signature-mismatch' }, 'misconfigured'],
  ])('%o is a definite no: %s', async (fault, status) => {
    const { outcome, onTheWire, accepted } = await sendWith(fault);
    expect([outcome.status, onTheWire, accepted]).toEqual([status, 1, 0]);
  });

  test.each<[Fault, number]>([
    [{ kind: 'http-500', when: 'before' }, 0],
    [{ kind: 'http-500', when: 'after' }, 1],
    [{ kind: 'http-502-html', when: 'after' }, 1],
    [{ kind: 'http-503', when: 'before' }, 0],
    [{ kind: 'http-503', when: 'after' }, 1],
    [{ kind: 'reset', when: 'before' }, 0],
    [{ kind: 'reset', when: 'after' }, 1],
    [{ kind: 'silence', when: 'before' }, 0],
    [{ kind: 'silence', when: 'after' }, 1],
    [{ kind: 'unreadable' }, 1],
  ])('%o leaves open what happened, and is never tried again by itself', async (fault, accepted) => {
    const found = await sendWith(fault);
    expect([found.outcome.status, found.onTheWire, found.accepted]).toEqual(['ambiguous', 1, accepted]);
  });

  test('what a person can fix says how', async () => {
    const { outcome } = await sendWith({ kind: 'configuration-set-missing' });
    expect(outcome).toMatchObject({ reason: expect.stringContaining('deploy the stack again') });
  });

  test('a refused connection means that nothing was sent, and asking for the quota fails', async () => {
    const nobody = mailerAt('http://127.0.0.1:9');
    expect(await nobody.send(mail)).toEqual({ status: 'unreachable', reason: 'ECONNREFUSED' });
    await expect(nobody.quota()).rejects.toThrow('SES did not return the sending limits');
  });

  test('an unknown host means that nothing was sent', async () => {
    expect(await mailerAt('http://ses.invalid').send(mail)).toMatchObject({ status: 'unreachable' });
  });

  test('an untrusted certificate means that nothing was sent', async () => {
    const { key, cert } = throwawayCertificate(['ses.example']);
    const https = createHttpsServer({ key, cert }).listen(0, '127.0.0.1');
    await once(https, 'listening');
    const { port } = https.address() as AddressInfo;
    const outcome = await mailerAt(`https://127.0.0.1:${port}`).send(mail);
    https.close();
    expect(outcome).toMatchObject({ status: 'unreachable' });
  });

  test.each([
    ['a 4xx without a code', 400, '', 'unexplained'],
    ['a code that is not about the mail', 403, anError('OptInRequired'), 'unexplained'],
    ['a code that nobody has seen yet', 400, anError('SomethingNewException'), 'unexplained'],
    ['too many requests, without a code', 429, '', 'throttled'],
  ])('%s fails no reader: %i', async (_name, status, body, expected) => {
    const answers = await answering((response) => response.writeHead(status).end(body));
    expect((await mailerAt(answers.url).send(mail)).status).toBe(expected);
    answers.close();
  });

  test('an answer with a stalled body times out', async () => {
    const answers = await answering((response) => {
      response.writeHead(200, { 'content-type': 'text/xml', 'content-length': 400 });
      response.write('<SendRawEmailResponse>');
    });
    const started = Date.now();
    expect((await mailerAt(answers.url, 500).send(mail)).status).toBe('ambiguous');
    expect(Date.now() - started).toBeLessThan(5_000);
    answers.close();
  });

  test('an unlimited day is null', async () => {
    server.setQuota({ maxSendRate: 14, max24HourSend: -1 });
    expect(await mailer.quota()).toMatchObject({ maxSendRate: 14, max24Hours: null });
    server.setQuota({ maxSendRate: 1_000_000 });
  });
});

function mailerAt(endpoint: string, answerTimeoutMs?: number): Mailer {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  return createSesMailer(
    createSesClient({ endpoint, region: 'eu-west-1', credentials }),
    'digest',
    answerTimeoutMs,
  );
}

/** A server that answers every request in the same way. */
async function answering(answer: (response: ServerResponse) => void) {
  const server = createServer((request, response) => {
    request.resume().on('end', () => answer(response));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}`, close };
}

/** An error in the words of SES's Query API. */
function anError(code: string): string {
  return `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>no</Message></Error></ErrorResponse>`;
}
