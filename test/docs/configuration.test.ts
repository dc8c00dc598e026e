import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { broadsheetConfig } from '../../lib/contract/config.ts';
import { ENV } from '../../lib/contract/environment.ts';
import { parseConfig } from '../../lib/runtime/settings.ts';
import newsletter from '../../newsletter.config.ts';

const text = readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8');
const rows = [...text.matchAll(/^\| `(\w+\.\w+)` \| (.*?) \|/gm)].map(([, path = '', shown = '']) => ({
  path,
  shown,
}));

/** The smallest config: every default as the schema gives it. */
const defaults = parseConfig({
  newsletter: { name: 'N', timeZone: 'UTC', postalAddress: newsletter.newsletter.postalAddress },
  deliver: newsletter.deliver,
}) as Readonly<Record<string, Readonly<Record<string, unknown>>>>;

test('every setting is described, and nothing that is none', () => {
  const settings = Object.entries(broadsheetConfig.shape).flatMap(([part]) =>
    Object.keys(defaults[part] ?? {}).map((name) => `${part}.${name}`),
  );

  expect(rows.map(({ path }) => path).sort()).toEqual(settings.sort());
});

test.each(rows.filter(({ shown }) => /^`.*`$/.test(shown)))(
  'the default of $path is as described',
  ({ path, shown }) => {
    const [part = '', name = ''] = path.split('.');
    const described: unknown = JSON.parse(shown.slice(1, -1).replaceAll("'", '"'));

    expect(defaults[part]?.[name]).toEqual(described);
  },
);

test('every environment variable is named', () => {
  expect(Object.values(ENV).filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
});
