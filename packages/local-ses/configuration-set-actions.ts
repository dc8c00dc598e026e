import { EVENT_TYPES, type EventDestination, type EventTypeName } from './account.ts';
import type { ActionContext } from './action-context.ts';
import { type Answer, type Parameters, SesError } from './query-protocol.ts';

export function createConfigurationSet(parameters: Parameters, { account }: ActionContext): Answer {
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

export function deleteConfigurationSet(parameters: Parameters, { account }: ActionContext): Answer {
  const { name } = account.configurationSet(parameters.required('ConfigurationSetName'));
  account.configurationSets.delete(name);
  return {};
}

export function listConfigurationSets(_: Parameters, { account }: ActionContext): Answer {
  return { ConfigurationSets: [...account.configurationSets.keys()].map((Name) => ({ Name })) };
}

export function describeConfigurationSet(parameters: Parameters, { account }: ActionContext): Answer {
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

export function updateConfigurationSetSendingEnabled(
  parameters: Parameters,
  { account }: ActionContext,
): Answer {
  const set = account.configurationSet(parameters.required('ConfigurationSetName'));
  set.sendingEnabled = parameters.flag('Enabled');
  return {};
}

export function createEventDestination(parameters: Parameters, { account }: ActionContext): Answer {
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

export function updateEventDestination(parameters: Parameters, { account }: ActionContext): Answer {
  const set = account.configurationSet(parameters.required('ConfigurationSetName'));
  const destination = eventDestination(parameters);
  if (!set.destinations.has(destination.name)) throw noSuchDestination(destination.name);
  set.destinations.set(destination.name, destination);
  return {};
}

export function deleteEventDestination(parameters: Parameters, { account }: ActionContext): Answer {
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
