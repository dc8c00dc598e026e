/**
 * Writes a legacy character set, which the platform can only read: the table of its decoder turned around. One or
 * two bytes a character, which is all that news text needs.
 *
 * @throws {RangeError} for a character that the character set does not have.
 */
export function encoderOf(charset: string): (text: string) => Uint8Array {
  const bytesOf = tableOf(new TextDecoder(charset));
  return (text) =>
    Uint8Array.from(
      [...text].flatMap((char) => {
        const bytes = char.charCodeAt(0) < 0x80 ? [char.charCodeAt(0)] : bytesOf.get(char);
        if (bytes === undefined) throw new RangeError(`${charset} has no ${char}`);
        return bytes;
      }),
    );
}

function tableOf(decoder: InstanceType<typeof TextDecoder>): ReadonlyMap<string, readonly number[]> {
  const table = new Map<string, readonly number[]>();
  const enter = (...bytes: number[]): void => {
    const text = decoder.decode(Uint8Array.from(bytes));
    if ([...text].length === 1 && text !== '\ufffd' && !table.has(text)) table.set(text, bytes);
  };
  for (let first = 0x80; first < 256; first++) enter(first);
  for (let first = 0x80; first < 256; first++)
    for (let second = 0x40; second < 256; second++) enter(first, second);
  return table;
}
