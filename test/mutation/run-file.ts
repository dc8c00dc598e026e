import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { createVitest, type TestSequencer, type TestSpecification } from 'vitest/node';
import { mutantsOf, mutated } from './mutants.ts';

/*
 * node test/mutation/run-file.ts FILE INDEXES TEST_FILES…   one process for one source file
 *
 * Runs the tests once for each mutant of INDEXES (as JSON) in turn. Prints a line of JSON for each, `red` if a test
 * failed, and one with the index -1 first: the same tests without a mutant, which must be green. The module's own test
 * runs first, then the quickest, because the first failure ends a run.
 */
const [file = '', indexes = '[]', ...tests] = process.argv.slice(2);
const path = resolve(file);
const code = readFileSync(path, 'utf8');
const mutants = mutantsOf(file, code);
let source = code;

/** How long each test file took without a mutant, milliseconds. */
const took = new Map<string, number>();

class QuickestFirst implements TestSequencer {
  sort(files: TestSpecification[]): TestSpecification[] {
    return files.toSorted((a, b) => rank(a.moduleId) - rank(b.moduleId));
  }

  shard(files: TestSpecification[]): TestSpecification[] {
    return files;
  }
}

function rank(test: string): number {
  const isOwn = basename(test, '.test.ts') === basename(file, '.ts');
  return isOwn ? -1 : (took.get(test) ?? 0);
}

const vitest = await createVitest(
  {
    watch: false,
    bail: 1,
    pool: 'threads',
    isolate: false,
    // It would give back the file without its mutant.
    fsModuleCache: false,
    maxWorkers: 1,
    testTimeout: 20_000,
    sequence: { sequencer: QuickestFirst },
    reporters: [{}],
  },
  {
    plugins: [
      { name: 'mutant', enforce: 'pre', transform: (_code, id) => (id === path ? source : undefined) },
    ],
  },
);
const specifications = await vitest.globTestSpecifications(tests);

/** Whether a test fails on this source. */
async function isRed(text: string): Promise<boolean> {
  source = text;
  vitest.invalidateFile(path);
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications, true);
  if (text === code)
    for (const module of testModules) took.set(module.moduleId, module.diagnostic().duration);
  return unhandledErrors.length > 0 || testModules.some((module) => !module.ok());
}

for (const index of [-1, ...(JSON.parse(indexes) as number[])]) {
  const mutant = mutants[index];
  // Without a mutant a red test is one that timed out under load, so it gets a second chance.
  const red =
    mutant === undefined ? (await isRed(code)) && (await isRed(code)) : await isRed(mutated(code, mutant));
  process.stdout.write(`${JSON.stringify({ index, red })}\n`);
}
await vitest.close();
process.exit(0);
