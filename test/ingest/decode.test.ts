import { describe, expect, test } from 'vitest';
import { decode } from '../../lib/ingest/open/decode.ts';
import { readObject } from '../../lib/ingest/read-object.ts';
import { encoderOf } from '../support/encode.ts';

/** One sentence each in the character sets that newsrooms' archives are in. */
const SENTENCES = [
  ['shift_jis', '港の委員会は火曜日の夜、古い桟橋を冬の間閉鎖することを決めた。利用者はバスで運ばれる。'],
  ['euc-jp', '港の委員会は火曜日の夜、古い桟橋を冬の間閉鎖することを決めた。利用者はバスで運ばれる。'],
  ['gb18030', '港务委员会周二晚上投票决定在冬季关闭旧渡轮码头，理由是十二根橡木柱中有两根出现裂缝。'],
  ['big5', '港務委員會週二晚上投票決定在冬季關閉舊渡輪碼頭，理由是十二根橡木柱中有兩根出現裂縫。'],
  ['euc-kr', '항만 위원회는 화요일 저녁 오래된 부두를 겨울 동안 폐쇄하기로 결정했다고 밝혔다.'],
  ['windows-1251', 'Городской совет решил закрыть старый причал на зиму, сообщила администрация.'],
  ['koi8-r', 'Городской совет решил закрыть старый причал на зиму, сообщила администрация.'],
  ['windows-1252', 'Das Café an der Straße bleibt geschlossen, sagte die Wirtin gestern.'],
  ['iso-8859-2', 'Rada miejska zdecydowała się zamknąć stary pomost na zimę, powiedziała burmistrzyni.'],
  ['windows-1250', 'Zastupitelstvo města rozhodlo o uzavření starého přístaviště na zimu, řekla starostka.'],
  ['windows-1253', 'Το δημοτικό συμβούλιο αποφάσισε να κλείσει την παλιά προβλήτα για τον χειμώνα.'],
  [
    'windows-1254',
    'Belediye meclisi eski iskeleyi kış boyunca kapatmaya karar verdi, dedi başkan çarşamba günü.',
  ],
  ['windows-1255', 'מועצת העיר החליטה לסגור את המזח הישן לחורף'],
  ['windows-1256', 'قرر مجلس المدينة إغلاق الرصيف القديم خلال فصل الشتاء بسبب الشقوق'],
] as const;

describe.each(SENTENCES)('%s', (charset, sentence) => {
  const encode = encoderOf(charset);

  test('is recognised without being declared', () => {
    expect(decode(encode(sentence), null)).toBe(sentence);
  });

  test('is used where a page, a feed or the upload declares it', () => {
    expect(decode(encode(`<meta charset="${charset}">${sentence}`), null)).toContain(sentence);
    expect(decode(encode(`<?xml version="1.0" encoding="${charset}"?>${sentence}`), null)).toContain(
      sentence,
    );
    expect(decode(encode(sentence), `text/plain; charset=${charset}`)).toBe(sentence);
  });
});

test.each(['utf-16le', 'utf-16be'])('%s is recognised by its zeros or by its mark', (charset) => {
  const sentence = 'Das Café an der Straße bleibt geschlossen, sagte die Wirtin gestern.';
  const little = Buffer.from(sentence, 'utf16le');
  const bytes = charset === 'utf-16le' ? little : Buffer.from(little).swap16();
  const mark = charset === 'utf-16le' ? [0xff, 0xfe] : [0xfe, 0xff];

  expect(decode(bytes, null)).toBe(sentence);
  expect(decode(Uint8Array.from([...mark, ...bytes]), null)).toBe(sentence);
});

test('UTF-8 is read as UTF-8 whatever its declaration says', () => {
  const text = '<meta charset="iso-8859-1">Das Café an der Straße';

  expect(decode(new TextEncoder().encode(text), 'text/html; charset=latin1')).toBe(text);
});

test('a quotation in another character set garbles only its own letters', () => {
  const sentence = new TextEncoder().encode('Das Café an der Straße bleibt „geschlossen“. ');
  const quotation = encoderOf('windows-1252')('Señor Núñez ');
  const text = decode(Uint8Array.from([...sentence, ...quotation, ...sentence]), null);

  expect(text).toBe(
    'Das Café an der Straße bleibt „geschlossen“. Se\ufffdor N\ufffd\ufffdez Das Café an der Straße bleibt „geschlossen“. ',
  );
});

test('a file cut in the middle of a character keeps all others', () => {
  const whole = new TextEncoder().encode('Das Café an der Straße bleibt geschlossen, é');

  expect(decode(whole.subarray(0, -1), null)).toBe('Das Café an der Straße bleibt geschlossen, \ufffd');
});

test('an article in an undeclared Asian character set is read correctly', () => {
  const [, sentence] = SENTENCES[2];
  const bytes = encoderOf('gb18030')(`{"headline":"旧码头冬季关闭","articleBody":"${sentence}"}`);
  const object = { key: 'a.json', etag: 'e', sizeBytes: bytes.length, arrivedAt: '2026-11-22T04:00:00.000Z' };
  const content = { bytes, truncated: false, contentType: null, metadata: {} };
  const { articles } = readObject(object, content, 2_000_000);

  expect(articles[0]).toMatchObject({ title: '旧码头冬季关闭', paragraphs: [sentence], language: 'zh' });
});
