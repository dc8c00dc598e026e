import { InvokeCommand, type LambdaClient } from '@aws-sdk/client-lambda';
import { StoreError } from '../../errors.ts';

/** Calls the function that makes editions and waits for its answer. */
export type CallPublisher = (event: unknown) => Promise<unknown>;

export function createPublisherCall(client: LambdaClient, functionName: string): CallPublisher {
  return async (event) => {
    try {
      const answer = await client.send(
        new InvokeCommand({ FunctionName: functionName, Payload: JSON.stringify(event) }),
      );
      const payload: unknown = JSON.parse(new TextDecoder().decode(answer.Payload ?? new Uint8Array()));
      if (answer.FunctionError === undefined) return payload;
      throw new Error('the function failed; its log says why');
    } catch (cause) {
      throw new StoreError('publish-edition did not respond; its log says why', { cause });
    }
  };
}
