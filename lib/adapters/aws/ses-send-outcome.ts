import type { SendOutcome } from '../../ports.ts';

/** The Query API says `Throttling`, the developer guide `ThrottlingException`; rate and day share the name. */
const THROTTLING = new Set(['Throttling', 'ThrottlingException', 'TooManyRequestsException']);

const PAUSED = new Set(['AccountSendingPausedException', 'ConfigurationSetSendingPausedException']);

/** Wrong set-up, whoever the recipient: no reader may suffer for it. With what a person should do. */
const MISCONFIGURED: Readonly<Record<string, string>> = {
  ConfigurationSetDoesNotExist: 'deploy the stack again: its SES configuration set is gone',
  ConfigurationSetDoesNotExistException: 'deploy the stack again: its SES configuration set is gone',
  MailFromDomainNotVerified: 'publish the MX and SPF records of the MAIL FROM domain (`broadsheet doctor`)',
  MailFromDomainNotVerifiedException:
    'publish the MX and SPF records of the MAIL FROM domain (`broadsheet doctor`)',
  AccessDenied: 'deploy the stack again: the sender lost its permission to call ses:SendRawEmail',
  AccessDeniedException: 'deploy the stack again: the sender lost its permission to call ses:SendRawEmail',
  InvalidClientTokenId: 'the credentials are not valid in this account and Region',
  UnrecognizedClientException: 'the credentials are not valid in this account and Region',
  ExpiredToken: 'the credentials have expired',
  SignatureDoesNotMatch: 'check credentials and clock: AWS refused the signature',
  RequestExpired: 'the clock of this machine is wrong by minutes',
  InvalidSignatureException: 'check credentials and clock: AWS refused the signature',
  MissingAuthenticationToken: 'no credentials were sent',
  CredentialsProviderError: 'no credentials were found',
};

/**
 * What one failed `SendRawEmail` means. Only an answer with a 4xx status is a definite no; everything else
 * leaves open whether SES took the mail.
 *
 * @see docs/delivery.md, "Definite and ambiguous"
 */
export function sendOutcomeOf(error: unknown): SendOutcome {
  const { name, message, status } = factsOf(error);
  const fix = MISCONFIGURED[name];
  // Thrown before anything went out, so definite although there is no status.
  if (name === 'CredentialsProviderError') return { status: 'misconfigured', reason: `${name}: ${fix}` };
  if (status === undefined || status < 400 || status > 499) {
    return { status: 'ambiguous', reason: status === undefined ? name : `${name} (HTTP ${status})` };
  }
  if (THROTTLING.has(name)) {
    return { status: /daily/i.test(message) ? 'quota-exhausted' : 'throttled' };
  }
  if (PAUSED.has(name)) return { status: 'paused', reason: name };
  if (fix !== undefined) return { status: 'misconfigured', reason: `${name}: ${fix}` };
  if (name === 'MessageRejected' && /not verified/i.test(message)) {
    return {
      status: 'misconfigured',
      reason: `${name}: verify the sender with SES, or leave the SES sandbox (\`broadsheet doctor\`)`,
    };
  }
  if (name === 'MessageRejected' && /paused/i.test(message)) return { status: 'paused', reason: name };
  return { status: 'refused', reason: name };
}

function factsOf(error: unknown): { name: string; message: string; status: number | undefined } {
  if (!(error instanceof Error)) return { name: 'unknown', message: '', status: undefined };
  const metadata = '$metadata' in error ? (error.$metadata as { httpStatusCode?: number }) : {};
  return { name: error.name, message: error.message, status: metadata.httpStatusCode };
}
