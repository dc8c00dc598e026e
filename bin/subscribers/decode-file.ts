import { open } from 'node:fs/promises';
import { UsageError } from '../../lib/errors.ts';

/** Chunk size in bytes: enough to detect the encoding, and the memory that reading takes. */
const CHUNK_BYTES = 64 * 1024;

/** The text of a file, chunk by chunk: UTF-8, UTF-16 as Excel saves it, or Windows-1252. */
export async function* decodeFile(path: string): AsyncGenerator<string> {
  const file = await open(path).catch((cause: unknown) => {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`cannot read ${path}: ${message}`, { cause, fix: 'name an existing file' });
  });
  try {
    let decoder: InstanceType<typeof TextDecoder> | null = null;
    const bytes = new Uint8Array(CHUNK_BYTES);
    for (;;) {
      const { bytesRead } = await file.read(bytes);
      if (bytesRead === 0) break;
      const chunk = bytes.subarray(0, bytesRead);
      decoder ??= new TextDecoder(encodingOf(chunk));
      yield decoder.decode(chunk, { stream: true });
    }
    yield decoder?.decode() ?? '';
  } finally {
    await file.close();
  }
}

/** By the byte order mark, else by where the zero bytes of Latin text are, else by what UTF-8 forbids. */
function encodingOf(start: Uint8Array): string {
  const [first, second] = start;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first !== 0 && second === 0) return 'utf-16le';
  if (first === 0 && second !== 0) return 'utf-16be';
  try {
    // A chunk may end within a character, which only a streaming decoder accepts.
    new TextDecoder('utf-8', { fatal: true }).decode(start, { stream: true });
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}
