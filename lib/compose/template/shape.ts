/**
 * The shape of a view, as a value: templates are checked against it while building, and the view's
 * TypeScript type is derived from it, so that template, checker and presenter cannot disagree.
 */
export type Shape = Leaf | ListShape | MaybeShape | RecordShape;

/**
 * `text` is printed as text; `url` may be in `href` and `src`, where nothing else may. With `?` it may be
 * missing (null), and a template must ask (`{{#dek}}…{{/dek}}`) before it prints it.
 */
export type Leaf = 'text' | 'text?' | 'url' | 'url?' | 'flag';
interface ListShape {
  readonly list: RecordShape;
}
interface MaybeShape {
  readonly maybe: RecordShape;
}
export interface RecordShape {
  readonly record: Readonly<Record<string, Shape>>;
}

/** The TypeScript type of a view of this shape. */
export type ViewOf<S extends Shape> = S extends 'text' | 'url'
  ? string
  : S extends 'text?' | 'url?'
    ? string | null
    : S extends 'flag'
      ? boolean
      : S extends { readonly list: infer R extends RecordShape }
        ? readonly ViewOf<R>[]
        : S extends { readonly maybe: infer R extends RecordShape }
          ? ViewOf<R> | null
          : S extends { readonly record: infer F extends Readonly<Record<string, Shape>> }
            ? { readonly [K in keyof F]: ViewOf<F[K]> }
            : never;

export function record<const F extends Readonly<Record<string, Shape>>>(fields: F) {
  return { record: fields } as const;
}

export function list<const R extends RecordShape>(of: R) {
  return { list: of } as const;
}

export function maybe<const R extends RecordShape>(of: R) {
  return { maybe: of } as const;
}
