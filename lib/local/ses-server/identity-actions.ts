import type { ActionContext } from './action-context.ts';
import type { Answer, Parameters } from './query-protocol.ts';

/** There is nobody here to click a link or publish a record: an identity is verified as soon as it is asked for. */
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

function attributesOf(identity: string): Answer {
  return {
    VerificationStatus: 'Success',
    VerificationToken: identity.includes('@') ? undefined : VERIFICATION_TOKEN,
  };
}
