import { describe, expect, test } from 'vitest';
import type { BounceCause } from '../../lib/feedback/bounce-words.ts';
import { causeOf } from '../../lib/feedback/read-bounce.ts';

/** A bounce as SES reports it; the answers are written after what each provider says, in our own words. */
function aBounce(bounceType: string, bounceSubType: string, status?: string, diagnosticCode?: string) {
  const recipient = { emailAddress: 'reader@mail.example', status, diagnosticCode };
  return { bounceType, bounceSubType, bouncedRecipients: [recipient] };
}

const permanent = (status?: string, words?: string) => aBounce('Permanent', 'General', status, words);
const transient = (status?: string, words?: string) => aBounce('Transient', 'General', status, words);

type Case = readonly [name: string, bounce: ReturnType<typeof aBounce>];

const ADDRESS: readonly Case[] = [
  [
    'GMX: mailbox unavailable, under a vague code',
    permanent('5.0.0', 'smtp; 550 Requested action not taken: mailbox unavailable'),
  ],
  ['Mimecast: invalid recipient', permanent('5.0.0', 'smtp; 550 Invalid Recipient - see the knowledge base')],
  [
    'Barracuda: one of several recipients',
    permanent(
      undefined,
      'smtp; 550 permanent failure for one or more recipients (r@mail.example:550 5.1.1 User unknown)',
    ),
  ],
  ['Exim: unrouteable', permanent(undefined, 'smtp; 550 Unrouteable address')],
  ['qmail: code in brackets', permanent(undefined, 'smtp; 550 sorry, no mailbox here by that name (#5.1.1)')],
  ['freenet: inactive', permanent(undefined, 'smtp; 550 inactive mailbox')],
  [
    'Gmail: no such account',
    permanent('5.1.1', 'smtp; 550-5.1.1 The account you tried to reach is not here. q12-0001si - gsmtp'),
  ],
  ['Gmail: account disabled', permanent('5.2.1', 'smtp; 550 5.2.1 This account is disabled. - gsmtp')],
  [
    'Hotmail: unknown mailbox under a vague code',
    permanent(
      '5.5.0',
      'smtp; 550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302). [AM6EUR05FT047.example]',
    ),
  ],
  [
    'Microsoft 365: not in the directory',
    permanent('5.4.1', 'smtp; 550 5.4.1 Recipient address rejected: Access denied. [DB3EUR04FT012.example]'),
  ],
  [
    'Microsoft 365: recipient not found',
    permanent('5.1.10', 'smtp; 550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found by lookup'),
  ],
  ['Microsoft 365: no such domain', permanent('5.4.310', 'smtp; 550 5.4.310 DNS domain does not exist')],
  [
    'Yahoo: no such account, without a code',
    permanent(
      undefined,
      "smtp; 554 delivery error: dd This user doesn't have a mail.example account (reader) [0]",
    ),
  ],
  [
    'Yahoo: mailbox disabled, under a vague code',
    permanent('5.0.0', 'smtp; 554 30 Sorry, this mailbox is disabled'),
  ],
  ['iCloud: unknown alias', permanent('5.1.1', 'smtp; 550 5.1.1 unknown alias: reader')],
  [
    'a gateway: user unknown behind 5.0.0',
    permanent('5.0.0', 'smtp; 550 User unknown in virtual mailbox table'),
  ],
  ['a domain without mail, called transient', transient('5.4.4', 'smtp; 550 5.4.4 Invalid domain')],
  ['a domain that takes no mail (null MX)', permanent('5.1.10', 'smtp; 556 5.1.10 null MX')],
  ['SES: says only that it is permanent', permanent()],
  ['Yandex: no such user, behind a policy code', permanent('5.7.1', 'smtp; 550 5.7.1 No such user!')],
  [
    'Postfix behind a gateway: not in its table, behind a policy code',
    permanent('5.7.1', 'smtp; 550 5.7.1 <r@mail.example>: Recipient address rejected: User unknown in table'),
  ],
  [
    'Mail.ru: user not found',
    permanent('5.0.0', 'smtp; 550 Message was not accepted -- invalid mailbox: user not found'),
  ],
  ['an account that is closed', permanent('5.0.0', 'smtp; 550 This account has been disabled [#102]')],
  [
    'not in a directory',
    permanent('5.1.1', 'smtp; 550 5.1.1 host mx1 said: user ada not listed in Domino Directory'),
  ],
  ['a domain without DNS', permanent('5.1.2', 'smtp; 550 5.1.2 no DNS records for the recipient domain')],
  ['a domain without a host', permanent('5.4.4', 'smtp; 550 5.4.4 no hostname found')],
  ['moved', permanent('5.1.1', 'smtp; 550 5.1.1 mailbox moved, no reverse forwarding; user unknown')],
  [
    'a mailbox that is not here, and a rule',
    permanent('5.1.1', 'smtp; 550 5.1.1 no mailbox here, we take no mail for it'),
  ],
  ['German', permanent('5.0.0', 'smtp; 550 Empfänger unbekannt')],
  ['French', permanent('5.0.0', "smtp; 550 Cette adresse n'existe pas")],
  ['Italian', permanent('5.0.0', 'smtp; 550 Utente sconosciuto')],
  ['Chinese', permanent('5.0.0', 'smtp; 550 收件人不存在')],
  [
    'an address and a link with words of other causes in them',
    permanent('5.0.0', 'smtp; 550 <spam.policy@block.example>: user unknown, see https://mx.example/blocked'),
  ],
  [
    'SES: no email address there',
    aBounce('Permanent', 'NoEmail', '5.7.1', 'smtp; 550 5.7.1 no such recipient'),
  ],
  [
    'SES: account suppression list',
    aBounce(
      'Permanent',
      'OnAccountSuppressionList',
      '5.1.1',
      'Amazon SES did not send: on the list of the account',
    ),
  ],
  ['SES: global suppression list', aBounce('Permanent', 'Suppressed', '5.1.1')],
];

