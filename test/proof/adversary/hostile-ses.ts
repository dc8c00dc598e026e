import { createHash, createHmac, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the server does with one mail. All but `refuse` and `busy` accept it. */
export type Conduct =
  | 'answer'
  | 'reset'
  | 'truncate'
  | 'wrong-type'
  | 'stall'
  | '503-after'
  | 'busy'
  | 'silent';

export interface Acceptance {
  readonly recipients: readonly string[];
  readonly tags: Readonly<Record<string, readonly string[]>>;
  readonly messageId: string;
  readonly at: Date;
}

/** AWS documents five minutes for most services. */
const TOLERANCE_MS = 5 * 60_000;

/**
 * SES's Query API on bare `node:http`, written without the local SES of this project: it checks signatures and their age
 * by its own clock, and answers as badly as it is told to.
 */
export class HostileSes {
  readonly accepted: Acceptance[] = [];
  /** Requests whose signature was wrong or too old. */
  refusedSignatures = 0;
  conduct: () => Conduct = () => 'answer';
  readonly #now: () => Date;
  readonly #secret: string;
  readonly #publish: (mail: Acceptance) => void;
  readonly #server = createServer((request, response) => void this.#handle(request, response));

  constructor(options: {
    readonly now: () => Date;
    readonly secret: string;
    readonly publish: (mail: Acceptance) => void;
  }) {
    this.#now = options.now;
    this.#secret = options.secret;
    this.#publish = options.publish;
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // The SDK corrects its clock by this header.
    response.sendDate = false;
    response.setHeader('date', this.#now().toUTCString());
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of request) chunks.push(chunk as Buffer);
    } catch {
      return;
    }
    const body = Buffer.concat(chunks);
    const problem = this.#problemOf(request, body);
    if (problem !== null) {
      this.refusedSignatures += 1;
      send(response, 403, errorXml('SignatureDoesNotMatch', problem));
      return;
    }
    const form = new URLSearchParams(body.toString('latin1'));
    if (form.get('Action') === 'GetSendQuota') send(response, 200, QUOTA);
    else this.#receive(form, response);
  }

  #receive(form: URLSearchParams, response: ServerResponse): void {
    const conduct = this.conduct();
    if (conduct === 'busy') {
      send(response, 503, errorXml('ServiceUnavailable', 'try again'));
      return;
    }
    const messageId = randomUUID();
    const members = (name: string) =>
      [...form].filter(([key]) => key.startsWith(name)).map(([, value]) => value);
    const names = members('Tags.member.').filter((_, index) => index % 2 === 0);
    const values = members('Tags.member.').filter((_, index) => index % 2 === 1);
    const mail: Acceptance = {
      recipients: members('Destinations.member.'),
      tags: Object.fromEntries(names.map((name, index) => [name, [values[index] ?? '']])),
      messageId,
      at: this.#now(),
    };
    this.accepted.push(mail);
    this.#publish(mail);
    this.#answer(conduct, acceptedXml(messageId), response);
  }

  #answer(conduct: Conduct, xml: string, response: ServerResponse): void {
    switch (conduct) {
      case 'reset':
        response.writeHead(200, { 'content-type': 'text/xml', 'content-length': xml.length });
        response.write(xml.slice(0, 40), () => response.socket?.resetAndDestroy());
        return;
      case 'truncate':
        response.writeHead(200, { 'content-type': 'text/xml', 'content-length': xml.length });
        response.write(xml.slice(0, 60), () => response.socket?.end());
        return;
      case 'wrong-type':
        send(response, 200, '<html><body>Welcome to the hotel’s Wi-Fi</body></html>', 'text/html');
        return;
      case 'stall':
        response.writeHead(200, { 'content-type': 'text/xml', 'content-length': xml.length });
        response.write(xml.slice(0, 60));
        return;
      case '503-after':
        send(response, 503, errorXml('ServiceUnavailable', 'try again'));
        return;
      case 'silent':
        return;
      default:
        send(response, 200, xml);
    }
  }

  /** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html */
  #problemOf(request: IncomingMessage, body: Buffer): string | null {
    const found =
      /Credential=[^/]+\/(\d+)\/([^/]+)\/([^/]+)\/aws4_request, SignedHeaders=([^,]+), Signature=(\w+)/.exec(
        request.headers.authorization ?? '',
      );
    const date = String(request.headers['x-amz-date'] ?? '');
    if (found === null) return 'no signature';
    const [, day = '', region = '', service = '', signed = '', signature = ''] = found;
    const lines = signed.split(';').map((name) => `${name}:${String(request.headers[name]).trim()}\n`);
    const canonical = [request.method, '/', '', lines.join(''), signed, sha256(body)].join('\n');
    const scope = `${day}/${region}/${service}/aws4_request`;
    const text = ['AWS4-HMAC-SHA256', date, scope, sha256(Buffer.from(canonical))].join('\n');
    const key = [day, region, service, 'aws4_request'].reduce<string | Buffer>(
      (secret, part) => createHmac('sha256', secret).update(part).digest(),
      `AWS4${this.#secret}`,
    );
    if (createHmac('sha256', key).update(text).digest('hex') !== signature) return 'the signature is wrong';
    const signedAt = Date.parse(
      date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'),
    );
    const age = this.#now().getTime() - signedAt;
    return Math.abs(age) > TOLERANCE_MS ? `Signature expired: ${date}` : null;
  }
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function send(response: ServerResponse, status: number, body: string, type = 'text/xml'): void {
  response.writeHead(status, { 'content-type': type });
  response.end(body);
}

const RESULT = '<ResponseMetadata><RequestId>r</RequestId></ResponseMetadata>';
const QUOTA = `<GetSendQuotaResponse><GetSendQuotaResult><Max24HourSend>-1</Max24HourSend><MaxSendRate>200</MaxSendRate><SentLast24Hours>0</SentLast24Hours></GetSendQuotaResult>${RESULT}</GetSendQuotaResponse>`;

function acceptedXml(messageId: string): string {
  return `<SendRawEmailResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><SendRawEmailResult><MessageId>${messageId}</MessageId></SendRawEmailResult>${RESULT}</SendRawEmailResponse>`;
}

function errorXml(code: string, message: string): string {
  return `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>r</RequestId></ErrorResponse>`;
}
