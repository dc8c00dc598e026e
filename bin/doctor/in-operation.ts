import type { TableSafety } from '../../lib/adapters/aws/table-safety.ts';
import { TABLE } from '../../lib/contract/table.ts';
import { dayOf, type EditionId, editionNameOf } from '../../lib/domain/edition.ts';
import type { Dmarc } from '../cli/dmarc.ts';
import type { OwnDomain } from '../cli/newsletter-facts.ts';
import type { Finding } from './findings.ts';

/** What decides, apart from SES, whether readers get tomorrow's edition. */
export interface Operation {
  readonly identity: string;
  readonly fromAddress: string;
  readonly dmarc: Dmarc;
  readonly alarms: 'no mailbox' | 'unconfirmed' | 'confirmed';
  /** Alarms that are firing; null when they cannot be read, or there are none. */
  readonly firing: readonly string[] | null;
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
  readonly ownDomain: OwnDomain | null;
  readonly table: string;
  /** Null where it cannot be read. */
  readonly tableSafety: TableSafety | null;
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
      about: 'the open edition may be sent',
      problem: seen.gate,
      fix: 'npx broadsheet desk approve, or npx broadsheet desk release if it is held',
    },
    ...alarmFindings(seen),
    { about: 'no edition is held by the desk', problem: seen.hold, fix: 'npx broadsheet desk release' },
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
    ...tableFindings(seen),
    ...contentFindings(seen),
  ];
}

/** Nothing is said of alarms that cannot be read. */
function alarmFindings({ firing }: Operation): Finding[] {
  if (firing === null) return [];
  return [
    {
      about: 'no alarm is active',
      problem: firing.length === 0 ? null : firing.join(', '),
      fix: 'docs/runbook.md has a section for each alarm',
    },
  ];
}

function dnsFindings({ identity, fromAddress, dmarc, ownDomain, publicUrl }: Operation): Finding[] {
  const domain = fromAddress.slice(fromAddress.lastIndexOf('@') + 1).toLowerCase();
  return [
    dmarcFinding(identity, dmarc),
    {
      about: 'DKIM and SPF align with the From address',
      problem: misalignment(domain, identity, dmarc),
      fix: 'use an address of deliver.identity as deliver.fromAddress',
    },
    linksFinding(ownDomain, publicUrl),
  ];
}

function dmarcFinding(identity: string, dmarc: Dmarc): Finding {
  const name = `_dmarc.${identity}`;
  const about = `a DMARC record covers ${identity}`;
  const record = `TXT "v=DMARC1; p=none"`;
  switch (dmarc) {
    case 'missing':
      return {
        about,
        problem: 'Gmail and Yahoo require one of bulk senders',
        fix: `publish: ${name} ${record}`,
      };
    case 'several':
      return {
        about,
        problem: 'there are several, so providers use none of them',
        fix: `keep one of the TXT records of ${name} (or of the domain above it)`,
      };
    case 'invalid':
      return {
        about,
        problem: 'the record names no policy, so providers do not use it',
        fix: `write p=none, p=quarantine or p=reject into it: ${record}`,
      };
    case 'unknown':
      return { about, problem: 'DNS did not answer', fix: 'run the command again' };
    case 'relaxed':
    case 'strict':
      return { about, problem: null, fix: '' };
  }
}

/** SES signs as the identity. A strict record wants exactly that domain in the From address. */
function misalignment(domain: string, identity: string, dmarc: Dmarc): string | null {
  if (domain === identity) return null;
  if (!domain.endsWith(`.${identity}`)) return `mails come from ${domain}`;
  return dmarc === 'strict'
    ? `mails come from ${domain} and are signed by ${identity}, but the DMARC record asks for the same domain (adkim=s)`
    : null;
}

function linksFinding(own: OwnDomain | null, publicUrl: string): Finding {
  const about = 'links in mails go to your own domain';
  if (own?.inLinks === true)
    return {
      about,
      problem: own.answers ? null : `${own.name} does not answer, so no link in a mail opens`,
      fix: 'npx broadsheet next shows its DNS record; until it answers, set operate.publicDomain.inLinks: false and deploy',
    };
  if (own !== null)
    return {
      about,
      problem: own.answers ? `${own.name} answers, but is not used yet` : `${own.name} does not answer yet`,
      fix: own.answers
        ? 'set operate.publicDomain.inLinks: true in newsletter.config.ts, then: npx cdk deploy'
        : 'npx broadsheet next shows its DNS record',
      isAdvice: true,
    };
  return {
    about,
    problem: /\.execute-api\./.test(publicUrl) ? 'they go to execute-api, which some filters distrust' : null,
    fix: 'set operate.publicDomain before the first mail; links in earlier mails keep working',
    isAdvice: true,
  };
}

/** A table that was restored from a backup has none of these. */
function tableFindings({ table, tableSafety: safety }: Operation): Finding[] {
  if (safety === null) return [];
  return [
    {
      about: 'the table is backed up for every second of the last 35 days',
      problem: safety.pointInTimeRecovery ? null : 'point-in-time recovery is off',
      fix: `aws dynamodb update-continuous-backups --table-name ${table} --point-in-time-recovery-specification PointInTimeRecoveryEnabled=true`,
    },
    {
      about: 'the table cannot be deleted by mistake',
      problem: safety.deletionProtection ? null : 'deletion protection is off',
      fix: `aws dynamodb update-table --table-name ${table} --deletion-protection-enabled`,
    },
    {
      about: 'old rows are removed',
      problem: safety.timeToLive ? null : `no time to live is set for the attribute ${TABLE.timeToLive}`,
      fix: `aws dynamodb update-time-to-live --table-name ${table} --time-to-live-specification Enabled=true,AttributeName=${TABLE.timeToLive}`,
    },
  ];
}

function publishCommand(id: EditionId): string {
  const name = editionNameOf(id);
  return `npx broadsheet publish --as-of ${dayOf(id)}${name === null ? '' : ` --edition ${name}`}`;
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
          : `set deliver.warmUp: ${LARGE_FIRST_LIST} in newsletter.config.ts: that many readers are mailed on the first day, twice as many on each day after it`,
    },
    {
      about: 'editions were made when they were planned',
      problem:
        lastEdition === null
          ? 'there is none yet'
          : missing.length === 0
            ? null
            : `${missing.join(', ')} is missing; the last one is ${lastEdition}`,
      fix: missing.length === 0 ? 'npx broadsheet publish' : missing.map(publishCommand).join(', '),
    },
    {
      about: 'articles have arrived since',
      problem: hasNewArticles ? null : 'nothing new is in the bucket: there would be no edition',
      fix: 'check the newsroom’s export (docs/articles.md)',
    },
  ];
}
