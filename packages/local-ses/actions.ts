import type { ActionContext } from './action-context.ts';
import {
  createConfigurationSet,
  createEventDestination,
  deleteConfigurationSet,
  deleteEventDestination,
  describeConfigurationSet,
  listConfigurationSets,
  updateConfigurationSetSendingEnabled,
  updateEventDestination,
} from './configuration-set-actions.ts';
import {
  deleteIdentity,
  getDkimAttributes,
  getMailFromDomainAttributes,
  getVerificationAttributes,
  listIdentities,
  setMailFromDomain,
  verifyDomain,
  verifyEmail,
} from './identity-actions.ts';
import type { Answer, Parameters } from './query-protocol.ts';
import {
  getAccountSendingEnabled,
  getSendQuota,
  sendEmail,
  sendRawEmail,
  updateAccountSendingEnabled,
} from './sending-actions.ts';
import { simpleDestinations } from './simple-message.ts';

/** Does one thing SES can do. @throws {SesError} for what SES refuses. */
export type Action = (parameters: Parameters, context: ActionContext) => Answer;

/**
 * The API actions that are served, as SES API version 2010-12-01 defines them. Everything else is answered
 * with InvalidAction at once.
 *
 * @see https://docs.aws.amazon.com/ses/latest/APIReference/API_Operations.html
 */
export const ACTIONS: ReadonlyMap<string, Action> = new Map<string, Action>([
  ['SendRawEmail', sendRawEmail],
  ['SendEmail', sendEmail],
  ['GetSendQuota', getSendQuota],
  ['GetAccountSendingEnabled', getAccountSendingEnabled],
  ['UpdateAccountSendingEnabled', updateAccountSendingEnabled],
  ['CreateConfigurationSet', createConfigurationSet],
  ['DeleteConfigurationSet', deleteConfigurationSet],
  ['ListConfigurationSets', listConfigurationSets],
  ['DescribeConfigurationSet', describeConfigurationSet],
  ['UpdateConfigurationSetSendingEnabled', updateConfigurationSetSendingEnabled],
  ['CreateConfigurationSetEventDestination', createEventDestination],
  ['UpdateConfigurationSetEventDestination', updateEventDestination],
  ['DeleteConfigurationSetEventDestination', deleteEventDestination],
  ['VerifyEmailIdentity', verifyEmail],
  ['VerifyDomainIdentity', verifyDomain],
  ['DeleteIdentity', deleteIdentity],
  ['ListIdentities', listIdentities],
  ['GetIdentityVerificationAttributes', getVerificationAttributes],
  ['GetIdentityDkimAttributes', getDkimAttributes],
  ['GetIdentityMailFromDomainAttributes', getMailFromDomainAttributes],
  ['SetIdentityMailFromDomain', setMailFromDomain],
]);

/** Envelope recipients of a sending request; none for other actions. Lets a fault pick its victims. */
export function recipientsOf(action: string, parameters: Parameters): string[] {
  if (action === 'SendRawEmail') return parameters.list('Destinations');
  return action === 'SendEmail' ? simpleDestinations(parameters) : [];
}
