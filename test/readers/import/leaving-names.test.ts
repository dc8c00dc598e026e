import { expect, test } from 'vitest';
import { columnsOf } from '../../../lib/readers/import/columns.ts';
import { fieldOfLeavingName } from '../../../lib/readers/import/leaving-names.ts';

test.each([
  'Subscription cancelled',
  'Account cancelled',
  'subscriptionCancelledAt',
  'Cancel date',
  'Has left',
  'Left list',
  'Removed from list',
  'Termination date',
  'Ausgeschieden am',
  'Abo beendet am',
  'Cancellation de la liste',
  'Borttagen',
  'Slettet',
  'Data usunięcia',
  'Дата удаления',
  '削除日',
  'No longer subscribed',
  'Mail undesired',
  'Wants no mail',
  'Nicht mehr abonniert',
])('a yes or a day below “%s” says that the person left', (name) => {
  expect(fieldOfLeavingName(name)).toBe('mayHaveLeft');
});

test.each(['Exit date', 'Leave date', 'Date de sortie', 'Fecha de salida', 'Parti le'])(
  '“%s” may be about a journey, so the operator says what it means',
  (name) => {
    expect(fieldOfLeavingName(name)).toBe('suspicious');
  },
);

test.each([
  'Cancelled by',
  'Order cancelled',
  'Time left',
  'Days left',
  'Left hand',
  'Exit poll',
  'Salida',
  'Sortie préférée',
  'Partido',
  'Removal company',
  'Beendet von',
  'Kurs beendet',
  'Mitglied seit',
  'Membership date',
  'Liste',
  'Compte',
  'Account name',
  'Date de naissance',
  'Fecha de nacimiento',
  'Data di nascita',
  'Дата рождения',
  '生年月日',
  'Lidmaatschap',
  '',
])('“%s” says nothing about leaving', (name) => {
  expect(fieldOfLeavingName(name)).toBeUndefined();
});

test('a plan that was cancelled counts, but not in a list of Substack’s, whose readers may stay', () => {
  const fieldOf = (...names: string[]) =>
    columnsOf(['email', 'Plan cancelled', ...names], new Map()).at(1)?.field;
  expect(fieldOf()).toBe('mayHaveLeft');
  expect(fieldOf('Stripe plan')).toBe('unread');
});
