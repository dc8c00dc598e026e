import { expect, test } from 'vitest';
import { readDmarc } from '../../bin/cli/dmarc.ts';

/** DNS with these TXT records, each in the parts that DNS cuts long ones into. */
const dns = (records: Record<string, string[][]>, code = 'ENOTFOUND') =>
  (async (host: string) => {
    const found = records[host];
    if (found === undefined) throw Object.assign(new Error(code), { code });
    return found;
  }) as Parameters<typeof readDmarc>[1];

const at = (...records: string[]) => dns({ '_dmarc.paper.example': records.map((record) => [record]) });

test.each([
  ['v=DMARC1; p=none', 'relaxed'],
  ['v=DMARC1;p=quarantine;sp=reject;pct=50', 'relaxed'],
  ['V=dmarc1 ; P=Reject ; adkim=s; aspf=s', 'strict'],
  ['v=DMARC1; p=reject; adkim=r', 'relaxed'],
  ['v=DMARC1; rua=mailto:dmarc@paper.example', 'relaxed'],
  ['v=DMARC1', 'invalid'],
  ['v=DMARC1; p=maybe', 'invalid'],
  ['v=DMARC1; p=none; sp=all', 'invalid'],
  ['v=DMARC10; p=none', 'missing'],
  ['google-site-verification=1', 'missing'],
])('%s is %s', async (record, dmarc) => {
  expect(await readDmarc('paper.example', at(record))).toBe(dmarc);
});

test('providers use none of several records, but other texts beside one do no harm', async () => {
  expect(await readDmarc('paper.example', at('v=DMARC1; p=none', 'v=DMARC1; p=reject'))).toBe('several');
  expect(await readDmarc('paper.example', at('hello', 'v=DMARC1; p=none'))).toBe('relaxed');
});

test('a domain without its own is covered by the one above it, and its own counts first', async () => {
  const above = { '_dmarc.paper.example': [['v=DMARC1; ', 'p=reject; adkim=s']] };
  expect(await readDmarc('mail.paper.example', dns(above))).toBe('strict');
  const own = { ...above, '_dmarc.mail.paper.example': [['v=DMARC1; p=none']] };
  expect(await readDmarc('mail.paper.example', dns(own))).toBe('relaxed');
});

test('no record is not the same as no answer', async () => {
  expect(await readDmarc('paper.example', dns({}, 'ENODATA'))).toBe('missing');
  expect(await readDmarc('paper.example', dns({}, 'ESERVFAIL'))).toBe('unknown');
  expect(await readDmarc('paper.example', dns({}, 'ETIMEOUT'))).toBe('unknown');
});
