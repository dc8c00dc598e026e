import { REGIONS } from '../../lib/contract/regions.ts';
import type { Finding } from './findings.ts';

/** What `doctor` looks at while there is no stack. */
export interface Beforehand {
  /** Settings that still hold values of the example newsletter. */
  readonly examples: readonly string[];
  readonly region: string;
  readonly isBootstrapped: boolean;
  readonly identity: string;
  readonly createIdentity: boolean;
  /** Whether SES already knows the identity in this account and Region. */
  readonly isIdentityKnown: boolean;
  /** The certificate of the public domain, if the config names one. */
  readonly certificate: { readonly arn: string; readonly status: string } | null;
  /** Lambda functions that may run at once in this account and Region. */
  readonly concurrency: number;
}

/** Two senders, three recorders, planner, sweeper, publisher, and two for the reader pages. */
const NEEDED_CONCURRENCY = 10;

/** What would stop a first deploy halfway, or leave the stack unable to send. */
export function findingsBeforeDeploy(seen: Beforehand): Finding[] {
  return [
    {
      about: 'the config names your own addresses',
      problem: seen.examples.length === 0 ? null : `still the example's: ${seen.examples.join(', ')}`,
      fix: 'edit newsletter.config.ts',
    },
    {
      about: `${seen.region} has every service`,
      problem: REGIONS.includes(seen.region) ? null : 'SES or HTTP APIs are missing (as of November 2026)',
      fix: `set AWS_REGION to one of ${REGIONS.join(', ')}`,
    },
    {
      about: 'the CDK is bootstrapped',
      problem: seen.isBootstrapped ? null : 'there is no stack CDKToolkit',
      fix: 'npx cdk bootstrap',
    },
    identityFinding(seen),
    ...certificateFindings(seen),
    {
      about: `Lambda may run ${NEEDED_CONCURRENCY} functions at once`,
      problem: seen.concurrency >= NEEDED_CONCURRENCY ? null : `this account allows ${seen.concurrency}`,
      fix: 'aws service-quotas request-service-quota-increase --service-code lambda --quota-code L-B99A9384 --desired-value 1000',
    },
  ];
}

function identityFinding({ identity, createIdentity, isIdentityKnown }: Beforehand): Finding {
  const known = 'SES has it already, so the deploy would stop and roll back';
  const unknown = 'operate.createIdentity is false, but SES does not have it';
  const problem = createIdentity === isIdentityKnown ? (createIdentity ? known : unknown) : null;
  return {
    about: createIdentity ? `${identity} can be created in SES` : `${identity} exists in SES`,
    problem,
    fix: `set operate.createIdentity: ${!createIdentity} in newsletter.config.ts`,
  };
}

function certificateFindings({ certificate, region }: Beforehand): Finding[] {
  if (certificate === null) return [];
  const theirs = certificate.arn.split(':')[3] ?? '';
  if (theirs !== region)
    return [
      {
        about: 'the certificate of the public domain is in the Region of the stack',
        problem: `it is in ${theirs}, the stack in ${region}`,
        fix: `aws acm request-certificate --region ${region} --validation-method DNS --domain-name NAME`,
      },
    ];
  return [
    {
      about: 'the certificate of the public domain is issued',
      problem:
        certificate.status === 'ISSUED' ? null : `ACM says ${certificate.status}, so the deploy would stop`,
      fix: 'npx broadsheet next shows the DNS record that ACM waits for',
    },
  ];
}
