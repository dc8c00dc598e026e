import type { FunctionName } from '../../lib/contract/environment.ts';

/** Beginning of the logical id of each function's log group, as the constructs are named. */
const LOG_GROUPS: Readonly<Record<FunctionName, string>> = {
  'publish-edition': 'PublishFunctionLog',
  'fetch-feeds': 'FeedsFunctionLog',
  'plan-deliveries': 'DeliverPlannerLog',
  'deliver-messages': 'DeliverSenderLog',
  'sweep-deliveries': 'DeliverSweeperLog',
  'record-feedback': 'ListenFunctionLog',
  'serve-readers': 'PagesFunctionLog',
  'serve-desk': 'DeskFunctionLog',
  'send-webhooks': 'TellFunctionLog',
};

export const LOGGED_FUNCTIONS = Object.keys(LOG_GROUPS) as readonly FunctionName[];

interface StackResource {
  readonly LogicalResourceId?: string | undefined;
  readonly PhysicalResourceId?: string | undefined;
}

/** The log group of a function among a stack's resources; null where the newsletter has no such function. */
export function logGroupOf(name: FunctionName, resources: readonly StackResource[]): string | null {
  const found = resources.find(({ LogicalResourceId = '' }) =>
    LogicalResourceId.startsWith(LOG_GROUPS[name]),
  );
  return found?.PhysicalResourceId ?? null;
}

export interface LogEvent {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly text: string;
}

/** `2026-11-22 05:00:03 INFO edition closed {…}`; lines that are not ours stay as they are. */
export function logLine({ at, text }: LogEvent): string {
  const time = new Date(at).toISOString().slice(0, 19).replace('T', ' ');
  try {
    const {
      level,
      message,
      timestamp: _,
      service: __,
      ...facts
    } = JSON.parse(text) as Record<string, unknown>;
    if (typeof message !== 'string') return `${time} ${text.trim()}`;
    const rest = Object.keys(facts).length === 0 ? '' : ` ${JSON.stringify(facts)}`;
    return `${time} ${String(level ?? '').toUpperCase()} ${message}${rest}`.replace('  ', ' ');
  } catch {
    return `${time} ${text.trim()}`;
  }
}

/** Events may become visible some seconds late, so each look begins a little before the last event. */
const OVERLAP_MS = 10_000;

/** New events, look by look: the first look from `since` on, later ones only with `more`. */
export async function* eventsSince(
  since: number,
  read: (from: number) => Promise<readonly LogEvent[]>,
  more: () => Promise<boolean>,
): AsyncGenerator<LogEvent> {
  const seen = new Set<string>();
  let from = since;
  do {
    for (const event of await read(from)) {
      if (seen.has(event.id)) continue;
      seen.add(event.id);
      from = Math.max(from, event.at - OVERLAP_MS);
      yield event;
    }
  } while (await more());
}
