import type { IncomingMessage } from 'node:http';
import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/** A body that is too long, or compressed with an encoding that was not requested. */
export class UnwantedBodyError extends Error {
  override readonly name: 'too-large' | 'unknown-encoding';

  constructor(name: 'too-large' | 'unknown-encoding', message: string) {
    super(message);
    this.name = name;
  }
}

/** What `read` can unpack, as an Accept-Encoding header. */
export const ACCEPTED_ENCODINGS = 'gzip, deflate, br';

/**
 * The whole body, decompressed. Bytes are counted after decompression as they arrive, so that neither an endless body
 * nor a decompression bomb takes more memory than the limit and one piece.
 *
 * @throws {UnwantedBodyError}
 */
export async function readResponse(answer: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  const tooLarge = () => new UnwantedBodyError('too-large', `it is larger than ${maxBytes} bytes`);
  if (Number(answer.headers['content-length'] ?? 0) > maxBytes) throw tooLarge();
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of unpacked(answer)) {
    length += piece.length;
    if (length > maxBytes) throw tooLarge();
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function unpacked(answer: IncomingMessage): Readable {
  const encoding = (answer.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (encoding === 'identity' || encoding === '') return answer;
  const unpack = UNPACKERS[encoding]?.();
  if (unpack === undefined)
    throw new UnwantedBodyError('unknown-encoding', `it is packed as ${encoding.slice(0, 40)}`);
  // Errors of either stream reach the caller; both are destroyed together.
  return pipeline(answer, unpack, () => undefined);
}

const UNPACKERS: Readonly<Record<string, () => ReturnType<typeof createGunzip>>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};
