import { beforeAll, describe, expect, test } from 'vitest';
import { checkQuality } from '../../lib/compose/quality-gate.ts';
import type { RenderedEdition } from '../../lib/compose/render-edition.ts';
import { edges } from '../../templates/examples/edges.ts';
import { morning } from '../../templates/examples/morning.ts';
import { compiledTemplates, printed } from './support/press.ts';

let good: RenderedEdition;
let others: readonly RenderedEdition[];
beforeAll(async () => {
  const templates = await compiledTemplates();
  good = printed(morning, templates);
  others = edges.map((edge) => printed(edge, templates));
});

describe('the quality gate', () => {
  test('passes every example edition', () => {
    for (const rendered of [good, ...others]) expect(checkQuality(rendered)).toEqual([]);
  });

  test.each([`Council says baths 'not closed'`, `The "old" pier -- 12 km away -- reopens`, 'It’s 5 % more'])(
    'passes a headline that is typeset: %s',
    async (headline) => {
      const lead = { ...morning.edition.lead, headline };
      const rendered = printed(
        { ...morning, edition: { ...morning.edition, lead } },
        await compiledTemplates(),
      );
      expect(checkQuality(rendered)).toEqual([]);
    },
  );

  test.each<[string, (rendered: RenderedEdition) => Partial<RenderedEdition>, RegExp]>([
    [
      'no unsubscribe link in the HTML',
      (r) => ({ mailHtml: r.mailHtml.replaceAll('⟦unsubscribeUrl⟧', 'https://x.example') }),
      /HTML mail has no placeholder for the subscriber's unsubscribeUrl/,
    ],
    [
      'no unsubscribe link in the text',
      (r) => ({ mailText: r.mailText.replaceAll('⟦unsubscribeUrl⟧', '') }),
      /plain-text mail has no place/,
    ],
    [
      'a placeholder nobody fills',
      (r) => ({ mailHtml: r.mailHtml.replace('</body>', '⟦firstName⟧</body>') }),
      /2 placeholder marks/,
    ],
    [
      'no postal address',
      (r) => ({ mailText: r.mailText.replaceAll(r.postalAddress, '') }),
      /has no postal address/,
    ],
    ['an empty postal address', () => ({ postalAddress: '' }), /has no postal address/],
    ['an empty body', () => ({ mailText: '' }), /almost no text/],
    [
      'no lead',
      (r) => ({ mailHtml: r.mailHtml.replaceAll(r.edition.lead.headline, '') }),
      /does not contain the lead headline/,
    ],
    [
      'a picture without words',
      (r) => ({ mailHtml: r.mailHtml.replace(/alt="[^"]+"/, 'alt=""') }),
      /without alt text/,
    ],
    [
      'a relative link',
      (r) => ({ mailHtml: r.mailHtml.replace(/href="https:[^"]+"/, 'href="/story"') }),
      /links to "\/story"/,
    ],
    [
      'a plain http link',
      (r) => ({ webHtml: r.webHtml.replace(/href="https:[^"]+"/, 'href="http://x.example/"') }),
      /not an absolute https/,
    ],
    [
      'a link that runs code',
      (r) => ({ mailHtml: r.mailHtml.replace(/href="https:[^"]+"/, 'href="javascript:x"') }),
      /not an absolute https/,
    ],
    [
      'a personal web edition',
      (r) => ({ webHtml: r.webHtml.replace('</body>', '⟦address⟧</body>') }),
      /would be personal/,
    ],
    ['an empty subject', (r) => ({ edition: { ...r.edition, subject: '' } }), /subject is empty/],
    [
      'a mail that Gmail would cut off',
      (r) => ({ mailHtml: r.mailHtml + ' '.repeat(90_000) }),
      /Gmail clips/,
    ],
  ])('stops %s', (_, damage, finding) => {
    expect(checkQuality({ ...good, ...damage(good) }).join('\n')).toMatch(finding);
  });

  test('lets the local run link to this machine', () => {
    const webHtml = good.webHtml.replace(
      /href="https:[^"]+"/,
      'href="http://127.0.0.1:8080/editions/2026-11-22"',
    );
    expect(checkQuality({ ...good, webHtml })).toEqual([]);
  });
});
