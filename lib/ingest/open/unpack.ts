import { brotliDecompressSync, gunzipSync, inflateSync, zstdDecompressSync } from 'node:zlib';
import type { Problem } from '../draft.ts';

type Decompress = (bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array;

/** Bytes out of an optional wrapping, never more than `maxBytes`: a bomb stops at the limit. */
export function unpack(bytes: Uint8Array, maxBytes: number, key = ''): Uint8Array | Problem {
  const decompress = wrappingOf(bytes, key);
  if (decompress === null) return bytes;
  try {
    return decompress(bytes, { maxOutputLength: maxBytes });
  } catch (error) {
    return isTooLong(error)
      ? { reason: 'too-large', detail: `It is larger than ${maxBytes} bytes when decompressed.` }
      : {
          reason: 'malformed-gzip',
          detail: 'It starts like a compressed file but cannot be unpacked. Upload it again.',
        };
  }
}

/** Brotli has no mark of its own, only the ending of the file's name. */
function wrappingOf(bytes: Uint8Array, key: string): Decompress | null {
  const [a, b, c, d] = bytes;
  if (a === 0x1f && b === 0x8b) return gunzipSync;
  if (a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd) return zstdDecompressSync;
  // The two bytes of zlib are no text: “x” is followed by a control or an incomplete character.
  if (a === 0x78 && (b === 0x01 || b === 0x9c || b === 0xda)) return inflateSync;
  return /\.br$/i.test(key) ? brotliDecompressSync : null;
}

function isTooLong(error: unknown): boolean {
  return error instanceof RangeError || (error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE';
}
