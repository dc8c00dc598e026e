import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

export const summary =
  'all benches that need no data of others, with what they print, into docs/benchmarks.md (--out FILE)';

interface Section {
  readonly title: string;
  /** Arguments of `npm run bench --`. */
  readonly call: readonly string[];
  /** What a reader should know before reading the figures. */
  readonly about: string;
}

/** In this order; together some minutes on two cores. */
const SECTIONS: readonly Section[] = [
  {
    title: 'Choosing and setting an edition',
    call: ['pipeline', '--articles', '1000', '--runs', '1'],
    about: 'A generated newsroom through ingest, select and compose.',
  },
  {
    title: 'How the work grows with the number of articles',
    call: ['scale', '--sizes', '1000,2000'],
    about: 'The same with more articles: the last column should hardly grow.',
  },
  {
    title: 'Which stories lead',
    call: ['ranking', '--articles', '300'],
    about: 'Generated mornings whose right order is known, beside simple rules that others use.',
  },
  {
    title: 'A mail',
    call: ['mail'],
    about: 'Beside MJML at run time and nodemailer, in the same process and on the same edition.',
  },
  {
    title: 'Delivery',
    call: ['delivery', '--mails', '100'],
    about: 'On the local cloud, where the emulators take most of the time.',
  },
  {
    title: 'Importing a list',
    call: ['import', '--rows', '2000', '--into', 'nothing'],
    about: 'Without a table.',
  },
  {
    title: 'Cold starts',
    call: ['cold', '--rounds', '3'],
    about:
      'Fresh processes on this machine, beside the same handlers bundled with MJML and the whole SDK, not minified.',
  },
  {
    title: 'The desk',
    call: ['desk', '--rounds', '10'],
    about: 'Each page on the local cloud, beside a bare answer.',
  },
  { title: 'What a month costs on AWS', call: ['cost'], about: 'List prices, no bill.' },
];

const LIMIT_MS = 300_000;

interface Done extends Section {
  readonly seconds: number;
  readonly output: string;
  readonly failed: boolean;
}

export async function run(args: string[]): Promise<readonly Done[]> {
  const { values } = parseArgs({
    args,
    options: { out: { type: 'string', default: 'docs/benchmarks.md' }, json: { type: 'boolean' } },
  });
  const done: Done[] = [];
  for (const section of SECTIONS) {
    const result = await runOne(section);
    console.error(`${section.call.join(' ')}: ${result.seconds} s${result.failed ? ', FAILED' : ''}`);
    done.push(result);
  }
  writeFileSync(values.out, pageOf(done));
  return done;
}

function runOne(section: Section): Promise<Done> {
  const script = fileURLToPath(new URL('../../bin/bench.ts', import.meta.url));
  const began = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...section.call], { timeout: LIMIT_MS });
    let output = '';
    let complaint = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      complaint += chunk.toString();
    });
    child.on('close', (code) => {
      const seconds = Math.round((performance.now() - began) / 1000);
      const failed = code !== 0;
      resolve({ ...section, seconds, failed, output: failed ? output + lastLines(complaint) : output });
    });
  });
}

function lastLines(text: string): string {
  return `\nstopped: ${text.trim().split('\n').slice(-3).join('\n') || `no end within ${LIMIT_MS / 1000} s`}\n`;
}

function pageOf(done: readonly Done[]): string {
  const [cpu] = cpus();
  const seconds = done.reduce((sum, each) => sum + each.seconds, 0);
  const head = `# Benchmarks

Written by \`npm run bench -- all\` on ${new Date().toISOString().slice(0, 10)}, in ${seconds} s, on ${cpus().length} cores of ${cpu?.model.trim() ?? 'an unknown processor'} with
${Math.round(totalmem() / 2 ** 30)} GB, Node.js ${process.versions.node}, load average ${loadavg()[2]?.toFixed(1)} (above ${cpus().length} the machine was busy, and times are longer). What falls short is printed as it is. \`npm run bench\` lists every bench; those that need
labelled data of others (\`extraction\`, \`stories\`, \`mornings\`, \`summaries\`, \`suites\`, \`memory\`) take it with \`--data\` and are not here.
`;
  return [head, ...done.map(sectionOf)].join('\n');
}

function sectionOf({ title, call, about, seconds, output }: Done): string {
  return `## ${title}

${about} \`npm run bench -- ${call.join(' ')}\`, ${seconds} s.

\`\`\`text
${output.trimEnd()}
\`\`\`
`;
}
