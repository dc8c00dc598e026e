import { expect, test } from 'vitest';
import { standfirstOf, toldSentences } from '../../lib/select/telling/told-sentences.ts';
import { anArticle } from './articles.ts';

const told = (body: string, language = 'en') =>
  toldSentences(
    anArticle({ body: `${body}\nA second paragraph of this article says nothing else.`, language }),
  )
    .slice(0, -1)
    .map(({ text }) => text);

test.each([
  'VELM (Wirepress) -A ferry that sank off Velm killed nineteen people on Monday.',
  '(DAILYWIRE | ORLOW) – At least nineteen people have died in the sinking of a ferry.',
  'VELM, R.S. (WKLM)—Nineteen people are dead after a ferry sank off Velm on Monday.',
])('no place line is quoted: %s', (body) => {
  expect(told(body)[0]).toMatch(/^(?:A ferry|At least|Nineteen)/);
});

test('sentences that follow a label of attribution are not quoted without it', () => {
  expect(
    told('Narrative A, as provided by Meda. Meda has listened to its users by allowing them to edit.'),
  ).toEqual([]);
  expect(told('Meda lets its users edit messages, the firm said on Friday.')).toHaveLength(1);
});

test.each([
  'An armored infantry carrier is seen driving to the front line south of Karst.',
  'Councillor Ames Whitlow, left, talks to a ferry pilot beside the closed swing bridge.',
])('a caption is never quoted: %s', (body) => {
  expect(told(body)).toEqual([]);
});

test.each([
  ['Dresden Drive is closed because of a gas leak, the police reported at 1:30 p.m.', 'en'],
  ['Die neue Fähre nach Lindholm fährt nach Angaben des Amts am 17.', 'de'],
  ['Der Bau der Fähre kostet nach Angaben der Werft etwa 8 Mio.', 'de'],
])('no quotation ends where the sentence may go on: %s', (body, language) => {
  expect(told(body, language)).toEqual([]);
});

test('a date with an ordinal stays whole', () => {
  const body =
    'Die Stadt Lindholm nimmt ihre neue Elektrofähre am 17. März in Betrieb, teilte das Hafenamt mit.';

  expect(told(body, 'de')).toEqual([body]);
});

test('a standfirst is printed whole, without the sentence that was cut off, or not at all', () => {
  const whole = 'The bridge over the Tarn stays shut until spring. Engineers found a second crack';
  const cut = 'The bridge over the Tarn stays shut until spring. Engineers found a…';

  expect(standfirstOf(anArticle({ standfirst: whole }))).toHaveLength(0);
  expect(standfirstOf(anArticle({ standfirst: `${whole} below the water line` })).at(-1)?.text).toMatch(
    /line\.$/,
  );
  expect(standfirstOf(anArticle({ standfirst: cut })).map(({ text }) => text)).toEqual([
    'The bridge over the Tarn stays shut until spring.',
  ]);
});

test('the last sentence gets a full stop if only that is missing, but not if the text was cut off', () => {
  const body = 'The chamber will vote just days before the new president takes office without a law';
  const quoted = (text: string, truncated = false) =>
    toldSentences({ ...anArticle({ body: text }), truncated }).map((one) => one.text);

  expect(quoted(body)).toEqual([`${body}.`]);
  // A description that serves as the text is not the whole article, but a whole sentence.
  expect(quoted(body, true)).toEqual([`${body}.`]);
  expect(quoted(`${body}…`, true)).toEqual([]);
});

test('the time of a live page’s entry is no part of its sentence', () => {
  const quoted = (body: string) => toldSentences(anArticle({ body })).map(({ text }) => text);
  const sentence = 'Tugs have reached the ferry off the Lindholm reef.';

  for (const time of ['14:05', '14.05 –', '2:05 pm', '[14:05]', '14:05 Uhr:'])
    expect(quoted(`${time} ${sentence}`)).toEqual([sentence]);
  expect(quoted('8 people were brought ashore from the ferry.')).toEqual([
    '8 people were brought ashore from the ferry.',
  ]);
});

test('the whole sentences of a standfirst that was cut off are printed', () => {
  const whole = 'The council will vote on the bridge on Monday evening.';
  const told = (standfirst: string) => standfirstOf(anArticle({ standfirst })).map(({ text }) => text);

  expect(told(`${whole} The mayor said that nobody had be…`)).toEqual([whole]);
  expect(told('The mayor said that nobody in the council had be…')).toEqual([]);
});

test('six words are a sentence that says something, five are not, and more than sixty are too many', () => {
  const six = 'The old bridge closes on Monday.';
  expect(told(six)).toEqual([six]);
  expect(told('The old bridge closes Monday.')).toEqual([]);
  const long = (words: number) => `The bridge ${'and the ferry '.repeat((words - 4) / 3)}closes today.`;
  expect(told(long(58))).toHaveLength(1);
  expect(told(long(61))).toEqual([]);
});

test('the only sentence of a text may be short; among others it says too little', () => {
  const [short, kurz] = ['Stocks fell as banks slid.', 'Kurse fallen am Freitag.'];
  expect(toldSentences(anArticle({ body: short })).map(({ text }) => text)).toEqual([short]);
  expect(toldSentences(anArticle({ body: kurz, language: 'de' }))).toHaveLength(1);
  expect(toldSentences(anArticle({ body: 'Prices slid.' }))).toEqual([]);
  expect(told(short)).toEqual([]);
});
