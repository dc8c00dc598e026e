import { resolveTxt } from 'node:dns/promises';
import { readAlarmMailbox } from '../../lib/adapters/aws/alarm-mailbox.ts';
import { readSesSetup, type SesSetup } from '../../lib/adapters/aws/ses-setup.ts';
import type { BroadsheetConfig } from '../../lib/contract/config.ts';
import { READER_PATHS } from '../../lib/contract/reader-urls.ts';
import type { EditionRow } from '../../lib/ports.ts';
import type { Deployment } from './deployment.ts';
import { type Dmarc, readDmarc } from './dmarc.ts';

/** In the sandbox SES takes 200 mails a day, to verified addresses only. */
const SANDBOX_QUOTA = 200;

/** How DNS is asked for TXT records. */
export type LookUp = typeof resolveTxt;

/** What `next` and `doctor` both read of a deployed newsletter. */
export interface NewsletterFacts {
  readonly ses: SesSetup;
  readonly dmarc: Dmarc;
  readonly alarms: Awaited<ReturnType<typeof readAlarmMailbox>>;
  readonly lastEdition: EditionRow | null;
  readonly pages: PagesClock;
  readonly ownDomain: OwnDomain | null;
}

/** `operate.publicDomain`. */
export interface OwnDomain {
  readonly name: string;
  readonly answers: boolean;
  /** Whether links in mails lead there. */
  readonly inLinks: boolean;
}

/** What an address answers. @throws if it does not answer. */
export type Ask = (url: string) => Promise<Response>;
/** Without following: a domain that only forwards would turn a one-click POST into a GET. */
const askWithin10Seconds: Ask = (url) =>
  fetch(url, { signal: AbortSignal.timeout(10_000), redirect: 'manual' });

interface PagesClock {
  readonly respond: boolean;
  /** Seconds this machine's clock is ahead of the pages', which is AWS's own; null when they do not say. */
  readonly aheadSeconds: number | null;
}

/** Reads SES, DNS, the alarm topic, the last edition and the reader pages. Changes nothing. */
export async function readFacts(
  {
    outputs,
    clients,
    clock,
    register,
  }: Pick<Deployment, 'clients' | 'clock' | 'register'> & {
    readonly outputs: Pick<
      Deployment['outputs'],
      'configurationSet' | 'confirmationConfigurationSet' | 'publicUrl' | 'alarmTopic'
    >;
  },
  { deliver: { identity }, operate: { publicDomain } }: Pick<BroadsheetConfig, 'deliver' | 'operate'>,
  lookUp: LookUp = resolveTxt,
  ask = askWithin10Seconds,
): Promise<NewsletterFacts> {
  const configurationSets = [outputs.configurationSet, outputs.confirmationConfigurationSet].filter(
    (name) => name !== '',
  );
  const [ses, dmarc, alarms, [last], pages, ownDomain] = await Promise.all([
    readSesSetup(clients, { identity, configurationSets }),
    readDmarc(identity, lookUp),
    // `npm start` has no alarms.
    outputs.alarmTopic === '' ? ('confirmed' as const) : readAlarmMailbox(clients.sns, outputs.alarmTopic),
    register.latest(1),
    clockOfPages(outputs.publicUrl, () => clock.now(), ask),
    publicDomain === null ? null : ownDomainOf(publicDomain, outputs.publicUrl, ask),
  ]);
  return { ses, dmarc, alarms, lastEdition: last ?? null, pages, ownDomain };
}

/** Whether SES's daily quota is the sandbox's. */
export function isInSandbox({ dailyQuota }: Pick<SesSetup, 'dailyQuota'>): boolean {
  return dailyQuota !== null && dailyQuota <= SANDBOX_QUOTA;
}

/** Whether the domain serves our own pages, and not a parking page or another program. */
async function ownDomainOf(
  { name, inLinks }: OwnDomainConfig,
  publicUrl: string,
  ask: Ask,
): Promise<OwnDomain> {
  const [own, given] = await Promise.all([signUpTitle(`https://${name}`, ask), signUpTitle(publicUrl, ask)]);
  return { name, inLinks, answers: own !== null && own === given };
}
type OwnDomainConfig = NonNullable<BroadsheetConfig['operate']['publicDomain']>;

/** Title of the sign-up page at an address, which names the newsletter; null when there is none. */
async function signUpTitle(url: string, ask: Ask): Promise<string | null> {
  try {
    const answer = await ask(`${url}${READER_PATHS.subscribe}`);
    const page = await answer.text();
    // The form posts to where the page is.
    if (!answer.ok || !page.includes(READER_PATHS.subscribe)) return null;
    return /<title>([^<]+)<\/title>/.exec(page)?.[1] ?? null;
  } catch {
    return null;
  }
}

async function clockOfPages(url: string, now: () => Date, ask: Ask): Promise<PagesClock> {
  try {
    const answer = await ask(url);
    const theirs = Date.parse(answer.headers.get('date') ?? '');
    const ahead = Math.round((now().getTime() - theirs) / 1000);
    return { respond: true, aheadSeconds: Number.isNaN(theirs) ? null : ahead };
  } catch {
    return { respond: false, aheadSeconds: null };
  }
}
