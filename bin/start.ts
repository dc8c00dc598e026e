#!/usr/bin/env node
import { runCommand } from './cli/command.ts';
import { command } from './commands/start.ts';

/** `npm start`, the same as `npx broadsheet start`. */
await runCommand('start', command, process.argv.slice(2));
