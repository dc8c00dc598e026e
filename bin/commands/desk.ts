import { userInfo } from 'node:os';
import { parseArgs } from 'node:util';
import { scheduleOf } from '../../lib/contract/schedule.ts';
import { mirrorHold } from '../../lib/deliver/mirror-hold.ts';
import type { DeskBlock, DeskEdit, DeskFileContent } from '../../lib/domain/desk.ts';
import { instantOf } from '../../lib/domain/instant.ts';
import { UsageError } from '../../lib/errors.ts';
import { editionInHand } from '../../lib/publish/edition-in-hand.ts';
import type { FoundArticles } from '../../lib/publish/find-article.ts';
import { deskHoldIn } from '../../lib/runtime/desk-hold.ts';
import { describeEdit, describeReplaced } from '../../lib/select/describe-instruction.ts';
import { editDeskAs } from '../../lib/select/edit-desk.ts';
import { readDesk } from '../../lib/select/read-desk.ts';
import { articleMeant } from '../cli/article-meant.ts';
import { type Command, WrongCallError } from '../cli/command.ts';
import { DEPLOYMENT_OPTIONS, type Deployment, invokeDeployed, openDeployment } from '../cli/deployment.ts';
import { endSessions, sessionLines } from '../cli/desk-sessions.ts';
import { readNewsletter } from '../cli/newsletter.ts';

const OPTIONS = {
  ...DEPLOYMENT_OPTIONS,
  position: { type: 'string' },
  factor: { type: 'string' },
  story: { type: 'string' },
  publisher: { type: 'string' },
  phrase: { type: 'string' },
  standing: { type: 'boolean', default: false },
  unseen: { type: 'boolean', default: false },
} as const;

export const command: Command = {
  usage: 'desk [VERB …] [--standing] [--unseen] [--stack NAME | --local]',
  details: `  desk                                 list the instructions, with any errors
  desk pin ARTICLE [--position N | --position finally]      desk boost ARTICLE --factor 2
  desk headline ARTICLE "New words"    desk section ARTICLE "Sport"
  desk picture ARTICLE URL | none      desk sentence ARTICLE "A whole sentence of it."
  desk forget ARTICLE                  remove every instruction about it
  desk block --story ARTICLE | --publisher NAME | --phrase WORDS     desk unblock …
  desk hold "why"   desk release       desk note "To our readers"   desk unnote
  desk sessions                        who is signed in to the desk's pages
  desk sign-out ADDRESS                end an editor's sessions
  desk approve                         let today's edition be sent (deliver.approval: "required")
Instructions end with the current edition, except blocks of a publisher or a phrase; --standing makes any instruction stay.
ARTICLE is an article's id, URL or object key, as in the report. A name that matches no article of the coming edition,
or several, is refused, and the possible ones are listed;
--unseen saves the instruction anyway, for an article that has not arrived yet. docs/editing.md explains each instruction.`,
  async run(args) {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
    const [verb, ...words] = positionals;
    const isInstruction = verb !== undefined && !['approve', 'sessions', 'sign-out'].includes(verb);
    const edit = isInstruction ? editOf(verb, words, values) : null;
    const deployment = await openDeployment(values);
    if (edit !== null) return await change(edit, values, deployment);
    if (verb === 'approve') return await approve(deployment);
    if (verb === 'sessions') return console.log((await sessionLines(deployment)).join('\n'));
    if (verb === 'sign-out') return console.log(await endSessions(words[0] ?? '', deployment));
    const { desk, problems } = readDesk((await deployment.desk.read())?.text ?? '{}');
    console.log(JSON.stringify(desk, null, 2));
    for (const problem of problems) console.error(`  ${problem}`);
  },
};

async function change(
  edit: DeskEdit,
  { standing, unseen }: { readonly standing: boolean; readonly unseen: boolean },
  deployment: Deployment,
): Promise<void> {
  const { desk: file, clock, register } = deployment;
  const { id: edition, frozen } = await editionInHand(scheduleOf(readNewsletter()), clock.now(), deployment);
  const title = unseen ? undefined : await titleOf(edit, frozen !== null, deployment);
  const current = await file.read();
  const { desk, problems } = readDesk(current?.text ?? '{}');
  // A hold is urgent: it is written even if the file has problems, and the instructions it drops are named.
  if (edit.verb === 'hold') for (const problem of problems) console.error(`  dropped: ${problem}`);
  else refuse(problems, 'desk.json has problems');
  refuseNothingToTakeBack(edit, desk);
  const isStanding = standing || standsByNature(edit);
  const editor = { by: userInfo().username, at: instantOf(clock.now()), edition, isStanding, title };
  const text = JSON.stringify(checked(editDeskAs(desk, edit, editor)), null, 2);
  if (!(await file.write(text, current?.etag ?? null)))
    throw new UsageError('somebody else changed desk.json at the same time', {
      fix: 'run the command again',
    });
  if (edit.verb === 'hold' || edit.verb === 'release') {
    const open = (await register.latest(2)).filter(({ state }) => state === 'open');
    await mirrorHold(open, clock.now(), { ...deployment, deskHold: deskHoldIn(file) });
  }
  console.log(`${describeEdit(edit, title)} (${isStanding ? 'until removed' : `edition of ${edition}`})`);
}

