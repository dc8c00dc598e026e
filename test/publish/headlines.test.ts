import { expect, test } from 'vitest';
import { EDITION_FILES } from '../../lib/contract/object-keys.ts';
import { publishEdition } from '../../lib/pipeline.ts';
import { openPublisher } from '../support/a-publisher.ts';

test('a morning of headlines alone makes an edition', async () => {
  const { services, bucket, archive } = await openPublisher();
  const items = [
    'Harbour bridge closes for repairs until March',
    'Herring costs double at the fish hall',
  ].map((title, i) => ({
    title,
    url: `https://gull.example/${i}`,
    published: '2026-11-22T03:00:00Z',
    source: { name: 'The Gull' },
  }));
  bucket.set('news.json', {
    text: JSON.stringify({ status: 'ok', articles: items }),
    arrivedAt: '2026-11-22T04:00:00.000Z',
  });

  const outcome = await publishEdition({ revise: false, ahead: false }, services);

  if (outcome.status !== 'published') throw new Error(outcome.message);
  for (const name of [EDITION_FILES.mailText, EDITION_FILES.mailHtml, EDITION_FILES.web]) {
    const text = new TextDecoder().decode(archive.files.get(`${outcome.edition.path}/${name}`));
    for (const { title, url } of items) {
      expect(text).toContain(title);
      expect(text).toContain(url);
    }
  }
});
