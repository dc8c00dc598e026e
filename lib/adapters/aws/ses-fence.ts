import type { SESClient } from '@aws-sdk/client-ses';

/** The sender was suspended past its deadline; the request was not sent. */
export class TooLateError extends Error {}

const fences = new WeakMap<object, () => boolean>();

/** The request of this command must not leave when `isTooLate` is true. */
export function setFence(command: { readonly input: object }, isTooLate: () => boolean): void {
  fences.set(command.input, isTooLate);
}

/**
 * Looks at the clock once more after the request was signed. A process that is stopped before that sends nothing when it
 * goes on. One that is stopped after that sends a signature that is as old as its stop was long, and AWS refuses it: "in
 * most cases, a request must reach AWS within five minutes of the time stamp in the request".
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html
 */
export function keepFences(client: SESClient): SESClient {
  // The innermost step: the SDK signs in an earlier one.
  client.middlewareStack.add(
    (next) => async (args) => {
      if (fences.get(args.input)?.())
        throw new TooLateError('the sender was suspended past its deadline; nothing was sent');
      return await next(args);
    },
    { step: 'deserialize', priority: 'low', name: 'fenceMiddleware', override: true },
  );
  return client;
}
