import { plural } from '@broadsheet/text/plural';
import { normaliseAddress } from '../../lib/domain/address.ts';
import { instantOf } from '../../lib/domain/instant.ts';
import { UsageError } from '../../lib/errors.ts';
import type { Clock, DeskAccess } from '../../lib/ports.ts';

interface Door {
  readonly access: Pick<DeskAccess, 'sessions' | 'endSession'>;
  readonly clock: Clock;
}

/** Who is signed in at the desk, a line each. */
export async function sessionLines({ access, clock }: Door): Promise<readonly string[]> {
  const sessions = await access.sessions(instantOf(clock.now()));
  if (sessions.length === 0) return ['Nobody is signed in.'];
  return sessions.map(
    ({ editor, startedAt, expiresAt }) => `  ${editor}  since ${startedAt}, until ${expiresAt}`,
  );
}

/** Ends every session of an editor. @throws {UsageError} if they have none. */
export async function endSessions(editor: string, { access, clock }: Door): Promise<string> {
  const sessions = await access.sessions(instantOf(clock.now()));
  const theirs = sessions.filter((session) => session.editor === normaliseAddress(editor));
  if (theirs.length === 0)
    throw new UsageError(`${editor || 'nobody'} is not signed in`, {
      fix: 'npx broadsheet desk sessions lists who is',
    });
  for (const { tokenSha256 } of theirs) await access.endSession(tokenSha256);
  return `${plural(theirs.length, 'session')} of ${editor} ended`;
}