const MAILBOX: readonly Case[] = [
  [
    'Gmail: over quota, called permanent',
    permanent('5.2.2', 'smtp; 552-5.2.2 The recipient is out of storage space. - gsmtp'),
  ],
  ['Gmail: receiving too fast', transient('4.2.1', 'smtp; 450 4.2.1 The user receives mail too quickly')],
  ['a full mailbox', aBounce('Transient', 'MailboxFull')],
  ['a full mailbox without a code', permanent(undefined, 'smtp; 552 mailbox full')],
  ['Microsoft 365: full', permanent('5.2.2', 'smtp; 554 5.2.2 STOREDRV; mailbox quota exceeded')],
  ['a server that cannot be reached', transient('4.4.1', 'smtp; 421 4.4.1 no answer from host')],
  [
    'delivery given up after hours',
    transient('4.4.7', 'smtp; 554 4.4.7 Message expired: unable to deliver in 840 minutes'),
  ],
  ['a temporary doubt about an address', transient('4.1.1', 'smtp; 450 4.1.1 user unknown, try again')],
  ['undetermined', aBounce('Undetermined', 'Undetermined')],
  [
    'a full mailbox behind the code of an unknown one',
    permanent('5.1.1', 'smtp; 550 5.1.1 user is over quota'),
  ],
  [
    'Gmail: receiving too fast, called permanent',
    permanent('5.2.1', 'smtp; 550 5.2.1 the user is receiving mail at a rate that prevents delivery'),
  ],
  ['disabled for a time', permanent('5.2.1', 'smtp; 550 5.2.1 Account temporarily disabled')],
  ['full, in German', permanent('5.0.0', 'smtp; 550 Das Postfach ist voll')],
  ['full, in Russian', permanent('5.0.0', 'smtp; 550 Почтовый ящик переполнен')],
  ['552 and no word that we know', permanent('5.0.0', 'smtp; 552 kotak surat penuh')],
  ['an answer that we cannot read', permanent('5.0.0', 'smtp; 550 mfe-022 zzyx')],
  [
    'given up after hours, with the last answer',
    transient('4.4.7', 'smtp; 554 4.4.7 Message expired.<452 4.2.2 out of storage space>'),
  ],
];

