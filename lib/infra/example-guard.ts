import { Annotations, CfnParameter, CfnRule, Fn } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { BroadsheetConfig } from '../contract/config.ts';

/** Names reserved for examples and tests (RFC 2606 sections 2 and 3, RFC 6761). */
const RESERVED = /(^|\.)(example\.(com|net|org)|example|test|invalid|localhost)$/i;

/**
 * Keeps the example newsletter from being deployed. `cdk synth` still works, for a first look and for CI, and prints a
 * warning; CloudFormation refuses the template before it creates anything, whatever tool deploys it.
 *
 * The check is in the template because every way of deploying goes through it: the CDK does not tell an app whether
 * it is synthesised for a look or for a deploy.
 */
export class ExampleGuard extends Construct {
  constructor(scope: Construct, id: string, config: BroadsheetConfig) {
    super(scope, id);
    const examples = exampleSettings(config);
    if (examples.length === 0) return;
    const refusal = `newsletter.config.ts still names example addresses (${examples.join(', ')}): SES cannot verify these. Replace them with your own, then deploy again.`;
    Annotations.of(this).addWarningV2(
      'broadsheet:example-addresses',
      `${refusal} A deploy would be refused.`,
    );
    const accepted = new CfnParameter(this, 'ExampleAddressesAccepted', {
      default: 'no',
      allowedValues: ['no', 'yes'],
      description: 'A newsletter with example addresses can send nothing. Leave this at no.',
    });
    accepted.overrideLogicalId('ExampleAddressesAccepted');
    const rule = new CfnRule(this, 'OwnAddresses', {
      assertions: [{ assert: Fn.conditionEquals(accepted.valueAsString, 'yes'), assertDescription: refusal }],
    });
    rule.overrideLogicalId('OwnAddresses');
  }
}

/** The settings that still use a reserved domain, by their path in the file. */
export function exampleSettings({ newsletter, deliver, operate }: BroadsheetConfig): string[] {
  const domains: Record<string, string | null> = {
    'deliver.identity': deliver.identity,
    'deliver.fromAddress': domainOf(deliver.fromAddress),
    'deliver.replyTo': domainOf(deliver.replyTo),
    'newsletter.homeUrl': newsletter.homeUrl && new URL(newsletter.homeUrl).hostname,
    'newsletter.privacyUrl': newsletter.privacyUrl && new URL(newsletter.privacyUrl).hostname,
    'operate.alarmEmail': operate.alarmEmail && domainOf(operate.alarmEmail),
    'operate.publicDomain': operate.publicDomain?.name ?? null,
  };
  return Object.entries(domains)
    .filter(([, domain]) => domain !== null && RESERVED.test(domain))
    .map(([setting]) => setting);
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}
