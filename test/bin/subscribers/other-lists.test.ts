import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { importCommand, importList } from '../../../bin/subscribers/import-list.ts';
import { createMemoryDirectory } from '../../support/fakes/memory-directory.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';

const folder = scratchFolder('other-lists', afterAll);
vi.spyOn(console, 'log').mockImplementation(() => {});

/** What becomes of the people of a list, by the name in their address: `a=confirmed b=unsubscribed`. */
async function imported(content: string | Buffer, map: string[] = [], name = 'list.csv'): Promise<string> {
  const file = join(folder, name);
  writeFileSync(file, content);
  const { directory } = createMemoryDirectory({ now: () => new Date() });
  await importList(file, importCommand({ 'dry-run': false, map }), async () => directory);
  const people = await Array.fromAsync(directory.all());
  return people
    .map(({ address, state, suppression }) => `${address[0]}=${suppression?.reason ?? state}`)
    .sort()
    .join(' ');
}

const person = (name: string) => `${name}@kaipost.example`;

/** A list of people a, b, c with one more column. */
const listOf = (column: string, cells: readonly string[], sep = ',') =>
  [`email${sep}${column}`, ...cells.map((cell, n) => `${person('abcdefgh'[n] ?? 'z')}${sep}${cell}`)].join(
    '\n',
  );

describe('spreadsheets in other languages', () => {
  test.each([
    ['メールアドレス,配信状況', ['配信中', '配信停止', '退会'], 'a=confirmed b=unsubscribed c=unsubscribed'],
    ['البريد الإلكتروني,الحالة', ['مشترك', 'ملغي', 'غير مشترك'], 'a=confirmed b=unsubscribed c=unsubscribed'],
    [
      'Adres e-mail,Status',
      ['Aktywny', 'Wypisany', 'Niepotwierdzony'],
      'a=confirmed b=unsubscribed c=pending',
    ],
    [
      'E-postadress,Status',
      ['Prenumererar', 'Avregistrerad', 'Avslutad'],
      'a=confirmed b=unsubscribed c=unsubscribed',
    ],
    ['E-posta,Durum', ['Aktif', 'Abonelikten çıktı', 'Pasif'], 'a=confirmed b=unsubscribed c=unsubscribed'],
    ['E-mail,Stav', ['Přihlášen', 'Odhlášen', 'Nepotvrzeno'], 'a=confirmed b=unsubscribed c=pending'],
    ['Эл. почта,Статус', ['Подписан', 'Отписался', 'Не подтверждён'], 'a=confirmed b=unsubscribed c=pending'],
    ['电子邮件地址,状态', ['已订阅', '已退订', '待确认'], 'a=confirmed b=unsubscribed c=pending'],
    ['電子郵件,狀態', ['已訂閱', '已取消訂閱', '未確認'], 'a=confirmed b=unsubscribed c=pending'],
    ['이메일 주소,상태', ['구독중', '구독취소', '수신거부'], 'a=confirmed b=unsubscribed c=unsubscribed'],
    [
      'Email,Κατάσταση',
      ['Ενεργός', 'Διαγραμμένος', 'Ανενεργός'],
      'a=confirmed b=unsubscribed c=unsubscribed',
    ],
    ['דואל,סטטוס', ['פעיל', 'הוסר', 'לא פעיל'], 'a=confirmed b=unsubscribed c=unsubscribed'],
    [
      'Електронна пошта,Статус',
      ['Підписаний', 'Відписаний', 'Відписався'],
      'a=confirmed b=unsubscribed c=unsubscribed',
    ],
    ['E-mail cím,Állapot', ['Aktív', 'Leiratkozott', 'Inaktív'], 'a=confirmed b=unsubscribed c=unsubscribed'],
    ['Sähköposti,Tila', ['Tilaaja', 'Peruutettu', 'Eronnut'], 'a=confirmed b=unsubscribed c=unsubscribed'],
    [
      'Adresă de email,Stare',
      ['Abonat', 'Dezabonat', 'Inactiv'],
      'a=confirmed b=unsubscribed c=unsubscribed',
    ],
    ['E-mail,Situação', ['Ativo', 'Descadastrado', 'Cancelado'], 'a=confirmed b=unsubscribed c=unsubscribed'],
    [
      'Email,Trạng thái',
      ['Đã đăng ký', 'Đã hủy đăng ký', 'Đã hủy'],
      'a=confirmed b=unsubscribed c=unsubscribed',
    ],
    [
      'Email,Status',
      ['Berlangganan', 'Berhenti berlangganan', 'Tidak aktif'],
      'a=confirmed b=unsubscribed c=unsubscribed',
    ],
  ])('%s', async (header, cells, expected) => {
    const rows = cells.map((cell, n) => `${person('abc'[n] ?? '')},${cell}`);
    expect(await imported([header, ...rows].join('\n'))).toBe(expected);
  });
});

