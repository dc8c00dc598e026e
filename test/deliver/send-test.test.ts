import { expect, test } from 'vitest';
import { sendTest } from '../../lib/deliver/send-test.ts';
import type { OutgoingMail } from '../../lib/ports.ts';
import { deliveryCloud } from '../support/delivery-cloud.ts';

const MAIL = {
  subject: 'Ferry runs aground',
  html: '<p>A ferry ran aground.</p>',
  text: 'A ferry ran aground.\n',
};

test('each address gets the marked mail, tagged as a test, and its outcome', async () => {
  const cloud = deliveryCloud();
  cloud.ses.answer = ({ to }: OutgoingMail) =>
    to === 'ben@news.example'
      ? { status: 'refused', reason: 'MessageRejected' }
      : { status: 'accepted', messageId: 'm1' };
  const to = ['ada@news.example', 'ben@news.example'];
  const results = await sendTest(MAIL, to, cloud, cloud.policy.letterhead, 'PROOF');

  expect(results.map(({ to: address, outcome }) => [address, outcome.status])).toEqual([
    ['ada@news.example', 'accepted'],
    ['ben@news.example', 'refused'],
  ]);
  expect(cloud.sent.map(({ tags }) => tags)).toEqual([{ test: '1' }, { test: '1' }]);
  const [first] = cloud.sent.map(({ raw }) => new TextDecoder().decode(raw));
  expect(first).toContain('Subject: [PROOF] Ferry runs aground');
  expect(first).toMatch(/List-Unsubscribe: <https:[^>]+\/unsubscribe\/this-is-a-test-mail>/);
});