/** The headline of the article that an instruction names; undefined when it names none. */
async function titleOf(
  edit: DeskEdit,
  isFrozen: boolean,
  { outputs }: Deployment,
): Promise<string | undefined> {
  const named = articleIn(edit);
  if (named === null) return undefined;
  const event = { find: named, ...(isFrozen ? { revise: true } : {}) };
  return articleMeant(named, await invokeDeployed<FoundArticles>(outputs.publishFunction, event)).title;
}

/** A hand-made reference in `forget` and `unblock` needs no article: only an instruction. */
function articleIn(edit: DeskEdit): string | null {
  if (edit.verb === 'forget' || edit.verb === 'unblock') return null;
  if ('article' in edit) return edit.article;
  return edit.verb === 'block' && edit.block.kind === 'story' ? edit.block.article : null;
}

function refuseNothingToTakeBack(edit: DeskEdit, desk: DeskFileContent): void {
  if ((edit.verb !== 'forget' && edit.verb !== 'unblock') || describeReplaced(desk, edit) !== null) return;
  throw new UsageError(`no such instruction on the desk: ${describeEdit(edit)}`, {
    fix: '`npx broadsheet desk` lists them',
  });
}

/** A publisher or phrase is blocked for good; everything else is about one morning. */
function standsByNature(edit: DeskEdit): boolean {
  return edit.verb === 'block' && edit.block.kind !== 'story';
}

function checked(desk: DeskFileContent): DeskFileContent {
  const read = readDesk(JSON.stringify(desk));
  refuse(read.problems, 'this change is not valid');
  return read.desk;
}

async function approve(deployment: Deployment): Promise<void> {
  const { clock, control } = deployment;
  const { id, frozen } = await editionInHand(scheduleOf(readNewsletter()), clock.now(), deployment);
  if (frozen === null)
    throw new UsageError(`the edition of ${id} is not frozen yet, so there is nothing to approve`, {
      fix: 'run this after deliver.publishAt, or freeze the edition now with `npx broadsheet publish`',
    });
  const approval = { revision: frozen.revision, by: userInfo().username, at: instantOf(clock.now()) };
  await control.setApproval(id, approval);
  console.log(`approved: edition ${id}, revision ${frozen.revision}, “${frozen.headline}”`);
}

type Options = Readonly<Partial<Record<'position' | 'factor' | 'story' | 'publisher' | 'phrase', string>>>;

function editOf(verb: string, words: readonly string[], options: Options): DeskEdit {
  const [first = '', ...rest] = words;
  const needed = (what: string, value: string | undefined) => {
    if (value !== undefined && value !== '') return value;
    throw new WrongCallError(`desk ${verb} needs ${what}`, { fix: 'see: npx broadsheet desk --help' });
  };
  switch (verb) {
    case 'pin': {
      const position =
        options.position === undefined || options.position === 'finally'
          ? options.position
          : aNumber('--position', options.position);
      return { verb, article: needed('an article', first), position };
    }
    case 'boost':
      return {
        verb,
        article: needed('an article', first),
        factor: aNumber('--factor', needed('--factor', options.factor)),
      };
    case 'headline':
      return { verb, article: needed('an article', first), headline: needed('a headline', rest.join(' ')) };
    case 'section':
      return { verb, article: needed('an article', first), section: needed('a section', rest.join(' ')) };
    case 'picture': {
      const picture = needed('the address of a picture, or none', rest.join(' '));
      return { verb, article: needed('an article', first), picture: picture === 'none' ? null : picture };
    }
    case 'sentence':
      return { verb, article: needed('an article', first), sentence: needed('a sentence', rest.join(' ')) };
    case 'forget':
      return { verb, article: needed('an article', first) };
    case 'block':
    case 'unblock':
      return { verb, block: blockOf(options) };
    case 'hold':
      return { verb, reason: needed('a reason', words.join(' ')) };
    case 'note':
      return { verb, note: needed('words', words.join(' ')) };
    case 'release':
    case 'unnote':
      return { verb };
    default:
      throw new WrongCallError(`there is no desk command "${verb}"`, {
        fix: 'see: npx broadsheet desk --help',
      });
  }
}

function aNumber(option: string, text: string): number {
  const number = Number(text);
  if (text.trim() !== '' && Number.isFinite(number)) return number;
  throw new WrongCallError(`${option} ${text} is not a number`, { fix: `for example: ${option} 2` });
}

function blockOf({ story, publisher, phrase }: Options): DeskBlock {
  if (story !== undefined) return { kind: 'story', article: story };
  if (publisher !== undefined) return { kind: 'publisher', publisher };
  if (phrase !== undefined) return { kind: 'phrase', phrase };
  throw new WrongCallError('say what to block', {
    fix: 'add --story ARTICLE, --publisher NAME or --phrase WORDS',
  });
}

function refuse(problems: readonly string[], complaint: string): void {
  if (problems.length === 0) return;
  throw new UsageError(`${complaint}:\n  ${problems.join('\n  ')}`, {
    fix: 'docs/editing.md describes the file; correct it in the bucket, or remove it',
  });
}
