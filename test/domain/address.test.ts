import { describe, expect, test } from 'vitest';
import { mailboxOf, normaliseAddress } from '../../lib/domain/address.ts';

describe('the normal form of an address', () => {
  test.each([
    ['Kofi.Mensah@Example.org', 'kofi.mensah@example.org'],
    ['  ada@example.org\t', 'ada@example.org'],
    ["o'neill+news@mail.example.co.uk", "o'neill+news@mail.example.co.uk"],
    ['mara@BÜCHER.example', 'mara@xn--bcher-kva.example'],
    ['mara@xn--bcher-kva.example', 'mara@xn--bcher-kva.example'],
    ['mara@例え.テスト', 'mara@xn--r8jz45g.xn--zckzah'],
  ])('of %j is %s', (typed, normal) => {
    expect(normaliseAddress(typed)).toBe(normal);
    expect(normaliseAddress(normal)).toBe(normal);
  });

  test.each([
    '',
    'ada',
    'ada@',
    '@example.org',
    'ada@localhost',
    'ada@127.0.0.1',
    'ada@[192.0.2.1]',
    'ada@example..org',
    '.ada@example.org',
    'ada.@example.org',
    '"ada lind"@example.org',
    'ädа@example.org',
    'ada@example.org, bob@example.org',
    'Ada <ada@example.org>',
    'ada@example.org\r\nBcc: x@example.org',
    'ada@bücher.example:25',
    'ada@bücher%2eexample',
    `${'a'.repeat(65)}@example.org`,
    `ada@${'a.'.repeat(126)}example`,
  ])('%j has none', (typed) => {
    expect(normaliseAddress(typed)).toBeNull();
  });
});

describe('the mailbox behind an address', () => {
  test.each([
    ['victim+12@gmail.com', 'victim@gmail.com'],
    ['v.ic.tim@googlemail.com', 'victim@gmail.com'],
    ['a-da_l.ind+x@pm.me', 'adalind@proton.me'],
    ['ada-lind@ya.ru', 'adalind@yandex.ru'],
    ['ada.lind@me.com', 'ada.lind@icloud.com'],
    ['ada.lind+x@example.org', 'ada.lind@example.org'],
    ['ada@example.org', 'ada@example.org'],
    ['+@example.org', '+@example.org'],
  ])('of %s is %s', (address, mailbox) => {
    expect(mailboxOf(address)).toBe(mailbox);
  });
});
