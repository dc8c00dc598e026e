import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { escapeHtml } from '@broadsheet/text/escape-html';
import mjml2html from 'mjml';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import PostalMime from 'postal-mime';
import { compileAll } from '../../lib/compose/build/compile-all.ts';
import { expandSource } from '../../lib/compose/build/expand-source.ts';
import { parseTemplate } from '../../lib/compose/build/parse-template.ts';
import { themeTokens } from '../../lib/compose/build/theme-tokens.ts';
import { deliveredBytes, renderEdition } from '../../lib/compose/render-edition.ts';
import { fill } from '../../lib/compose/template/fill.ts';
import { parseTemplates, TEMPLATE_FORMAT } from '../../lib/compose/templates.ts';
import { digestView } from '../../lib/compose/view/digest-presenter.ts';
import { digestShape } from '../../lib/compose/view/digest-view.ts';
import { prepareMail } from '../../lib/deliver/mime/prepare-mail.ts';
import { spliceMail } from '../../lib/deliver/mime/splice-mail.ts';
import { edges } from '../../templates/examples/edges.ts';
import { morning } from '../../templates/examples/morning.ts';
import { theme } from '../../templates/theme.ts';

export const summary = 'filling an edition against MJML at run time, splicing a mail against nodemailer';

const TEMPLATES = fileURLToPath(new URL('../../templates/', import.meta.url));
const WEB_URL = 'https://news.example.com/editions/2026-11-22';

interface Race {
  /** Medians over the rounds. */
  readonly ours: number;
  readonly theirs: number;
  /** How many times faster: the median round, and the worst one. */
  readonly times: number;
  readonly atLeast: number;
}
interface Result {
  /** CPU milliseconds an edition of ten stories, warm: filling all of it, and MJML alone. */
  readonly fill: Race;
  /** Messages per CPU-second, the same message. */
  readonly splice: Race;
  readonly sizes: readonly {
    readonly edition: string;
    readonly stories: number;
    readonly htmlBytes: number;
    readonly mimeBytes: number;
  }[];
}

/** Both races in one process, in turns, so that whatever else the machine does falls on both. */
export async function run(args: string[]): Promise<Result> {
  const templates = await compiled();
  const result: Result = {
    fill: await raceFill(templates),
    splice: await raceSplice(templates),
    sizes: [
      ...edges.filter(({ name }) => name === 'single'),
      morning,
      ...edges.filter(({ name }) => name === 'forty'),
    ].map((example) => sizesOf(example, templates)),
  };
  if (!args.includes('--json')) print(result);
  return result;
}

type Templates = Awaited<ReturnType<typeof compiled>>;

function read(path: string): string | null {
  return existsSync(TEMPLATES + path) ? readFileSync(TEMPLATES + path, 'utf8') : null;
}

async function compiled() {
  const programs = Object.entries(await compileAll(read, theme));
  return parseTemplates(
    Object.fromEntries(
      programs.map(([name, program]) => [
        `${name}.json`,
        JSON.stringify({ format: TEMPLATE_FORMAT, program }),
      ]),
    ),
  );
}

/** What a system does that renders MJML in the morning: fill the MJML source, then compile it. */
async function raceFill(templates: Templates): Promise<Race> {
  const imprint = { newsletter: morning.newsletter, webUrl: WEB_URL, previousUrl: null, testSend: false };
  const lines = expandSource('digest.mjml', read, themeTokens(theme, 'ltr'));
  const source = parseTemplate(
    lines.map((line) => line.text).join('\n'),
    digestShape,
    'text',
    () => 'templates',
  );
  const atRunTime = async () => {
    await mjml2html(fill(source, digestView(morning.edition, imprint), escapeHtml), {
      validationLevel: 'strict',
      fonts: {},
    });
  };
  const ours = () => {
    fill(templates['digest.ltr'], digestView(morning.edition, imprint), escapeHtml);
  };
  await repeat(20, atRunTime);
  await repeat(1_000, ours);
  return race({ work: ours, times: 1_000 }, { work: atRunTime, times: 10 });
}

interface Runner {
  readonly work: () => void | Promise<void>;
  /** Calls in one round: enough that a collection of the other's garbage does not decide it. */
  readonly times: number;
}

/** In turns; each round is compared with its neighbour, so that a busy moment of the machine falls on both. */
async function race(ours: Runner, theirs: Runner): Promise<Race> {
  const rounds: [mine: number, other: number][] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    rounds.push([await cpuMillis(ours.times, ours.work), await cpuMillis(theirs.times, theirs.work)]);
  const ratios = rounds.map(([mine, other]) => other / mine);
  return {
    ours: median(rounds.map(([mine]) => mine)),
    theirs: median(rounds.map(([, other]) => other)),
    times: median(ratios),
    atLeast: Math.min(...ratios),
  };
}

const ROUNDS = 11;

