import { gunzipSync } from 'node:zlib';
import type { Problem } from '../draft.ts';

/** Bytes out of an optional gzip wrapping, never more than `maxBytes`: a bomb stops at the limit. */
export function unpack(bytes: Uint8Array, maxBytes: number): Uint8Array | Problem {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: maxBytes });
  } catch (error) {
    return isTooLong(error)
      ? { reason: 'too-large', detail: `Unpacked it is larger than ${maxBytes} bytes.` }
      : { reason: 'malformed-gzip', detail: 'It starts like gzip but cannot be unpacked. Upload it again.' };
  }
}

function isTooLong(error: unknown): boolean {
  return error instanceof RangeError || (error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE';
}
