import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Account } from './account.ts';
import type { FaultPlan } from './fault-plan.ts';
import type { Fault } from './faults.ts';
import type { Mailbox } from './mailbox.ts';
import type { OutcomeBook, OutcomeRule } from './outcomes.ts';

export interface Control {
  readonly account: Account;
  readonly mailbox: Mailbox;
  readonly faults: FaultPlan;
  readonly outcomes: OutcomeBook;
  readonly requests: ReadonlyMap<string, number>;
  readonly delivered: (messageId: string) => Buffer | null;
}

interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
}

/** Everything beside the API: the log, the mails and the switches, for people and test processes. */
export function answerControl(
  control: Control,
  request: IncomingMessage,
  response: ServerResponse,
  body: string,
): void {
  const reply = replyTo(control, request, body);
  response.writeHead(reply.status, {
    'content-type': reply.type,
    'content-length': Buffer.byteLength(reply.body),
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'",
    'cache-control': 'no-store',
  });
  response.end(reply.body);
}

function replyTo(control: Control, request: IncomingMessage, body: string): Reply {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  // Only programs may change anything: a page in a browser cannot set this header on another origin unasked.
  if (request.method === 'POST' && request.headers['content-type']?.startsWith('application/json') !== true) {
    return problem(415, 'post application/json');
  }
  switch (`${request.method} ${pathname}`) {
    case 'GET /_ses/log':
      return jsonLines(control.mailbox.all().slice(Number(searchParams.get('from') ?? 0) || 0));
    case 'GET /messages.json':
      return json(control.mailbox.all());
    case 'GET /_ses/requests':
      return json(Object.fromEntries(control.requests));
    case 'GET /_ses/faults':
      return json(control.faults.pending());
    case 'POST /_ses/faults':
      return attempt(() => control.faults.inject(listOf<Fault>(body)));
    case 'DELETE /_ses/faults':
      return attempt(() => control.faults.clear());
    case 'POST /_ses/outcomes':
      return attempt(() => control.outcomes.add(listOf<OutcomeRule>(body)));
    case 'POST /_ses/quota':
      return attempt(() => control.account.setQuota(JSON.parse(body)));
    case 'GET /_ses/suppressed':
      return json(Object.fromEntries(control.account.suppressed));
  }
  const messageId = /^\/message\/([0-9a-f-]{1,100})\.eml$/.exec(pathname)?.[1];
  return messageId === undefined ? problem(404, 'no such page') : message(control, messageId, searchParams);
}

/** As the mailbox gets it; `?as=submitted` as the caller handed it in. */
function message(control: Control, messageId: string, query: URLSearchParams): Reply {
  const submitted = query.get('as') === 'submitted';
  const bytes = submitted ? control.mailbox.raw(messageId) : control.delivered(messageId);
  return bytes === null
    ? problem(404, 'no such message, or it was not kept')
    : { status: 200, type: 'message/rfc822', body: bytes };
}

function listOf<Item>(body: string): Item[] {
  const given: unknown = JSON.parse(Buffer.from(body, 'latin1').toString('utf8'));
  return (Array.isArray(given) ? given : [given]) as Item[];
}

function attempt(act: () => void): Reply {
  try {
    act();
    return json({ ok: true });
  } catch (error) {
    return problem(400, error instanceof Error ? error.message : String(error));
  }
}

function json(value: unknown): Reply {
  return { status: 200, type: 'application/json', body: JSON.stringify(value) };
}

function jsonLines(values: readonly unknown[]): Reply {
  const body = values.map((value) => `${JSON.stringify(value)}\n`).join('');
  return { status: 200, type: 'application/x-ndjson', body };
}

function problem(status: number, message: string): Reply {
  return { status, type: 'application/json', body: JSON.stringify({ error: message }) };
}
