import { registerHooks } from 'node:module';
import { BUGS } from './bugs.ts';

/*
 * Loaded before the simulation (`--import`): puts the bug that the variable names into the source of its file as
 * it is read. Nothing on the disk changes.
 */
const bug = BUGS.find(({ name }) => name === process.env.PLANTED_BUG);
if (bug === undefined) throw new Error(`there is no bug "${process.env.PLANTED_BUG}"`);

registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context);
    if (!url.endsWith(`/${bug.file}`)) return loaded;
    const pieces = String(loaded.source).split(bug.right);
    if (pieces.length !== 2) throw new Error(`${bug.file} holds ${pieces.length - 1} times: ${bug.right}`);
    return { ...loaded, source: pieces.join(bug.wrong) };
  },
});
