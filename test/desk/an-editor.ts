import { deskScript, deskStylesheet } from '../../lib/compose/pages/desk-assets.ts';
import { createDeskMails } from '../../lib/compose/pages/desk-mails.ts';
import type { DeskRequest, DeskResponse } from '../../lib/desk/http.ts';
import { serveDesk } from '../../lib/desk/serve-desk.ts';
import type { DeskServices } from '../../lib/desk/services.ts';
import { publishEdition } from '../../lib/pipeline.ts';
import type { ReaderMail } from '../../lib/ports.ts';
import { draftEdition } from '../../lib/publish/draft-edition.ts';
import { replayFrozen } from '../../lib/publish/replay-frozen.ts';
import { deskHoldIn } from '../../lib/runtime/desk-hold.ts';
import { openPublisher } from '../support/a-publisher.ts';
import { aSchedule } from '../support/a-schedule.ts';
import { createMemoryControl, createMemoryTally } from '../support/fakes/memory-control.ts';
import { createMemoryDeskAccess, createMemoryDeskFile } from '../support/fakes/memory-desk-access.ts';
import { createMemoryDirectory } from '../support/fakes/memory-directory.ts';
import { createMemoryLedger } from '../support/fakes/memory-ledger.ts';
import { createMemoryPlan } from '../support/fakes/memory-plan.ts';
import { createMemoryRateLimits } from '../support/fakes/memory-rate-limits.ts';
import { seeded } from '../support/random.ts';

export const DESK = 'https://read.example.com';
export const ADA = 'ada@news.example';

export const SETTINGS: DeskServices['settings'] = {
  newsletter: 'The Morning Broadsheet',
  timeZone: 'Europe/London',
  schedule: aSchedule(),
  editors: [ADA, 'ben@news.example'],
  approvalRequired: false,
  uploadMaxBytes: 2_000_000,
  articlesPrefix: '',
};

export const A_SESSION = { editor: ADA, formToken: 't', tokenSha256: 'h' };

const STORIES = [
  [
    'Council votes to reopen the old harbour baths',
    'Gazette',
    'The town council voted on Sunday to reopen the harbour baths after nine years.\n\nWork on the pumps begins in March, the mayor said, and swimmers may return by midsummer.',
  ],
  [
    'Engineers close the iron bridge for a winter',
    'Courier',
    'Cracks in two girders have shut the iron bridge to lorries and cars until April.\n\nEngineers found them with a drone, and a ferry will carry commuters across the river meanwhile.',
  ],
  [
    'Night bakery sells its last loaf after a century',
    'Herald',
    'Four generations of the Pell family baked rye through the night for taxi drivers and nurses.\n\nOn Saturday the oven was let go cold, and customers queued around the corner for a slice.',
  ],
] as const;

/** The desk over fakes, with real publishing behind it and three stories in the bucket. */
export async function openDesk(about: Partial<DeskServices['settings']> = {}) {
  const publisher = await openPublisher();
  const { services: publishing, time } = publisher;
  const dice = seeded(11);
  const deskFile = createMemoryDeskFile();
  const access = createMemoryDeskAccess();
  const mailed: { address: string; mail: ReaderMail }[] = [];
  const logged: unknown[] = [];
  const note = (message: string, facts: unknown) => void logged.push([message, facts]);
  const { directory, counts, profiles } = createMemoryDirectory(publishing.clock);
  const confirmed: string[] = [];
  const withDesk = { ...publishing, desk: deskFile };
  publisher.drop(...STORIES.map(([title, outlet, body]) => ({ title, publisher: outlet, body })));
  const services: DeskServices = {
    clock: publishing.clock,
    timer: { sleep: async () => {} },
    randomness: { bytes: (count) => Uint8Array.from({ length: count }, () => dice() * 256) },
    log: { info: note, warn: note, error: note },
    access,
    limits: createMemoryRateLimits(publishing.clock),
    desk: deskFile,
    deskHold: deskHoldIn(deskFile),
    archive: publishing.archive,
    register: publishing.register,
    plan: createMemoryPlan(),
    ledger: createMemoryLedger(new Map()),
    tally: createMemoryTally(),
    control: createMemoryControl(),
    directory,
    counts,
    sendConfirmation: async ({ id }) => {
      confirmed.push(id);
      return true;
    },
    publisher: {
      draft: (revise) => draftEdition({ revise, report: false }, withDesk),
      async publish(revise) {
        const outcome = await publishEdition({ revise, ahead: false }, withDesk);
        return outcome.status === 'published' ? 'frozen' : outcome.message;
      },
      testSend: async () => true,
      replay: (edition) => replayFrozen(edition, withDesk),
    },
    sendMail: async (address, mail) => {
      mailed.push({ address, mail });
      return 'accepted' as const;
    },
    signInMail: createDeskMails(publishing.config.newsletter, publishing.templates).signIn,
    stylesheet: deskStylesheet(publishing.templates),
    script: deskScript(publishing.templates),
    uploads: {
      form: async (_now, backTo) => ({
        action: 'https://articles.s3.example/',
        fields: { key: 'desk/2026-11-22/0123abcd-file', success_action_redirect: backTo },
      }),
      list: (since) => uploadsIn(publisher.bucket, since),
    },
    publicUrl: DESK,
    settings: { ...SETTINGS, ...about },
  };
  const publish = (revise = false) => publishEdition({ revise, ahead: false }, withDesk);
  const { templates } = publishing;
  return {
    ...publisher,
    services,
    templates,
    access,
    deskFile,
    profiles,
    confirmed,
    mailed,
    logged,
    time,
    publish,
  };
}

