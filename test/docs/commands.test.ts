import { globSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../bin/commands.ts';
import packageJson from '../../package.json' with { type: 'json' };

const root = fileURLToPath(new URL('../../', import.meta.url));
const pages = globSync(['*.md', 'docs/**/*.md', 'packages/*/README.md'], { cwd: root });
const usages = new Map(
  await Promise.all(
    Object.entries(COMMANDS).map(async ([name, { load }]) => [name, (await load()).command.usage] as const),
  ),
);
const namesIn = (folder: string) =>
  readdirSync(`${root}${folder}`, { withFileTypes: true }).map(({ name }) => name.replace(/\.ts$/, ''));
const benches = ['test/bench', ...globSync('packages/*/bench', { cwd: root })].flatMap(namesIn);
const proofs = namesIn('test/proof');

/** Every call of ours in a page's code, up to a comment, a pipe or the end of the line. */
function callsIn(page: string): string[] {
  const text = readFileSync(`${root}${page}`, 'utf8');
  const code = [...text.matchAll(/```(?:sh|text)\n([\s\S]*?)```|`([^`\n]+)`/g)].map(
    ([, block = '', inline = '']) => block + inline,
  );
  return code
    .flatMap((each) => each.split(/\n|&&/))
    .flatMap((line) => line.match(/(?:npx broadsheet|npm run|npm start) ?[^#|]*/g) ?? [])
    .map((call) => call.replace(/^usage: /, '').trim());
}

/** What is wrong with a call; null when nothing is. */
function faultOf(call: string): string | null {
  const [program = '', verb = '', ...words] = call.split(/\s+/);
  const options = words.concat(verb).filter((word) => /^--[a-z]/.test(word));
  if (program === 'npm') return npmFault(verb, words);
  const [name = ''] = words.filter((word, i) => !word.startsWith('-') && words[i - 1] !== '--newsletter');
  if (/^(?:COMMAND|help|completion|…|)$/.test(name)) return null;
  const usage = usages.get(name);
  if (usage === undefined) return `no command "${name}"`;
  return (
    options
      .map((option) => option.replace(/=.*/, '').replace(/[^a-z-]+$/, ''))
      .filter((option) => !['--newsletter', '--help'].includes(option) && !usage.includes(option))
      .map((option) => `${name} has no ${option}`)
      .join(', ') || null
  );
}

function npmFault(verb: string, [script = '', , name = '']: readonly string[]): string | null {
  if (verb === 'start') return null;
  if (!(script in packageJson.scripts)) return `no script "${script}"`;
  const known = { bench: benches, proof: proofs }[script];
  return known === undefined || /^(?:NAME|)$/.test(name) || known.includes(name)
    ? null
    : `no ${script} "${name}"`;
}

test.each(pages)('every command in %s exists, with its options', (page) => {
  expect(
    callsIn(page).flatMap((call) => {
      const fault = faultOf(call);
      return fault === null ? [] : [`${call}: ${fault}`];
    }),
  ).toEqual([]);
});

test('wrong calls are noticed', () => {
  expect(faultOf('npx broadsheet stats')).toBe('no command "stats"');
  expect(faultOf('npx broadsheet --newsletter a.config.ts status --verbose')).toBe('status has no --verbose');
  expect(faultOf('npm run bnech -- ranking')).toBe('no script "bnech"');
  expect(faultOf('npm run bench -- speed')).toBe('no bench "speed"');
});
