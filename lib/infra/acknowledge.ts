import { Stack, Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/**
 * Accept one finding of cdk-nag on one construct, with the reason that a reviewer would ask for.
 *
 * @param finding - Its id as synth prints it, without the pack: `SQS3`.
 */
export function acknowledge(construct: IConstruct, finding: string, reason: string): void {
  Validations.of(construct).acknowledge({ id: `AwsSolutions-${finding}`, reason });
}

/** Accept a permission on a resource with a `*` in its name. */
export function acknowledgeWildcard(construct: IConstruct, resource: string, reason: string): void {
  acknowledge(construct, `IAM5[Resource::${printed(Stack.of(construct).resolve(resource))}]`, reason);
}

/** A resource as cdk-nag prints it: `<ArchiveBucket49F1AC64.Arn>/plans/*`. */
function printed(resource: unknown): string {
  if (typeof resource !== 'object' || resource === null) return String(resource);
  const [[intrinsic, value] = []] = Object.entries(resource);
  if (intrinsic === 'Fn::Join' && Array.isArray(value)) return value[1].map(printed).join('');
  if (intrinsic === 'Fn::GetAtt' && Array.isArray(value)) return `<${value.join('.')}>`;
  return `<${String(value)}>`;
}
