import { createHash } from 'node:crypto';
import type { CallPublisher } from '../adapters/aws/lambda-publisher.ts';
import { DRAFT_NAME } from '../contract/events.ts';
import { draftKey } from '../contract/object-keys.ts';
import type { PendingDraft, Publisher } from '../desk/services.ts';
import type { PublishOutcome } from '../pipeline.ts';
import type { Clock, EditionArchive, Timer } from '../ports.ts';
import type { DraftOutcome } from '../publish/draft-edition.ts';
import type { ReplayOutcome } from '../publish/replay-frozen.ts';
import type { TestSendOutcome } from '../publish/send-test-edition.ts';

/** API Gateway ends a request after 30 seconds, the desk's function after 29. */
const PATIENCE_MS = 20_000;

/** A draft of the same instructions is shown again for this long: articles seldom arrive faster. */
const DRAFT_MS = 60_000;

/** A pending draft is asked for again after this long: its making must have failed. */
const PENDING_MINUTES = 10;

interface PublisherPorts {
  readonly clock: Clock;
  readonly timer: Timer;
  readonly archive: EditionArchive;
}

/**
 * The function that makes editions, for the desk's pages. An answer is waited for as long as a browser can wait. A
 * draft is also stored under a name that the page asks for again, so that the work of a slow one is not lost.
 */
export function publisherOver(call: CallPublisher, { clock, timer, archive }: PublisherPorts): Publisher {
  let last: { readonly version: string; readonly at: number; readonly draft: DraftOutcome } | null = null;

  /** Null when the answer takes too long. The function goes on with its work. */
  function inTime<T>(event: unknown): Promise<T | null> {
    const answer = call(event) as Promise<T>;
    answer.catch(() => {});
    return Promise.race([answer, timer.sleep(PATIENCE_MS).then(() => null)]);
  }

  async function stored(name: string): Promise<DraftOutcome | null> {
    const bytes = await archive.read(draftKey(name));
    return bytes === null ? null : (JSON.parse(new TextDecoder().decode(bytes)) as DraftOutcome);
  }

  return {
    async draft(revise, version, asked): Promise<DraftOutcome | PendingDraft> {
      const now = clock.now().getTime();
      const minute = Math.floor(now / 60_000);
      const ofVersion = createHash('sha256').update(`${revise} ${version}`).digest('hex').slice(0, 16);
      if (last?.version === ofVersion && now - last.at < DRAFT_MS) return last.draft;
      const pendingSince = asked?.startsWith(`${ofVersion}-`) ? minuteIn(asked) : null;
      if (asked !== undefined && pendingSince !== null && minute - pendingSince < PENDING_MINUTES)
        return (await stored(asked)) ?? { status: 'pending', name: asked };
      const name = `${ofVersion}-${minute.toString(36)}`;
      const draft = (await stored(name)) ?? (await inTime<DraftOutcome>({ draft: { keep: name }, revise }));
      if (draft === null) return { status: 'pending', name };
      last = { version: ofVersion, at: now, draft };
      return draft;
    },
    async publish(revise) {
      const outcome = await inTime<PublishOutcome>({ revise });
      last = null;
      if (outcome === null) return 'It is still being made. Look at Today again in a minute.';
      if (outcome.status !== 'published') return outcome.message;
      return `Edition ${outcome.edition.id}, revision ${outcome.edition.revision}, is frozen.`;
    },
    async testSend(to) {
      const outcome = await inTime<TestSendOutcome>({ testSend: { to: [to] } });
      return outcome === null || outcome.results.every((result) => result === 'accepted');
    },
    replay: (edition) => inTime<ReplayOutcome>({ replay: edition }),
  };
}

function minuteIn(name: string): number | null {
  return DRAFT_NAME.test(name) ? Number.parseInt(name.slice(17), 36) : null;
}
