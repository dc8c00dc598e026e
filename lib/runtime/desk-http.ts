import { gzipSync } from 'node:zlib';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { DeskApiRequest } from '../contract/events.ts';
import { type DeskRequest, type DeskResponse, plainText } from '../desk/http.ts';
import { readerRequestOf } from './reader-http.ts';

/** Converts API Gateway's request into the desk's type. */
export function deskRequestOf(event: DeskApiRequest): DeskRequest {
  return {
    ...readerRequestOf(event),
    query: event.queryStringParameters,
    cookies: Object.fromEntries(event.cookies.map(pairOf)),
    origin: event.headers.origin ?? null,
    ...(event.headers.host === undefined ? {} : { host: event.headers.host }),
  };
}

/** Lambda answers with at most 6 MB, and a large newsroom's report is larger. */
const COMPRESS_FROM = 1_000_000;
const MOST_BYTES = 5_500_000;

/**
 * Converts the desk's response into API Gateway's. Large ones are compressed: only reports are, which hold no token that
 * their length could give away.
 *
 * @param acceptEncoding - The request's header of this name.
 */
export function deskResultOf(
  response: DeskResponse,
  method: string,
  acceptEncoding = '',
): APIGatewayProxyStructuredResultV2 {
  const result = {
    statusCode: response.status,
    headers: { ...response.headers },
    cookies: [...response.cookies],
    body: method === 'HEAD' ? '' : response.body,
  };
  if (result.body.length < COMPRESS_FROM) return result;
  if (!/\bgzip\b/.test(acceptEncoding))
    return Buffer.byteLength(JSON.stringify(result.body)) <= MOST_BYTES ? result : tooLarge();
  const body = gzipSync(result.body).toString('base64');
  if (body.length > MOST_BYTES) return tooLarge();
  return {
    ...result,
    headers: { ...response.headers, 'content-encoding': 'gzip', vary: 'accept-encoding' },
    body,
    isBase64Encoded: true,
  };
}

function tooLarge(): APIGatewayProxyStructuredResultV2 {
  const { headers, body } = plainText(
    'This file is too large for a page. Download it: npx broadsheet report DATE',
  );
  return { statusCode: 500, headers: { ...headers }, body };
}

function pairOf(cookie: string): [string, string] {
  const at = cookie.indexOf('=');
  return at < 0 ? [cookie, ''] : [cookie.slice(0, at), cookie.slice(at + 1)];
}
