import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { VARIANTS } from '../simulate/variants.ts';
import { BUGS } from './bugs.ts';

// The bugs themselves take minutes, in CI. That each can still be planted is seen here.

test.each(BUGS)(
  '$name: its place is in the code once, and its kind of morning exists',
  ({ file, right, kind }) => {
    const source = readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');
    expect(source.split(right)).toHaveLength(2);
    expect(VARIANTS.map(({ name }) => name)).toContain(kind);
  },
);
