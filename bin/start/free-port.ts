import { once } from 'node:events';
import { createServer } from 'node:net';
import { UsageError } from '../../lib/errors.ts';

/** Checks the port before the morning rather than after it. @throws {UsageError} if it is unavailable. */
export async function needPort(port: number): Promise<void> {
  const probe = createServer();
  try {
    await once(probe.listen(port, '127.0.0.1'), 'listening');
  } catch (cause) {
    const taken = cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE';
    throw new UsageError(`port ${port} ${taken ? 'is taken' : 'cannot be opened'}`, {
      cause,
      fix: 'use another one: npm start -- --serve --port 8026, or 0 to pick a free one',
    });
  }
  probe.close();
  await once(probe, 'close');
}
