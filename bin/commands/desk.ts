import { parseArgs } from 'node:util';
import { type Block, type Desk, EMPTY_DESK } from '../../lib/domain/desk.ts';
import { UsageError } from '../../lib/errors.ts';
import { type DeskEdit, editDesk } from '../../lib/select/edit-desk.ts';
import { readDesk } from '../../lib/select/read-desk.ts';
import { type Command, WrongCallError } from './command.ts';
import { DEPLOYMENT_OPTIONS, openDeployment } from './deployment.ts';

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
  summary: `See or change the editor's wishes (desk.json in the articles bucket).
  desk                                 show them, checked
  desk pin ARTICLE [--position N]      desk boost ARTICLE --factor 2
  desk headline ARTICLE "New words"    desk forget ARTICLE
  desk block --story ARTICLE | --publisher NAME | --phrase WORDS     desk unblock …
  desk hold "why"   desk release       desk note "To our readers"   desk unnote
ARTICLE is an article's id, URL or object key, as the report shows it. docs/editing.md says what each wish does.`,
  async run(args) {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
    const [verb, ...words] = positionals;
    const edit = verb === undefined ? null : editOf(verb, words, values);
    const { desk: file } = await openDeployment(values);
    const standing = await file.read();
    const desk =
      standing === null ? EMPTY_DESK : checked(standing.text, 'desk.json is not valid as it stands');
    if (edit === null) return console.log(JSON.stringify(desk, null, 2));
    const text = JSON.stringify(
      checked(JSON.stringify(editDesk(desk, edit)), 'the desk would not be valid'),
      null,
      2,
    );
    if (!(await file.write(text, standing?.etag ?? null)))
      throw new UsageError('somebody else changed the desk meanwhile', { fix: 'say it again' });
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
      throw new WrongCallError(`the desk knows no "${verb}"`, { fix: 'see: npx broadsheet desk --help' });
  }
}

function aNumber(option: string, text: string): number {
  const number = Number(text);
  if (text.trim() !== '' && Number.isFinite(number)) return number;
  throw new WrongCallError(`${option} ${text} is not a number`, { fix: `write it like ${option} 2` });
}

function blockOf({ story, publisher, phrase }: Options): Block {
  if (story !== undefined) return { kind: 'story', article: story };
  if (publisher !== undefined) return { kind: 'publisher', publisher };
  if (phrase !== undefined) return { kind: 'phrase', phrase };
  throw new WrongCallError('say what to block', {
    fix: 'add --story ARTICLE, --publisher NAME or --phrase WORDS',
  });
}

function checked(text: string, complaint: string): Desk {
  const read = readDesk(text);
  if (read.ok) return read.desk;
  throw new UsageError(`${complaint}:\n  ${read.problems.join('\n  ')}`, {
    fix: 'docs/editing.md has the schema; mend the file in the bucket, or remove it',
  });
}