async function* uploadsIn(bucket: ReadonlyMap<string, { text: string; arrivedAt: string }>, since: string) {
  for (const [key, { text, arrivedAt }] of bucket)
    if (key.startsWith('desk/') && arrivedAt >= since)
      yield { key, etag: 'e', sizeBytes: text.length, arrivedAt };
}

type Desk = Awaited<ReturnType<typeof openDesk>>;

/** A browser: it keeps the cookie, names its origin and follows no redirect. */
export function aBrowser({ services, mailed }: Pick<Desk, 'services' | 'mailed'>) {
  const cookies: Record<string, string> = {};
  async function ask(method: string, path: string, more: Partial<DeskRequest> = {}): Promise<DeskResponse> {
    const origin = method === 'POST' ? DESK : null;
    const [pathname = '', search = ''] = path.split('?');
    const query = Object.fromEntries(new URLSearchParams(search));
    const request = { method, path: pathname, query, form: {}, cookies: { ...cookies }, origin, ...more };
    const response = await serveDesk(request, services);
    for (const line of response.cookies) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies[name] = value;
    }
    return response;
  }
  const browser = {
    cookies,
    ask,
    get: (path: string) => ask('GET', path),
    post: (path: string, form: Record<string, string>) => ask('POST', path, { form }),
    /** The path of the link in the newest mail. */
    link: () => /\/desk\/enter\/[\w-]+/.exec(mailed.at(-1)?.mail.text ?? '')?.[0] ?? '',
    async signIn(address = ADA) {
      await browser.post('/desk/sign-in', { address });
      return browser.post(browser.link(), {});
    },
    /** Sends the page's form whose hidden fields match, as a click on its button would. */
    async press(page: string, wanted: Record<string, string>, typed: Record<string, string> = {}) {
      const form = formsIn(page).find(({ fields }) =>
        Object.entries(wanted).every(([name, value]) => instructionOf(fields)[name] === value),
      );
      if (form === undefined) throw new Error(`no form for ${JSON.stringify(wanted)}`);
      return browser.post(form.action, { ...form.fields, ...typed });
    },
  };
  return browser;
}

/** Every way to send a form of the page: once for each of its buttons that says something. */
export function formsIn(page: string): { action: string; fields: Record<string, string> }[] {
  return [...page.matchAll(/<form method="post" action="([^"]*)">(.*?)<\/form>/gs)].flatMap(
    ([, action = '', inside = '']) => {
      const fields = Object.fromEntries(
        [...inside.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)].map(
          ([, name = '', value = '']) => [name, unescaped(value)],
        ),
      );
      const instructions = [...inside.matchAll(/<button name="instruction" value="([^"]*)"[^>]*>/g)];
      if (instructions.length === 0) return [{ action, fields }];
      return instructions.map(([, instruction = '']) => ({
        action,
        fields: { ...fields, instruction: unescaped(instruction) },
      }));
    },
  );
}

function instructionOf({ instruction = '', ...fields }: Record<string, string>): Record<string, string> {
  return { ...fields, ...Object.fromEntries(new URLSearchParams(instruction)) };
}

function unescaped(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
