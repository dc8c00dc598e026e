import { expect, test } from 'vitest';
import { saysTheyLeft } from '../../../lib/readers/import/notes.ts';

test.each([
  'unsubscribed by phone on 3 May',
  'Met in Rome; UNSUBSCRIBED 2022',
  'hat sich am 3.5. abgemeldet',
  's’est désabonnée par courrier',
  'si è disiscritto',
  'se ha desuscrito',
  'heeft zich uitgeschreven',
  'wypisana 2022',
  'сам отписался',
  '電話で退会の連絡あり',
  '已经退订',
  'Please remove me from this list',
  'asked: do not email',
  'no more newsletters please',
  'bitte keine Mails mehr',
  'nicht mehr anschreiben!',
  'ne plus envoyer',
  'no enviar más',
  'non inviare',
  'niet meer mailen',
])('%s says that the person left', (note) => {
  expect(saysTheyLeft(note)).toBe(true);
});

test.each([
  'met in Rome',
  'https://lists.example.org/unsubscribed/77',
  'unsubscribed from SMS',
  'wants to know how to unsubscribe one day',
  'Subscribed after the talk',
  'angemeldet am 3.5.2022',
  'abonnée depuis 2021',
  'Bouncy castle rental',
  'no mailing address',
  'keine Postleitzahl',
  'does not mail parcels abroad',
  'Left Bank Books',
  'cancelled the lunch',
  '会員',
  `${'x'.repeat(300)} unsubscribed`,
])('%s does not', (note) => {
  expect(saysTheyLeft(note)).toBe(false);
});
