import type { IncomingHttpHeaders } from 'node:http';

/** A request of the SDK, as it was on the wire. */
export interface AwsRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A call as IAM sees it, with the local names of things. One request may need several rights. */
export interface AwsCall {
  readonly action: string;
  /** `s3:bucket/key`, `dynamodb:table` or `dynamodb:table/index/name`, `sqs:queue`, `lambda:function`, `ses:configuration-set/name`, `*`. */
  readonly resource: string;
  readonly context: Readonly<Record<string, readonly string[]>>;
}

/** The service a request is signed for: the fourth part of the credential scope. */
export function serviceOf({ authorization = '' }: IncomingHttpHeaders): string {
  return /Credential=[^/]+\/\d+\/[^/]+\/([^/]+)\/aws4_request/.exec(authorization)?.[1] ?? '';
}

/** What the request needs to be allowed. @throws for a request this cannot read: better loud than unseen. */
export function callsOf(request: AwsRequest): AwsCall[] {
  switch (serviceOf(request.headers)) {
    case 's3':
      return [s3Call(request)];
    case 'dynamodb':
      return dynamoCalls(request);
    case 'sqs':
      return [sqsCall(request)];
    case 'lambda':
      return [lambdaCall(request)];
    case 'ses':
      return sesCalls(new URLSearchParams(request.body.toString()));
    default:
      throw new Error(`a request for an unknown service: ${request.method} ${request.path}`);
  }
}

function s3Call({ method, path }: AwsRequest): AwsCall {
  const { pathname } = new URL(path, 'http://s3');
  const [, bucket = '', ...rest] = decodeURIComponent(pathname).split('/');
  const key = rest.join('/');
  if (method === 'GET' && key === '')
    return { action: 's3:ListBucket', resource: `s3:${bucket}`, context: {} };
  const action = { GET: 's3:GetObject', HEAD: 's3:GetObject', PUT: 's3:PutObject' }[method];
  if (action === undefined) throw new Error(`unknown S3 call ${method} ${path}`);
  return { action, resource: `s3:${bucket}/${key}`, context: {} };
}

function lambdaCall({ path }: AwsRequest): AwsCall {
  const name = /^\/2015-03-31\/functions\/([\w-]+)\/invocations$/.exec(path)?.[1];
  if (name === undefined) throw new Error(`unknown Lambda call ${path}`);
  return { action: 'lambda:InvokeFunction', resource: `lambda:${name}`, context: {} };
}

type Attribute = { readonly S?: string };
type Item = Readonly<Record<string, Attribute>>;
interface DynamoInput {
  readonly TableName?: string;
  readonly IndexName?: string;
  readonly Key?: Item;
  readonly Item?: Item;
  readonly KeyConditionExpression?: string;
  readonly ExpressionAttributeValues?: Item;
  readonly RequestItems?: Readonly<Record<string, { readonly Keys: readonly Item[] }>>;
}

function dynamoCalls({ headers, body }: AwsRequest): AwsCall[] {
  const operation = String(headers['x-amz-target']).split('.')[1] ?? '';
  const input = JSON.parse(body.toString()) as DynamoInput;
  const call = (table: string, leadingKeys: readonly (string | undefined)[]): AwsCall => ({
    action: `dynamodb:${operation}`,
    resource: `dynamodb:${table}${input.IndexName === undefined ? '' : `/index/${input.IndexName}`}`,
    context: { 'dynamodb:LeadingKeys': leadingKeys.map((key) => key ?? '?') },
  });
  if (input.RequestItems !== undefined)
    return Object.entries(input.RequestItems).map(([table, { Keys }]) =>
      call(
        table,
        Keys.map(({ pk }) => pk?.S),
      ),
    );
  const { TableName = '', Key, Item } = input;
  if (operation === 'Query') {
    const name = /^\s*\w+\s*=\s*(:\w+)/.exec(input.KeyConditionExpression ?? '')?.[1] ?? '';
    return [call(TableName, [input.ExpressionAttributeValues?.[name]?.S])];
  }
  return [call(TableName, [(Key ?? Item)?.pk?.S])];
}

/** Batches need the right of their single call. */
function sqsCall({ headers, body }: AwsRequest): AwsCall {
  const operation = (String(headers['x-amz-target']).split('.')[1] ?? '').replace(/Batch$/, '');
  const { QueueUrl = '' } = JSON.parse(body.toString()) as { QueueUrl?: string };
  return { action: `sqs:${operation}`, resource: `sqs:${QueueUrl.split('/').at(-1)}`, context: {} };
}

/** Sending needs the right on the identity and on the configuration set. */
function sesCalls(form: URLSearchParams): AwsCall[] {
  const action = `ses:${form.get('Action')}`;
  if (action !== 'ses:SendRawEmail') return [{ action, resource: '*', context: {} }];
  const mime = Buffer.from(form.get('RawMessage.Data') ?? '', 'base64').toString('latin1');
  const from = /^From: .*?<?([^\s<>]+@[^\s<>]+)>?\s*$/im.exec(mime)?.[1] ?? '?';
  const context = { 'ses:FromAddress': [from] };
  return [
    { action, resource: `ses:configuration-set/${form.get('ConfigurationSetName')}`, context },
    { action, resource: 'ses:identity/any', context },
  ];
}
