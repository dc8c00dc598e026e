import type { CompiledTemplates } from '../compose/templates.ts';
import { EDITION_FILES } from '../contract/object-keys.ts';
import { scheduleOf } from '../contract/schedule.ts';
import { letterhead } from '../deliver/letterhead.ts';
import { sendTest, testSubject } from '../deliver/send-test.ts';
import type { EditionReport } from '../domain/report.ts';
import { comingEdition } from './edition-in-hand.ts';
import { gatherInputs } from './gather-inputs.ts';
import type { EditionInputs } from './inputs.ts';
import { type MadeEdition, makeEdition } from './make-edition.ts';
import { sampleArticles } from './sample-articles.ts';
import type { PublishServices } from './services.ts';

/** How a test send ended. Holds no address: outcomes are logged. */
export interface TestSendOutcome {
  readonly status: 'test-sent';
  readonly subject: string;
  /** Null when the mail shows the real next edition; else why it shows sample stories. */
  readonly samplesBecause: EditionReport['outcome'] | null;
  /** One for each address, in the order given: `accepted`, or SES's answer. */
  readonly results: readonly string[];
}

/**
 * Send the real next edition to named addresses without changing any state: no row, no file, no metric and no memory,
 * and the watermark does not move.
 */
export async function sendTestEdition(
  request: { readonly asOf?: string | undefined; readonly to: readonly string[] },
  services: PublishServices,
): Promise<TestSendOutcome> {
  const asOf = request.asOf === undefined ? services.clock.now() : new Date(request.asOf);
  // If today's edition is out, the next one has the articles that have arrived since.
  const coming = await comingEdition(scheduleOf(services.config), asOf, services.register);
  const inputs = await gatherInputs(coming, null, asOf, services);
  const { made, samplesBecause } = makeTestEdition(inputs, services.templates);
  const mail = {
    html: made.files[EDITION_FILES.mailHtml] ?? '',
    text: made.files[EDITION_FILES.mailText] ?? '',
    subject: made.edition.subject,
  };
  const head = letterhead(services.config, services.publicUrl);
  const sent = await sendTest(mail, request.to, services, head);
  const results = sent.map(({ outcome }) =>
    'reason' in outcome ? `${outcome.status}: ${outcome.reason}` : outcome.status,
  );
  return { status: 'test-sent', subject: testSubject(mail.subject), samplesBecause, results };
}

/** The mail of a test send and where its stories come from. */
interface TestEdition {
  readonly made: MadeEdition;
  /** Null when these are the real stories; else why samples replace them. */
  readonly samplesBecause: EditionReport['outcome'] | null;
}

/**
 * The next edition as a test mail. When there is nothing to print, it shows the sample stories, and the result says so.
 */
function makeTestEdition(inputs: EditionInputs, templates: CompiledTemplates): TestEdition {
  const real = makeEdition(inputs, templates, { testSend: true });
  if (real.edition !== null) return { made: real, samplesBecause: null };
  const samples = makeEdition(
    {
      ...inputs,
      articles: sampleArticles(new Date(inputs.asOf)),
      memory: [],
      desk: { ...inputs.desk, hold: null, pins: [], blocks: [] },
    },
    templates,
    { testSend: true },
  );
  if (samples.edition === null)
    throw new Error('the sample stories make no edition: the selection policy excludes all of them');
  return { made: samples, samplesBecause: real.report.outcome };
}
