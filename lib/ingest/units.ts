/** Room for the largest text that was read so far, and for the mark behind it. */
let scratch = Buffer.alloc(1 << 16);
let units = new Uint16Array(scratch.buffer, scratch.byteOffset, scratch.length / 2);

/**
 * The UTF-16 units of a text in flat memory, where reading one costs a tenth of `charCodeAt` on a slice of a
 * larger string. A line feed stands behind the last one. Good until the next call: the memory is shared.
 */
export function unitsOf(text: string): Uint16Array {
  if (text.length >= units.length) {
    scratch = Buffer.alloc(4 * (text.length + 1));
    units = new Uint16Array(scratch.buffer, scratch.byteOffset, scratch.length / 2);
  }
  scratch.write(text, 0, 'utf16le');
  units[text.length] = 10;
  return units;
}
