import type { Subscriber } from '../../lib/domain/subscriber.ts';

/** What an operator should know after a suppression was lifted here. */
export function afterLifting({ address, state }: Pick<Subscriber, 'address' | 'state'>): string[] {
  // The address as SES knows it: in punycode, whatever the operator typed.
  const word = shellWord(address);
  return [
    ...(state === 'confirmed'
      ? []
      : [`They are still ${state} and get no edition until they sign up and confirm.`]),
    // SES keeps a separate suppression list, which only API version 2 can change: mail to an address on it bounces.
    "If SES has the address on the account's suppression list as well, remove it there:",
    `  aws sesv2 get-suppressed-destination --email-address ${word}`,
    `  aws sesv2 delete-suppressed-destination --email-address ${word}`,
  ];
}

/** An address as one word of a shell, whatever characters it has. */
function shellWord(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
