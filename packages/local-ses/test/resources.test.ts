import {
  ConfigurationSetAlreadyExistsException,
  CreateConfigurationSetCommand,
  CreateConfigurationSetEventDestinationCommand,
  DeleteConfigurationSetCommand,
  DeleteConfigurationSetEventDestinationCommand,
  DeleteIdentityCommand,
  DescribeConfigurationSetCommand,
  EventDestinationAlreadyExistsException,
  EventDestinationDoesNotExistException,
  GetAccountSendingEnabledCommand,
  GetIdentityVerificationAttributesCommand,
  ListConfigurationSetsCommand,
  ListIdentitiesCommand,
  UpdateAccountSendingEnabledCommand,
  UpdateConfigurationSetEventDestinationCommand,
  UpdateConfigurationSetSendingEnabledCommand,
  VerifyDomainIdentityCommand,
  VerifyEmailIdentityCommand,
} from '@aws-sdk/client-ses';
import { expect, test } from 'vitest';
import { aClient, aMail, aServer } from './support.ts';

const TopicARN = 'arn:aws:sns:eu-west-1:000000000000:events';

test('a configuration set is created once, described, and deleted', async () => {
  const client = aClient(await aServer({ configurationSets: [] }));
  const create = () =>
    client.send(new CreateConfigurationSetCommand({ ConfigurationSet: { Name: 'digest' } }));
  await create();

  await expect(create()).rejects.toBeInstanceOf(ConfigurationSetAlreadyExistsException);
  expect((await client.send(new ListConfigurationSetsCommand({}))).ConfigurationSets).toEqual([
    { Name: 'digest' },
  ]);
  await client.send(new DeleteConfigurationSetCommand({ ConfigurationSetName: 'digest' }));
  expect((await client.send(new ListConfigurationSetsCommand({}))).ConfigurationSets ?? []).toEqual([]);
});

test('an event destination decides which events go where', async () => {
  const events: string[] = [];
  const server = await aServer({
    publish: ({ eventType }, topicArn) => {
      events.push(`${eventType} ${topicArn}`);
    },
  });
  const client = aClient(server);
  const destination = (Enabled: boolean) => ({
    ConfigurationSetName: 'digest',
    EventDestination: {
      Name: 'to-us',
      Enabled,
      MatchingEventTypes: ['send' as const],
      SNSDestination: { TopicARN },
    },
  });
  await client.send(new CreateConfigurationSetEventDestinationCommand(destination(true)));
  await client.send(aMail({ configurationSet: 'digest' }));
  await client.send(new UpdateConfigurationSetEventDestinationCommand(destination(false)));
  await client.send(aMail({ configurationSet: 'digest' }));
  await server.settled();

  expect(events).toEqual([`Send ${TopicARN}`]);
  const again = client.send(new CreateConfigurationSetEventDestinationCommand(destination(true)));
  await expect(again).rejects.toBeInstanceOf(EventDestinationAlreadyExistsException);
  const name = { ConfigurationSetName: 'digest', EventDestinationName: 'to-us' };
  await client.send(new DeleteConfigurationSetEventDestinationCommand(name));
  await expect(client.send(new DeleteConfigurationSetEventDestinationCommand(name))).rejects.toBeInstanceOf(
    EventDestinationDoesNotExistException,
  );
});

test('a configuration set tells its switch and its destinations', async () => {
  const client = aClient(await aServer({ configurationSets: [{ name: 'digest', topicArn: TopicARN }] }));
  const name = { ConfigurationSetName: 'digest' };
  await client.send(new UpdateConfigurationSetSendingEnabledCommand({ ...name, Enabled: false }));

  const described = await client.send(
    new DescribeConfigurationSetCommand({
      ...name,
      ConfigurationSetAttributeNames: ['eventDestinations', 'reputationOptions'],
    }),
  );

  expect(described.EventDestinations).toMatchObject([{ Enabled: true, SNSDestination: { TopicARN } }]);
  expect(described.ReputationOptions?.SendingEnabled).toBe(false);
});

test('identities are verified when asked for, listed by kind, and forgotten', async () => {
  const client = aClient(await aServer({ identities: [] }));
  await client.send(new VerifyDomainIdentityCommand({ Domain: 'news.example.com' }));
  await client.send(new VerifyEmailIdentityCommand({ EmailAddress: 'Editor@example.net' }));

  const listed = await client.send(new ListIdentitiesCommand({ IdentityType: 'Domain' }));
  expect(listed.Identities).toEqual(['news.example.com']);
  const Identities = ['news.example.com', 'editor@example.net', 'unknown.example'];
  const known = await client.send(new GetIdentityVerificationAttributesCommand({ Identities }));
  expect(Object.keys(known.VerificationAttributes ?? {})).toEqual(['news.example.com', 'editor@example.net']);
  expect(known.VerificationAttributes?.['news.example.com']?.VerificationStatus).toBe('Success');

  await client.send(new DeleteIdentityCommand({ Identity: 'news.example.com' }));
  expect((await client.send(new ListIdentitiesCommand({}))).Identities).toEqual(['editor@example.net']);
});

test('the account tells whether it may send', async () => {
  const client = aClient(await aServer());
  expect((await client.send(new GetAccountSendingEnabledCommand({}))).Enabled).toBe(true);
  await client.send(new UpdateAccountSendingEnabledCommand({ Enabled: false }));

  expect((await client.send(new GetAccountSendingEnabledCommand({}))).Enabled).toBe(false);
});
