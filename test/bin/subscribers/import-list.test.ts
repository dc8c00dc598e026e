import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { importCommand, importList } from '../../../bin/subscribers/import-list.ts';
import { createMemoryDirectory } from '../../support/fakes/memory-directory.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';

const folder = scratchFolder('imports', afterAll);
const clock = { now: () => new Date() };
let directory: ReturnType<typeof createMemoryDirectory>['directory'];
let said: string[];

beforeEach(() => {
  ({ directory } = createMemoryDirectory(clock));
  said = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => said.push(line));
});

function run(name: string, content: string, options: Partial<Parameters<typeof importCommand>[0]> = {}) {
  const file = join(folder, name);
  writeFileSync(file, content);
  return importList(file, importCommand({ 'dry-run': false, ...options }), async () => directory);
}

const states = async () =>
  (await Array.fromAsync(directory.all())).map(({ address, state }) => `${address} ${state}`);

test('an import says what it reads as what, what it ignores, why a row is refused, and what came of it', async () => {
  await run(
    'list.csv',
    'Email,Name,Status\na@kaipost.example,A,active\nb@kaipost.example,B,unsubscribed\nc,C,active\n',
  );

  expect(said).toEqual([
    'Reads:   Email → address, Status → state',
    'Ignores unless a cell says “unsubscribed”, “bounced” or the like: Name',
    expect.stringMatching(/^refused: not-an-address \(column "Email"\), line 4\n/),
    '2 added (1 confirmed, 1 unsubscribed), 0 already known, 0 previously erased, 1 rejected',
  ]);
  expect(await states()).toEqual(['a@kaipost.example confirmed', 'b@kaipost.example unsubscribed']);
});

test('a file whose name says that its people left is refused unless somebody says what they are', async () => {
  const content = 'Email Address,OPTIN_TIME\na@kaipost.example,2023-04-02 09:12:44\n';
  await expect(run('unsubscribed_members_export.csv', content)).rejects.toThrow(/--state unsubscribed/);
  await expect(run('nonsubscribed_segment.csv', content)).rejects.toThrow(/nothing was imported/);
  expect(await states()).toEqual([]);

  await run('unsubscribed_members_export.csv', content, { state: 'unsubscribed' });
  expect(await states()).toEqual(['a@kaipost.example unsubscribed']);
});

test.each(
  'Robinsonliste abgemeldet rejects do-not-mail désabonnés gesperrt gesperrte-adressen Sperrdatei blocks Blocks-2026 block-list block_list blockierte denylist exclusionlist rejectlist optoutlist cleanedcontacts formermembers ListaBajas Exclus do-not-call do-not-import'
    .split(' ')
    .map((name) => `${name}.csv`),
)('such a name is %s', async (name) => {
  await expect(run(name, 'email\na@kaipost.example\n')).rejects.toThrow(/nothing was imported/);
});

test.each([
  'performers.csv',
  'exclusive-members.csv',
  'Denys-list.csv',
  'cleaning-customers.csv',
  'bajada.csv',
])('a name that only holds such letters is none: %s', async (name) => {
  await run(name, 'email\na@kaipost.example\n');
  expect(await states()).toEqual(['a@kaipost.example confirmed']);
});

test.each(['[\n {"email":"a@kaipost.example"}\n]', '{"list":[\n{"email":"a@kaipost.example"}]}'])(
  'JSON that is not one object a line is refused with the command that makes it so: %j',
  async (content) => {
    await expect(run('list.json', content)).rejects.toThrow(/not one object per line[\s\S]+jq -c/);
  },
);

test.each([
  'email,created\na@kaipost.example,1618478353\n',
  'created,email\n1618478353,a@kaipost.example\n',
  'address,tags,created_at\na@kaipost.example,*,2021-04-15\n',
])(
  'the columns of such a file alone are enough to refuse it, and the operator may know better: %j',
  async (content) => {
    await expect(run('download.csv', content)).rejects.toThrow(
      /SendGrid, Mailgun and others[\s\S]+nothing was imported/,
    );
    await run('download.csv', content, { state: 'bounced' });
    expect(await states()).toEqual(['a@kaipost.example unsubscribed']);
  },
);

test('a file of two such columns whose people are subscribed is imported when the operator says so', async () => {
  await run('download.csv', 'email,created\na@kaipost.example,1618478353\n', { state: 'subscribed' });
  expect(await states()).toEqual(['a@kaipost.example confirmed']);
});

test('a column of states is found by its cells, in a list that names it in words of its own', async () => {
  await run('list.csv', 'email,Abo\na@kaipost.example,aktiv\nb@kaipost.example,gekündigt\n');
  expect(said[0]).toBe('Reads:   email → address, Abo → state');
  expect(await states()).toEqual(['a@kaipost.example confirmed', 'b@kaipost.example unsubscribed']);
});

test('and not in a list that has a column for it', async () => {
  await run('list.csv', 'email,Status,Last sync\na@kaipost.example,subscribed,cancelled\n');
  expect(await states()).toEqual(['a@kaipost.example confirmed']);
});

test('a key of later JSON rows is no column of --map', async () => {
  await run(
    'list.jsonl',
    '{"email":"a@kaipost.example"}\n{"email":"b@kaipost.example","lage":"cancelled"}\n',
  );
  expect(said.at(-1)).toMatch(/^2 added/);
});