describe('lists of clubs and shops', () => {
  test.each([
    [
      'E-Mail;Eintritt;Austritt;Newsletter',
      ['2001-01-01;;ja', '2001-01-01;2022-12-31;ja'],
      'a=confirmed b=unsubscribed',
    ],
    ['Courriel;Adhérent;Accepte les mails', ['oui;oui', 'non;non'], 'a=confirmed b=unsubscribed'],
    [
      'Indirizzo email;Consenso newsletter;Data consenso',
      ['SI;2021-04-15', 'NO;'],
      'a=confirmed b=unsubscribed',
    ],
    [
      'メールアドレス;メルマガ;会員ステータス',
      ['希望する;通常', '希望しない;通常'],
      'a=confirmed b=unsubscribed',
    ],
    ['이메일;이메일 수신동의;회원등급', ['Y;일반', 'N;일반'], 'a=confirmed b=unsubscribed'],
    ['البريد الإلكتروني;الموافقة على النشرة;عميل', ['نعم;لا', 'لا;نعم'], 'a=confirmed b=unsubscribed'],
    ['邮箱;会员', ['是', '否'], 'a=confirmed b=confirmed'],
    ['Email;Child;Photo consent given', ['X;', 'Y;'], 'a=confirmed b=confirmed'],
    ['E-mail;Zgoda na newsletter;Klient', ['tak;nie', 'nie;tak'], 'a=confirmed b=unsubscribed'],
    [
      'E-Mail;Status des Marketingkontakts',
      ['Marketingkontakt', 'Kein Marketingkontakt'],
      'a=confirmed b=pending',
    ],
    ['Email;RSVP;Checked in', ['yes;yes', 'no;no'], 'a=confirmed b=confirmed'],
  ])('%s', async (header, rows, expected) => {
    const people = rows.map((row, n) => `${person('ab'[n] ?? '')};${row}`);
    expect(await imported([header, ...people].join('\n'))).toBe(expected);
  });
});

describe('the column of addresses is found by its cells, in whatever language its name is', () => {
  test('when one cell of the first row is an address', async () => {
    expect(await imported(`Kontaktadresse;Ad\n${person('a')};A\n${person('b')};B\n`)).toBe(
      'a=confirmed b=confirmed',
    );
    const lines = ['a', 'b'].map((name) => JSON.stringify({ korespondencja: person(name), imie: 'X' }));
    expect(await imported(lines.join('\n'), [], 'list.jsonl')).toBe('a=confirmed b=confirmed');
  });

  test('not when there are two, nor when the first line is a person already', async () => {
    await expect(imported(`Von;An\n${person('a')};${person('b')}\n`)).rejects.toThrow(
      /no column of the list holds/,
    );
    await expect(imported(`${person('a')},A\n${person('b')},B\n`)).rejects.toThrow(
      /no column of the list holds/,
    );
  });
});

describe('ticks', () => {
  test.each([
    ['Newsletter', ['x', ''], 'a=confirmed b=pending'],
    ['Subscribed', ['TRUE', ''], 'a=confirmed b=pending'],
    ['Opt-in', ['✓', ''], 'a=confirmed b=pending'],
    ['Confirmed', ['yes', ''], 'a=confirmed b=pending'],
    ['Subscribed?', ['checked', ''], 'a=confirmed b=pending'],
    ['Newsletter', ['ja', 'nein'], 'a=confirmed b=unsubscribed'],
    ['Unsubscribed', ['', 'x'], 'a=confirmed b=unsubscribed'],
    ['Newsletter', ['', ''], 'a=confirmed b=confirmed'],
  ])('who has no tick below %s has not agreed: %j', async (column, cells, expected) => {
    expect(await imported(listOf(column, cells))).toBe(expected);
  });

  test('also when the operator says that the column is one of agreeing', async () => {
    const list = listOf('Newsletter erwünscht', ['x', '']);
    await expect(imported(list)).rejects.toThrow(/which may say who wants mail/);
    expect(await imported(list, ['Newsletter erwünscht=subscribed'])).toBe('a=confirmed b=pending');
  });
});

describe('who left is never confirmed', () => {
  test.each([
    ['Cancelled', ['', 'yes']],
    ['Cancellation date', ['', '2022-01-01']],
    ['Kündigungsdatum', ['', '2022-01-01']],
    ['Gekündigt am', ['', '2022-01-01']],
    ['Date de résiliation', ['', '2022-01-01']],
    ['Wypisany dnia', ['', '2022-01-01']],
    ['Left on', ['', '2022-01-01']],
    ['Fecha de baja', ['', '2022-01-01']],
    ['Comment', ['met in Rome', 'unsubscribed']],
    ['List', ['Daily', 'Unsubscribed']],
    ['Group', ['Readers', 'Unsubscribers']],
    ['Labels', ['Readers ::: * myContacts', 'Unsubscribed ::: * myContacts']],
    ['Tags', ['daily; vip', 'daily; unsubscribed']],
  ])('by the column %s', async (column, cells) => {
    expect(await imported(listOf(column, cells))).toBe('a=confirmed b=unsubscribed');
  });

  test.each([
    ['Membership', ['gold', 'cancelled']],
    ['Plan', ['monthly', 'cancelled']],
    ['Segment', ['A', 'inactive']],
    ['End date', ['', '2022-01-01']],
    ['Abo-Ende', ['', '2022-01-01']],
    ['Ende', ['', '2022-01-01']],
    ['Notes', ['met in Rome', 'unsubscribed by phone on 3 May']],
    ['Bemerkung', ['Stammgast', 'hat sich am 3.5. abgemeldet']],
    ['Tipo', ['Alta', 'Baja']],
  ])('a word that may mean something else refuses its row: %s', async (column, cells) => {
    expect(await imported(listOf(column, cells))).toBe('a=confirmed');
  });
});

