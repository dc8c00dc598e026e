#!/usr/bin/env node
// Plain JavaScript, so that an old Node.js can say what it lacks instead of failing at the first type.
import process from 'node:process';

const NEEDED = 24;

if (Number(process.versions.node.split('.')[0]) < NEEDED) {
  console.error(
    `broadsheet: this is Node.js ${process.versions.node}, and Broadsheet needs ${NEEDED} or newer\n` +
      '  fix: use npx broadsheet or npm start, which bring their own on Linux after npm ci, or install Node.js 24',
  );
  process.exit(1);
}
await import('./broadsheet.ts');
