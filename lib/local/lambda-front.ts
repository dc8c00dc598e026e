import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FunctionName } from '../contract/environment.ts';
import type { EmulatedInvocation } from './execution-environment.ts';

/** Implements the Lambda API's Invoke, so that the operator's commands can call local functions like deployed ones. */
export interface LambdaFront {
  /** For `AWS_ENDPOINT_URL_LAMBDA`. */
  readonly url: string;
  stop(): Promise<void>;
}

const INVOKE = /^\/2015-03-31\/functions\/([\w-]+)\/invocations/;

/** @see https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html */
export async function startLambdaFront(cloud: {
  readonly invoke: (name: FunctionName, event: unknown) => Promise<EmulatedInvocation>;
  /** May still be filled. */
  readonly functions: Readonly<Partial<Record<FunctionName, unknown>>>;
}): Promise<LambdaFront> {
  const server = createServer(async (request, response) => {
    const name = INVOKE.exec(request.url ?? '')?.[1] ?? '';
    if (!Object.hasOwn(cloud.functions, name)) {
      response.writeHead(404, { 'x-amzn-errortype': 'ResourceNotFoundException' });
      response.end(JSON.stringify({ Message: `Function not found: ${name}` }));
      return;
    }
    const body = Buffer.concat(await Array.fromAsync(request)).toString('utf8');
    const invocation = await cloud.invoke(name as FunctionName, JSON.parse(body === '' ? '{}' : body));
    if (invocation.ok) {
      response.end(JSON.stringify(invocation.result ?? null));
      return;
    }
    response.writeHead(200, { 'x-amz-function-error': 'Unhandled' });
    const { name: errorType, message: errorMessage, stack } = invocation.error;
    response.end(JSON.stringify({ errorType, errorMessage, trace: stack.split('\n') }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
