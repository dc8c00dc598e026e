import {
  GetSendQuotaCommand,
  SESClient,
  type SESClientConfig,
  SendRawEmailCommand,
} from '@aws-sdk/client-ses';
import { MailerUnavailableError } from '../../errors.ts';
import type { Mailer } from '../../ports.ts';
import { keepFences, setFence, TooLateError } from './ses-fence.ts';
import { rawBody, writeRawBodies } from './ses-raw-body.ts';
import { sendOutcomeOf } from './ses-send-outcome.ts';

/** Timeout for the first byte of an answer, in milliseconds. SES answers in well under one second. */
const REQUEST_TIMEOUT_MS = 10_000;

/** Timeout for the whole answer including its body: the SDK's timeout ends with the first byte. */
const ANSWER_TIMEOUT_MS = 15_000;

interface SesClientConfig extends SESClientConfig {
  /** An SES that is not reached in this time has surely not got the mail. */
  readonly connectsWithinMs?: number;
}

/**
 * A client that puts exactly one request on the wire for each call. With the SDK's defaults a lost answer, a
 * timeout or a 5xx after acceptance would send the same mail up to three times, and `requestTimeout` alone
 * would only log a warning.
 */
export function createSesClient({ connectsWithinMs = 3_000, ...config }: SesClientConfig = {}): SESClient {
  const client = new SESClient({
    maxAttempts: 1,
    requestHandler: {
      connectionTimeout: connectsWithinMs,
      requestTimeout: REQUEST_TIMEOUT_MS,
      throwOnRequestTimeout: true,
      // One socket for each mail that a sender may have in flight.
      httpsAgent: { keepAlive: true, maxSockets: 200 },
      httpAgent: { keepAlive: true, maxSockets: 200 },
    },
    ...config,
  });
  return keepFences(writeRawBodies(client));
}

/** SES, one recipient a call. */
export function createSesMailer(
  client: SESClient,
  configurationSet: string,
  answerTimeoutMs = ANSWER_TIMEOUT_MS,
): Mailer {
  return {
    async send({ to, raw, tags, isTooLate }) {
      const command = new SendRawEmailCommand({
        Destinations: [to],
        RawMessage: { Data: rawBody(raw).data },
        ConfigurationSetName: configurationSet,
        Tags: Object.entries(tags).map(([Name, Value]) => ({ Name, Value })),
      });
      if (isTooLate !== undefined) setFence(command, isTooLate);
      try {
        const { MessageId } = await client.send(command, {
          abortSignal: AbortSignal.timeout(answerTimeoutMs),
        });
        if (MessageId === undefined)
          return { status: 'ambiguous', reason: 'SES answered without a message id' };
        return { status: 'accepted', messageId: MessageId };
      } catch (error) {
        if (error instanceof TooLateError) return { status: 'too-late' };
        const outcome = sendOutcomeOf(error);
        // AWS refuses an old signature. That says nothing about the account.
        const isAboutUs = outcome.status === 'misconfigured' || outcome.status === 'unexplained';
        return isAboutUs && isTooLate?.() ? { status: 'too-late' } : outcome;
      }
    },
    async quota() {
      try {
        const quota = await client.send(new GetSendQuotaCommand({}));
        const max24Hours = quota.Max24HourSend ?? 0;
        return {
          maxSendRate: quota.MaxSendRate ?? 1,
          max24Hours: max24Hours === -1 ? null : max24Hours,
          sentLast24Hours: quota.SentLast24Hours ?? 0,
        };
      } catch (cause) {
        throw new MailerUnavailableError('SES did not return the sending limits', {
          cause,
          fix: 'check that the function may call ses:GetSendQuota and that SES is available in this Region',
        });
      }
    },
  };
}
