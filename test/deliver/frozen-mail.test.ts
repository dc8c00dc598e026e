import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { press } from '../../lib/deliver/frozen-mail.ts';
import { aPolicy, aSubscriber } from '../support/delivery-builders.ts';

const HTML =
  '<p>⟦address⟧ subscribed⟦subscribedOn⟧. <a href="⟦unsubscribeUrl⟧">u</a> <a href="⟦preferencesUrl⟧">p</a></p>';
const TEXT = '⟦address⟧ subscribed⟦subscribedOn⟧. ⟦unsubscribeUrl⟧ ⟦preferencesUrl⟧';

const mailFor = press(
  { html: HTML, text: TEXT, subject: 'News', subscribedOn: ' on {day}' },
  { id: 'k1', secret: new Uint8Array(32) },
  aPolicy().letterhead,
);

test.each([
  ['the day on which the reader subscribed', '2019-05-02T09:00:00.000Z', 'subscribed on 2 May 2019.'],
  ['no day when the list they came with named none', null, 'subscribed.'],
])('a mail says %s', async (_, subscribedAt, said) => {
  const { html, text } = await PostalMime.parse(mailFor(aSubscriber(1, { subscribedAt })));

  expect(html).toContain(said);
  expect(text).toContain(said);
});
