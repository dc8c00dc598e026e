import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { morning } from '../../templates/examples/morning.ts';
import { compiledTemplates, forSubscriber, printed } from '../compose/support/press.ts';
import { featuresOf, withoutFeatures } from './clients/features.ts';

export const summary =
  'what each mail client drops of our mail, by caniemail’s data (--data FOLDER, --out FOLDER for what remains)';

/** Family and platform in caniemail’s data, and the name in our table. */
const CLIENTS: Readonly<Record<string, readonly [family: string, platform: string]>> = {
  'Apple Mail': ['apple-mail', 'macos'],
  'iPhone Mail': ['apple-mail', 'ios'],
  Gmail: ['gmail', 'desktop-webmail'],
  'Gmail on Android': ['gmail', 'android'],
  'Outlook for Windows': ['outlook', 'windows'],
  'Outlook.com': ['outlook', 'outlook-com'],
  'Outlook for Mac': ['outlook', 'macos'],
  Yahoo: ['yahoo', 'desktop-webmail'],
  'Samsung Email': ['samsung-email', 'android'],
  Thunderbird: ['thunderbird', 'macos'],
  GMX: ['gmx', 'desktop-webmail'],
  Orange: ['orange', 'desktop-webmail'],
};

/** `y` yes, `a` in part, `n` no, `u` or nothing: not tested. */
type Support = 'y' | 'a' | 'n' | 'u';
type Stats = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;

/**
 * Looks up every CSS property, media feature and element of the sample mail in a checkout of
 * https://github.com/hteumeuleu/caniemail, and prints those that some client drops.
 */
export async function run(args: string[]): Promise<unknown> {
  const { values } = parseArgs({
    args,
    options: { data: { type: 'string' }, out: { type: 'string' }, json: { type: 'boolean' } },
  });
  if (values.data === undefined) throw new RangeError('say where caniemail is checked out: --data FOLDER');
  const html = forSubscriber(printed(morning, await compiledTemplates()).mailHtml);
  const support = featuresOf(html).flatMap((feature) => {
    const stats = statsOf(values.data ?? '', feature);
    return stats === null ? [] : [{ feature, by: supportBy(stats) }];
  });
  const dropped = support.filter(({ by }) => Object.values(by).some((one) => one === 'n' || one === 'a'));
  if (!values.json) {
    console.log(
      `${support.length} features of the mail are in the data, ${dropped.length} of them not everywhere\n`,
    );
    console.log(`| feature | ${Object.keys(CLIENTS).join(' | ')} |`);
    console.log(`|---|${'---|'.repeat(Object.keys(CLIENTS).length)}`);
    for (const { feature, by } of dropped)
      console.log(
        `| ${feature} | ${Object.keys(CLIENTS)
          .map((client) => MARK[by[client] ?? 'u'])
          .join(' | ')} |`,
      );
  }
  if (values.out !== undefined) {
    mkdirSync(values.out, { recursive: true });
    for (const client of Object.keys(CLIENTS)) {
      const lost = dropped.filter(({ by }) => by[client] === 'n').map(({ feature }) => feature);
      writeFileSync(
        join(values.out, `${client.toLowerCase().replaceAll(' ', '-')}.html`),
        withoutFeatures(html, lost),
      );
    }
  }
  return { everywhere: support.length - dropped.length, dropped };
}

const MARK: Readonly<Record<Support, string>> = { y: '', a: 'in part', n: 'no', u: '?' };

/** From the front matter; null for a feature that the data do not have. */
function statsOf(data: string, feature: string): Stats | null {
  try {
    const text = readFileSync(join(data, '_features', `${feature}.md`), 'utf8');
    // A map of its own: as an entry of the front matter its brackets are indented in ways that YAML does not allow.
    const [, map = '{}'] = /^stats:\s*(\{[\s\S]*?^\})/m.exec(text) ?? [];
    return parse(map) as Stats;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** The newest version that was tested of each client. */
function supportBy(stats: Stats): Readonly<Record<string, Support>> {
  return Object.fromEntries(
    Object.entries(CLIENTS).map(([client, [family, platform]]) => {
      const versions = Object.values(stats[family]?.[platform] ?? {});
      return [client, (versions.at(-1)?.[0] ?? 'u') as Support];
    }),
  );
}