async function raceSplice(templates: Templates): Promise<Race> {
  const { mailHtml, mailText, edition } = renderEdition(
    morning.edition,
    { newsletter: morning.newsletter, webUrl: WEB_URL, templates },
    { maxHtmlBytes: 90_000 },
  );
  const mail = prepareMail({ ...LETTERHEAD, html: mailHtml, text: mailText, subject: edition.subject });
  let n = 0;
  const ours = () => {
    n += 1;
    spliceMail(mail, subscriberOf(n));
  };
  const theirs = async () => {
    n += 1;
    await composed(mailHtml, mailText, edition.subject, subscriberOf(n));
  };
  await sameMessage(
    spliceMail(mail, subscriberOf(1)),
    await composed(mailHtml, mailText, edition.subject, subscriberOf(1)),
  );
  await repeat(500, ours);
  await repeat(50, theirs);
  const result = await race({ work: ours, times: 2_000 }, { work: theirs, times: 100 });
  return { ...result, ours: 1_000 / result.ours, theirs: 1_000 / result.theirs };
}

const LETTERHEAD = {
  from: { name: morning.newsletter.name, address: 'digest@news.example.com' },
  replyTo: 'editor@news.example.com',
  listId: { name: morning.newsletter.name, host: 'daily.news.example.com' },
  archiveUrl: 'https://news.example.com/editions',
  language: 'en-GB',
};

function subscriberOf(n: number) {
  const token = `k1.${n.toString(36).padStart(26, '0')}.0123456789abcdefghijklmnopqrstuvwxyzABCDEFG`;
  return {
    address: `reader.${n}@example.org`,
    unsubscribeUrl: `https://news.example.com/u/${token}`,
    preferencesUrl: `https://news.example.com/p/${token}`,
    subscribedOn: '3 March 2026',
  };
}

/** nodemailer is given the same message: filled placeholders, the same headers, quoted-printable, CRLF. */
function composed(
  html: string,
  text: string,
  subject: string,
  subscriber: ReturnType<typeof subscriberOf>,
): Promise<Buffer> {
  const filled = (body: string, written: (value: string) => string) =>
    body.replace(/⟦(\w+)⟧/g, (_, placeholder: keyof typeof subscriber) => written(subscriber[placeholder]));
  return new MailComposer({
    from: LETTERHEAD.from,
    replyTo: LETTERHEAD.replyTo,
    to: subscriber.address,
    subject,
    text: filled(text, (value) => value),
    html: filled(html, escapeHtml),
    textEncoding: 'quoted-printable',
    newline: 'windows',
    headers: {
      'List-Id': `"${LETTERHEAD.listId.name}" <${LETTERHEAD.listId.host}>`,
      'List-Unsubscribe': `<${subscriber.unsubscribeUrl}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'List-Archive': `<${LETTERHEAD.archiveUrl}>`,
      Precedence: 'bulk',
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'OOF, AutoReply',
      'Content-Language': LETTERHEAD.language,
    },
  })
    .compile()
    .build();
}

/** A race is only fair if both make the same mail: bodies, subject and addresses as a mail parser reads them. */
async function sameMessage(ours: Uint8Array, theirs: Uint8Array): Promise<void> {
  const [a, b] = await Promise.all([PostalMime.parse(ours), PostalMime.parse(theirs)]);
  for (const part of ['subject', 'html', 'text'] as const) {
    if (a[part]?.trimEnd() !== b[part]?.trimEnd()) throw new Error(`the two mails differ in their ${part}`);
  }
}

function sizesOf(example: (typeof edges)[number], templates: Templates): Result['sizes'][number] {
  const { newsletter } = example;
  const { mailHtml, mailText, edition } = renderEdition(
    example.edition,
    { newsletter, webUrl: WEB_URL, templates },
    { maxHtmlBytes: 90_000 },
  );
  const mime = spliceMail(
    prepareMail({ ...LETTERHEAD, html: mailHtml, text: mailText, subject: edition.subject }),
    subscriberOf(1),
  );
  const stories =
    1 +
    edition.secondaries.length +
    edition.sections.reduce((sum, section) => sum + section.stories.length, 0);
  return { edition: example.name, stories, htmlBytes: deliveredBytes(mailHtml), mimeBytes: mime.length };
}

async function repeat(times: number, work: () => void | Promise<void>): Promise<void> {
  for (let i = 0; i < times; i += 1) await work();
}

/** CPU milliseconds of this process for one call. Wall time would measure the neighbours. */
async function cpuMillis(times: number, work: () => void | Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await repeat(times, work);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000 / times;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function print({ fill: f, splice, sizes }: Result): void {
  console.log(`Filling an edition of ten stories (CPU ms, median of ${ROUNDS} rounds, warm)`);
  console.log(`  compiled template, view and all  ${f.ours.toFixed(3).padStart(10)}`);
  console.log(`  MJML at run time                 ${f.theirs.toFixed(3).padStart(10)}   ${timesOf(f)}`);
  console.log('Making the same message for another reader (messages per CPU-second)');
  console.log(`  splice                           ${splice.ours.toFixed(0).padStart(10)}`);
  console.log(
    `  nodemailer MailComposer          ${splice.theirs.toFixed(0).padStart(10)}   ${timesOf(splice)}`,
  );
  console.log('Sizes');
  for (const size of sizes) {
    console.log(
      `  ${String(size.stories).padStart(2)} stories (${size.edition})`.padEnd(27),
      `${size.htmlBytes} bytes of HTML, ${size.mimeBytes} bytes of message`,
    );
  }
}

function timesOf({ times, atLeast }: Race): string {
  return `${times.toFixed(0)} times (worst round ${atLeast.toFixed(0)})`;
}
