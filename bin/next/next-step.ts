import type { SeenCertificate } from '../../lib/adapters/aws/certificate.ts';
import { type DnsRecord, stackNameOf } from '../../lib/contract/outputs.ts';
import { READER_PATHS } from '../../lib/contract/reader-urls.ts';
import type { OwnDomain } from '../cli/newsletter-facts.ts';
import { asTable, asZoneFile } from './dns-text.ts';

/** What `next` looked at. Later facts are null while an earlier step is missing. */
export interface Progress {
  readonly name: string | null;
  /** Settings that still hold values of the example newsletter. */
  readonly examples: readonly string[];
  /** Why AWS could not be asked; null when it could. */
  readonly awsProblem: string | null;
  readonly isBootstrapped: boolean;
  /** The certificate that the config names for the public domain; null when it names none. */
  readonly certificate: SeenCertificate | null;
  /** CloudFormation's state of the stack; null when there is none. */
  readonly stackStatus: string | null;
  readonly deployed: Deployed | null;
}

export interface Deployed {
  readonly fromAddress: { readonly stack: string; readonly config: string };
  readonly domain: string;
  readonly records: readonly DnsRecord[];
  readonly isVerified: boolean;
  readonly isMailFromVerified: boolean;
  readonly hasDmarc: boolean;
  readonly ownDomain: OwnDomain | null;
  readonly publicUrl: string;
  readonly isInSandbox: boolean;
  readonly alarms: 'no mailbox' | 'unconfirmed' | 'confirmed';
  readonly articlesBucket: string;
  readonly hasArticles: boolean;
  readonly lastEdition: string | null;
  readonly hasSubscribers: boolean;
  /** When the next edition is made: `Monday 23 November at 05:00`. */
  readonly nextPress: string;
}

/** The one thing to do next, and how. */
export interface NextStep {
  readonly title: string;
  readonly lines: readonly string[];
}

/** The first step of a new newsletter that is not done yet; null when all are. */
export function nextStep(progress: Progress): NextStep | null {
  return beforeDeploy(progress) ?? (progress.deployed === null ? null : afterDeploy(progress.deployed));
}

function beforeDeploy({ name, ...seen }: Progress): NextStep | null {
  const stack = stackNameOf(name);
  if (seen.examples.length > 0)
    return step('Fill in newsletter.config.ts', [
      `These settings are still the example's: ${seen.examples.join(', ')}.`,
    ]);
  if (seen.awsProblem !== null)
    return step('Connect to your AWS account', [
      seen.awsProblem,
      'export AWS_PROFILE=your-profile AWS_REGION=eu-west-1',
    ]);
  if (!seen.isBootstrapped) return step('Prepare the account and Region for the CDK', ['npx cdk bootstrap']);
  if (seen.certificate !== null && seen.certificate.status !== 'ISSUED')
    return certificateStep(seen.certificate);
  const status = seen.stackStatus;
  if (status === null || status === 'REVIEW_IN_PROGRESS') return step('Deploy', ['npx cdk deploy']);
  if (status === 'ROLLBACK_COMPLETE')
    return step('Remove the stack that could not be created, then deploy again', [
      `aws cloudformation describe-stack-events --stack-name ${stack} --query "StackEvents[?ResourceStatus=='CREATE_FAILED'].ResourceStatusReason"`,
      `aws cloudformation update-termination-protection --no-enable-termination-protection --stack-name ${stack}`,
      `aws cloudformation delete-stack --stack-name ${stack}`,
      'npx cdk deploy',
      'What it left behind: docs/deploy.md, "Update and remove".',
    ]);
  if (status.endsWith('_IN_PROGRESS'))
    return step('Wait until the deploy is done', [
      `aws cloudformation wait stack-create-complete --stack-name ${stack}`,
    ]);
  return null;
}

/** CloudFormation would roll back the whole deploy for a domain whose certificate is not issued yet. */
function certificateStep({ status, record }: SeenCertificate): NextStep {
  return step('Get the certificate of the public domain issued', [
    `ACM says ${status}.`,
    ...(record === null
      ? ['aws acm describe-certificate --certificate-arn ARN shows why.']
      : [...asTable([record]), '', 'As a line of a zone file:', ...asZoneFile([record])]),
  ]);
}

