import { expect, test } from 'vitest';
import { afterLifting } from '../../../bin/subscribers/after-lifting.ts';

test('the commands for SES’s own list name the address as SES knows it, as one word of a shell', () => {
  const lines = afterLifting({ address: "o'neil@xn--bcher-kva.example", state: 'confirmed' });
  expect(lines).toHaveLength(3);
  expect(lines.slice(1)).toEqual([
    String.raw`  aws sesv2 get-suppressed-destination --email-address 'o'\''neil@xn--bcher-kva.example'`,
    String.raw`  aws sesv2 delete-suppressed-destination --email-address 'o'\''neil@xn--bcher-kva.example'`,
  ]);
});

test('somebody who is no reader gets no mail because a suppression ended, and the operator is told', () => {
  expect(afterLifting({ address: 'ada@example.org', state: 'unsubscribed' })[0]).toBe(
    'They are still unsubscribed and get no edition until they sign up and confirm.',
  );
});
