import type { ConfigurationSetSetup, SesSetup } from '../../lib/adapters/aws/ses-setup.ts';
import { isInSandbox } from '../cli/newsletter-facts.ts';

/** What `doctor` looked at. */
export interface Examination {
  readonly identity: string;
  readonly ses: SesSetup;
  /** Readers who may be mailed. */
  readonly audience: number;
  /** On the day of the week that has most. */
  readonly editionsADay: number;
  /** Seconds this machine's clock is ahead of the newsletter's; null when its pages gave no answer. */
  readonly clockAheadSeconds: number | null;
}

export interface Finding {
  readonly about: string;
  /** Null when there is none. */
  readonly problem: string | null;
  /** The command that fixes it, or shows what to do. */
  readonly fix: string;
  /** Worth doing, but tomorrow's edition is sent without it. */
  readonly isAdvice?: boolean;
}

/** AWS refuses signatures that are five minutes off. */
const CLOCK_TOLERANCE_SECONDS = 60;

/** Events that prove a delivery or report a complaint. SES does not list `deliveryDelay` here. */
const NEEDED_EVENTS = ['send', 'delivery', 'bounce', 'complaint', 'reject'];

const SHOW_RECORDS = 'npx broadsheet next shows the DNS records to publish';

/** Everything that decides whether tomorrow's edition can be sent, in the order in which it is set up. */
export function findingsOf(examination: Examination): Finding[] {
  const { ses } = examination;
  return [
    identityFinding(examination),
    dkimFinding(examination),
    mailFromFinding(examination),
    sandboxFinding(ses),
    {
      about: 'sending is enabled',
      problem: ses.sendingEnabled
        ? null
        : 'sending is paused for this account, by SES or by someone in your account',
      fix: 'aws ses update-account-sending-enabled --enabled (if SES paused it, answer its support case first)',
    },
    quotaFinding(examination),
    ...ses.configurationSets.map(eventsFinding),
    clockFinding(examination),
  ];
}

function identityFinding({ identity, ses }: Examination): Finding {
  return {
    about: `${identity} is verified`,
    problem:
      ses.identity === 'Success'
        ? null
        : ses.identity === null
          ? 'SES does not know it in this Region'
          : `SES says ${ses.identity}`,
    fix: ses.identity === null ? 'npx cdk deploy' : SHOW_RECORDS,
  };
}

function dkimFinding({ identity, ses: { dkim } }: Examination): Finding {
  const enable = `aws ses set-identity-dkim-enabled --identity ${identity} --dkim-enabled`;
  return {
    about: 'mails are signed (DKIM)',
    problem:
      dkim.status !== 'Success'
        ? dkim.status === null
          ? 'SES reports no status'
          : `SES says ${dkim.status}`
        : dkim.enabled
          ? null
          : 'it is switched off',
    fix: dkim.status === 'Success' ? enable : SHOW_RECORDS,
  };
}

function mailFromFinding({ identity, ses: { mailFrom } }: Examination): Finding {
  const set = `aws ses set-identity-mail-from-domain --identity ${identity} --mail-from-domain bounce.${identity}`;
  return {
    about: 'bounces go to your own domain (MAIL FROM)',
    problem:
      mailFrom.domain === null
        ? 'none is set, so SPF does not align with the From address'
        : mailFrom.status === 'Success'
          ? null
          : `${mailFrom.domain}: SES says ${mailFrom.status}`,
    fix: mailFrom.domain === null ? set : SHOW_RECORDS,
  };
}

function sandboxFinding(ses: SesSetup): Finding {
  return {
    about: 'out of the SES sandbox',
    problem: isInSandbox(ses) ? `SES accepts ${ses.dailyQuota} mails a day, as in the sandbox` : null,
    fix: 'aws sesv2 put-account-details --production-access-enabled --mail-type MARKETING --website-url URL --use-case-description WORDS',
  };
}

function quotaFinding({ audience, editionsADay, ses: { dailyQuota, maxSendRate } }: Examination): Finding {
  const hours = maxSendRate > 0 ? (audience / maxSendRate / 3600).toFixed(1) : '∞';
  const each = dailyQuota === null ? null : Math.floor(dailyQuota / editionsADay);
  const times = editionsADay === 1 ? '' : `, ${each} for each of ${editionsADay} editions`;
  return {
    about: `the daily quota is enough for ${audience} readers (${hours} h at SES's rate)`,
    problem:
      each === null || each >= audience
        ? null
        : `SES accepts ${dailyQuota} mails in 24 hours${times}, so ${audience - each} readers would miss the edition`,
    fix: 'aws service-quotas list-service-quotas --service-code ses names the quota for request-service-quota-increase',
  };
}

function eventsFinding({ name, exists, sendingEnabled, heardEvents }: ConfigurationSetSetup): Finding {
  const missing = NEEDED_EVENTS.filter((event) => !heardEvents.includes(event));
  const enable = `aws ses update-configuration-set-sending-enabled --configuration-set-name ${name} --enabled`;
  return {
    about: `events of ${name} reach the newsletter`,
    problem: !exists
      ? 'the configuration set does not exist'
      : missing.length > 0
        ? `no queue receives ${missing.join(', ')}`
        : sendingEnabled
          ? null
          : 'sending is switched off for this configuration set',
    fix: exists && missing.length === 0 ? enable : 'npx cdk deploy',
  };
}

function clockFinding({ clockAheadSeconds: ahead }: Examination): Finding {
  const wrong = ahead !== null && Math.abs(ahead) > CLOCK_TOLERANCE_SECONDS;
  return {
    about: 'the clock is right and the reader pages respond',
    problem:
      ahead === null
        ? 'the reader pages did not respond'
        : wrong
          ? `this machine is ${Math.abs(ahead)} s ${ahead > 0 ? 'ahead' : 'behind'}`
          : null,
    fix: ahead === null ? 'npx cdk deploy' : 'sudo timedatectl set-ntp true',
  };
}