function afterDeploy(seen: Deployed): NextStep | null {
  const { config, stack } = seen.fromAddress;
  if (config.toLowerCase() !== stack.toLowerCase())
    return step('Choose the right newsletter', [
      `This stack sends from ${stack}, but your config says ${config}.`,
      'Name its config with --newsletter FILE, or give yours an operate.name.',
    ]);
  return dnsStep(seen) ?? linksStep(seen) ?? accountStep(seen) ?? contentStep(seen);
}

function dnsStep(seen: Deployed): NextStep | null {
  const missing = seen.records.filter(({ name }) => isMissing(name, seen));
  if (missing.length > 0)
    return step(`Publish the DNS records of ${seen.domain}`, [
      ...asTable(missing),
      '',
      'As lines of a zone file:',
      ...asZoneFile(missing),
      '',
      'SES detects them within 72 hours, usually much sooner.',
    ]);
  if (!seen.isVerified || !seen.isMailFromVerified)
    return step(`Verify ${seen.domain} with SES`, [
      `aws sesv2 get-email-identity --email-identity ${seen.domain}`,
      'shows what SES is missing.',
    ]);
  if (seen.hasDmarc) return null;
  const record: DnsRecord = { name: `_dmarc.${seen.domain}`, type: 'TXT', value: '"v=DMARC1; p=none"' };
  return step('Publish a DMARC record: Gmail and Yahoo require one of bulk senders', [
    ...asTable([record]),
    '',
    ...asZoneFile([record]),
  ]);
}

/** Only a domain that answers may be in mails: a link that opens nothing cannot be used to unsubscribe. */
function linksStep({ ownDomain: own }: Deployed): NextStep | null {
  if (own === null || own.inLinks || !own.answers) return null;
  return step(`Use ${own.name} for links in mails: it is working`, [
    'Set operate.publicDomain.inLinks: true in newsletter.config.ts, then: npx cdk deploy',
    'Links in earlier mails keep working.',
  ]);
}

function isMissing(host: string, seen: Deployed): boolean {
  if (host === seen.ownDomain?.name) return !seen.ownDomain.answers;
  return host === `bounce.${seen.domain}` ? !seen.isMailFromVerified : !seen.isVerified;
}

function accountStep(seen: Deployed): NextStep | null {
  if (seen.isInSandbox)
    return step('Ask AWS for production access: in the sandbox SES only sends to verified addresses', [
      'docs/deploy.md, "Leave the sandbox", has the command. AWS answers within a day.',
      'Meanwhile verify your own address: aws sesv2 create-email-identity --email-identity you@your.domain',
      'and try: npx broadsheet test-send --to you@your.domain',
    ]);
  if (seen.alarms === 'no mailbox')
    return step('Name a mailbox for alarms', [
      'Set operate.alarmEmail in newsletter.config.ts, then: npx cdk deploy',
    ]);
  if (seen.alarms === 'unconfirmed')
    return step('Confirm the alarm mailbox', [
      'Open the mail "AWS Notification - Subscription Confirmation" and follow its link.',
    ]);
  return null;
}

function contentStep(seen: Deployed): NextStep | null {
  if (!seen.hasArticles)
    return step('Put articles into the bucket', [
      `aws s3 cp article.json s3://${seen.articlesBucket}/`,
      'HTML, Markdown, feeds and plain text work too: docs/articles.md.',
    ]);
  if (seen.lastEdition === null)
    return step('Look at the first mail', [
      'npx broadsheet test-send --to you@your.domain',
      `The first edition is made on ${seen.nextPress}, or now with: npx broadsheet publish`,
    ]);
  if (!seen.hasSubscribers)
    return step('Get readers', [
      `They subscribe at ${seen.publicUrl}${READER_PATHS.subscribe}`,
      'or come with a list: npx broadsheet subscribers import list.csv',
    ]);
  return null;
}

function step(title: string, lines: readonly string[]): NextStep {
  return { title, lines };
}
