#!/usr/bin/env node
import { runCommand } from './commands/command.ts';
import { command } from './commands/start.ts';

/** `npm start`: what `npx broadsheet start` is as well. */
await runCommand('start', command, process.argv.slice(2));
