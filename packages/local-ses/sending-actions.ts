import type { ActionContext } from './action-context.ts';
import type { Answer, Parameters } from './query-protocol.ts';
import { simpleDestinations, simpleMessage } from './simple-message.ts';
import type { Submission } from './submission.ts';

export function sendRawEmail(parameters: Parameters, context: ActionContext): Answer {
  return send(rawSubmission(parameters), context);
}

export function sendEmail(parameters: Parameters, context: ActionContext): Answer {
  return send(simpleSubmission(parameters), context);
}

export function getSendQuota(_: Parameters, { account, environment }: ActionContext): Answer {
  return {
    Max24HourSend: account.max24HourSend,
    MaxSendRate: account.maxSendRate,
    SentLast24Hours: account.sentLast24Hours(environment.now().getTime()),
  };
}

export function getAccountSendingEnabled(_: Parameters, { account }: ActionContext): Answer {
  return { Enabled: account.sendingEnabled };
}

export function updateAccountSendingEnabled(parameters: Parameters, { account }: ActionContext): Answer {
  account.sendingEnabled = parameters.flag('Enabled');
  return {};
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
