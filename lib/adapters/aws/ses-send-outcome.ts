import { MailerUnavailableError } from '../../errors.ts';
import type { SendOutcome } from '../../ports.ts';

/** The Query API says `Throttling`, the developer guide `ThrottlingException`; rate and day share the name. */
const THROTTLING = new Set(['Throttling', 'ThrottlingException', 'TooManyRequestsException']);

/** Switched off, by AWS or by somebody of ours. With what a person should do. */
const PAUSED: Readonly<Record<string, string>> = {
  AccountSendingPausedException:
    'AWS paused this account: answer its mail; when it is settled, `aws ses update-account-sending-enabled --enabled`',
  ConfigurationSetSendingPausedException:
    'somebody stopped all mail: `aws ses update-configuration-set-sending-enabled` with `--enabled` lets it go on (docs/runbook.md)',
};

/** Wrong set-up, whoever the recipient: no reader may suffer for it. With what a person should do. */
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
  RequestExpired: 'set the clock of this machine: it is wrong by minutes',
  InvalidSignatureException: 'check credentials and clock: AWS refused the signature',
  MissingAuthenticationToken: 'set credentials: none were sent',
  CredentialsProviderError: 'set credentials: none were found',
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
  const lift = PAUSED[name];
  // Thrown before anything went out, so definite although there is no status.
  if (error instanceof MailerUnavailableError) return { status: 'misconfigured', reason: message };
  if (name === 'CredentialsProviderError') return { status: 'misconfigured', reason: `${name}: ${fix}` };
  if (status === undefined || status < 400 || status > 499) {
    return { status: 'ambiguous', reason: status === undefined ? name : `${name} (HTTP ${status})` };
  }
  if (THROTTLING.has(name)) {
    return { status: /daily/i.test(message) ? 'quota-exhausted' : 'throttled' };
  }
  if (lift !== undefined) return { status: 'paused', reason: `${name}: ${lift}` };
  if (fix !== undefined) return { status: 'misconfigured', reason: `${name}: ${fix}` };
  if (name === 'MessageRejected' && /not verified/i.test(message)) {
    return {
      status: 'misconfigured',
      reason: `${name}: verify the sender with SES, or leave the SES sandbox (\`broadsheet doctor\`)`,
    };
  }
  if (name === 'MessageRejected' && /paused/i.test(message))
    return { status: 'paused', reason: `${name}: ${PAUSED.AccountSendingPausedException}` };
  return { status: 'refused', reason: name };
}

function factsOf(error: unknown): { name: string; message: string; status: number | undefined } {
  if (!(error instanceof Error)) return { name: 'unknown', message: '', status: undefined };
  const metadata = '$metadata' in error ? (error.$metadata as { httpStatusCode?: number }) : {};
  return { name: error.name, message: error.message, status: metadata.httpStatusCode };
}
