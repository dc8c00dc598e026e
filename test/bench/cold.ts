import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { build } from 'esbuild';
import { buildFunctions } from '../../bin/build.ts';
import { subscribeSample } from '../../bin/start/subscribe-sample.ts';
import { upload } from '../../bin/start/upload.ts';
import { type Cloud, startCloud } from '../../lib/local/cloud.ts';
import { sampleNewsroom } from '../../lib/local/newsroom/newsroom.ts';
import { SAMPLE_SUBSCRIBERS } from '../../lib/local/newsroom/subscribers.ts';

export const summary =
  'cold start of each function in fresh processes, beside the same handlers bundled with MJML and the whole SDK (--rounds N)';

interface Row {
  readonly name: string;
  readonly kilobytes: number;
  /** Medians, in milliseconds: loading the bundle, and the first event. */
  readonly load: number;
  readonly firstEvent: number;
  readonly naiveKilobytes: number;
  readonly naiveLoad: number;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The first event of each function. A queue's event without messages and a page without a reader do all the set-up. */
const EVENTS: Readonly<Record<string, unknown>> = {
  'publish-edition': { draft: {} },
  'deliver-messages': { Records: [] },
  'record-feedback': { Records: [] },
  'serve-readers': pageRequest('/subscribe'),
  'serve-desk': pageRequest('/desk/sign-in'),
};

function pageRequest(rawPath: string): unknown {
  return {
    rawPath,
    headers: {},
    isBase64Encoded: false,
    requestContext: { http: { method: 'GET', sourceIp: '192.0.2.1' } },
  };
}

export async function run(args: string[]): Promise<readonly Row[]> {
  const { values } = parseArgs({
    args,
    options: { rounds: { type: 'string', default: '20' }, json: { type: 'boolean', default: false } },
  });
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-cold-'));
  const [lean, naive] = [join(folder, 'lean'), join(folder, 'naive')];
  await buildFunctions(lean);
  const cloud = await startCloud({ distDir: lean });
  try {
    await upload(sampleNewsroom(new Date()), cloud);
    await subscribeSample(SAMPLE_SUBSCRIBERS, cloud);
    // The example config names no webhook, without which that function refuses to run.
    const names = readdirSync(lean)
      .filter((name) => name !== 'send-webhooks')
      .sort();
    await buildNaive(names, lean, naive);
    const rows: Row[] = [];
    for (const name of names) rows.push(await rowOf(name, { lean, naive }, Number(values.rounds), cloud));
    if (!values.json) print(rows);
    return rows;
  } finally {
    await cloud.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a first attempt would deploy: everything that the project's functions use, in each of them, not minified. */
async function buildNaive(names: readonly string[], lean: string, naive: string): Promise<void> {
  const everything = ['dynamodb', 's3', 'sqs', 'ses', 'sns', 'lambda'].map((one) => `@aws-sdk/client-${one}`);
  const imports = [...everything, '@aws-sdk/lib-dynamodb', 'mjml']
    .map((from, index) => `import * as all${index} from '${from}';`)
    .join('\n');
  const kept = [...everything, '', ''].map((_, index) => `all${index}`).join(', ');
  for (const name of names) {
    cpSync(join(lean, name), join(naive, name), { recursive: true });
    await build({
      stdin: {
        contents: `${imports}\nglobalThis.kept = [${kept}];\nexport { handler } from './functions/${name}.ts';`,
        resolveDir: ROOT,
      },
      absWorkingDir: ROOT,
      outfile: join(naive, name, 'index.mjs'),
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node24',
      mainFields: ['module', 'main'],
      banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
      logLevel: 'error',
    });
  }
}

async function rowOf(
  name: string,
  { lean, naive }: { readonly lean: string; readonly naive: string },
  rounds: number,
  cloud: Cloud,
): Promise<Row> {
  const ours: Times[] = [];
  const theirs: Times[] = [];
  // In turn, so that a busy moment of the machine meets both.
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await once(join(lean, name), name, cloud));
    theirs.push(await once(join(naive, name), name, cloud));
  }
  return {
    name,
    kilobytes: kilobytesOf(join(lean, name)),
    load: median(ours.map(({ load }) => load)),
    firstEvent: median(ours.map(({ firstEvent }) => firstEvent)),
    naiveKilobytes: kilobytesOf(join(naive, name)),
    naiveLoad: median(theirs.map(({ load }) => load)),
  };
}

interface Times {
  readonly load: number;
  readonly firstEvent: number;
}

/** One fresh process, timed from inside, so that starting Node itself does not count. */
const PROCESS = `
const [bundle, event, name] = process.argv.slice(1);
const began = performance.now();
const { handler } = await import(bundle);
const loaded = performance.now();
await handler(JSON.parse(event), {
  awsRequestId: '00000000-0000-4000-8000-000000000000',
  functionName: name,
  getRemainingTimeInMillis: () => 300_000,
});
const done = performance.now();
console.error('TIMES ' + JSON.stringify({ load: loaded - began, firstEvent: done - loaded }));
process.exit(0);
`;

async function once(folder: string, name: string, cloud: Cloud): Promise<Times> {
  const { stderr } = await promisify(execFile)(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      PROCESS,
      join(folder, 'index.mjs'),
      JSON.stringify(EVENTS[name] ?? {}),
      name,
    ],
    {
      env: { ...process.env, ...cloud.environment, LAMBDA_TASK_ROOT: folder, AWS_LAMBDA_FUNCTION_NAME: name },
      maxBuffer: 50_000_000,
    },
  );
  const [, times = ''] = /^TIMES (.+)$/m.exec(stderr) ?? [];
  return JSON.parse(times) as Times;
}

function kilobytesOf(folder: string): number {
  return Math.round(statSync(join(folder, 'index.mjs')).size / 1000);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function print(rows: readonly Row[]): void {
  console.log(`${'function'.padEnd(18)}      kB  load ms  first event ms   naive kB  naive load ms   times`);
  for (const { name, kilobytes, load, firstEvent, naiveKilobytes, naiveLoad } of rows)
    console.log(
      `${name.padEnd(18)}${String(kilobytes).padStart(8)}${load.toFixed(0).padStart(9)}${firstEvent.toFixed(0).padStart(16)}${String(naiveKilobytes).padStart(11)}${naiveLoad.toFixed(0).padStart(15)}${(naiveLoad / load).toFixed(1).padStart(8)}`,
    );
}
