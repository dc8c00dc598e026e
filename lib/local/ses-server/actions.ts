import { type Account, EVENT_TYPES, type EventDestination, type EventTypeName } from './account.ts';
import type { Environment } from './environment.ts';
import type { EventPublisher } from './event-publisher.ts';
import type { PostOffice, Submission } from './post-office.ts';
import { type Answer, type Parameters, SesError } from './query-protocol.ts';
import { simpleDestinations, simpleMessage } from './simple-message.ts';

/** What the actions work on. */
export interface ActionContext {
  readonly account: Account;
  readonly postOffice: PostOffice;
  readonly events: EventPublisher;
  readonly environment: Environment;
}

type Action = (parameters: Parameters, context: ActionContext) => Answer;

/**
 * The API actions that are served, as SES API version 2010-12-01 defines them. Everything else is answered
 * with InvalidAction at once.
 *
 * @see https://docs.aws.amazon.com/ses/latest/APIReference/API_Operations.html
 */
export const ACTIONS: ReadonlyMap<string, Action> = new Map<string, Action>([
  ['SendRawEmail', (parameters, context) => send(rawSubmission(parameters), context)],
  ['SendEmail', (parameters, context) => send(simpleSubmission(parameters), context)],
  ['GetSendQuota', getSendQuota],
  ['GetAccountSendingEnabled', (_, { account }) => ({ Enabled: account.sendingEnabled })],
  ['UpdateAccountSendingEnabled', updateAccountSendingEnabled],
  ['UpdateConfigurationSetSendingEnabled', updateConfigurationSetSendingEnabled],
  ['CreateConfigurationSet', createConfigurationSet],
  ['DeleteConfigurationSet', deleteConfigurationSet],
  ['ListConfigurationSets', listConfigurationSets],
  ['DescribeConfigurationSet', describeConfigurationSet],
  ['CreateConfigurationSetEventDestination', createEventDestination],
  ['UpdateConfigurationSetEventDestination', updateEventDestination],
  ['DeleteConfigurationSetEventDestination', deleteEventDestination],
  ['VerifyEmailIdentity', (parameters, context) => verify(parameters.required('EmailAddress'), context)],
  ['VerifyDomainIdentity', verifyDomain],
  ['DeleteIdentity', deleteIdentity],
  ['ListIdentities', listIdentities],
  ['GetIdentityVerificationAttributes', getVerificationAttributes],
]);

/** Envelope recipients of a sending request; none for other actions. Lets a fault pick its victims. */
export function recipientsOf(action: string, parameters: Parameters): string[] {
  if (action === 'SendRawEmail') return parameters.list('Destinations');
  return action === 'SendEmail' ? simpleDestinations(parameters) : [];
}

function send(submission: Submission, { postOffice, events }: ActionContext): Answer {
  const accepted = postOffice.accept(submission);
  events.announce(accepted);
  return { MessageId: accepted.acceptance.messageId };
}

function rawSubmission(parameters: Parameters): Submission {
  return {
    raw: Buffer.from(parameters.required('RawMessage.Data'), 'base64'),
    source: parameters.text('Source'),
    destinations: parameters.list('Destinations'),
    configurationSet: parameters.text('ConfigurationSetName'),
    tags: tagsOf(parameters),
  };
}

function simpleSubmission(parameters: Parameters): Submission {
  return {
    raw: simpleMessage(parameters),
    source: parameters.required('Source'),
    destinations: simpleDestinations(parameters),
    configurationSet: parameters.text('ConfigurationSetName'),
    tags: tagsOf(parameters),
  };
}

function tagsOf(parameters: Parameters): Record<string, string> {
  const tags: Record<string, string> = {};
  for (const { Name, Value } of parameters.structures('Tags', ['Name', 'Value'])) {
    if (Name !== undefined) tags[Name] = Value ?? '';
  }
  return tags;
}

function getSendQuota(_: Parameters, { account, environment }: ActionContext): Answer {
  return {
    Max24HourSend: account.max24HourSend,
    MaxSendRate: account.maxSendRate,
    SentLast24Hours: account.sentLast24Hours(environment.now().getTime()),
  };
}

function updateAccountSendingEnabled(parameters: Parameters, { account }: ActionContext): Answer {
  account.sendingEnabled = parameters.flag('Enabled');
  return {};
}

function updateConfigurationSetSendingEnabled(parameters: Parameters, { account }: ActionContext): Answer {
  const set = account.configurationSet(parameters.required('ConfigurationSetName'));
  set.sendingEnabled = parameters.flag('Enabled');
  return {};
}

