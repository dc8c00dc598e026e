import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseTemplates } from '../../lib/compose/templates.ts';
import { EDITION_FILES } from '../../lib/contract/object-keys.ts';
import { UsageError } from '../../lib/errors.ts';
import type { Manifest } from '../../lib/publish/freeze-edition.ts';
import { parseFrozenJson, parseInputs } from '../../lib/publish/inputs.ts';
import { replayEdition } from '../../lib/publish/replay-edition.ts';
import type { Command } from '../cli/command.ts';
import { DEPLOYMENT_OPTIONS, openDeployment } from '../cli/deployment.ts';
import { findEdition } from '../cli/editions.ts';
import { compileTemplates } from '../compile-templates.ts';

type Files = (name: string) => Promise<Uint8Array | null>;

export const command: Command = {
  usage: 'replay [EDITION] [--from DIR | --stack NAME | --local] [--out DIR] [--json]',
  details: `--from reads a folder such as out/editions/2026-11-22 instead of a deployed newsletter; --out keeps the rebuilt files.`,
  async run(args, answer) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { ...DEPLOYMENT_OPTIONS, from: { type: 'string' }, out: { type: 'string' } },
    });
    const read = values.from === undefined ? await deployed(positionals[0], values) : folder(values.from);
    const inputs = parseInputs(await required(read, EDITION_FILES.inputs), EDITION_FILES.inputs);
    const manifest = parseFrozenJson<Manifest>(
      await required(read, EDITION_FILES.manifest),
      EDITION_FILES.manifest,
    );
    const replay = replayEdition(inputs, manifest, await templates());
    if (values.out !== undefined) keep(replay.files, values.out);
    const { identical, different } = replay;
    const files = Object.keys(replay.files).length;
    answer({ edition: inputs.edition, identical, different, files }, [
      identical
        ? `Edition ${inputs.edition} is identical, byte for byte (${files} files).`
        : `Edition ${inputs.edition} differs: ${different.join(', ')}.\nThe program or its templates have changed since this edition was frozen.`,
    ]);
    if (!identical) process.exitCode = 1;
  },
};

async function deployed(id: string | undefined, where: Parameters<typeof openDeployment>[0]): Promise<Files> {
  const { register, archive } = await openDeployment(where);
  const row = await findEdition(id, register);
  return (name) => archive.read(`${row.path}/${name}`);
}

function folder(path: string): Files {
  return async (name) => {
    try {
      return readFileSync(join(path, name));
    } catch {
      return null;
    }
  };
}

async function required(read: Files, name: string): Promise<Uint8Array> {
  const bytes = await read(name);
  if (bytes === null)
    throw new UsageError(`the edition has no ${name}`, { fix: 'name the folder that holds it' });
  return bytes;
}

async function templates() {
  const out = mkdtempSync(join(tmpdir(), 'broadsheet-templates-'));
  try {
    await compileTemplates(out);
    return parseTemplates(
      Object.fromEntries(readdirSync(out).map((name) => [name, readFileSync(join(out, name), 'utf8')])),
    );
  } finally {
    rmSync(out, { recursive: true });
  }
}

function keep(files: Readonly<Record<string, string>>, out: string): void {
  mkdirSync(out, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(out, name), text);
}
