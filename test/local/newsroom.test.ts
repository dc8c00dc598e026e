import { existsSync, readFileSync, statSync } from 'node:fs';
import { parse as parseHost } from 'tldts';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { sampleNewsroom } from '../../lib/local/newsroom/newsroom.ts';
import { SAMPLE_PICTURES } from '../../lib/local/newsroom/pictures.ts';
import { fillPlaceholders } from '../../lib/local/newsroom/placeholders.ts';
import { SAMPLE_SUBSCRIBERS } from '../../lib/local/newsroom/subscribers.ts';
import { articlesIn, text } from './newsroom-articles.ts';

const MORNING = new Date('2026-11-22T06:00:00Z');
const NEWSROOM = new URL('../../samples/', import.meta.url);

const expected = z
  .strictObject({
    stories: z.array(z.strictObject({ name: z.string(), keys: z.array(z.string()).min(2) })),
    copies: z.array(z.tuple([z.string(), z.string()])),
    doubles: z.array(z.tuple([z.string(), z.string()])),
    apart: z.array(z.tuple([z.string(), z.string()])),
    stale: z.array(z.string()),
    canaries: z.array(z.string().min(6)),
    broken: z.array(z.strictObject({ key: z.string(), reason: z.string() })),
  })
  .parse(JSON.parse(readFileSync(new URL('expected.json', NEWSROOM), 'utf8')));

const objects = sampleNewsroom(MORNING);
const readable = objects.filter((object) => !object.key.startsWith('broken/'));
const articles = readable.flatMap(articlesIn);

