import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { DeskApiRequest } from '../contract/events.ts';
import type { DeskRequest, DeskResponse } from '../desk/http.ts';
import { readerRequestOf } from './reader-http.ts';

/** Converts API Gateway's request into the desk's type. */
export function deskRequestOf(event: DeskApiRequest): DeskRequest {
  return {
    ...readerRequestOf(event),
    query: event.queryStringParameters,
    cookies: Object.fromEntries(event.cookies.map(pairOf)),
    origin: event.headers.origin ?? null,
  };
}

/** Converts the desk's response into API Gateway's. */
export function deskResultOf(response: DeskResponse, method: string): APIGatewayProxyStructuredResultV2 {
  return {
    statusCode: response.status,
    headers: { ...response.headers },
    cookies: [...response.cookies],
    body: method === 'HEAD' ? '' : response.body,
  };
}

function pairOf(cookie: string): [string, string] {
  const at = cookie.indexOf('=');
  return at < 0 ? [cookie, ''] : [cookie.slice(0, at), cookie.slice(at + 1)];
}