describe('nobody is refused for nothing', () => {
  test.each([
    ['Order', ['shipped', 'cancelled']],
    ['Last charge status', ['Paid', 'Declined']],
    ['Attendee Status', ['Attending', 'Not Attending']],
    ['Prioridad', ['alta', 'baja']],
    ['Free', ['yes', 'no']],
    ['Language', ['no', 'si']],
    ['Gender', ['F', '']],
    ['Initial', ['J', 'N']],
    ['Rating', ['1', '0']],
    ['Opened last', ['yes', 'no']],
    ['Region', ['Left Bank', 'Dead Sea']],
    ['Mailing lists', ['12|13', '14|15']],
    ['', ['0', '1']],
    ['Unnamed: 0', ['0', '1']],
  ])('by the column %j', async (column, cells) => {
    expect(await imported(listOf(column, cells))).toBe('a=confirmed b=confirmed');
  });
});

test('a list that Excel wrote in UTF-16, with its own line about the delimiter', async () => {
  const text = `\ufeffsep=\t\r\nE-Mail\tStatus\r\n${person('a')}\taktiv\r\n${person('b')}\tgekündigt\r\n`;
  expect(await imported(Buffer.from(text, 'utf16le'))).toBe('a=confirmed b=unsubscribed');
});

test.each([
  `Tabelle 1,,\nE-Mail,Name,Aktiv\n${person('a')},A,WAHR\n${person('b')},B,FALSCH\n`,
  `Readers of the Daily\n\nExported 2026-11-01\nEmail;Status\n${person('a')};active\n${person('b')};left\n`,
])('a title above the names of the columns is passed over: %j', async (list) => {
  expect(await imported(list)).toBe('a=confirmed b=unsubscribed');
});

test('but no person is taken for a title', async () => {
  expect(await imported(`Kontaktadresse;Kanal\n${person('a')};Email\n${person('b')};Email\n`)).toBe(
    'a=confirmed b=confirmed',
  );
});

test('an address may stand beside a name, as mail programs write it', async () => {
  const list = `Email,Status\n"Ada L <${person('a')}>",active\n<${person('b')}>,unsubscribed\n${person('c')} ,active\n`;
  expect(await imported(list)).toBe('a=confirmed b=unsubscribed c=confirmed');
});

test('a date that is not there, as programs write it, says that nobody left', async () => {
  const list = listOf('Unsubscribed at', ['0001-01-01T00:00:00', '2022-01-01', '1970-01-01 00:00:00']);
  expect(await imported(list)).toBe('a=confirmed b=unsubscribed c=confirmed');
});

test('of two rows of one person the one that says that they left counts, in any order and spelling', async () => {
  const rows = [
    'A@Kaipost.example,unsubscribed',
    `${person('a')},active`,
    `${person('b')},active`,
    `${person('b')},bounced`,
  ];
  expect(await imported(['Email,Status', ...rows].join('\n'))).toBe('a=unsubscribed b=hard-bounce');
});

test('files of people who complained or left, of other services', async () => {
  expect(
    await imported(`Recipient,Complaint type,Time\n${person('a')},abuse,2021-04-15`, [], 'fbl.csv'),
  ).toBe('a=complaint');
  await expect(imported(`value,source,createdAt\n${person('a')},lead,2021-04-15T09:12:33Z`)).rejects.toThrow(
    /nothing was imported/,
  );
});

test.each([
  ['Newsletter', ['yes', '', 'no', ''], 'a=confirmed b=pending c=unsubscribed d=pending'],
  ['Confirmed', ['2021-04-05', ''], 'a=confirmed b=pending'],
  ['Subscription cancelled', ['yes', 'no', '2021-04-05'], 'a=unsubscribed b=confirmed c=unsubscribed'],
  ['Subscription', ['active', 'expired', 'churned'], 'a=confirmed'],
  ['unsubscribed_at', ['1969-12-31 19:00:00', '2021-04-05'], 'a=confirmed b=unsubscribed'],
])('nobody comes in who did not agree: %s', async (column, cells, people) => {
  expect(await imported(listOf(column, cells))).toBe(people);
});