test('and not when the operator says what it is', async () => {
  const content = 'email,Abo\na@kaipost.example,aktiv\nb@kaipost.example,gekündigt\n';
  await run('list.csv', content, { map: ['Abo=ignored'] });
  expect(await states()).toEqual(['a@kaipost.example confirmed', 'b@kaipost.example confirmed']);
});

test('a column in the file that says who left is enough', async () => {
  await run('unsubscribed.csv', 'Email,UNSUB_TIME\na@kaipost.example,2024-07-01 08:00:00\n');
  expect(await states()).toEqual(['a@kaipost.example unsubscribed']);
});

test('a list that breaks off in the middle is refused as a whole', async () => {
  const content = 'email\na@kaipost.example\n"b@kaipost.example\n';
  await expect(run('broken.csv', content)).rejects.toThrow(/line 3[\s\S]+nothing was imported/);
  expect(await states()).toEqual([]);
});

test('a dry run says so and adds nobody', async () => {
  await run('list.csv', 'email\na@kaipost.example\n', { 'dry-run': true });
  expect(said.at(-1)).toMatch(/^Dry run, nothing was written: 1 added/);
  expect(await states()).toEqual([]);
});

test.each([
  [{ dates: 'ymd' }, /neither dmy nor mdy/],
  [{ state: 'gone' }, /not a state/],
  [{ map: ['email'] }, /COLUMN=FIELD/],
  [{ map: ['email=mail'] }, /one of: address, zone/],
])('%j is refused with what to write instead', (options, said) => {
  expect(() => importCommand({ 'dry-run': false, ...options })).toThrow(said);
});

describe('a list with a column of yes and no, and none that says who left', () => {
  const list = (name: string) =>
    `email,${name}\na@kaipost.example,yes\nb@kaipost.example,no\nc@kaipost.example,\n`;

  test('is refused as a whole when the name of that column says nothing, with the ways to say what it means', async () => {
    await expect(run('list.csv', list('Flag'))).rejects.toThrow(
      /column "Flag" of yes and no \(1 yes, 1 no, 1 empty\)[\s\S]+--map "Flag=subscribed"[\s\S]+nothing was imported/,
    );
    expect(await states()).toEqual([]);
    await run('list.csv', list('Flag'), { map: ['Flag=left'] });
    expect((await states()).sort()).toEqual([
      'a@kaipost.example unsubscribed',
      'b@kaipost.example confirmed',
      'c@kaipost.example confirmed',
    ]);
  });

  test('a column without a name is told as such, and a state of everybody answers the question', async () => {
    await expect(run('list.csv', list(''))).rejects.toThrow(/a column without a name of yes and no/);
    await run('list.csv', list('Flag'), { state: 'unsubscribed' });
    expect(new Set((await states()).map((each) => each.split(' ')[1]))).toEqual(new Set(['unsubscribed']));
  });

  test('is imported when the column is about something else, which is said with its numbers', async () => {
    await run('list.csv', list('VIP'));
    expect(await states()).toHaveLength(3);
    expect(said.join('\n')).toContain('VIP (1 yes, 1 no, 1 empty)');
    expect(said.join('\n')).toContain('--map "COLUMN=subscribed"');
  });

  test('is not asked about when another column says who left', async () => {
    await run('list.csv', 'email,Flag,Status\na@kaipost.example,yes,active\nb@kaipost.example,no,left\n');
    expect((await states()).sort()).toEqual([
      'a@kaipost.example confirmed',
      'b@kaipost.example unsubscribed',
    ]);
    expect(said.join('\n')).not.toContain('1 yes');
  });
});

test('a word of leaving among other kinds keeps its person out, and the rest comes in', async () => {
  const list = [
    'email,Kind',
    'a@kaipost.example,monthly',
    'b@kaipost.example,cancelled',
    'c@kaipost.example,trial',
  ];
  await run('list.csv', list.join('\n'));
  expect(await states()).toEqual(['a@kaipost.example confirmed', 'c@kaipost.example confirmed']);
  expect(said.join('\n')).toMatch(
    /may-have-left \(column "Kind": "cancelled"\), line 3[\s\S]+--map "COLUMN=ignored"/,
  );
  await run('list.csv', list.join('\n'), { map: ['Kind=ignored'] });
  expect(await states()).toHaveLength(3);
});

/** Names beside an address in ordinary lists, of which nobody may be refused. */
test('ordinary columns of yes and no in eight languages refuse nobody', async () => {
  const names =
    'Member,VIP,Over18,Has children,Customer,Donor,Press,Mitglied,Verheiratet,Spender,Adhérent,Étudiant,Bénévole,Socio,Mayor de edad,Cliente,Maggiorenne,Donatore,Lid,Vrijwilliger,Kund,Barn,Członek,Klient,Üye,Öğrenci,Студент,Клиент,会員,学生,会员,학생,طالب,عضو'.split(
      ',',
    );
  const rows = [0, 1, 2].map((n) => [
    `r${n}@kaipost.example`,
    ...names.map((_, i) => ((n + i) % 2 ? 'yes' : 'no')),
  ]);
  await run('list.csv', [['email', ...names], ...rows].map((row) => row.join(',')).join('\n'));
  expect(await states()).toHaveLength(3);
  expect(said.at(-1)).toMatch(/3 added \(3 confirmed\).* 0 rejected/);
});
