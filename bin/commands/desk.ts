import { parseArgs } from 'node:util';
import type { DeskBlock } from '../../lib/domain/desk.ts';
import { UsageError } from '../../lib/errors.ts';
import { type DeskEdit, editDesk } from '../../lib/select/edit-desk.ts';
import { readDesk } from '../../lib/select/read-desk.ts';
import { type Command, WrongCallError } from '../cli/command.ts';
import { DEPLOYMENT_OPTIONS, openDeployment } from '../cli/deployment.ts';

const OPTIONS = {
  ...DEPLOYMENT_OPTIONS,
  position: { type: 'string' },
  factor: { type: 'string' },
  story: { type: 'string' },
  publisher: { type: 'string' },
  phrase: { type: 'string' },
} as const;

export const command: Command = {
  usage: 'desk [VERB …] [--stack NAME | --local]',
  summary: `Show or change the editor's wishes (desk.json in the articles bucket).
  desk                                 show them and what is wrong with them
  desk pin ARTICLE [--position N]      desk boost ARTICLE --factor 2
  desk headline ARTICLE "New words"    desk forget ARTICLE
  desk block --story ARTICLE | --publisher NAME | --phrase WORDS     desk unblock …
  desk hold "why"   desk release       desk note "To our readers"   desk unnote
ARTICLE is an article's id, URL or object key, as in the report. docs/editing.md explains each wish.`,
  async run(args) {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
    const [verb, ...words] = positionals;
    const edit = verb === undefined ? null : editOf(verb, words, values);
    const { desk: file } = await openDeployment(values);
    const standing = await file.read();
    const { desk, problems } = readDesk(standing?.text ?? '{}');
    if (edit === null) {
      console.log(JSON.stringify(desk, null, 2));
      for (const problem of problems) console.error(`  ${problem}`);
      return;
    }
    // A hold is urgent: it is written even if the file has problems, and the wishes it drops are named.
    if (edit.verb === 'hold') for (const problem of problems) console.error(`  dropped: ${problem}`);
    else refuse(problems, 'desk.json has problems');
    const changed = readDesk(JSON.stringify(editDesk(desk, edit)));
    refuse(changed.problems, 'this change is not valid');
    const text = JSON.stringify(changed.desk, null, 2);
    if (!(await file.write(text, standing?.etag ?? null)))
      throw new UsageError('somebody else changed desk.json in the meantime', {
        fix: 'run the command again',
      });
    console.log(text);
  },
};

type Options = Readonly<Partial<Record<'position' | 'factor' | 'story' | 'publisher' | 'phrase', string>>>;

function editOf(verb: string, words: readonly string[], options: Options): DeskEdit {
  const [first = '', ...rest] = words;
  const needed = (what: string, value: string | undefined) => {
    if (value !== undefined && value !== '') return value;
    throw new WrongCallError(`desk ${verb} needs ${what}`, { fix: 'see: npx broadsheet desk --help' });
  };
  switch (verb) {
    case 'pin': {
      const position = options.position === undefined ? undefined : aNumber('--position', options.position);
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
  throw new WrongCallError('nothing named to block', {
    fix: 'add --story ARTICLE, --publisher NAME or --phrase WORDS',
  });
}

function refuse(problems: readonly string[], complaint: string): void {
  if (problems.length === 0) return;
  throw new UsageError(`${complaint}:\n  ${problems.join('\n  ')}`, {
    fix: 'docs/editing.md describes the file; correct it in the bucket, or remove it',
  });
}
