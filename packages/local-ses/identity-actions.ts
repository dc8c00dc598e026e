import type { ActionContext } from './action-context.ts';
import { type Answer, type Parameters, SesError } from './query-protocol.ts';

/** Identities are verified at once, because nobody can click a link or publish a DNS record here. */
export function verifyEmail(parameters: Parameters, { account }: ActionContext): Answer {
  account.identities.add(parameters.required('EmailAddress').toLowerCase());
  return {};
}

export function verifyDomain(parameters: Parameters, { account }: ActionContext): Answer {
  account.identities.add(parameters.required('Domain').toLowerCase());
  return { VerificationToken: VERIFICATION_TOKEN };
}

const VERIFICATION_TOKEN = 'bG9jYWwtc2VzLXNlcnZlci12ZXJpZmljYXRpb24tdG9rZW4=';

export function deleteIdentity(parameters: Parameters, { account }: ActionContext): Answer {
  account.identities.delete(parameters.required('Identity').toLowerCase());
  return {};
}

export function listIdentities(parameters: Parameters, { account }: ActionContext): Answer {
  const type = parameters.text('IdentityType');
  const wanted = (identity: string) =>
    type === undefined || (type === 'EmailAddress') === identity.includes('@');
  return { Identities: [...account.identities].filter(wanted) };
}

export function getVerificationAttributes(parameters: Parameters, { account }: ActionContext): Answer {
  const asked = parameters.list('Identities');
  const known = asked.filter((identity) => account.identities.has(identity.toLowerCase()));
  return {
    VerificationAttributes: new Map(known.map((identity) => [identity, attributesOf(identity)])),
  };
}

/** Signing is on as soon as an identity is verified, as with the DKIM that SES manages. */
export function getDkimAttributes(parameters: Parameters, { account }: ActionContext): Answer {
  const known = parameters
    .list('Identities')
    .filter((identity) => account.identities.has(identity.toLowerCase()));
  const signing = { DkimEnabled: true, DkimVerificationStatus: 'Success', DkimTokens: ['local'] };
  return { DkimAttributes: new Map(known.map((identity) => [identity, signing])) };
}

export function setMailFromDomain(parameters: Parameters, { account }: ActionContext): Answer {
  const identity = parameters.required('Identity').toLowerCase();
  if (!account.identities.has(identity))
    throw new SesError('InvalidParameterValue', `Identity <${identity}> does not exist.`);
  const domain = parameters.text('MailFromDomain') ?? '';
  if (domain === '') account.mailFromDomains.delete(identity);
  else account.mailFromDomains.set(identity, domain.toLowerCase());
  return {};
}

export function getMailFromDomainAttributes(parameters: Parameters, { account }: ActionContext): Answer {
  const known = parameters
    .list('Identities')
    .filter((identity) => account.identities.has(identity.toLowerCase()));
  const entry = (identity: string): Answer => {
    const domain = account.mailFromDomains.get(identity.toLowerCase());
    return {
      MailFromDomain: domain,
      MailFromDomainStatus: domain === undefined ? undefined : 'Success',
      BehaviorOnMXFailure: 'UseDefaultValue',
    };
  };
  return { MailFromDomainAttributes: new Map(known.map((identity) => [identity, entry(identity)])) };
}

function attributesOf(identity: string): Answer {
  return {
    VerificationStatus: 'Success',
    VerificationToken: identity.includes('@') ? undefined : VERIFICATION_TOKEN,
  };
}
