import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { composeEdition } from '../../lib/compose/compose-edition.ts';
import { checkQuality } from '../../lib/compose/quality-gate.ts';
import { type RenderedEdition, renderEdition } from '../../lib/compose/render-edition.ts';
import type { CompiledTemplates } from '../../lib/compose/templates.ts';
import { EDITION_BLOCKS } from '../../lib/contract/config/compose.ts';
import { BROADSHEET } from '../../templates/examples/build.ts';
import { HOSTILE_TEXTS, HOSTILE_URLS } from '../../templates/examples/hostile.ts';
import { morning } from '../../templates/examples/morning.ts';
import { anArticle } from '../support/builders.ts';
import { draws } from '../support/thorough.ts';
import { aPick, aSelection, aStory } from './support/picks.ts';
import { compiledTemplates, printed, WEB_URL } from './support/press.ts';

let templates: CompiledTemplates;
beforeAll(async () => {
  templates = await compiledTemplates();
});

/** The way of a hostile article through composition and printing, as in the morning. */
function print(texts: readonly string[], urls: readonly string[] = HOSTILE_URLS): RenderedEdition {
  const at = (list: readonly string[], i: number) => list[i % list.length] ?? '';
  const picks = texts.map((text, i) => {
    const picture = { url: at(urls, i), alt: text, credit: at(texts, i + 1) };
    const article = anArticle({
      id: `a${i}`,
      title: text,
      publisher: at(texts, i + 2),
      url: at(urls, i + 1),
      picture,
    });
    const other = anArticle({ id: `o${i}`, publisher: at(texts, i + 3), url: at(urls, i + 2) });
    const placement = i === 0 ? 'lead' : i < 4 ? 'secondary' : 'brief';
    const summary = [{ text: at(texts, i + 4), article: article.id, publisher: null }];
    return aPick({ placement, summary, section: at(texts, i + 5), story: aStory(article, [other]) }, article);
  });
  const heading = {
    id: '2026-11-22',
    revision: 1,
    previous: null,
    next: null,
    weekly: false,
    number: 1,
    asOf: '2026-11-22T05:00:00.000Z',
    newsletter: BROADSHEET,
  };
  const edition = composeEdition(
    aSelection(...picks),
    { ...heading, note: texts.join('\n\n') },
    { subjectPattern: '{headline}', pictureHosts: null, blocks: EDITION_BLOCKS },
  );
  return renderEdition(
    edition,
    { newsletter: BROADSHEET, webUrl: WEB_URL, templates },
    { maxHtmlBytes: 90_000 },
  );
}

/** Every tag and comment of a document: what a parser would act on. */
const markup = (html: string) => html.match(/<!--[\s\S]*?-->|<[a-zA-Z/!][^>]*>/g) ?? [];

describe('a hostile article', () => {
  test('adds no tag, no attribute, no comment and no link target of its own', () => {
    const { mailHtml, webHtml } = print(HOSTILE_TEXTS);
    for (const html of [mailHtml, webHtml]) {
      for (const tag of markup(html)) {
        expect(tag.replace(/"[^"]*"/g, '""')).not.toMatch(/<script|<b>|<mj-|\son\w+=|canary/i);
        expect(/\s(?:href|src)="([^"]*)"/.exec(tag)?.[1] ?? 'https://').toMatch(
          /^(https:\/\/[^\s<>']*|⟦\w+⟧)$/,
        );
      }
      expect(html).not.toContain('root:x:0');
      expect(html).toContain('&lt;script&gt;');
    }
  });

  test('passes the gate: inert text is no reason to stop the edition', () => {
    expect(checkQuality(print(HOSTILE_TEXTS))).toEqual([]);
  });

  test('cannot forge a reader placeholder or a placeholder of ours', () => {
    const { mailHtml, mailText, webHtml } = print(HOSTILE_TEXTS);
    const clean = printed(morning, templates);
    const placeholders = (part: string) => part.match(/⟦\w+⟧/g);
    expect(placeholders(mailHtml)).toEqual(placeholders(clean.mailHtml));
    expect(placeholders(mailText)).toEqual(placeholders(clean.mailText));
    expect(webHtml).not.toContain('⟦');
    expect(mailHtml).toContain('{{subscriber.unsubscribeUrl}}');
  });

  test('cannot turn lines round or ring bells', () => {
    const { mailHtml, mailText, edition } = print(HOSTILE_TEXTS);
    for (const part of [mailHtml, mailText, edition.subject, edition.skyline]) {
      expect(part.replaceAll('\n', ' ')).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
      expect(part.isWellFormed()).toBe(true);
    }
  });

  test('with a title of ten kilobytes still fits', () => {
    const { mailHtml } = print([`${'Word by word '.repeat(800)}`, ...HOSTILE_TEXTS]);
    expect(new TextEncoder().encode(mailHtml).length).toBeLessThan(90_000);
  });

  test('of any text at all leaves the page’s markup as it was', () => {
    const plain = markup(print(['a', 'b', 'c', 'd', 'e'], ['https://a.example/x']).mailHtml).length;
    const text = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }),
      fc
        .array(
          fc.constantFrom(
            '<',
            '>',
            '"',
            "'",
            '&',
            '-->',
            '<!--',
            ']]>',
            '{{',
            '}}',
            '⟦',
            '=',
            '/',
            'a ',
            '</p>',
          ),
          { minLength: 1 },
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 5, maxLength: 5 }), (texts) => {
        const visible = texts.map((t, i) => `x${i}${t}`);
        const rendered = print(visible, ['https://a.example/x']);
        const notes = (rendered.mailHtml.match(/class="note-text"/g) ?? []).length;
        expect(markup(rendered.mailHtml).length - 2 * notes).toBe(plain - 2 * 5);
        expect(checkQuality(rendered)).toEqual([]);
      }),
      { numRuns: draws(3_000) },
    );
  });
});
