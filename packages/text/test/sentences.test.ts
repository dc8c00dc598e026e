import { describe, expect, test } from 'vitest';
import { inOneParagraph, sentencesOf } from '../sentences.ts';

describe('one sentence', () => {
  test.each([
    ['en', 'Sen. J. Smith, R-Calif., met Dr. Jones of the U.S. embassy.'],
    ['en', 'The harbour opens at 6 a.m. on weekdays, approx. an hour earlier than before.'],
    ['de', 'Die Präsidentschaftswahl findet am 17. März statt.'],
    ['de', 'Das Haus stammt aus dem 20. Jahrhundert.'],
    ['de', 'Der Trainer des 1. FC Nordhafen geht zum Jahresende.'],
    ['de', 'Die Stadt zahlt 3,5 Mio. Euro, bzw. ein Drittel der Kosten.'],
    ['da', 'Broen åbner den 3. Juni, siger borgmesteren.'],
    ['fr', 'La ministre a reçu M. Durand et Mme. Petit à Paris.'],
    ['it', 'Il dott. Rossi e la sig.ra Bianchi hanno incontrato il sen. Verdi a Roma.'],
    ['es', 'La Sra. García vive en la Av. Central.'],
    ['es', 'Abre hoy la farmacia de la Avda. Mayor, 3 (Lda. Reyes).'],
    ['pl', 'Most kosztował 12 mln. Złotych wydano mniej, niż planowano.'],
    ['ru', 'Улица им. Пушкина закрыта до 17 ч.'],
  ])('%s: %s', (language, text) => {
    expect(sentencesOf(text, language)).toEqual([text]);
  });
});

describe('several sentences', () => {
  test.each([
    ['en', ['The bridge opens.', '“Really?” she asked.', '“No!”', 'He left.']],
    ['de', ['Sie gewannen 2:17.', 'Der Trainer war zufrieden.']],
    ['de', ['Er wurde 17.', 'Danach zog er fort.']],
    ['en', ['They came 17.', 'May was cold.']],
    ['ja', ['橋が開通した。', '市長は喜んだ。']],
    ['xx', ['Kaso mu lene.', 'Pano te rivo.']],
  ] as const)('%s: %s', (language, sentences) => {
    expect(sentencesOf(sentences.join(' '), language)).toEqual(sentences);
  });
});

test('every sentence is a piece of the paragraph', () => {
  const paragraph = ' “Is it?”  Mr. Ames asked.  It is … 3.5 million.\n';
  for (const sentence of sentencesOf(paragraph, 'en')) expect(paragraph).toContain(sentence);
});

test('a zone or a day behind the hour does not open a sentence', () => {
  const zone = 'The council met at 5 p.m. Central, after the line was cut.';
  const day = 'The polls close at 9:30 p.m. Friday in Orlow.';
  const next = 'It ended at 5 p.m.';
  expect(sentencesOf(`${zone} ${day}`, 'en')).toEqual([zone, day]);
  expect(sentencesOf(`${next} Friday was quiet.`, 'en')).toEqual([next, 'Friday was quiet.']);
  for (const other of ['Central bankers met in Melling.', 'Eastern Airlines cut jobs.'])
    expect(sentencesOf(`${next} ${other}`, 'en')).toEqual([next, other]);
  expect(sentencesOf('Polls close at 8 p.m. Eastern Standard Time. All is quiet.', 'en')).toHaveLength(2);
});

test('sentences are one paragraph again, in Chinese and Japanese without spaces', () => {
  expect(inOneParagraph(['The bridge opens.', 'The mayor came.'])).toBe('The bridge opens. The mayor came.');
  expect(inOneParagraph(['橋が開通した。', '市長は喜んだ。'])).toBe('橋が開通した。市長は喜んだ。');
});
