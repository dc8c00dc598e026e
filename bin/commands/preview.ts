import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Command } from '../cli/command.ts';

export const command: Command = {
  usage: 'preview [--edition FILE] [--port N]',
  details: `\`npm run preview -- OPTIONS\` is the same. --edition adds an edition.json of your own to the examples.`,
  async run(args) {
    const script = fileURLToPath(new URL('../preview.ts', import.meta.url));
    const preview = spawn(process.execPath, [script, ...args], { stdio: 'inherit' });
    const [code] = (await once(preview, 'close')) as [number | null];
    process.exitCode = code ?? 0;
  },
};
