import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { EmulatedInvocation } from './execution-environment.ts';

/** The public address of the reader pages. */
export interface HttpFront {
  /** `http://127.0.0.1:<port>`, without a trailing slash. */
  readonly url: string;
  stop(): Promise<void>;
}

/** API Gateway takes 10 MB, but Lambda no more than 6 MB of event or answer. */
const MAX_BODY_BYTES = 6 * 1024 * 1024;

/** Turns requests into API Gateway HTTP API events (payload format 2.0) and the function's answers into responses. */
export async function startHttpFront(options: {
  readonly invoke: (event: APIGatewayProxyEventV2) => Promise<EmulatedInvocation>;
  /** 0 (the default) picks a free port. */
  readonly port?: number;
}): Promise<HttpFront> {
  const server = createServer((request, response) => {
    void answer(options.invoke, request, response).catch(() => request.socket.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  invoke: (event: APIGatewayProxyEventV2) => Promise<EmulatedInvocation>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readBody(request);
  if (body === null)
    return respond(response, { statusCode: 413, body: '{"message":"Request Entity Too Large"}' });
  const invocation = await invoke(eventOf(request, body));
  if (!invocation.ok) return respond(response, SERVER_ERROR);
  const result = resultOf(invocation.result);
  respond(response, Buffer.byteLength(result.body ?? '') > MAX_BODY_BYTES ? SERVER_ERROR : result);
}

/** API Gateway's response to any failure of the function. */
const SERVER_ERROR: APIGatewayProxyStructuredResultV2 = {
  statusCode: 500,
  headers: { 'content-type': 'application/json' },
  body: '{"message":"Internal Server Error"}',
};

async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= MAX_BODY_BYTES) chunks.push(chunk);
  }
  return bytes > MAX_BODY_BYTES ? null : Buffer.concat(chunks);
}

/** @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html */
function eventOf(request: IncomingMessage, body: Buffer): APIGatewayProxyEventV2 {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const method = request.method ?? 'GET';
  const cookies = request.headers.cookie?.split(/;\s*/);
  const text = isText(request.headers['content-type']);
  const query = [...url.searchParams.keys()].map((name) => [name, url.searchParams.getAll(name).join(',')]);
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: decodedPath(url.pathname),
    rawQueryString: url.search.slice(1),
    ...(cookies === undefined ? {} : { cookies }),
    headers: headersOf(request),
    ...(query.length === 0
      ? {}
      : { queryStringParameters: Object.fromEntries(query) as Record<string, string> }),
    requestContext: requestContext(request, method, url.pathname),
    ...(body.length === 0 ? {} : { body: body.toString(text ? 'utf8' : 'base64') }),
    isBase64Encoded: body.length > 0 && !text,
  };
}

function requestContext(
  request: IncomingMessage,
  method: string,
  path: string,
): APIGatewayProxyEventV2['requestContext'] {
  const now = new Date();
  return {
    accountId: 'anonymous',
    apiId: 'local',
    domainName: request.headers.host ?? 'localhost',
    domainPrefix: 'local',
    http: {
      method,
      path,
      protocol: `HTTP/${request.httpVersion}`,
      sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
      userAgent: request.headers['user-agent'] ?? '',
    },
    requestId: randomUUID(),
    routeKey: '$default',
    stage: '$default',
    time: now.toUTCString(),
    timeEpoch: now.getTime(),
  };
}

/** Lower-case names, repeated ones joined with commas; cookies have a field of their own. */
function headersOf(request: IncomingMessage): Record<string, string> {
  // API Gateway sets the protocol; locally it is never https.
  const headers: Record<string, string> = { 'x-forwarded-proto': 'http' };
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined && name !== 'cookie' && name !== 'x-forwarded-proto')
      headers[name] = Array.isArray(value) ? value.join(',') : value;
  }
  return headers;
}

function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** API Gateway hands text over as text and everything else in base64. */
function isText(contentType: string | undefined): boolean {
  if (contentType === undefined) return false;
  return /^(text\/|application\/(json|xml|javascript|.*\+json|.*\+xml)\b)/i.test(contentType);
}

/** A function may answer with a bare value: API Gateway then makes it a 200 with JSON. */
function resultOf(result: unknown): APIGatewayProxyStructuredResultV2 {
  if (typeof result === 'object' && result !== null && 'statusCode' in result) {
    return result as APIGatewayProxyStructuredResultV2;
  }
  return {
    statusCode: 200,
    headers: { 'content-type': 'application/json' },
    body: typeof result === 'string' ? result : JSON.stringify(result),
  };
}

function respond(response: ServerResponse, result: APIGatewayProxyStructuredResultV2): void {
  const body = Buffer.from(result.body ?? '', result.isBase64Encoded === true ? 'base64' : 'utf8');
  for (const [name, value] of Object.entries(result.headers ?? {})) response.setHeader(name, String(value));
  if (result.cookies !== undefined) response.setHeader('set-cookie', result.cookies);
  response.writeHead(result.statusCode ?? 200, { 'content-length': body.length });
  response.end(body);
}
