import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ActionContext } from './action-context.ts';
import { ACTIONS, recipientsOf } from './actions.ts';
import { randomUuid } from './environment.ts';
import type { FaultPlan } from './fault-plan.ts';
import { type Fault, refusalOf } from './faults.ts';
import { answerXml, errorXml, Parameters, SesError } from './query-protocol.ts';

export interface RequestDesk extends ActionContext {
  readonly faults: FaultPlan;
  /** Counts requests by action. */
  readonly requests: Map<string, number>;
}

interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** A request may carry 10 MB in base64, percent-encoded at worst. */
const MAX_BODY_BYTES = 24 * 1024 * 1024;

export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MAX_BODY_BYTES) throw new RangeError('request body too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('latin1');
}

/** Answers one API request, with whatever was planned to go wrong. */
export async function answerRequest(
  desk: RequestDesk,
  request: IncomingMessage,
  response: ServerResponse,
  body: string,
): Promise<void> {
  const requestId = randomUuid(desk.environment.random);
  const parameters = parametersOf(body);
  if (parameters instanceof SesError) return respond(response, requestId, refusal(parameters, requestId));
  const action = parameters.text('Action') ?? '';
  desk.requests.set(action, (desk.requests.get(action) ?? 0) + 1);

  const fault = desk.faults.forRequest(action, recipientsOf(action, parameters));
  const strikesAfter = fault !== null && (fault.when === 'after' || fault.kind === 'unreadable');
  if (fault !== null && !strikesAfter) {
    const instead = replyOf(fault, requestId);
    if (instead !== null) return respond(response, requestId, instead);
    if (!(await breakDown(fault, desk, response))) return;
  }
  const reply = perform(desk, request, action, parameters, requestId);
  if (strikesAfter && reply.status === 200) {
    const instead = replyOf(fault, requestId);
    if (instead !== null) return respond(response, requestId, instead);
    if (!(await breakDown(fault, desk, response))) return;
  }
  respond(response, requestId, reply);
}

function parametersOf(body: string): Parameters | SesError {
  try {
    return Parameters.parse(body);
  } catch (error) {
    if (error instanceof SesError) return error;
    throw error;
  }
}

function perform(
  desk: RequestDesk,
  request: IncomingMessage,
  action: string,
  parameters: Parameters,
  requestId: string,
): Reply {
  try {
    const act = ACTIONS.get(action);
    if (act === undefined) {
      throw new SesError('InvalidAction', `Could not find operation ${action} for version 2010-12-01`);
    }
    if (request.headers.authorization === undefined) {
      throw new SesError('MissingAuthenticationToken', 'Request is missing Authentication Token', 403);
    }
    return xmlReply(200, answerXml(action, act(parameters, desk), requestId));
  } catch (error) {
    if (error instanceof SesError) return refusal(error, requestId);
    throw error;
  }
}

function refusal(error: SesError, requestId: string): Reply {
  return xmlReply(error.status, errorXml(error, requestId));
}

function xmlReply(status: number, body: string): Reply {
  return { status, type: 'text/xml', body };
}

/** What a fault answers instead; null when it does not answer but breaks the conversation. */
function replyOf(fault: Fault, requestId: string): Reply | null {
  const refused = refusalOf(fault);
  if (refused !== null) return refusal(refused, requestId);
  switch (fault.kind) {
    case 'http-500':
      return refusal(new SesError('InternalFailure', 'The request processing has failed.', 500), requestId);
    case 'http-503':
      return refusal(new SesError('ServiceUnavailable', 'The service is unavailable.', 503), requestId);
    case 'http-502-html':
      return { status: 502, type: 'text/html', body: '<html><body><h1>502 Bad Gateway</h1></body></html>' };
    case 'unreadable':
      return xmlReply(200, '<SendRawEmailResponse><SendRawEmailResult><MessageId>0102');
    default:
      return null;
  }
}

/** Resets, falls silent or dawdles. @returns Whether to go on afterwards. */
async function breakDown(fault: Fault, desk: RequestDesk, response: ServerResponse): Promise<boolean> {
  if (fault.kind === 'slow') {
    await new Promise<void>((resolve) => desk.environment.schedule(resolve, fault.delayMs ?? 1000));
    return true;
  }
  if (fault.kind === 'reset') response.socket?.resetAndDestroy();
  return false;
}

function respond(response: ServerResponse, requestId: string, reply: Reply): void {
  if (response.destroyed) return;
  response.writeHead(reply.status, {
    'content-type': reply.type,
    'content-length': Buffer.byteLength(reply.body),
    'x-amzn-requestid': requestId,
  });
  response.end(reply.body);
}