describe('the sample newsroom', () => {
  it('has at least 48 articles by at least nine publishers', () => {
    expect(articles.length).toBeGreaterThanOrEqual(48);
    expect(new Set(articles.map((article) => article.publisher)).size).toBeGreaterThanOrEqual(9);
  });

  it('comes in every format', () => {
    const endings = new Set(readable.map((object) => object.key.split('.').at(-1)));
    expect(endings).toEqual(new Set(['json', 'jsonl', 'html', 'md', 'xml', 'txt', 'gz']));
    expect(objects.find((object) => object.key.endsWith('feed.json'))?.contentType).toBe(
      'application/feed+json',
    );
  });

  it('has a page in ISO 8859-1 and says so', () => {
    const page = objects.find((object) => object.key === 'elbkurier/nachtzug.html');
    expect(page?.contentType).toBe('text/html; charset=iso-8859-1');
    expect(Buffer.from(page?.bytes ?? []).includes(Buffer.from('Möhring', 'latin1'))).toBe(true);
    expect(page === undefined ? '' : text(page)).toContain('Friederike Möhring');
  });

  it('gives the same bytes for the same morning', () => {
    expect(sampleNewsroom(new Date(MORNING))).toEqual(objects);
  });

  it('gives other dates on another morning, under the same keys', () => {
    const other = sampleNewsroom(new Date('2024-02-29T05:30:00Z'));
    expect(other.map((object) => object.key)).toEqual(objects.map((object) => object.key));
    expect(other.map(text).join()).toContain('Thursday, February 29, 2024');
    expect(other.map(text).join()).not.toContain('2026');
  });

  it('leaves no placeholder unfilled', () => {
    for (const object of readable) expect(text(object), object.key).not.toMatch(/\{\{|Invalid Date/);
  });

  it('has eighty words or more in every article', () => {
    for (const article of articles) expect(article.words, article.key).toBeGreaterThanOrEqual(80);
  });

  it('names every publisher by a registrable domain of its own, reserved for examples', () => {
    const domains = new Map<string, Set<string>>();
    for (const article of articles) {
      for (const host of article.hosts) {
        const domain = parseHost(host).domain ?? host;
        expect(domain, article.key).toMatch(/^[a-z]+\.example$/);
        domains.set(domain, (domains.get(domain) ?? new Set()).add(article.publisher));
      }
    }
    for (const [domain, publishers] of domains) expect([...publishers], domain).toHaveLength(1);
    expect(domains.size).toBeGreaterThanOrEqual(9);
  });

  it('links only to reserved domains, schema.org and the names of feed formats', () => {
    const known =
      /\.example$|^(schema\.org|ogp\.me|jsonfeed\.org|purl\.org|www\.w3\.org|search\.yahoo\.com)$/;
    for (const object of readable) {
      for (const [, host] of text(object).matchAll(/https?:\/\/([^/"'<>\s]+)/g)) expect(host).toMatch(known);
    }
  });

  it('has objects of a few kilobytes, except the one that is too large', () => {
    for (const object of readable) expect(object.bytes.length, object.key).toBeLessThan(20_000);
    expect(objects.find((object) => object.key === 'broken/too-large.txt')?.bytes.length).toBeGreaterThan(
      2_000_000,
    );
  });
});

describe('what is expected of the sample newsroom', () => {
  const keys = new Set(articles.map((article) => article.key));

  it('names only articles that exist, each in one story', () => {
    const told = expected.stories.flatMap((story) => story.keys);
    expect(new Set(told).size).toBe(told.length);
    for (const key of [
      ...told,
      ...expected.copies.flat(),
      ...expected.doubles.flat(),
      ...expected.apart.flat(),
      ...expected.stale,
    ])
      expect(keys).toContain(key);
  });

  it('has at least seven stories by several publishers and four copies', () => {
    expect(expected.stories.length).toBeGreaterThanOrEqual(7);
    expect(Math.max(...expected.stories.map((story) => story.keys.length))).toBe(6);
    expect(expected.copies.length).toBeGreaterThanOrEqual(4);
  });

  it('lists exactly the six broken objects', () => {
    const broken = objects.filter((object) => object.key.startsWith('broken/')).map((object) => object.key);
    expect(expected.broken.map((object) => object.key)).toEqual(broken);
    expect(broken).toHaveLength(6);
  });

  it('plants every canary somewhere, and never in the body of an article', () => {
    const everything = objects.map(text).join('\n');
    const bodies = articles.map((article) => article.cleanBody).join('\n');
    for (const canary of expected.canaries.filter((canary) => !canary.startsWith('Sentence'))) {
      expect(everything).toContain(canary);
      expect(bodies).not.toContain(canary);
    }
  });
});

describe('sample pictures', () => {
  it('exist for every picture that an article names, no larger than 60 kB', () => {
    const named = readable.flatMap((object) => text(object).match(/https:[^"'\s<>]+\.jpg/g) ?? []);
    expect(new Set(named)).toEqual(new Set(Object.keys(SAMPLE_PICTURES)));
    for (const file of Object.values(SAMPLE_PICTURES)) {
      expect(existsSync(file), file).toBe(true);
      expect(statSync(file).size, file).toBeLessThanOrEqual(60_000);
      expect(existsSync(file.replace('.jpg', '.svg')), file).toBe(true);
    }
  });
});

describe('sample readers', () => {
  it('are eight, in at least five zones, and three of their mails fail', () => {
    expect(SAMPLE_SUBSCRIBERS).toHaveLength(8);
    expect(new Set(SAMPLE_SUBSCRIBERS.map((subscriber) => subscriber.zone)).size).toBeGreaterThanOrEqual(5);
    const outcomes = SAMPLE_SUBSCRIBERS.map((subscriber) => subscriber.outcome).filter(
      (outcome) => outcome !== 'delivered',
    );
    expect(outcomes).toEqual(['bounces', 'complains', 'unsubscribes']);
  });
});

describe('a placeholder', () => {
  it.each([
    ['{{hoursAgo:5}}', '2026-11-22T01:00:00Z'],
    ['{{hoursAgo:-1.5|time}}', '07:30'],
    ['{{daysAgo:1|weekday}}', 'Saturday'],
    ['{{daysAgo:1|weekday|fr}}', 'samedi'],
    ['{{today|date-long|de}}', '22. November 2026'],
    ['{{today|weekday-long}}', 'Sunday, November 22, 2026'],
    ['{{today|path}}', '2026/11/22'],
    ['{{hoursAgo:12|rfc822}}', 'Sat, 21 Nov 2026 18:00:00 GMT'],
  ])('%s becomes %s', (written, filled) => {
    expect(fillPlaceholders(written, MORNING)).toBe(filled);
  });

  it('of an unknown form is an error', () => {
    expect(() => fillPlaceholders('{{today|stardate}}', MORNING)).toThrow('stardate');
  });
});
