import { expect, test } from 'vitest';
import { isCaption, isCredit, isNamedCredit, isSourced, showsAPicture } from '../lines/caption-rules.ts';
import { scanLine } from '../lines/scan-line.ts';

test.each([
  'The old pier at dusk. Photo: Ida Lunn',
  'The lock at dusk. Photo: Gwen Ashdown.',
  'The lock at dusk. Photo © Gwen Ashdown.',
  'Die Brücke nach dem Unfall am Freitagabend. Foto: Anna Schmidt/dpa.',
  'Le port de Nantes au petit matin. Photo : Jean Dupont.',
  'The old pier at dusk Photo by Ida Lunn via Canvas',
  'Ida Lunn, at the time a deckhand, waves from the pier in October 2011. The pier has been closed since. (Ada Moss/Associated Press)',
  'Ida Lunn leads a march along the harbour. (Courtesy of Ida Lunn)',
  'Rep. Ida Lunn, left, talks with Jo Marl at the harbour office, Thursday. (AP Photo/Ada Moss) more >',
  '항구의 아침. [사진 출처 = 김하나]',
  'Ida Lunn und Jo Marl beim Abschied vom alten Pier Foto: Ada Moss/imago',
  'Ida Lunn, durante la última vuelta en el muelle viejo.AFP',
  'The board asks for oars, ropes and lamps. (©Canvas Stock)',
  'The dog that was too large for the ferry. Courtesy of Ida Lunn',
  'Ein Stapel Planken am Pier, der im Mai erneuert wird. - © ada_ - stock.canvas.example',
  'Ida Lunn, Leiterin des Hafens, Foto: Ada Moss, Kiel',
  'Wer im Hafen arbeitet, hat ein Recht auf Pausen. Bild: Moss-KG – canvas.example',
  'El muelle será revisado en otoño. (Cedida)',
  '旧桟橋を歩く作業員＝１３日、港で（佐藤花子撮影）',
])('“%s” is the text of a picture', (text) => {
  expect(isCaption(scanLine(text))).toBe(true);
});

test.each([
  'The harbour board will close the old ferry pier on Friday (dpa).',
  'The harbour board will close the old ferry pier on Friday. (dpa/AFP)',
  'NORTHHAVEN (AP) — The harbour board will close the old ferry pier on Friday.',
  'Half of the ferries were late in May and June (Source: harbour board).',
  'The vote on the pier was 5 to 4. Ida Lunn and Jo Marl / the two oldest members / voted no.',
  'The price of a ticket rose to three euros. Ada Moss / The Quay Chronicle',
  'The bill was passed on Friday by the council. Submitted by Senator Ada Moss in March',
  'Sie gewann den Preis (© 2024).',
  'Der Pier bleibt zu, so die Polizei. Bild: Die Zeitung berichtete zuerst',
  'Der Pier bleibt zu, schrieb die Bild: Merz droht mit Rücktritt',
  'She paid for the photo by instalments, and the board never asked her for it.',
])('“%s” is a paragraph', (text) => {
  expect(isCaption(scanLine(text))).toBe(false);
});

test.each([
  'The harbour master speaks to the crowd on Friday. Ada Moss / The Quay Chronicle',
  'The courses begin in March. (Source: Hume/Canvas)',
])('“%s” is the text of a picture where an article begins', (text) => {
  expect(isSourced(scanLine(text))).toBe(true);
});

test.each([
  'The number of visitors fell by 12 percent to 300,000 (source: Northhaven Council).',
  'Die Zahl der Besucher sank auf 300.000. (Quelle: Statistisches Bundesamt)',
])('“%s” is a paragraph even there', (text) => {
  expect(isSourced(scanLine(text))).toBe(false);
});

test.each(['Keystone - Reuters', 'Ukraine - AP', 'Merz - Reuters'])(
  '“%s” is a place line, no credit of what is above',
  (text) => {
    expect(isNamedCredit(scanLine(text))).toBe(true);
    expect(isCredit(scanLine(text))).toBe(false);
    expect(isCredit(scanLine('Archive - Belga'))).toBe(true);
  },
);

test.each([
  'Foto: Ida Lunn',
  'BILD: QN/APA/IDA LUNN',
  'Bildquelle: Hafenamt',
  '© Ida Lunn',
  '(Image: © Ida Lunn)',
  'Imago/Hafen-News.de',
  'Ida Lunn | Getty Images',
  'Ida Lunn/REUTERS',
  '(Ida R. Lunn / AP)',
  'Shutterstock',
])('“%s” is a credit and nothing else', (text) => {
  expect(isCredit(scanLine(text))).toBe(true);
});

test.each(['Reuters', 'dpa', 'Pier closes for the winter', 'Source: the board said so on Friday.'])(
  '“%s” is no credit',
  (text) => {
    expect(isCredit(scanLine(text))).toBe(false);
  },
);

test.each([
  'A general view of the harbour of Northhaven on May 7, 2025, after the storm.',
  'Ida Lunn is pictured in front of the old pier.',
  'From left, Ida Lunn, Jo Marl and Ada Moss at the pier.',
  'Der Pier im Winter (Archivbild).',
  'Le quai en hiver. (Photo d’illustration)',
  'Imagen de archivo del muelle viejo.',
  '旧桟橋＝資料写真',
])('“%s” speaks of what can be seen', (text) => {
  expect(showsAPicture(text)).toBe(true);
});

test('an article about a picture in general does not', () => {
  expect(showsAPicture('The photographer sold the picture of the pier for forty pounds.')).toBe(false);
});

test.each([
  'Le maire de Vautrel, Guy Ferrand, lors des vœux 2024. ©L’Éclair/J.M.',
  'Smoke over the pier on Friday.© Quay Chronicle / Ada Moss',
])('“%s” is the text of a picture, for its owner is behind it', (text) => {
  expect(isCaption(scanLine(text))).toBe(true);
});

test.each([
  'The song is © 1998 and the band is angry about it.',
  'The board met on Friday. It will meet again.',
])('“%s” is a paragraph', (text) => {
  expect(isCaption(scanLine(text))).toBe(false);
});

test('a label that sends readers on is one though its headline asks something', () => {
  expect(scanLine('À lire aussi : Qui pour succéder à Guy Ferrand ?').cue).toBe('section-header');
  expect(scanLine('Read more books: that is what the mayor asks of all of us this winter.').cue).toBeNull();
  expect(scanLine('Les dernières nouvelles : le maire a démissionné vendredi soir.').cue).toBeNull();
});
