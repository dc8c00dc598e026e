import { CfnOutput, Stack } from 'aws-cdk-lib';
import type { EmailIdentity } from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import { OUTPUT, type OutputKey } from '../contract/outputs.ts';
import { READER_PATHS } from '../contract/reader-urls.ts';
import type { PublicAddress } from './public-address.ts';

export interface NextStepsProps {
  /** What the CLI needs to find a deployed newsletter. */
  readonly deployment: Readonly<Record<OutputKey, string>>;
  readonly domain: string;
  /** Null when the domain was verified before. */
  readonly identity: EmailIdentity | null;
  readonly address: PublicAddress;
}

/** What `cdk deploy` prints when it is done: what to do next, in order, and what the CLI reads. */
export class NextSteps extends Construct {
  constructor(scope: Construct, id: string, { deployment, domain, identity, address }: NextStepsProps) {
    super(scope, id);
    const say = (name: string, value: string, description: string) => {
      new CfnOutput(this, name, { value, description }).overrideLogicalId(name);
    };
    identity?.dkimRecords.forEach(({ name, value }, i) => {
      say(`Step1Dns${i + 1}Dkim`, `${name} CNAME ${value}`, 'Add this DNS record: DKIM signatures');
    });
    if (identity !== null) {
      const { region } = Stack.of(this);
      const bounce = `bounce.${domain}`;
      say(
        'Step1Dns4MailFrom',
        `${bounce} MX 10 feedback-smtp.${region}.amazonses.com`,
        'Add this DNS record: receives bounces',
      );
      say('Step1Dns5Spf', `${bounce} TXT "v=spf1 include:amazonses.com ~all"`, 'Add this DNS record: SPF');
      say(
        'Step1Dns6Dmarc',
        `_dmarc.${domain} TXT "v=DMARC1; p=none"`,
        'Add this DNS record unless you have one: Gmail and Yahoo require it of bulk senders',
      );
    }
    if (address.target !== null)
      say(
        'Step1Dns7Pages',
        `${address.url.slice('https://'.length)} CNAME ${address.target}`,
        'Add this DNS record: reader pages',
      );
    say('Step2Articles', `s3://${deployment.articlesBucket}/`, 'Have your newsroom put its articles here');
    say('Step3TestSend', 'npx broadsheet test-send --to you@your.domain', 'Run this, then check your inbox');
    say('Step4SignUpPage', `${deployment.publicUrl}${READER_PATHS.subscribe}`, 'Readers subscribe here');
    for (const [key, name] of Object.entries(OUTPUT)) {
      say(name, deployment[key as OutputKey], 'For the broadsheet command');
    }
  }
}
