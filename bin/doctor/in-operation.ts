import type { EditionId } from '../../lib/domain/edition.ts';
import type { Finding } from './findings.ts';

/** What decides, apart from SES, whether readers get tomorrow's edition. */
export interface Operation {
  readonly identity: string;
  readonly fromAddress: string;
  readonly hasDmarc: boolean;
  readonly alarms: 'no mailbox' | 'unconfirmed' | 'confirmed';
  /** Alarms that are ringing; null when they cannot be read, or there are none. */
  readonly ringing: readonly string[] | null;
  /** Why the edition that is open does not leave, though sending is allowed; null when it does. */
  readonly gate: string | null;
  /** `deliver.warmUp` of the config. */
  readonly warmUp: number | null;
  /** Why nothing is sent at the moment; null when sending is allowed. */
  readonly halt: string | null;
  /** Why the desk holds the edition; null when it does not. */
  readonly hold: string | null;
  readonly audience: number;
  readonly lastEdition: EditionId | null;
  /** Editions that the schedule wanted and that were not made. */
  readonly missing: readonly EditionId[];
  readonly hasNewArticles: boolean;
  readonly publicUrl: string;
}

/** A domain that has never sent gets its first list in parts: providers defer or reject a sudden flood. */
const LARGE_FIRST_LIST = 5_000;

export function findingsInOperation(seen: Operation): Finding[] {
  return [
    {
      about: 'sending is not stopped',
      problem: seen.halt,
      fix: 'npx broadsheet status says more, npx broadsheet resume continues (docs/runbook.md#readers-are-waiting)',
    },
    {
      about: 'the open edition may leave',
      problem: seen.gate,
      fix: 'npx broadsheet desk approve, or npx broadsheet desk release if it is held',
    },
    ...alarmFindings(seen),
    { about: 'the desk holds nothing', problem: seen.hold, fix: 'npx broadsheet desk release' },
    ...dnsFindings(seen),
    {
      about: 'alarms reach a mailbox',
      problem:
        seen.alarms === 'confirmed'
          ? null
          : seen.alarms === 'unconfirmed'
            ? 'its owner has not confirmed, so AWS mails nothing'
            : 'none is configured',
      fix:
        seen.alarms === 'unconfirmed'
          ? 'open the mail "AWS Notification - Subscription Confirmation" and follow its link'
          : 'set operate.alarmEmail in newsletter.config.ts, then: npx cdk deploy',
    },
    ...contentFindings(seen),
  ];
}

/** Nothing is said of alarms that cannot be read. */
function alarmFindings({ ringing }: Operation): Finding[] {
  if (ringing === null) return [];
  return [
    {
      about: 'no alarm is ringing',
      problem: ringing.length === 0 ? null : ringing.join(', '),
      fix: 'docs/runbook.md has a section for each alarm',
    },
  ];
}

function dnsFindings({ identity, fromAddress, hasDmarc, publicUrl }: Operation): Finding[] {
  const domain = fromAddress.slice(fromAddress.lastIndexOf('@') + 1).toLowerCase();
  return [
    {
      about: `a DMARC record covers ${identity}`,
      problem: hasDmarc ? null : 'Gmail and Yahoo require one of bulk senders',
      fix: `publish: _dmarc.${identity} TXT "v=DMARC1; p=none"`,
    },
    {
      about: 'DKIM and SPF align with the From address',
      problem: domain === identity || domain.endsWith(`.${identity}`) ? null : `mails come from ${domain}`,
      fix: 'use an address of deliver.identity as deliver.fromAddress',
    },
    {
      about: 'links in mails go to your own domain',
      problem: /\.execute-api\./.test(publicUrl)
        ? 'they go to execute-api, which some filters distrust'
        : null,
      fix: 'set operate.publicDomain before the first mail; links of earlier mails go on working',
      isAdvice: true,
    },
  ];
}

function contentFindings({ audience, lastEdition, missing, hasNewArticles, warmUp }: Operation): Finding[] {
  return [
    {
      about: `${audience} readers may be mailed`,
      problem:
        audience === 0
          ? 'nobody would get the edition'
          : lastEdition === null && warmUp === null && audience > LARGE_FIRST_LIST
            ? 'a domain that never sent should begin with a part of such a list'
            : null,
      fix:
        audience === 0
          ? 'npx broadsheet subscribers import list.csv, or publish the address of the sign-up page'
          : `set deliver.warmUp: ${LARGE_FIRST_LIST} in newsletter.config.ts: that many readers get the first edition, twice as many each one after it`,
    },
    {
      about: 'editions were made when they were planned',
      problem:
        lastEdition === null
          ? 'there is none yet'
          : missing.length === 0
            ? null
            : `${missing.join(', ')} is missing; the last one is ${lastEdition}`,
      fix: 'npx broadsheet publish',
    },
    {
      about: 'articles have arrived since',
      problem: hasNewArticles ? null : 'nothing new is in the bucket: there would be no edition',
      fix: 'check the newsroom’s export (docs/articles.md)',
    },
  ];
}
