import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Section, WITH_DATA, WITHOUT_DATA } from './all/sections.ts';

export const summary =
  'all benches, with what they print, into docs/benchmarks.md (--out FILE); those on labelled texts of others with --data DIR';

const LIMIT_MS = 600_000;

interface Done extends Section {
  readonly seconds: number;
  readonly output: string;
  readonly failed: boolean;
}

export async function run(args: string[]): Promise<readonly Done[]> {
  const { values } = parseArgs({
    args,
    options: {
      out: { type: 'string', default: 'docs/benchmarks.md' },
      data: { type: 'string' },
      json: { type: 'boolean' },
    },
  });
  const { data } = values;
  const done: Done[] = [];
  for (const section of data === undefined ? WITHOUT_DATA : [...WITH_DATA, ...WITHOUT_DATA]) {
    const result = await runOne(section, data ?? '');
    console.error(`${section.call.join(' ')}: ${result.seconds} s${result.failed ? ', FAILED' : ''}`);
    done.push(result);
  }
  writeFileSync(values.out, pageOf(done));
  return done;
}

function runOne(section: Section, data: string): Promise<Done> {
  const script = fileURLToPath(new URL('../../bin/bench.ts', import.meta.url));
  const began = performance.now();
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [script, ...section.call.map((word) => word.replace(/^DIR/, data))],
      { timeout: LIMIT_MS },
    );
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
      const text = failed ? output + lastLines(complaint) : output;
      // Where the data are on this machine is nobody's business.
      resolve({ ...section, seconds, failed, output: data === '' ? text : text.replaceAll(`${data}/`, '') });
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
${Math.round(totalmem() / 2 ** 30)} GB, Node.js ${process.versions.node}, load average ${loadavg()[2]?.toFixed(1)} (above ${cpus().length} the machine was busy, and times are longer). What falls short is printed as it is. \`npm run bench\` lists every bench.
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
