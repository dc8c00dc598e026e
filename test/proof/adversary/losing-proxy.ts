import { createServer, request as forward, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Passes requests on to an emulator and loses some of the answers: the request has had its effect. */
export class LosingProxy {
  /** Whether the answer to this request gets lost. */
  loses: (name: string) => boolean = () => false;
  /** Called with each request before it is passed on. */
  onRequest: (name: string) => void = () => {};
  /** A request is passed on when this has resolved. */
  hold: (name: string) => Promise<void> = () => Promise.resolve();
  lost = 0;
  readonly #target: URL;
  readonly #server = createServer((request, response) => {
    const name = String(request.headers['x-amz-target'] ?? request.method).replace(/^.*\./, '');
    this.onRequest(name);
    const { hostname, port } = this.#target;
    const options = { hostname, port, path: request.url, method: request.method, headers: request.headers };
    const onward = forward(options, (answer: IncomingMessage) => {
      if (this.loses(name)) {
        this.lost += 1;
        answer.resume();
        answer.once('end', () => response.socket?.resetAndDestroy());
        return;
      }
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    onward.once('error', () => response.socket?.destroy());
    void this.hold(name).then(() => request.pipe(onward));
  });

  constructor(target: string) {
    this.#target = new URL(target);
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
