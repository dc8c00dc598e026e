import { parseArgs } from 'node:util';
import { GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { DESK_KEY } from '../../lib/contract/object-keys.ts';
import { type Block, type Desk, EMPTY_DESK } from '../../lib/domain/desk.ts';
import { UsageError } from '../../lib/errors.ts';
import { type DeskEdit, editDesk } from '../../lib/select/edit-desk.ts';
import { readDesk } from '../../lib/select/read-desk.ts';
import type { Command } from './command.ts';
import { DEPLOYMENT_OPTIONS, findDeployment } from './deployment.ts';

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
    const file = deskFile((await findDeployment(values)).articlesBucket);
    const standing = await file.read();
    const [verb, ...words] = positionals;
    if (verb === undefined) return console.log(JSON.stringify(standing.desk, null, 2));
    const desk = checked(JSON.stringify(editDesk(standing.desk, editOf(verb, words, values))));
    await file.write(desk, standing.etag);
    console.log(JSON.stringify(desk, null, 2));
  },
};

type Options = Readonly<Partial<Record<'position' | 'factor' | 'story' | 'publisher' | 'phrase', string>>>;

function editOf(verb: string, words: readonly string[], options: Options): DeskEdit {
  const [first = '', ...rest] = words;
  const needed = (what: string, value: string | undefined) => {
    if (value !== undefined && value !== '') return value;
    throw new UsageError(`desk ${verb} needs ${what}`, { fix: 'see: npx broadsheet desk --help' });
  };
  switch (verb) {
    case 'pin': {
      const position = options.position === undefined ? undefined : Number(options.position);
      return { verb, article: needed('an article', first), position };
    }
    case 'boost':
      return {
        verb,
        article: needed('an article', first),
        factor: Number(needed('--factor', options.factor)),
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
      throw new UsageError(`the desk knows no "${verb}"`, { fix: 'see: npx broadsheet desk --help' });
  }
}

function blockOf({ story, publisher, phrase }: Options): Block {
  if (story !== undefined) return { kind: 'story', article: story };
  if (publisher !== undefined) return { kind: 'publisher', publisher };
  if (phrase !== undefined) return { kind: 'phrase', phrase };
  throw new UsageError('say what to block', {
    fix: 'add --story ARTICLE, --publisher NAME or --phrase WORDS',
  });
}

function checked(text: string): Desk {
  const read = readDesk(text);
  if (read.ok) return read.desk;
  throw new UsageError(`the desk would not be valid:\n  ${read.problems.join('\n  ')}`, {
    fix: 'docs/editing.md has the schema; a broken file can be removed from the bucket',
  });
}

/** The file in the bucket; a write fails when somebody else changed it meanwhile. */
function deskFile(Bucket: string) {
  const s3 = new S3Client({});
  return {
    async read(): Promise<{ desk: Desk; etag: string | null }> {
      try {
        const object = await s3.send(new GetObjectCommand({ Bucket, Key: DESK_KEY }));
        return { desk: checked((await object.Body?.transformToString()) ?? ''), etag: object.ETag ?? null };
      } catch (error) {
        if (error instanceof NoSuchKey) return { desk: EMPTY_DESK, etag: null };
        throw error;
      }
    },
    async write(desk: Desk, etag: string | null): Promise<void> {
      const Body = JSON.stringify(desk, null, 2);
      const condition = etag === null ? { IfNoneMatch: '*' } : { IfMatch: etag };
      const put = { Bucket, Key: DESK_KEY, Body, ContentType: 'application/json', ...condition };
      await s3.send(new PutObjectCommand(put));
    },
  };
}
