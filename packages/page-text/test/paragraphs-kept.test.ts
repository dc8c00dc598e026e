import { expect, test } from 'vitest';
import { cleanParagraphs } from '../lines/clean-paragraphs.ts';

// Beginnings of news that resemble what a page says of itself: each is the only text of an item.
test.each([
  'The board will close the old pier on Friday, the mayor said. (With inputs from ANI, PTI)',
  'Die Hafenbehörde schließt den alten Pier am Freitag (mit Material von dpa, AFP).',
  'The board will close the old pier on Friday. (Reporting by Jane Doe for Reuters)',
  '港は金曜日に古い桟橋を閉鎖すると発表した。（写真：共同通信社）',
  'NASA releases sharpest image from Mars orbit',
  'A picture by the harbour sold for one million pounds',
  'By signing up to the treaty, Norway agrees to close three of its ports by May.',
  'Don’t miss out, farmers told: the fund for wells closes on Friday.',
  'Mit Informationen der Geheimdienste hat die Polizei den Hafen durchsucht.',
  'Um diesen Inhalt wird vor Gericht gestritten, seit der Hafen verkauft ist.',
  'Per continuare a leggere in classe servono più libri, dice il sindaco.',
  'Om verder te lezen hebben scholen meer boeken nodig, zegt de burgemeester.',
  'Editor’s note: the paper of record closes after a hundred years on the quay.',
  'This story first appeared as a rumour in the harbour, the police said on Friday.',
  'We may earn less in future, the airline told its shareholders on Friday.',
  'More snow expected on Sunday and Monday.',
  'More trains cancelled on Friday at Haarlem.',
])('“%s” is kept', (text) => {
  expect(cleanParagraphs([text], 'Another headline of the day').paragraphs).toEqual([text]);
});
