import { describe, expect, test } from 'vitest';
import { asZoneFile, recordIn } from '../../bin/next/dns-text.ts';
import { type Deployed, nextStep, type Progress } from '../../bin/next/next-step.ts';

const RECORDS = [
  'abc._domainkey.letter.quaychronicle.pt CNAME abc.dkim.amazonses.com',
  'bounce.letter.quaychronicle.pt MX 10 feedback-smtp.eu-west-1.amazonses.com',
  'bounce.letter.quaychronicle.pt TXT "v=spf1 include:amazonses.com ~all"',
  'readers.quaychronicle.pt CNAME d-x.execute-api.eu-west-1.amazonaws.com',
].flatMap((output) => recordIn(output) ?? []);

const DEPLOYED: Deployed = {
  fromAddress: { stack: 'morning@letter.quaychronicle.pt', config: 'Morning@letter.quaychronicle.pt' },
  domain: 'letter.quaychronicle.pt',
  records: RECORDS,
  isVerified: true,
  isMailFromVerified: true,
  hasDmarc: true,
  ownDomain: { name: 'readers.quaychronicle.pt', answers: true, inLinks: true },
  publicUrl: 'https://readers.quaychronicle.pt',
  isInSandbox: false,
  alarms: 'confirmed',
  articlesBucket: 'articles',
  hasArticles: true,
  lastEdition: '2026-11-27',
  hasSubscribers: true,
  nextPress: 'Monday 23 November at 05:00',
};

const DONE: Progress = {
  name: null,
  examples: [],
  awsProblem: null,
  isBootstrapped: true,
  certificate: { status: 'ISSUED', record: null },
  stackStatus: 'CREATE_COMPLETE',
  deployed: DEPLOYED,
};

const without = (about: Partial<Progress>) => nextStep({ ...DONE, deployed: null, ...about })?.title;
const having = (about: Partial<Deployed>) => nextStep({ ...DONE, deployed: { ...DEPLOYED, ...about } });

test('a newsletter that is set up has nothing left to do', () => {
  expect(nextStep(DONE)).toBeNull();
});

describe('before a deploy', () => {
  test.each<[Partial<Progress>, RegExp]>([
    [{ examples: ['deliver.identity'] }, /newsletter\.config\.ts/],
    [{ awsProblem: 'no credentials' }, /Connect to your AWS account/],
    [{ isBootstrapped: false, stackStatus: null }, /Prepare the account/],
    [
      { certificate: { status: 'PENDING_VALIDATION', record: RECORDS[0] ?? null }, stackStatus: null },
      /certificate of the public domain/,
    ],
    [{ stackStatus: null }, /^Deploy$/],
    [{ stackStatus: 'ROLLBACK_COMPLETE' }, /Remove the stack/],
    [{ stackStatus: 'UPDATE_IN_PROGRESS' }, /Wait/],
  ])('%j', (about, title) => {
    expect(without(about)).toMatch(title);
  });
});

describe('after a deploy, one thing at a time and in order', () => {
  test.each<[Partial<Deployed>, RegExp]>([
    [
      { fromAddress: { stack: 'evening@x.pt', config: 'morning@x.pt' }, isVerified: false },
      /right newsletter/,
    ],
    [{ isVerified: false, hasDmarc: false, isInSandbox: true }, /Publish the DNS records/],
    [{ hasDmarc: false, isInSandbox: true }, /DMARC/],
    [
      { ownDomain: { name: 'readers.quaychronicle.pt', answers: true, inLinks: false }, isInSandbox: true },
      /readers\.quaychronicle\.pt for links in mails/,
    ],
    [{ isInSandbox: true, hasArticles: false }, /production access/],
    [{ alarms: 'no mailbox' }, /mailbox for alarms/],
    [{ alarms: 'unconfirmed' }, /Confirm the alarm mailbox/],
    [{ hasArticles: false, lastEdition: null }, /Put articles/],
    [{ lastEdition: null, hasSubscribers: false }, /first mail/],
    [{ hasSubscribers: false }, /Get readers/],
  ])('%j', (about, title) => {
    expect(having(about)?.title).toMatch(title);
  });

  test('only the records that are missing are shown, as a table and as lines of a zone file', () => {
    const lines = having({ isMailFromVerified: false })?.lines ?? [];
    expect(lines.join('\n')).not.toContain('_domainkey');
    expect(lines).toContain('bounce.letter.quaychronicle.pt. 300 IN TXT "v=spf1 include:amazonses.com ~all"');
    const silent = { name: 'readers.quaychronicle.pt', answers: false, inLinks: false };
    expect(having({ ownDomain: silent })?.lines.join('\n')).toContain(
      'readers.quaychronicle.pt. 300 IN CNAME',
    );
  });

  test('a domain that does not answer yet is never put into links, whatever records the stack names', () => {
    const silent = { name: 'readers.quaychronicle.pt', answers: false, inLinks: false };
    expect(having({ ownDomain: silent, records: [] })).toBeNull();
  });

  test('an existing identity has no records to publish, so SES is asked what it misses', () => {
    expect(having({ records: [], isVerified: false })?.title).toMatch(/^Verify/);
  });
});

test('names in a zone file are absolute, text stays as it is', () => {
  expect(asZoneFile(RECORDS.slice(1, 3))).toEqual([
    'bounce.letter.quaychronicle.pt. 300 IN MX 10 feedback-smtp.eu-west-1.amazonses.com.',
    'bounce.letter.quaychronicle.pt. 300 IN TXT "v=spf1 include:amazonses.com ~all"',
  ]);
});
