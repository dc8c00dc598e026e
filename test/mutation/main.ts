import { spawn } from 'node:child_process';
import { globSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Mutant, mutantsOf } from './mutants.ts';

/**
 * `npm run mutate -- lib/deliver/pacer.ts lib/readers --tests 'test/readers/**'`: makes one small change after the
 * other in each source file and runs the tests. A change that leaves every test green has survived: either it
 * changes nothing that counts, or a test is missing. Not part of `npm test`: it takes minutes a file.
 *
 * The tests of the file's own name judge every mutant, and `--tests GLOB` (default: the test folder that mirrors the
 * file's) those that survive them. `--each N` mutants of a file, evenly spread (default: all).
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { tests: { type: 'string', multiple: true }, each: { type: 'string' } },
});

/** A mutant that makes the tests run longer than this hangs, and is found by that, milliseconds. */
const HANGS = 120_000;
const RUN_FILE = fileURLToPath(new URL('./run-file.ts', import.meta.url));

let [mutants, survivors] = [0, 0];
for (const file of positionals.flatMap(sources)) {
  const all = mutantsOf(file, readFileSync(file, 'utf8'));
  const step = Math.max(1, all.length / Number(values.each ?? all.length));
  const chosen = [...new Set(all.map((_, i) => Math.floor(i * step)))].filter((i) => i < all.length);
  const own = ownTestsOf(file);
  const left = own.length === 0 ? chosen : await survivorsOf(file, chosen, own);
  const green = left.length === 0 ? [] : await survivorsOf(file, left, testsOf(file));
  mutants += chosen.length;
  survivors += green.length;
  console.log(`${score(chosen.length, green.length)} ${file}`);
  for (const index of green) console.log(`       ${describe(all[index] as Mutant)}`);
}
console.log(`${score(mutants, survivors)} in all: ${survivors} of ${mutants} mutants survived`);

function sources(path: string): string[] {
  return statSync(path).isDirectory() ? globSync(`${path}/**/*.ts`).sort() : [path];
}

/** test/deliver/pacer.test.ts for lib/deliver/pacer.ts. */
function ownTestsOf(file: string): string[] {
  return globSync(`test/${file.split('/')[1]}/**/${basename(file, '.ts')}.test.ts`);
}

/** test/deliver/** for lib/deliver/pacer.ts. */
function testsOf(file: string): string[] {
  const folder = file.split('/').slice(1, 2).join('/');
  return globSync(values.tests ?? [`test/${folder}/**/*.test.ts`]).filter((it) => it.endsWith('.test.ts'));
}

/** Indexes of the mutants that no test notices. A process that hangs is ended and started again behind the mutant. */
async function survivorsOf(file: string, indexes: readonly number[], tests: readonly string[]) {
  const green: number[] = [];
  let left = [...indexes];
  while (left.length > 0) {
    const done = await runOnce(file, left, tests, (index, red) => {
      if (!red) green.push(index);
    });
    left = left.slice(done + 1);
  }
  return green;
}

/** @returns How many mutants were judged; the one after them hung, if any is left. */
function runOnce(
  file: string,
  indexes: readonly number[],
  tests: readonly string[],
  judged: (index: number, red: boolean) => void,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [RUN_FILE, file, JSON.stringify(indexes), ...tests], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let done = 0;
    let timer = setTimeout(() => child.kill('SIGKILL'), HANGS);
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (!line.startsWith('{"index"')) return;
      const { index, red } = JSON.parse(line) as { index: number; red: boolean };
      clearTimeout(timer);
      timer = setTimeout(() => child.kill('SIGKILL'), HANGS);
      if (index === -1) {
        if (red) reject(new Error(`the tests of ${file} fail without any mutant`));
        return;
      }
      done += 1;
      judged(index, red);
    });
    child.on('close', () => {
      clearTimeout(timer);
      resolve(done);
    });
  });
}

function describe({ line, from, to }: Mutant): string {
  const short = (text: string) => text.replace(/\s+/g, ' ').slice(0, 60);
  return `line ${String(line).padEnd(4)} ${short(from)}  →  ${to === ';' ? '(left out)' : short(to)}`;
}

function score(all: number, green: number): string {
  return all === 0 ? '   –  ' : `${((100 * (all - green)) / all).toFixed(1)} %`.padStart(7);
}
