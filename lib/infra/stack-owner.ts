import { CfnOutput, CfnParameter } from 'aws-cdk-lib';
import { Construct } from 'constructs';

/**
 * Keeps a checkout from updating the stack of another newsletter. The stack remembers its newsletter in a parameter,
 * and an update keeps the remembered value; the template accepts only its own. CloudFormation compares the two before
 * it changes anything, whatever tool deploys.
 */
export class StackOwner extends Construct {
  constructor(scope: Construct, id: string, { fromAddress }: { readonly fromAddress: string }) {
    super(scope, id);
    const newsletter = fromAddress.toLowerCase();
    const owner = new CfnParameter(this, 'Newsletter', {
      default: newsletter,
      allowedValues: [newsletter],
      description: 'The newsletter that this stack belongs to, by its From address',
      constraintDescription: `This stack belongs to another newsletter than ${newsletter}. Give this one an operate.name; or, if the newsletter itself has changed its address, deploy with --parameters Newsletter=${newsletter}`,
    });
    owner.overrideLogicalId('Newsletter');
    new CfnOutput(this, 'FromAddress', { value: owner.valueAsString }).overrideLogicalId('FromAddress');
  }
}