function createConfigurationSet(parameters: Parameters, { account }: ActionContext): Answer {
  const name = parameters.required('ConfigurationSet.Name');
  if (!/^[A-Za-z0-9_-]{1,64}$/.test(name)) {
    throw new SesError('InvalidConfigurationSet', `Invalid configuration set name <${name}>.`);
  }
  if (account.configurationSets.has(name)) {
    throw new SesError('ConfigurationSetAlreadyExists', `Configuration set <${name}> already exists.`, 400, {
      ConfigurationSetName: name,
    });
  }
  account.configurationSets.set(name, { name, sendingEnabled: true, destinations: new Map() });
  return {};
}

function deleteConfigurationSet(parameters: Parameters, { account }: ActionContext): Answer {
  const { name } = account.configurationSet(parameters.required('ConfigurationSetName'));
  account.configurationSets.delete(name);
  return {};
}

function listConfigurationSets(_: Parameters, { account }: ActionContext): Answer {
  return { ConfigurationSets: [...account.configurationSets.keys()].map((Name) => ({ Name })) };
}

function describeConfigurationSet(parameters: Parameters, { account }: ActionContext): Answer {
  const set = account.configurationSet(parameters.required('ConfigurationSetName'));
  return {
    ConfigurationSet: { Name: set.name },
    EventDestinations: [...set.destinations.values()].map((destination) => ({
      Name: destination.name,
      Enabled: destination.enabled,
      MatchingEventTypes: destination.eventTypes,
      SNSDestination: destination.topicArn === null ? undefined : { TopicARN: destination.topicArn },
    })),
    ReputationOptions: { SendingEnabled: set.sendingEnabled, ReputationMetricsEnabled: false },
  };
}

function createEventDestination(parameters: Parameters, { account }: ActionContext): Answer {
  const set = account.configurationSet(parameters.required('ConfigurationSetName'));
  const destination = eventDestination(parameters);
  if (set.destinations.has(destination.name)) {
    throw new SesError(
      'EventDestinationAlreadyExists',
      `Event destination <${destination.name}> already exists.`,
    );
  }
  set.destinations.set(destination.name, destination);
  return {};
}

function updateEventDestination(parameters: Parameters, { account }: ActionContext): Answer {
  const set = account.configurationSet(parameters.required('ConfigurationSetName'));
  const destination = eventDestination(parameters);
  if (!set.destinations.has(destination.name)) throw noSuchDestination(destination.name);
  set.destinations.set(destination.name, destination);
  return {};
}

function deleteEventDestination(parameters: Parameters, { account }: ActionContext): Answer {
  const set = account.configurationSet(parameters.required('ConfigurationSetName'));
  const name = parameters.required('EventDestinationName');
  if (!set.destinations.delete(name)) throw noSuchDestination(name);
  return {};
}

function noSuchDestination(name: string): SesError {
  return new SesError('EventDestinationDoesNotExist', `Event destination <${name}> does not exist.`);
}

function eventDestination(parameters: Parameters): EventDestination {
  const eventTypes = parameters.list('EventDestination.MatchingEventTypes');
  const unknown = eventTypes.find((type) => !(EVENT_TYPES as readonly string[]).includes(type));
  if (unknown !== undefined) throw new SesError('InvalidParameterValue', `Unknown event type <${unknown}>.`);
  return {
    name: parameters.required('EventDestination.Name'),
    enabled: parameters.flag('EventDestination.Enabled'),
    topicArn: parameters.text('EventDestination.SNSDestination.TopicARN') ?? null,
    eventTypes: eventTypes as EventTypeName[],
  };
}

/** There is nobody here to click a link or publish a record: an identity is verified as soon as it is asked for. */
function verify(identity: string, { account }: ActionContext): Answer {
  account.identities.add(identity.toLowerCase());
  return {};
}

function verifyDomain(parameters: Parameters, context: ActionContext): Answer {
  verify(parameters.required('Domain'), context);
  return { VerificationToken: VERIFICATION_TOKEN };
}

const VERIFICATION_TOKEN = 'bG9jYWwtc2VzLXNlcnZlci12ZXJpZmljYXRpb24tdG9rZW4=';

function deleteIdentity(parameters: Parameters, { account }: ActionContext): Answer {
  account.identities.delete(parameters.required('Identity').toLowerCase());
  return {};
}

function listIdentities(parameters: Parameters, { account }: ActionContext): Answer {
  const type = parameters.text('IdentityType');
  const wanted = (identity: string) =>
    type === undefined || (type === 'EmailAddress') === identity.includes('@');
  return { Identities: [...account.identities].filter(wanted) };
}

function getVerificationAttributes(parameters: Parameters, { account }: ActionContext): Answer {
  const asked = parameters.list('Identities');
  const known = asked.filter((identity) => account.identities.has(identity.toLowerCase()));
  return {
    VerificationAttributes: new Map(known.map((identity) => [identity, attributesOf(identity)])),
  };
}

function attributesOf(identity: string): Answer {
  return {
    VerificationStatus: 'Success',
    VerificationToken: identity.includes('@') ? undefined : VERIFICATION_TOKEN,
  };
}
