import { CfnOutput } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { type DnsRecord, OUTPUT, type OutputKey } from '../contract/outputs.ts';

export interface StackOutputsProps {
  /** What the CLI needs to find a deployed newsletter. */
  readonly deployment: Readonly<Record<OutputKey, string>>;
  readonly records: ReadonlyMap<string, DnsRecord>;
}

/** Values only, for the `broadsheet` command and for scripts: `npx broadsheet next` says what to do with them. */
export class StackOutputs extends Construct {
  constructor(scope: Construct, id: string, { deployment, records }: StackOutputsProps) {
    super(scope, id);
    const give = (name: string, value: string) =>
      new CfnOutput(this, name, { value }).overrideLogicalId(name);
    for (const [key, name] of Object.entries(OUTPUT)) give(name, deployment[key as OutputKey]);
    for (const [name, { name: host, type, value }] of records) give(name, `${host} ${type} ${value}`);
  }
}