const SENDER: readonly Case[] = [
  [
    'Outlook.com: OU-002 without a code',
    permanent(
      undefined,
      'smtp; 550 OU-002 (SNT004-MC1F43) Unfortunately, messages from 192.0.2.1 weren’t sent.',
    ),
  ],
  [
    'Outlook.com: banned address',
    permanent('5.7.606', 'smtp; 550 5.7.606 Access denied, banned sending IP [192.0.2.1]'),
  ],
  [
    'Yahoo: deferred for complaints',
    transient('4.7.0', 'smtp; 421 4.7.0 [TSS04] temporarily deferred due to user complaints'),
  ],
  [
    'iCloud: local policy',
    permanent('5.7.1', 'smtp; 554 5.7.1 [HM08] Message rejected due to local policy.'),
  ],
  [
    'GMX: black-listed, without a code',
    permanent(undefined, 'smtp; 554 Nemesis ESMTP Service not available IP address is black listed'),
  ],
  ['GMX: no PTR record', permanent(undefined, 'smtp; 554 No SMTP service Bad DNS PTR resource record')],
  ['Mimecast: anti-spoofing', permanent('5.0.0', 'smtp; 550 Rejected by header based Anti-Spoofing policy')],
  ['Proofpoint: blocked', permanent('5.0.0', 'smtp; 554 Blocked - see the IP check')],
  [
    'Cisco: poor reputation',
    permanent('5.0.0', 'smtp; 554 Your access has been rejected due to the sending MTA’s poor reputation.'),
  ],
  ['MessageLabs: filtered', permanent(undefined, 'smtp; 553 Message filtered. (#5.7.1)')],
  ['Exim: sender verification', permanent(undefined, 'smtp; 550 Sender verify failed')],
  [
    'Gmail: not authenticated',
    permanent(
      '5.7.26',
      'smtp; 550-5.7.26 This mail is unauthenticated: neither SPF nor DKIM passed. - gsmtp',
    ),
  ],
  [
    'Gmail: likely unsolicited',
    permanent('5.7.1', 'smtp; 550-5.7.1 [192.0.2.5] This message is likely unsolicited. - gsmtp'),
  ],
  [
    'Gmail: no PTR record',
    permanent('5.7.25', 'smtp; 550-5.7.25 The sending address has no PTR record - gsmtp'),
  ],
  [
    'Gmail: rate of unsolicited mail',
    transient('4.7.28', 'smtp; 421-4.7.28 unusual rate of mail from your domain'),
  ],
  [
    'Gmail: a rule of the customer',
    permanent('5.7.1', 'smtp; 550 5.7.1 violates the policy of mail.example - gcdp - gsmtp'),
  ],
  [
    'Outlook: DMARC',
    permanent('5.7.509', 'smtp; 550 5.7.509 Access denied, sending domain does not pass DMARC verification'),
  ],
  [
    'Outlook: authentication required of bulk senders',
    permanent('5.7.515', 'smtp; 550 5.7.515 Access denied, the domain does not meet the required level'),
  ],
  [
    'Outlook: block list',
    permanent(
      '5.7.1',
      'smtp; 550 5.7.1 messages from [192.0.2.5] were not sent: part of their network is on our block list (S3140)',
    ),
  ],
  [
    'Outlook: banned address',
    permanent('5.7.606', 'smtp; 550 5.7.606 Access denied, banned sending IP [192.0.2.5]'),
  ],
  ['Yahoo: policy', permanent('5.7.9', 'smtp; 554 5.7.9 Message not accepted for policy reasons')],
  [
    'Yahoo: complaints',
    transient('4.7.0', 'smtp; 421 4.7.0 [TSS04] Messages from 192.0.2.5 deferred due to user complaints'),
  ],
  ['iCloud: local policy', permanent('5.7.1', 'smtp; 554 5.7.1 [CS01] Message rejected due to local policy')],
  [
    'GMX: reverse DNS, without a code',
    permanent('5.0.0', 'smtp; 554-mail.example (mx001) No SMTP service: Bad DNS PTR resource record'),
  ],
  [
    'T-Online: an address it does not like',
    permanent(undefined, 'smtp; 554 IP=192.0.2.5 - A problem occurred. (Ask your postmaster for help)'),
  ],
  [
    'Spamhaus behind a corporate server',
    permanent(
      '5.7.1',
      'smtp; 554 5.7.1 Service unavailable; Client host [192.0.2.5] blocked using zen.spamhaus.example',
    ),
  ],
  [
    'Barracuda: blocked, vague code',
    permanent(
      '5.0.0',
      'smtp; 550 permanent failure for one or more recipients (reader@mail.example:blocked)',
    ),
  ],
  [
    'Mimecast: anti-spoofing, without a code',
    permanent(undefined, 'smtp; 550 Rejected by header based Anti-Spoofing policy: mail.example'),
  ],
  [
    'Proofpoint: reputation',
    permanent(
      '5.7.0',
      'smtp; 554 5.7.0 Your access to this system was refused: poor reputation of a domain used in the message',
    ),
  ],
  ['a bad sender address', permanent('5.1.8', 'smtp; 550 5.1.8 Sender address rejected: Domain not found')],
  ['content', aBounce('Transient', 'ContentRejected')],
  [
    'SmarterMail: on a block list, behind the code of a disabled mailbox',
    permanent('5.2.1', 'smtp; 550 5.2.1 Mailbox unavailable. Your IP address 192.0.2.5 is black listed'),
  ],
  [
    'listed, behind the code of an unknown user',
    permanent('5.1.1', 'smtp; 550 5.1.1 Mail refused - IP 192.0.2.5 is listed in a block list'),
  ],
  ['Comcast: blocked, under 5.2.0', permanent('5.2.0', 'smtp; 550 5.2.0 192.0.2.5 block for spam')],
  ['QQ: too many', permanent('5.0.0', 'smtp; 550 Domain frequency limited')],
  ['Orange: too many connections', transient('4.0.0', 'smtp; 421 Trop de connexions. Too many connections')],
  ['the sender’s address is unknown', permanent('5.0.0', 'smtp; 550 Sender address rejected: user unknown')],
  [
    'Sendmail: our domain does not exist',
    permanent(
      '5.1.8',
      'smtp; 553 5.1.8 <news@paper.example>... Domain of sender address news@paper.example does not exist',
    ),
  ],
  ['our address was not found', permanent('5.1.7', "smtp; 550 5.1.7 The sender's address was not found")],
  ['our address does not exist', permanent('5.7.1', 'smtp; 550 5.7.1 Sender address does not exist')],
  [
    'a callout',
    permanent('5.7.1', 'smtp; 550 5.7.1 The message sender address does not exist (callout failed)'),
  ],
  ['no such user at our domain', permanent('5.7.1', 'smtp; 550 5.7.1 no such user at sender domain')],
  ['the From header', permanent('5.7.1', 'smtp; 550 5.7.1 From: header contains an invalid address')],
  [
    'the From header, the other way round',
    permanent('5.5.2', 'smtp; 550 5.5.2 Invalid address in From header'),
  ],
  ['the return address', permanent('5.7.1', 'smtp; 550 5.7.1 return address not valid')],
  ['HELO', permanent('5.7.1', 'smtp; 550 5.7.1 Helo: invalid address')],
  ['our IP address', permanent('5.7.1', 'smtp; 554 5.7.1 Your IP address is not known here')],
  ['the client', permanent('5.7.1', 'smtp; 550 5.7.1 client address 192.0.2.5 not registered')],
  ['our account', permanent('5.0.0', 'smtp; 550 5.0.0 sender account disabled')],
  ['Absender', permanent('5.0.0', 'smtp; 550 Absenderadresse existiert nicht')],
  ['a relay that we may not use', permanent('5.0.0', 'smtp; 550 relay not permitted')],
  ['554 and no word that we know', permanent('5.0.0', 'smtp; 554 cox AUP-10100')],
  ['a code for authentication, whatever it says', permanent('5.7.26', 'smtp; 550 5.7.26 user unknown')],
  [
    'given up after hours, for our reputation',
    transient('4.4.7', 'smtp; 554 4.4.7 Message expired.<421 4.7.0 deferred due to user complaints>'),
  ],
  ['too large', aBounce('Transient', 'MessageTooLarge')],
  ['too large, by code', permanent('5.3.4', 'smtp; 552 5.3.4 Message size exceeds fixed limit')],
  ['malformed, by code', permanent('5.6.0', 'smtp; 554 5.6.0 Corrupt message content')],
];

