/**
 * How a model's state is packed into bytes. A million states fit in memory only packed, and a million times a plain
 * object is slow to copy; so a state *is* its bytes, and the model reads and writes them through a view that
 * looks like the plain object.
 */
export interface Layout<T> {
  /** Bytes, the same for every value. */
  readonly size: number;
  readonly bind: (bytes: Uint8Array, at: number) => Binding<T>;
  /** Brings interchangeable parts into one order, so that mirror images become the same bytes. */
  readonly normalize: (bytes: Uint8Array, at: number) => void;
}

/** A value at its place in the bytes. */
export interface Binding<T> {
  /** For a record or a list: the view itself, which stays valid when the bytes change. */
  readonly get: () => T;
  /** @throws {RangeError} if the value is outside its layout: the model is wrong. */
  readonly set: (value: T) => void;
  /** True for records and lists. */
  readonly isView: boolean;
}

/** A whole number from 0 to `max`, at most 255. */
export function upTo(max: number): Layout<number> {
  return scalar(
    (byte) => byte,
    (value) => {
      if (!(value >= 0 && value <= max)) throw new RangeError(`${value} is not in 0..${max}`);
      return value;
    },
  );
}

/** Yes or no. */
export const flag: Layout<boolean> = scalar(
  (byte) => byte === 1,
  (value) => (value ? 1 : 0),
);

/** One of a few names. */
export function oneOf<const Name extends string>(...names: readonly Name[]): Layout<Name> {
  return scalar(
    (byte) => names[byte] as Name,
    (value) => {
      const byte = names.indexOf(value);
      if (byte < 0) throw new RangeError(`${value} is none of ${names.join(', ')}`);
      return byte;
    },
  );
}

/** Exactly `length` values. */
export function listOf<T>(length: number, item: Layout<T>): Layout<T[]> {
  return {
    size: length * item.size,
    normalize(bytes, at) {
      for (let index = 0; index < length; index++) item.normalize(bytes, at + index * item.size);
    },
    bind(bytes, at) {
      const bindings = Array.from({ length }, (_, index) => item.bind(bytes, at + index * item.size));
      const view: T[] = bindings.map((binding) => binding.get());
      for (const [index, binding] of bindings.entries()) {
        if (!binding.isView) Object.defineProperty(view, index, { ...accessor(binding), enumerable: true });
      }
      return {
        isView: true,
        get: () => view,
        set(values) {
          if (values.length !== length) throw new RangeError(`${values.length} values instead of ${length}`);
          for (const [index, value] of values.entries()) bindings[index]?.set(value);
        },
      };
    },
  };
}

/** Exactly `length` interchangeable values: which of them has which value does not count. */
export function bagOf<T>(length: number, item: Layout<T>): Layout<T[]> {
  const list = listOf(length, item);
  return {
    ...list,
    normalize(bytes, at) {
      list.normalize(bytes, at);
      for (let sorted = 1; sorted < length; sorted++) {
        for (let index = sorted; index > 0; index--) {
          if (!swapIfGreater(bytes, at + (index - 1) * item.size, item.size)) break;
        }
      }
    },
  };
}

/** An object with these fields. */
export function record<T extends object>(fields: { readonly [K in keyof T]: Layout<T[K]> }): Layout<T> {
  const names = Object.keys(fields) as (keyof T)[];
  return {
    size: names.reduce((size, name) => size + fields[name].size, 0),
    normalize(bytes, at) {
      let offset = at;
      for (const name of names) {
        fields[name].normalize(bytes, offset);
        offset += fields[name].size;
      }
    },
    bind(bytes, at) {
      const view = {} as T;
      let offset = at;
      for (const name of names) {
        const binding = fields[name].bind(bytes, offset);
        Object.defineProperty(view, name, { ...accessor(binding), enumerable: true });
        offset += fields[name].size;
      }
      return {
        isView: true,
        get: () => view,
        set(value) {
          for (const name of names) view[name] = value[name];
        },
      };
    },
  };
}

/** Bytes of their own, and the view of them. */
export function emptyState<T>(layout: Layout<T>): {
  readonly bytes: Uint8Array;
  readonly binding: Binding<T>;
} {
  const bytes = new Uint8Array(layout.size);
  return { bytes, binding: layout.bind(bytes, 0) };
}

function accessor<T>({ get, set }: Binding<T>): PropertyDescriptor {
  return { get, set };
}

function scalar<T>(decode: (byte: number) => T, encode: (value: T) => number): Layout<T> {
  return {
    size: 1,
    normalize: () => {},
    bind: (bytes, at) => ({
      isView: false,
      get: () => decode(bytes[at] ?? 0),
      set(value) {
        bytes[at] = encode(value);
      },
    }),
  };
}

/** Two neighbours of `size` bytes, from `at` on. */
function swapIfGreater(bytes: Uint8Array, at: number, size: number): boolean {
  let differs = 0;
  while (differs < size && bytes[at + differs] === bytes[at + size + differs]) differs++;
  if (differs === size || (bytes[at + differs] ?? 0) < (bytes[at + size + differs] ?? 0)) return false;
  const first = bytes.slice(at, at + size);
  bytes.copyWithin(at, at + size, at + 2 * size);
  bytes.set(first, at + size);
  return true;
}
