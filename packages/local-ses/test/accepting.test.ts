import { createHash } from 'node:crypto';
import {
  GetSendQuotaCommand,
  ListTemplatesCommand,
  SendEmailCommand,
  SendRawEmailCommand,
} from '@aws-sdk/client-ses';
import { expect, test } from 'vitest';
import { aClient, aMail, aServer, failureOf } from './support.ts';

test('an accepted mail is in the log with its recipients, tags, hash and time', async () => {
  const at = new Date('2026-11-22T06:30:00.000Z');
  const server = await aServer({ environment: { now: () => at, schedule: setImmediate, random: () => 0.5 } });
  const command = aMail({ tags: { edition: '2026-11-22', attempt: '1' }, configurationSet: 'digest' });

  const { MessageId } = await aClient(server).send(command);

  const raw = Buffer.from(command.input.RawMessage?.Data ?? '');
  expect(server.acceptances()).toEqual([
    {
      messageId: MessageId,
      acceptedAt: '2026-11-22T06:30:00.000Z',
      source: 'digest@news.example.com',
      recipients: ['reader@example.org'],
      configurationSet: 'digest',
      tags: { edition: '2026-11-22', attempt: '1' },
      subject: 'The morning',
      sha256: createHash('sha256').update(raw).digest('hex'),
      bytes: raw.length,
    },
  ]);
  expect(server.raw(MessageId ?? '')).toEqual(raw);
});

test('message ids look like those of SES and never repeat', async () => {
  const server = await aServer();
  const client = aClient(server);
  await Promise.all(Array.from({ length: 200 }, () => client.send(aMail())));

  const ids = server.acceptances().map(({ messageId }) => messageId);

  expect(new Set(ids).size).toBe(200);
  for (const id of ids)
    expect(id).toMatch(/^0102[0-9a-f]{12}-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}-000000$/);
});

test('the mailbox gets SES’s Message-ID and Date, and none of the instructions to SES', async () => {
  const at = new Date('2026-11-22T06:30:00.000Z');
  const server = await aServer({ environment: { now: () => at, schedule: setImmediate, random: () => 0.5 } });
  const headers = [
    'Message-ID: <ours@news.example.com>',
    'Date: Mon, 1 Jan 2001 00:00:00 +0000',
    'X-SES-CONFIGURATION-SET: digest',
    'X-SES-MESSAGE-TAGS: edition=2026-11-22,',
    ' attempt=2',
    'Bcc: secret@example.org',
    'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
  ];

  const { MessageId } = await aClient(server).send(aMail({ headers, body: 'X-SES-A: not a header\r\n' }));

  expect(server.delivered(MessageId ?? '')?.toString()).toBe(
    [
      'From: digest@news.example.com',
      'To: reader@example.org',
      'Subject: The morning',
      'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
      `Message-ID: <${MessageId}@eu-west-1.amazonses.com>`,
      'Date: Sun, 22 Nov 2026 06:30:00 +0000',
      '',
      'X-SES-A: not a header\r\n',
      '',
    ].join('\r\n'),
  );
  expect(server.acceptances()[0]).toMatchObject({
    configurationSet: 'digest',
    tags: { edition: '2026-11-22', attempt: '2' },
  });
});

test('any bytes survive the way through the API', async () => {
  const server = await aServer();
  const every = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
  const raw = Buffer.concat([
    Buffer.from('From: a@news.example.com\r\nTo: b@example.org\r\n\r\n'),
    every,
    every,
  ]);

  const { MessageId } = await aClient(server).send(new SendRawEmailCommand({ RawMessage: { Data: raw } }));

  expect(server.raw(MessageId ?? '')?.equals(raw)).toBe(true);
});

test('without Destinations the recipients are those of To, Cc and Bcc', async () => {
  const server = await aServer();
  const headers = ['Cc: "Doe, Jane" <jane@example.org>, joe@example.org', 'Bcc: bea@example.org'];

  await aClient(server).send(aMail({ to: [], headers }));

  expect(server.acceptances()[0]?.recipients).toEqual([
    'reader@example.org',
    'jane@example.org',
    'joe@example.org',
    'bea@example.org',
  ]);
});

test('SendEmail composes a message with both parts', async () => {
  const server = await aServer();

  const { MessageId } = await aClient(server).send(
    new SendEmailCommand({
      Source: 'digest@news.example.com',
      Destination: { ToAddresses: ['reader@example.org'], BccAddresses: ['bea@example.org'] },
      Message: {
        Subject: { Data: 'Grüße am Morgen' },
        Body: { Text: { Data: 'Hallo' }, Html: { Data: '<p>Hallo</p>' } },
      },
    }),
  );

  const mail = server.delivered(MessageId ?? '')?.toString() ?? '';
  expect(mail).toContain('Subject: =?UTF-8?B?R3LDvMOfZSBhbSBNb3JnZW4=?=');
  expect(mail).toContain(Buffer.from('<p>Hallo</p>').toString('base64'));
  expect(mail).not.toContain('bea@');
  expect(server.acceptances()[0]?.recipients).toEqual(['reader@example.org', 'bea@example.org']);
});

test('the quota counts recipients, but not those of the mailbox simulator', async () => {
  const server = await aServer({ maxSendRate: 14, max24HourSend: 50_000 });
  const client = aClient(server);
  await client.send(aMail({ to: ['a@example.org', 'b@example.org', 'success@simulator.amazonses.com'] }));

  expect(await client.send(new GetSendQuotaCommand({}))).toMatchObject({
    Max24HourSend: 50_000,
    MaxSendRate: 14,
    SentLast24Hours: 2,
  });
});

test('an action the server does not know is answered at once', async () => {
  const server = await aServer();

  const failure = await failureOf(aClient(server).send(new ListTemplatesCommand({})));

  expect(failure).toMatchObject({ name: 'InvalidAction', status: 400 });
});

test('a request without a signature is turned away', async () => {
  const server = await aServer();

  const answer = await fetch(server.url, { method: 'POST', body: 'Action=GetSendQuota&Version=2010-12-01' });

  expect(answer.status).toBe(403);
  expect(await answer.text()).toContain('<Code>MissingAuthenticationToken</Code>');
});
