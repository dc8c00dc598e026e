import {
  AccountSendingPausedException,
  ConfigurationSetDoesNotExistException,
  ConfigurationSetSendingPausedException,
  MessageRejected,
  type SendRawEmailCommand,
  UpdateAccountSendingEnabledCommand,
  UpdateConfigurationSetSendingEnabledCommand,
  VerifyEmailIdentityCommand,
} from '@aws-sdk/client-ses';
import { describe, expect, test } from 'vitest';
import { aClient, aMail, aServer, failureOf } from './support.ts';

const many = (count: number) => Array.from({ length: count }, (_, n) => `r${n}@example.org`);

describe('a message is refused for', () => {
  const refused: readonly (readonly [why: string, mail: SendRawEmailCommand, message: string])[] = [
    ['no From header', aMail({ from: '' }), "Missing required header 'From'."],
    ['a second Subject', aMail({ headers: ['Subject: again'] }), "Duplicate header 'Subject'."],
    [
      'a second List-Unsubscribe, whatever its case',
      aMail({ headers: ['List-Unsubscribe: <https://a.example>', 'list-unsubscribe: <https://b.example>'] }),
      "Duplicate header 'list-unsubscribe'.",
    ],
    ['a line that is no header', aMail({ headers: ['no colon here'] }), "Illegal header 'no colon here'."],
    ['a header without a name', aMail({ headers: [': x'] }), 'Empty header names are illegal.'],
    ['an address without a domain', aMail({ to: ['reader'] }), "Missing final '@domain'"],
    ['an address without a local part', aMail({ to: ['@example.org'] }), 'Missing local name'],
    ['a domain with two dots', aMail({ to: ['reader@example..org'] }), 'Domain contains dot-dot'],
    ['a domain beyond ASCII', aMail({ to: ['reader@exämple.org'] }), 'Domain contains illegal character'],
    [
      'a local part with a space',
      aMail({ to: ['re ader@example.org'] }),
      'Local address contains control or whitespace',
    ],
    ['an unclosed bracket', aMail({ to: ['Reader <reader@example.org'] }), "Missing '>'"],
    ['a source route', aMail({ to: ['<@a.example:reader@example.org>'] }), 'Extra route-addr'],
    ['more than 50 recipients', aMail({ to: many(51) }), 'Recipient count exceeds 50.'],
    [
      'more than 10 MB',
      aMail({ body: 'x'.repeat(10_485_760) }),
      "Message length is more than 10485760 bytes long: '10485841'.",
    ],
    [
      'a tag that holds an address',
      aMail({ tags: { to: 'reader@example.org' } }),
      "Invalid tag value <reader@example.org>: only alphanumeric ASCII characters, '_', and '-' are allowed.",
    ],
  ];

  test.each(refused)('%s', async (_why, mail, message) => {
    const server = await aServer();

    const failure = await failureOf(aClient(server).send(mail));

    expect(failure).toEqual({ name: 'InvalidParameterValue', message, status: 400, code: undefined });
    expect(server.acceptances()).toEqual([]);
  });
});

test('fifty recipients are taken', async () => {
  const server = await aServer();
  await aClient(server).send(aMail({ to: many(50) }));

  expect(server.acceptances()[0]?.recipients).toHaveLength(50);
});

test('one bad address refuses the message for all', async () => {
  const server = await aServer();
  await failureOf(aClient(server).send(aMail({ to: ['good@example.org', 'bad'] })));

  expect(server.acceptances()).toEqual([]);
});

describe('identities', () => {
  test('From must be verified, by address or by a domain at or above it', async () => {
    const server = await aServer();
    const client = aClient(server);

    const failure = await failureOf(client.send(aMail({ from: 'editor@example.net' })));
    await client.send(new VerifyEmailIdentityCommand({ EmailAddress: 'editor@example.net' }));
    await client.send(aMail({ from: 'Editor@Example.net' }));
    await client.send(aMail({ from: 'alerts@deep.news.example.com' }));

    expect(failure).toMatchObject({
      name: 'MessageRejected',
      message:
        'Email address is not verified. The following identities failed the check in region EU-WEST-1: editor@example.net',
    });
    expect(server.acceptances()).toHaveLength(2);
  });

  test('the envelope sender must be verified too', async () => {
    const server = await aServer();
    const call = aClient(server).send(aMail({ source: 'other@example.net' }));

    await expect(call).rejects.toBeInstanceOf(MessageRejected);
  });

  test('in the sandbox recipients must be verified, but not those of the simulator', async () => {
    const server = await aServer({ sandbox: true, maxSendRate: 100 });
    const client = aClient(server);

    const failure = await failureOf(client.send(aMail()));
    await client.send(aMail({ to: ['success+1@simulator.amazonses.com'] }));
    await client.send(new VerifyEmailIdentityCommand({ EmailAddress: 'reader@example.org' }));
    await client.send(aMail());

    expect(failure.message).toContain('reader@example.org');
    expect(server.acceptances()).toHaveLength(2);
  });
});

describe('switches', () => {
  test('a paused account accepts nothing until it is resumed', async () => {
    const server = await aServer();
    const client = aClient(server);
    await client.send(new UpdateAccountSendingEnabledCommand({ Enabled: false }));

    await expect(client.send(aMail())).rejects.toBeInstanceOf(AccountSendingPausedException);

    await client.send(new UpdateAccountSendingEnabledCommand({ Enabled: true }));
    await client.send(aMail());
    expect(server.acceptances()).toHaveLength(1);
  });

  test('a paused configuration set stops its own mails only', async () => {
    const server = await aServer({ configurationSets: [{ name: 'digest' }, { name: 'confirmation' }] });
    const client = aClient(server);
    const update = { ConfigurationSetName: 'digest', Enabled: false };
    await client.send(new UpdateConfigurationSetSendingEnabledCommand(update));

    const stopped = client.send(aMail({ configurationSet: 'digest' }));
    await expect(stopped).rejects.toBeInstanceOf(ConfigurationSetSendingPausedException);
    await client.send(aMail({ configurationSet: 'confirmation' }));
    await client.send(aMail());
    expect(server.acceptances()).toHaveLength(2);
  });

  test('a configuration set that is missing is named', async () => {
    const server = await aServer();
    const call = aClient(server).send(aMail({ configurationSet: 'gone' }));

    await expect(call).rejects.toBeInstanceOf(ConfigurationSetDoesNotExistException);
    await expect(call).rejects.toMatchObject({ ConfigurationSetName: 'gone' });
  });
});
