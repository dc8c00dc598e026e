import type { MotoCloud } from './moto-cloud.ts';

/** Asks for a reader page as API Gateway's HTTP API does. @returns the status. */
export async function getPage(cloud: MotoCloud, path: string): Promise<number> {
  return (await cloud.invoke<{ statusCode: number }>('serve-readers', requestFor('GET', path))).statusCode;
}

/** Sends a form likewise; its body arrives in base 64, as on AWS. */
export async function postPage(cloud: MotoCloud, path: string, form: string): Promise<number> {
  return (await cloud.invoke<{ statusCode: number }>('serve-readers', requestFor('POST', path, form)))
    .statusCode;
}

/** @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html, 2.0 */
function requestFor(method: string, rawPath: string, form?: string) {
  const host = 'abc.execute-api.eu-west-1.amazonaws.com';
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString: '',
    headers: {
      accept: '*/*',
      'content-length': String(form?.length ?? 0),
      'content-type': 'application/x-www-form-urlencoded',
      host,
      'x-forwarded-for': '192.0.2.7',
      'x-forwarded-proto': 'https',
    },
    requestContext: {
      accountId: '123456789012',
      apiId: 'abc',
      domainName: host,
      http: { method, path: rawPath, protocol: 'HTTP/1.1', sourceIp: '192.0.2.7', userAgent: 'curl' },
      requestId: 'r',
      routeKey: '$default',
      stage: '$default',
      time: '27/Nov/2026:06:30:00 +0000',
      timeEpoch: 1,
    },
    ...(form === undefined ? {} : { body: Buffer.from(form).toString('base64') }),
    isBase64Encoded: form !== undefined,
  };
}
