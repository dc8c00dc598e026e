import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { CfnRecordSet } from 'aws-cdk-lib/aws-route53';
import type { EmailIdentity } from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import type { DnsRecord } from '../contract/outputs.ts';
import type { PublicAddress } from './public-address.ts';

export interface DnsNeeds {
  readonly domain: string;
  /** Null when the domain was verified before. */
  readonly identity: EmailIdentity | null;
  readonly address: PublicAddress;
}

/** The records that mail and pages need, by the name of their output. DMARC is not among them: one may exist. */
export function dnsRecords(scope: Construct, needs: DnsNeeds): ReadonlyMap<string, DnsRecord> {
  const { domain, identity, address } = needs;
  const records = new Map<string, DnsRecord>();
  if (identity !== null) {
    for (const [i, { name, value }] of identity.dkimRecords.entries())
      records.set(`DnsDkim${i + 1}`, { name, type: 'CNAME', value });
    const bounce = `bounce.${domain}`;
    const { region } = Stack.of(scope);
    const mailServer = `10 feedback-smtp.${region}.amazonses.com`;
    records.set('DnsMailFrom', { name: bounce, type: 'MX', value: mailServer });
    records.set('DnsSpf', { name: bounce, type: 'TXT', value: '"v=spf1 include:amazonses.com ~all"' });
  }
  if (address.own !== null)
    records.set('DnsPages', { name: address.own.name, type: 'CNAME', value: address.own.target });
  return records;
}

/** The same records in a hosted zone of the operator's. */
export class DnsRecords extends Construct {
  constructor(
    scope: Construct,
    id: string,
    { records, zoneId }: { readonly records: ReadonlyMap<string, DnsRecord>; readonly zoneId: string },
  ) {
    super(scope, id);
    for (const [output, { name, type, value }] of records) {
      const record = new CfnRecordSet(this, output, {
        hostedZoneId: zoneId,
        name,
        type,
        ttl: '300',
        resourceRecords: [value],
      });
      // The verified domain outlives the stack, and so do the records that keep it verified.
      if (output !== 'DnsPages') record.applyRemovalPolicy(RemovalPolicy.RETAIN);
    }
  }
}
