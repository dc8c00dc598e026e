import { expect, test } from 'vitest';
import { flagOf, leavingWord, mayMeanLeaving, statusOf } from '../../../lib/readers/import/status-words.ts';

test.each([
  ['subscribed', 'confirmed'],
  ['Enabled', 'confirmed'],
  ['active', 'confirmed'],
  ['regular', 'confirmed'],
  ['Unconfirmed', 'pending'],
  ['unactivated', 'pending'],
  ['Unsubscribed', 'unsubscribed'],
  ['Opted-Out', 'unsubscribed'],
  ['blocklisted', 'unsubscribed'],
  ['inactive', 'unsubscribed'],
  ['cancelled', 'unsubscribed'],
  ['désabonné', 'unsubscribed'],
  ['cleaned', 'bounced'],
  ['Hard bounce', 'bounced'],
  ['undeliverable', 'bounced'],
  ['Marked as spam', 'complained'],
  ['Junk', 'complained'],
  ['Aktiv', 'confirmed'],
  ['Abonnée', 'confirmed'],
  ['iscritto', 'confirmed'],
  ['подписан', 'confirmed'],
  ['購読中', 'confirmed'],
  ['Nicht bestätigt', 'pending'],
  ['En attente', 'pending'],
  ['Não confirmado', 'pending'],
  ['Inaktiv', 'unsubscribed'],
  ['Désinscrit', 'unsubscribed'],
  ['Dado de baja', 'unsubscribed'],
  ['inattivo', 'unsubscribed'],
  ['Uitgeschreven', 'unsubscribed'],
  ['Avregistrerad', 'unsubscribed'],
  ['Wypisany', 'unsubscribed'],
  ['отписался', 'unsubscribed'],
  ['配信停止', 'unsubscribed'],
  ['غير نشط', 'unsubscribed'],
  ['Unzustellbar', 'bounced'],
  ['Beschwerde', 'complained'],
])('%s means %s', (word, status) => {
  expect(statusOf(word)).toBe(status);
});

test('no word of one meaning is a word of another', () => {
  const [active, left] = [
    ['active', 'actif', 'attivo', 'aktywny'],
    ['inactive', 'inactif', 'inattivo', 'nieaktywny'],
  ];
  expect(new Set(active?.map(statusOf))).toEqual(new Set(['confirmed']));
  expect(new Set(left?.map(statusOf))).toEqual(new Set(['unsubscribed']));
});

test.each(['수신거부', '退订', 'unsubscribed'])(
  '%s says that somebody left, even in a column of notes',
  (word) => {
    expect(leavingWord(word)).toBe('unsubscribed');
  },
);

test.each(['churned', 'unpaid', 'maybe', 'CA', 'VIP', ''])('%j means nothing we could act on', (word) => {
  expect(statusOf(word)).toBeNull();
});

test('a flag is yes, no or something else', () => {
  expect(['TRUE', 'yes', '1', 'x'].map(flagOf)).toEqual([true, true, true, true]);
  expect(['false', 'No', '0', 'null'].map(flagOf)).toEqual([false, false, false, false]);
  expect(['t', 'WAHR', 'Oui', 'はい', 'sí'].map(flagOf)).toEqual([true, true, true, true, true]);
  expect(['f', 'FALSCH', 'Faux', 'não', 'нет'].map(flagOf)).toEqual([false, false, false, false, false]);
  expect(['2024-01-01', 'perhaps'].map(flagOf)).toEqual([null, null]);
});

test.each([
  ['Unsubscribed', 'unsubscribed'],
  ['SPAM complaint', 'complained'],
  ['désinscrite', 'unsubscribed'],
  ['never_subscribed', 'pending'],
  ['subscribed', null],
  ['inactive', null],
  ['cancelled', null],
  ['Unsubscribed from the parish letter of 2019, not from this one', null],
  ['2021-04-15 09:12', null],
])('in a cell that nobody asked about, %s says %s', (cell, status) => {
  expect(leavingWord(cell)).toBe(status);
});

test.each([
  'expired',
  'Lapsed',
  'churned',
  'ended',
  'terminated',
  'quit',
  'former',
  'beendet',
  'ausgetreten',
  'Ex-Member',
  'expiré',
  'caducada',
  'истёк',
  '期限切れ',
  'cancelled, vip',
  'gold; Lapsed',
])('“%s” may mean that the person left', (cell) => {
  expect(mayMeanLeaving(cell)).toBe(true);
});

test.each([
  'Berlin, Mitte',
  'Doe, John',
  'vip, premium',
  'left, right',
  'Tijuana, Baja',
  'quit smoking in May',
  'Gold|Silver',
  'aktiv; monatlich',
  'mensuel, payé',
  'terminé',
  'finalizado',
  'nuevo, socio',
  'da Milano, socio',
  'день, ночь',
  '一般,法人',
  'new',
  'Former Street 3',
  '2021-04-05, 2022-04-05',
  'Exeter',
  'Parti',
])('but not “%s”', (cell) => {
  expect(mayMeanLeaving(cell)).toBe(false);
});
