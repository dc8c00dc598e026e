import { beforeAll, describe, expect, test } from 'vitest';
import { deliveredBytes } from '../../lib/compose/render-edition.ts';
import type { CompiledTemplates } from '../../lib/compose/templates.ts';
import { storiesOf } from '../../lib/domain/edition.ts';
import { edges, forty } from '../../templates/examples/edges.ts';
import { morning } from '../../templates/examples/morning.ts';
import { compiledTemplates, printed, WEB_URL } from './support/press.ts';

let templates: CompiledTemplates;
beforeAll(async () => {
  templates = await compiledTemplates();
});

const example = (name: string) => {
  const found = edges.find((edge) => edge.name === name);
  if (found === undefined) throw new Error(`no example ${name}`);
  return found;
};

describe('a printed edition', () => {
  test('has the same stories in the same order in all three forms', () => {
    const { edition, mailHtml, mailText, webHtml } = printed(morning, templates);
    for (const form of [mailHtml, mailText, webHtml]) {
      const places = storiesOf(edition).map((story) => form.indexOf(`>${story.headline.slice(0, 24)}`));
      const inText = storiesOf(edition).map((story) => mailText.lastIndexOf(`\n${story.headline}\n`));
      const order = form === mailText ? inText : places;
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      expect(Math.min(...order)).toBeGreaterThan(0);
    }
  });

  test('is the same bytes each time', () => {
    expect(printed(morning, templates)).toEqual(printed(morning, templates));
  });

  test('ends with the day of the next one, unless that is today', () => {
    const endOf = (next: string | null) => {
      const { mailHtml, mailText, webHtml } = printed(
        { ...morning, edition: { ...morning.edition, next } },
        templates,
      );
      return [mailHtml, mailText, webHtml].map((form) => /Next edition: [^<\n]+/.exec(form)?.[0] ?? null);
    };
    expect(endOf('2026-11-23')).toEqual(Array(3).fill('Next edition: Monday'));
    expect(endOf('2026-11-29')).toEqual(Array(3).fill('Next edition: 29 November 2026'));
    expect(endOf('2026-11-22-evening')).toEqual([null, null, null]);
    expect(endOf(null)).toEqual([null, null, null]);
  });

  test.each([
    [null, false, 'That’s all for today.'],
    ['2026-11-23', false, 'That’s all for today.'],
    ['2026-11-22-2-evening', false, 'That’s all for now.'],
    ['2026-11-29', true, 'That’s all for this week.'],
  ])('when the next one is %s and it is weekly: %s, ends with: %s', (next, weekly, words) => {
    const { mailHtml, mailText, webHtml } = printed(
      { ...morning, edition: { ...morning.edition, next, weekly } },
      templates,
    );
    for (const form of [mailHtml, mailText, webHtml]) expect(form).toContain(words);
  });

  test('names nobody in its web edition', () => {
    const { webHtml } = printed(morning, templates);
    expect(webHtml).not.toContain('⟦');
    expect(webHtml).not.toMatch(/unsubscribe/i);
    expect(webHtml).toContain(`<link rel="canonical" href="${WEB_URL}">`);
    expect(webHtml).toContain('<meta property="og:image" content="https://pictures.example.com/summit.svg">');
  });

  test('carries a banner when it is a test send, in both parts', () => {
    const { mailHtml, mailText } = printed(example('test-send'), templates);
    for (const part of [mailHtml, mailText]) expect(part).toContain('Test edition');
    expect(printed(morning, templates).mailHtml).not.toContain('Test edition');
  });

  test('tells in a test send that nobody subscribed to it', () => {
    const { mailHtml, mailText } = printed(example('test-send'), templates);
    for (const part of [mailHtml, mailText]) {
      expect(part).toContain('This is a test of The Morning Broadsheet, sent to ⟦address⟧');
      expect(part).not.toContain('⟦subscribedOn⟧');
    }
  });

  test('gathers neighbouring sections of one story under one heading, each with its name', () => {
    const { mailHtml, mailText, webHtml } = printed(morning, templates);
    for (const html of [mailHtml, webHtml]) {
      const headings = [...html.matchAll(/<h2[^>]*>([^<]+)<\/h2>/g)].map((match) => match[1]);
      expect(headings).toEqual(['Abroad', 'Money &amp; work', 'In brief', 'Today in figures']);
      expect(html).toMatch(/>Nature<\/p>\s*<h3[^>]*>.{0,200}Hares[\s\S]*>Stage &amp; page<\/p>\s*<h3/);
    }
    expect(mailText).toMatch(/\nIn brief\n-+\n\nNature\nHares .*[\s\S]*\n\nStage & page\nA lost duet/);
  });

  test('a single story under no heading', () => {
    const { sections } = morning.edition;
    const edition = {
      ...morning.edition,
      sections: sections.filter(({ stories }) => stories.length === 1).slice(0, 1),
    };
    const { mailHtml, mailText } = printed({ ...morning, edition }, templates);
    for (const part of [mailHtml, mailText]) expect(part).not.toContain('In brief');
    expect(mailHtml).not.toMatch(new RegExp(`>${edition.sections[0]?.name}</h2>`));
  });

  test('has no hidden text and asks nobody for a font', () => {
    const { mailHtml } = printed(morning, templates);
    expect(mailHtml).not.toMatch(/display:\s*none|visibility:\s*hidden|font-size:\s*[01]px[^"]*">[^<\s]/);
    expect(mailHtml).not.toMatch(/fonts\.|@import|<link/);
  });

  test('shows every picture as wide as its column, with words in its place', () => {
    const pictures = printed(morning, templates).mailHtml.match(/<img class="photo[^>]*>/g) ?? [];
    expect(pictures).toHaveLength(3);
    for (const picture of pictures) expect(picture).toMatch(/alt="[^"]{10,}".*width="\d+"/);
  });

  test('a story without an address is printed without a link', () => {
    const { mailHtml } = printed(example('no-pictures'), templates);
    expect(mailHtml).toMatch(/<h3[^>]*>Botswana hands/);
    expect(mailHtml).toMatch(/<h2[^>]*><a[^>]*>The sleeper/);
  });

  test('is set from right to left in Arabic, and says so', () => {
    const { mailHtml, webHtml } = printed(example('arabic'), templates);
    expect(mailHtml).toMatch(/<html lang="ar" dir="rtl"/);
    expect(webHtml).toMatch(/<html lang="ar" dir="rtl"/);
    expect(mailHtml).not.toMatch(/text-align:left;color|direction:ltr/);
  });

  test('shows a logo instead of the name, with the name as its words', () => {
    const logo = { url: 'https://news.example.com/logo.png', width: 400, height: 80 };
    const { mailHtml } = printed({ ...morning, newsletter: { ...morning.newsletter, logo } }, templates);
    expect(mailHtml).toMatch(
      /<h1[^>]*><picture><img src="https:\/\/news\.example\.com\/logo\.png" alt="The Morning Broadsheet" width="400" height="80"/,
    );
  });

  test('offers the logo for dark mode to clients that can choose, and the other one to all', () => {
    const logo = {
      url: 'https://news.example.com/logo.png',
      darkUrl: 'https://news.example.com/logo-dark.png',
      width: 400,
      height: 80,
    };
    const { mailHtml } = printed({ ...morning, newsletter: { ...morning.newsletter, logo } }, templates);
    expect(mailHtml).toMatch(
      /<source media="\(prefers-color-scheme: dark\)" srcset="https:\/\/news\.example\.com\/logo-dark\.png"[ /]*><img src="https:\/\/news\.example\.com\/logo\.png"/,
    );
  });
});

describe('fitting the page', () => {
  test('forty full stories fit in 90,000 bytes', () => {
    const { mailHtml, droppedBriefs } = printed(forty, templates);
    expect(droppedBriefs).toEqual([]);
    expect(deliveredBytes(mailHtml)).toBeLessThanOrEqual(90_000);
  });

  test('briefs are dropped from the end until the mail fits, and named', () => {
    const { edition, mailHtml, mailText, webHtml, droppedBriefs } = printed(forty, templates, 50_000);
    expect(deliveredBytes(mailHtml)).toBeLessThanOrEqual(50_000);
    const all = storiesOf(forty.edition).map((story) => story.id);
    expect([...storiesOf(edition).map((story) => story.id), ...droppedBriefs]).toEqual(all);
    for (const form of [mailHtml, mailText, webHtml]) expect(form).not.toContain('Sport brief number 6');
  });

  test('lead and secondaries stay, whatever the limit', () => {
    const { edition } = printed(forty, templates, 1_000);
    expect([edition.sections, edition.secondaries.length]).toEqual([[], 2]);
  });

  test('an empty section leaves no heading behind', () => {
    const { edition, mailHtml } = printed(forty, templates, 60_000);
    expect(edition.sections.at(-1)?.stories.length).toBeGreaterThan(0);
    expect(mailHtml).not.toContain('>Sport</h2>');
  });
});

describe('the plain-text twin', () => {
  test('reads like a wire digest', async () => {
    await expect(printed(morning, templates).mailText).toMatchFileSnapshot('../golden/morning.txt');
  });

  test('has each address alone on its line and no line of equals signs', () => {
    const { mailText } = printed(morning, templates);
    const lines = mailText.split('\n').filter((line) => line.includes('https://'));
    for (const line of lines) expect(line).toMatch(/^https:\/\/\S+$/);
    expect(mailText).not.toMatch(/={3,}|\n\n\n|^-- $/m);
  });
});
