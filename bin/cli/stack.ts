import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';

export interface FoundStack {
  /** CloudFormation's own word: `CREATE_COMPLETE`, `ROLLBACK_COMPLETE` … */
  readonly status: string;
  readonly outputs: ReadonlyMap<string, string>;
}

/** A stack as CloudFormation describes it; null when there is none of this name. @throws what the SDK throws. */
export async function findStack(name: string): Promise<FoundStack | null> {
  const cloudFormation = new CloudFormationClient({});
  try {
    const { Stacks = [] } = await cloudFormation.send(new DescribeStacksCommand({ StackName: name }));
    const [stack] = Stacks;
    if (stack === undefined) return null;
    const outputs = (stack.Outputs ?? []).map(
      ({ OutputKey = '', OutputValue = '' }) => [OutputKey, OutputValue] as const,
    );
    return { status: stack.StackStatus ?? '', outputs: new Map(outputs) };
  } catch (error) {
    if (error instanceof Error && /does not exist/.test(error.message)) return null;
    throw error;
  } finally {
    cloudFormation.destroy();
  }
}
