import { dirname } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { FunctionOptions } from '../../lib/local/execution-environment.ts';
import { FunctionHost } from '../../lib/local/function-host.ts';
import { aBundle, resultOf } from './support.ts';

function aHost(code: string, options: Partial<FunctionOptions> = {}): FunctionHost {
  const host = new FunctionHost({ name: 'sample', bundle: aBundle(code), environment: {}, ...options });
  onTestFinished(() => host.kill());
  return host;
}

test('a function gets the event and returns JSON', async () => {
  const host = aHost(
    'export const handler = async (event) => ({ ...event, when: new Date(0), gone: undefined });',
  );

  expect(resultOf(await host.invoke({ asOf: '2026-11-22' }))).toEqual({
    asOf: '2026-11-22',
    when: '1970-01-01T00:00:00.000Z',
  });
});

test('a function that returns nothing returns null', async () => {
  const host = aHost('export const handler = async () => {};');

  expect(resultOf(await host.invoke({}))).toBeNull();
});

test('a function sees its own variables and Lambda’s, and none of ours', async () => {
  const host = aHost('export const handler = async () => process.env;', {
    environment: { TABLE: 'broadsheet' },
  });

  const environment = resultOf<Record<string, string>>(await host.invoke({}));

  expect(environment.TABLE).toBe('broadsheet');
  expect(environment.AWS_LAMBDA_FUNCTION_NAME).toBe('sample');
  expect(Object.keys(environment).sort()).toEqual([
    'AWS_EXECUTION_ENV',
    'AWS_LAMBDA_FUNCTION_MEMORY_SIZE',
    'AWS_LAMBDA_FUNCTION_NAME',
    'AWS_LAMBDA_FUNCTION_VERSION',
    'LAMBDA_TASK_ROOT',
    'TABLE',
    'TZ',
  ]);
});

test('files beside the bundle are found by LAMBDA_TASK_ROOT', async () => {
  const bundle = aBundle('export const handler = async () => process.env.LAMBDA_TASK_ROOT;');
  const host = aHost('', { bundle });

  expect(resultOf(await host.invoke({}))).toBe(dirname(bundle));
});

test('the context knows the request and the time that is left', async () => {
  const host = aHost(
    `export const handler = async (_, context) => ({
      name: context.functionName, id: context.awsRequestId, left: context.getRemainingTimeInMillis() });`,
    { timeoutMs: 5000 },
  );

  const invocation = await host.invoke({});

  const context = resultOf<{ name: string; id: string; left: number }>(invocation);
  expect(context).toMatchObject({ name: 'sample', id: invocation.requestId });
  expect(context.left).toBeGreaterThan(0);
  expect(context.left).toBeLessThanOrEqual(5000);
});

test('an error comes back with its name, message and stack', async () => {
  const host = aHost('export const handler = async () => { throw new TypeError("no edition"); };');

  expect(await host.invoke({})).toMatchObject({
    ok: false,
    error: { name: 'TypeError', message: 'no edition', stack: expect.stringContaining('index.mjs') },
  });
});

test('a bundle that does not load fails the invocation, and the next one tries again', async () => {
  const host = aHost('throw new RangeError("bad config");');

  expect(await host.invoke({})).toMatchObject({ ok: false, error: { name: 'RangeError' } });
  expect(await host.invoke({})).toMatchObject({ ok: false, error: { message: 'bad config' } });
});

test('a missing bundle says how to make it', () => {
  expect(() => new FunctionHost({ name: 'x', bundle: '/nowhere/index.mjs', environment: {} })).toThrow(
    /npm run build/,
  );
});

test('an environment is kept warm between events', async () => {
  const host = aHost('let calls = 0; export const handler = async () => ++calls;');

  expect(resultOf(await host.invoke({}))).toBe(1);
  expect(resultOf(await host.invoke({}))).toBe(2);
});

test('events at the same time get environments of their own', async () => {
  const host = aHost(`let busy = 0; export const handler = async () => {
    busy++; await new Promise((resolve) => setTimeout(resolve, 50)); return busy--; };`);

  const invocations = await Promise.all([host.invoke({}), host.invoke({}), host.invoke({})]);

  expect(invocations.map(resultOf)).toEqual([1, 1, 1]);
});

test('a function that takes too long is ended, and the next event gets a fresh one', async () => {
  const host = aHost(
    'let calls = 0; export const handler = (event) => event.hang ? new Promise(() => {}) : ++calls;',
    { timeoutMs: 700 },
  );
  await host.invoke({});

  expect(await host.invoke({ hang: true })).toMatchObject({
    ok: false,
    error: { name: 'Sandbox.Timedout', message: 'Task timed out after 0.70 seconds' },
  });
  expect(resultOf(await host.invoke({}))).toBe(1);
});

test('a cold start does not count towards the function’s timeout', async () => {
  const host = aHost(
    `console.log('loading'); await new Promise((resolve) => setTimeout(resolve, 1100));
    export const handler = async (_, context) => context.getRemainingTimeInMillis();`,
    { timeoutMs: 1000 },
  );

  expect(resultOf(await host.invoke({}))).toBeGreaterThan(0);
});

test('a bundle that never finishes loading fails the invocation', async () => {
  const host = aHost('await new Promise(() => {}); export const handler = () => {};');

  expect(await host.invoke({})).toMatchObject({ ok: false, error: { name: 'Runtime.ExitError' } });
});

test('a function in an endless loop is ended', async () => {
  const host = aHost('export const handler = () => { for (;;) {} };', { timeoutMs: 300 });

  expect(await host.invoke({})).toMatchObject({ ok: false, error: { name: 'Sandbox.Timedout' } });
});

test('killing ends what is running at once, and the next event starts afresh', async () => {
  const host = aHost(
    'let calls = 0; export const handler = (event) => event.hang ? new Promise(() => {}) : ++calls;',
  );
  await host.invoke({});
  const running = host.invoke({ hang: true });
  await host.kill();

  expect(await running).toMatchObject({ ok: false, error: { name: 'Runtime.Killed' } });
  expect(resultOf(await host.invoke({}))).toBe(1);
});

test('a function that ends its process fails its invocation', async () => {
  const host = aHost('export const handler = () => { process.exit(3); };');

  expect(await host.invoke({})).toMatchObject({
    ok: false,
    error: { name: 'Runtime.ExitError', message: 'the environment ended with code 3' },
  });
});

test('an error that nobody awaited fails the invocation', async () => {
  const host = aHost(
    'export const handler = () => new Promise(() => { setTimeout(() => { throw new Error("late"); }); });',
  );

  expect(await host.invoke({})).toMatchObject({ ok: false, error: { message: 'late' } });
});

test('what a function prints is returned with its invocation and not shown', async () => {
  const seen: string[] = [];
  const host = aHost(
    `export const handler = async (event) => {
      console.log(JSON.stringify({ n: event.n })); process.stdout.write("two "); console.error("parts"); };`,
    { onLine: (line) => seen.push(line) },
  );
  const first = await host.invoke({ n: 1 });
  const second = await host.invoke({ n: 2 });

  expect(first.lines).toEqual(['{"n":1}', 'two parts']);
  expect(second.lines).toEqual(['{"n":2}', 'two parts']);
  expect(seen).toEqual([...first.lines, ...second.lines]);
  expect(host.lines).toEqual(seen);
});
