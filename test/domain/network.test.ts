import { expect, test } from 'vitest';
import { networkOf } from '../../lib/domain/network.ts';

test('an IPv4 address is a network of its own, also as a socket for both versions shows it', () => {
  expect(networkOf('192.0.2.7')).toBe('192.0.2.7');
  expect(networkOf('192.0.2.8')).not.toBe(networkOf('192.0.2.7'));
  for (const mapped of ['::ffff:192.0.2.7', '::FFFF:c000:207', '0:0:0:0:0:ffff:192.0.2.7'])
    expect(networkOf(mapped)).toBe('192.0.2.7');
});

test('the networks that a provider gives one home count as one, in every spelling of their addresses', () => {
  const home = networkOf('2001:db8:12:3400::1');
  expect(home).toBe('2001:db8:12:34/56');
  for (const same of [
    '2001:0DB8:0012:34ff:ffff:ffff:ffff:ffff',
    '2001:db8:12:3477::',
    '2001:db8:12:3400::192.0.2.1',
    '2001:db8:12:3400:0:0:0:1%eth0',
  ])
    expect(networkOf(same)).toBe(home);
  for (const other of ['2001:db8:12:3500::1', '2001:db8:13:3400::1', '2002:db8:12:3400::1'])
    expect(networkOf(other)).not.toBe(home);
});

test('an address whose groups are mostly zero has a network as well', () => {
  expect(networkOf('::1')).toBe('0:0:0:0/56');
  expect(networkOf('::')).toBe('0:0:0:0/56');
  expect(networkOf('fe80::1')).toBe('fe80:0:0:0/56');
  expect(networkOf('2001:db8::')).toBe('2001:db8:0:0/56');
});

test.each(['', 'unknown', '192.0.2', '192.0.2.7:443', '192.0.2.7, 10.0.0.1', '[::1]', '1.2.3.4\n', ':::'])(
  '%j is no address',
  (text) => {
    expect(networkOf(text)).toBeNull();
  },
);
