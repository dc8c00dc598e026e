import { type ACMClient, DescribeCertificateCommand } from '@aws-sdk/client-acm';
import type { DnsRecord } from '../../contract/outputs.ts';

export interface SeenCertificate {
  /** ACM's own word: `ISSUED`, `PENDING_VALIDATION`, `EXPIRED` … */
  readonly status: string;
  /** What the domain's DNS must say before it is issued; null when it is not validated by DNS. */
  readonly record: DnsRecord | null;
}

/** A certificate as ACM describes it. @throws what the SDK throws, for example when there is none. */
export async function readCertificate(
  acm: Pick<ACMClient, 'send'>,
  certificateArn: string,
): Promise<SeenCertificate> {
  const { Certificate } = await acm.send(new DescribeCertificateCommand({ CertificateArn: certificateArn }));
  const [first] = Certificate?.DomainValidationOptions ?? [];
  const { Name, Value } = first?.ResourceRecord ?? {};
  return {
    status: Certificate?.Status ?? 'UNKNOWN',
    record:
      Name === undefined || Value === undefined
        ? null
        : { name: withoutDot(Name), type: 'CNAME', value: withoutDot(Value) },
  };
}

/** ACM gives absolute names, the forms of DNS providers want them without the dot. */
function withoutDot(name: string): string {
  return name.replace(/\.$/, '');
}
