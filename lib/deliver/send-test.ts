import { readerUrl } from '../contract/reader-urls.ts';
import type { Mailer, SendOutcome } from '../ports.ts';
import type { Letterhead } from './letterhead.ts';
import { prepareMail } from './mime/prepare-mail.ts';
import { spliceMail } from './mime/splice-mail.ts';

/** A mail that was rendered but not necessarily frozen. */
export interface TestMail {
  readonly html: string;
  readonly text: string;
  readonly subject: string;
}

export interface TestSendResult {
  readonly to: string;
  readonly outcome: SendOutcome;
}

/**
 * Send the real mail to a few named addresses without changing any state: no ledger row and no metric. Its SES events
 * are tagged as a test, so that feedback ignores them, and its subscription links lead to a page that changes nothing.
 */
export async function sendTest(
  mail: TestMail,
  to: readonly string[],
  { mailer }: { readonly mailer: Mailer },
  { publicUrl, ...head }: Letterhead,
  mark: SubjectMark = 'TEST',
): Promise<TestSendResult[]> {
  const prepared = prepareMail({ ...mail, ...head, subject: testSubject(mail.subject, mark) });
  const results: TestSendResult[] = [];
  for (const address of to) {
    const raw = spliceMail(prepared, {
      address,
      unsubscribeUrl: readerUrl(publicUrl, 'unsubscribe', INERT_TOKEN),
      preferencesUrl: readerUrl(publicUrl, 'preferences', INERT_TOKEN),
      // Nobody subscribed to get it.
      subscribedOn: '',
    });
    results.push({ to: address, outcome: await mailer.send({ to: address, raw, tags: { test: '1' } }) });
  }
  return results;
}

/** The kinds of mail that look like an edition but are not one. */
type SubjectMark = 'TEST' | 'PROOF';

/** Marks the subject so that a test or a proof is never mistaken for an edition. */
export function testSubject(subject: string, mark: SubjectMark = 'TEST'): string {
  return `[${mark}] ${subject}`;
}

/** Not a valid token. */
const INERT_TOKEN = 'this-is-a-test-mail';
