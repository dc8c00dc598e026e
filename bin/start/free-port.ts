import { once } from 'node:events';
import { createServer } from 'node:net';
import { UsageError } from '../../lib/errors.ts';

/** Asks for the port before the morning, not after it. @throws {UsageError} when it cannot be had. */
export async function needPort(port: number): Promise<void> {
  const probe = createServer();
  try {
    await once(probe.listen(port, '127.0.0.1'), 'listening');
  } catch (cause) {
    const taken = cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE';
    throw new UsageError(`port ${port} ${taken ? 'is taken' : 'cannot be opened'}`, {
      cause,
      fix: 'name another one: npm start -- --serve --port 8026, or 0 for any free one',
    });
  }
  probe.close();
  await once(probe, 'close');
}