/** Told to the sender, or beside our name, but about the reader: the code says so. */
const ABOUT_THE_READER: readonly (readonly [BounceCause, string])[] = [
  ['address', '550 5.1.1 User unknown. Sender please update your list'],
  ['address', '550 5.1.1 The account does not exist. Please notify the sender'],
  ['address', '550 5.1.1 Recipient unknown; returned to sender'],
  ['address', '550 5.1.10 recipient not found; bounce generated to sender'],
  ['address', '550 5.1.2 host unknown, notifying sender'],
  ['address', '550 5.1.1 user unknown, IP address 192.0.2.4 logged'],
  ['address', '550 5.1.1 no such user (EHLO mail.example)'],
  ['address', '550 5.2.1 mailbox disabled; sender blocked'],
  ['address', '550 5.1.1 Empfänger unbekannt, Nachricht an Absender zurück'],
  ['address', '550 5.1.1 Utilisateur inconnu, retour à l’expéditeur'],
  ['address', '550 5.1.1 no mailbox here, we do not accept mail from you'],
  ['address', '550 user unknown, returned to sender'],
  ['mailbox', '552 5.2.2 Mailbox full, message returned to sender'],
  ['mailbox', '452 4.2.2 mailbox full. Sender should retry later'],
];

/** Our own address, in other words and languages. */
const ABOUT_US = [
  '550 5.1.1 sender address does not exist',
  "550 5.1.1 The sender's address was not found",
  '550 5.2.1 sender not allowed to write to this list',
  '550 5.7.1 From address unknown',
  '550 5.7.1 originator address does not exist',
  '550 5.7.1 senders address invalid',
  '550 5.7.1 envelope-from address not found',
  '550 5.7.1 Reply-To address not valid',
  '550 5.7.1 bounce address not valid',
  '550 5.7.1 Your address is not known',
  '550 5.7.1 Adresse de l’émetteur inconnue',
  '550 5.7.1 adresse d’origine inconnue',
  '550 5.7.1 dirección de origen no existe',
  '550 5.7.1 nadawca nieznany',
  '550 5.7.1 avsändaradress unknown address',
  '550 5.7.1 送信者のアドレスが存在しません',
  '550 5.7.1 寄件人不存在',
  '550 5.7.1 발신자 unknown address',
  '550 5.7.1 Odesílatel unknown address',
];

