import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { helpOf } from '../../bin/cli/help.ts';
import { COMMANDS } from '../../bin/commands.ts';

const PAGE = fileURLToPath(new URL('../../docs/cli.md', import.meta.url));

const INTRODUCTION = `# Commands

\`npx broadsheet COMMAND [options]\`, from the project's folder. Commands that read or change a newsletter work on the
deployed one, or with \`--local\` on the one that \`npm start -- --serve\` runs. \`npx broadsheet COMMAND --help\` prints what
is below; \`npx broadsheet --version\` prints the version.

Commands whose usage names \`--json\` then print their outcome as one JSON document, and a failure as
\`{"error": "…"}\`. Colour and progress appear only on a terminal.
\`eval "$(npx broadsheet completion bash)"\` completes commands and options in bash; \`zsh\` and \`fish\` have theirs.

| exit code | means |
|---|---|
| 0 | done |
| 1 | failed; the message names the cause and the fix |
| 2 | the command line was wrong |
`;

/** Written from what the commands say of themselves: \`npx vitest run test/docs/cli.test.ts -u\` after a change. */
test('docs/cli.md describes every command as its --help does', async () => {
  const sections = await Promise.all(
    Object.entries(COMMANDS).map(async ([name, { about, load }]) => {
      return `## ${name}\n\n\`\`\`text\n${helpOf(about, (await load()).command)}\n\`\`\`\n`;
    }),
  );

  await expect([INTRODUCTION, ...sections].join('\n')).toMatchFileSnapshot(PAGE);
});
