import fc from 'fast-check';

/** One thing that goes wrong with a file: bytes lost, doubled, moved or turned into others. */
interface Mutation {
  readonly kind: 'cut' | 'double' | 'swap' | 'noise';
  /** Where it happens, modulo the length of the file. */
  readonly at: number;
  readonly length: number;
  readonly noise: Uint8Array;
}

/** One to six of them, in the order they happen. */
export const mutations: fc.Arbitrary<Mutation[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('cut', 'double', 'swap', 'noise'),
    at: fc.nat(),
    length: fc.nat(400),
    noise: fc.uint8Array({ maxLength: 20 }),
  }),
  { minLength: 1, maxLength: 6 },
);

/** The file after all of them. */
export function mutated(file: Buffer, damage: readonly Mutation[]): Buffer {
  return damage.reduce(damaged, file);
}

function damaged(bytes: Buffer, { kind, at, length, noise }: Mutation): Buffer {
  const from = at % Math.max(1, bytes.length);
  const before = bytes.subarray(0, from);
  const part = bytes.subarray(from, from + length);
  const after = bytes.subarray(from + length);
  switch (kind) {
    case 'cut':
      return Buffer.concat([before, after]);
    case 'double':
      return Buffer.concat([before, part, part, after]);
    case 'swap':
      return Buffer.concat([after, part, before]);
    case 'noise':
      return Buffer.concat([before, noise, part, after]);
  }
}
