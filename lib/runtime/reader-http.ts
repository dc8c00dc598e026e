import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { ReadersRequest } from '../contract/events.ts';
import type { ReaderRequest, ReaderResponse } from '../readers/http.ts';

/** No genuine form is larger than this, in bytes. */
const MAX_FORM_BYTES = 10_000;

/** Converts API Gateway's request into the reader pages' type. */
export function readerRequestOf(event: ReadersRequest): ReaderRequest {
  const { http } = event.requestContext;
  return {
    method: http.method.toUpperCase(),
    path: decodePath(event.rawPath),
    form: formOf(event),
    acceptLanguage: event.headers['accept-language'] ?? '',
    ip: http.sourceIp,
  };
}

/** Converts the reader pages' response into API Gateway's. */
export function resultOf(response: ReaderResponse, method: string): APIGatewayProxyStructuredResultV2 {
  return {
    statusCode: response.status,
    headers: { ...response.headers },
    body: method === 'HEAD' ? '' : response.body,
  };
}

/** One-click unsubscribe sends url-encoded or multipart; only the former can be one of our own forms. */
function formOf({ headers, body, isBase64Encoded }: ReadersRequest): Record<string, string> {
  const type = headers['content-type'] ?? '';
  if (body === undefined || !/^application\/x-www-form-urlencoded\b/i.test(type)) return {};
  const text = isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body;
  return text.length > MAX_FORM_BYTES ? {} : Object.fromEntries(new URLSearchParams(text));
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A path with a malformed escape is not one of our pages.
    return path;
  }
}