describe('who an answer is about, where it names the sender', () => {
  const codeIn = (answer: string) => /\b[45]\.\d+\.\d+/.exec(answer)?.[0];
  test.each(ABOUT_THE_READER)('%s: %s', (cause, answer) => {
    expect(causeOf(permanent(codeIn(answer), `smtp; ${answer}`))).toBe(cause);
  });
  test.each(ABOUT_US)('the sender: %s', (answer) => {
    expect(causeOf(permanent(codeIn(answer), `smtp; ${answer}`))).toBe('sender');
  });
});

describe('what a bounce is about', () => {
  const cases: (readonly [BounceCause, ...Case])[] = [
    ...ADDRESS.map((one) => ['address', ...one] as const),
    ...MAILBOX.map((one) => ['mailbox', ...one] as const),
    ...SENDER.map((one) => ['sender', ...one] as const),
  ];
  test.each(cases)('%s: %s', (cause, _name, bounce) => {
    expect(causeOf(bounce)).toBe(cause);
  });

  test('a bounce that names no recipient is judged by its type', () => {
    expect(causeOf({ bounceType: 'Permanent', bounceSubType: 'General', bouncedRecipients: [] })).toBe(
      'address',
    );
    expect(causeOf({ bounceType: 'Transient', bounceSubType: 'General', bouncedRecipients: [] })).toBe(
      'mailbox',
    );
  });
});
