import { startVitest } from 'vitest/node';

export const summary = 'the fakes of the simulation behave like the adapters on DynamoDB, S3 and SQS';

/** Arguments are vitest's; `DYNAMODB_ENDPOINT` names another DynamoDB than the one in this process. */
export async function run(args: string[]): Promise<null> {
  const vitest = await startVitest('test', ['test/proof/conformance', ...args], { watch: false });
  await vitest.close();
  return null;
}
