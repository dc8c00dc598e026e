import { MailerUnavailableError } from '../../errors.ts';
import type { SendOutcome } from '../../ports.ts';

/** The Query API says `Throttling`, the developer guide `ThrottlingException`; rate and day share the name. */
const THROTTLING = new Set(['Throttling', 'ThrottlingException', 'TooManyRequestsException']);

/** Sending is switched off, by AWS or by an operator. With the fix. */
const PAUSED: Readonly<Record<string, string>> = {
  AccountSendingPausedException:
    'AWS paused sending for this account: reply to AWS’s email and, once AWS agrees, run `aws ses update-account-sending-enabled --enabled`',
  ConfigurationSetSendingPausedException:
    'sending is disabled for this configuration set: to resume, run `aws ses update-configuration-set-sending-enabled` with `--enabled` (docs/runbook.md)',
};

/** Errors of the set-up, which no reader may be marked as failed for. With the fix. */
const MISCONFIGURED: Readonly<Record<string, string>> = {
  ConfigurationSetDoesNotExist: 'deploy the stack again: its SES configuration set is gone',
  ConfigurationSetDoesNotExistException: 'deploy the stack again: its SES configuration set is gone',
  MailFromDomainNotVerified: 'publish the MX and SPF records of the MAIL FROM domain (`broadsheet doctor`)',
  MailFromDomainNotVerifiedException:
    'publish the MX and SPF records of the MAIL FROM domain (`broadsheet doctor`)',
  AccessDenied: 'deploy the stack again: the sender lost its permission to call ses:SendRawEmail',
  AccessDeniedException: 'deploy the stack again: the sender lost its permission to call ses:SendRawEmail',
  InvalidClientTokenId: 'deploy the stack again: its credentials are not valid in this account and Region',
  UnrecognizedClientException:
    'deploy the stack again: its credentials are not valid in this account and Region',
  ExpiredToken: 'renew the credentials: they have expired',
  SignatureDoesNotMatch: 'check credentials and clock: AWS refused the signature',
  RequestExpired: 'correct this machine’s clock: it is several minutes off',
  InvalidSignatureException: 'check credentials and clock: AWS refused the signature',
  MissingAuthenticationToken: 'set credentials: none were sent',
  CredentialsProviderError: 'set credentials: none were found',
};

/**
 * The only codes that fail a reader: SES documents them for the recipient's address or for the message itself.
 *
 * @see https://docs.aws.amazon.com/ses/latest/APIReference/API_SendRawEmail.html
 */
const ABOUT_THE_MAIL = new Set([
  'MessageRejected',
  'InvalidParameterValue',
  'InvalidParameterValueException',
]);

/**
 * The meaning of a failed `SendRawEmail`. An answer with a 4xx status is a definite no, and so is a failure before the
 * connection was made; anything else leaves open whether SES accepted the mail.
 *
 * @see docs/delivery.md, "Definite and ambiguous"
 */
export function sendOutcomeOf(error: unknown): SendOutcome {
  const { name, message, status } = factsOf(error);
  // Thrown before anything was sent, so definite although there is no status.
  if (error instanceof MailerUnavailableError) return { status: 'misconfigured', reason: message };
  if (name === 'CredentialsProviderError')
    return { status: 'misconfigured', reason: `${name}: ${MISCONFIGURED[name]}` };
  if (status === undefined) {
    const cause = neverConnected(error);
    return cause === null ? { status: 'ambiguous', reason: name } : { status: 'unreachable', reason: cause };
  }
  if (status < 400 || status > 499) return { status: 'ambiguous', reason: `${name} (HTTP ${status})` };
  return refusalOf(name, message, status);
}

function refusalOf(name: string, message: string, status: number): SendOutcome {
  if (THROTTLING.has(name) || status === 429)
    return { status: /daily/i.test(message) ? 'quota-exhausted' : 'throttled' };
  const lift = PAUSED[name];
  if (lift !== undefined) return { status: 'paused', reason: `${name}: ${lift}` };
  const fix = MISCONFIGURED[name];
  if (fix !== undefined) return { status: 'misconfigured', reason: `${name}: ${fix}` };
  if (name === 'MessageRejected' && /not verified/i.test(message)) {
    return {
      status: 'misconfigured',
      reason: `${name}: verify the sender with SES, or leave the SES sandbox (\`broadsheet doctor\`)`,
    };
  }
  if (name === 'MessageRejected' && /paused/i.test(message))
    return { status: 'paused', reason: `${name}: ${PAUSED.AccountSendingPausedException}` };
  if (ABOUT_THE_MAIL.has(name)) return { status: 'refused', reason: name };
  return { status: 'unexplained', reason: `${name} (HTTP ${status})` };
}

/** System calls that come before the first byte of a request. */
const BEFORE_THE_REQUEST = new Set(['connect', 'getaddrinfo']);

/** Certificates are checked before anything is written. */
const CERTIFICATE = /^(ERR_TLS_CERT|CERT_|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED_CERT|UNABLE_TO_)/;

/**
 * Why no connection was made, in which case nothing can have been sent; null when there may have been one.
 *
 * @see https://nodejs.org/api/errors.html#common-system-errors
 */
function neverConnected(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if (error instanceof AggregateError) return neverConnected(error.errors[0]);
  const { code = '', syscall = '' } = error as NodeJS.ErrnoException;
  if (BEFORE_THE_REQUEST.has(syscall) || CERTIFICATE.test(code)) return code || syscall;
  // Node's message for an interrupted TLS handshake, and the SDK's for a connection that was never made.
  if (/before secure TLS connection was established|did not establish a connection/.test(error.message))
    return code || error.name;
  return null;
}

function factsOf(error: unknown): { name: string; message: string; status: number | undefined } {
  if (!(error instanceof Error)) return { name: 'unknown', message: '', status: undefined };
  const metadata = '$metadata' in error ? (error.$metadata as { httpStatusCode?: number }) : {};
  return { name: error.name, message: error.message, status: metadata.httpStatusCode };
}
