import { Annotations, CfnParameter, CfnRule, Fn } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { BroadsheetConfig } from '../contract/config.ts';
import { exampleSettings } from '../contract/example-settings.ts';

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
    const refusal = `newsletter.config.ts still names example addresses (${examples.join(', ')}): SES cannot verify the domains, and the law wants a real postal address. Replace them with your own, then deploy again.`;
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
