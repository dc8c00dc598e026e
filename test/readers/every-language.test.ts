import { expect, test } from 'vitest';
import { createReaderMails } from '../../lib/compose/pages/reader-mails.ts';
import { createReaderPages } from '../../lib/compose/pages/reader-pages.ts';
import { PRINT_LANGUAGES } from '../../lib/contract/print-languages.ts';
import type { ReaderResponse } from '../../lib/readers/http.ts';
import { parseConfig } from '../../lib/runtime/settings.ts';
import newsletter from '../../newsletter.config.ts';
import { compiledTemplates } from '../support/compiled-templates.ts';
import { linkIn, openReaderDesk } from './a-desk.ts';

const ADDRESS = 'ada@example.org';
const NO_MAIL = { subject: '', html: '', text: '' };

/** What a browser sends when nothing but the named fields of a page's form is changed. */
function filledIn({ body }: ReaderResponse, changes: Readonly<Record<string, string | null>> = {}) {
  const form = /<form[^>]* action="([^"]*)"[^>]*>(.*?)<\/form>/s.exec(body);
  if (form === null) throw new Error('the page has no form');
  const [, action = '', inside = ''] = form;
  const fields: Record<string, string> = {};
  for (const [input] of inside.matchAll(/<input[^>]*>/g)) {
    const name = attribute(input, 'name');
    if (name === null || (attribute(input, 'type') === 'checkbox' && !/ checked[ >]/.test(input))) continue;
    fields[name] = attribute(input, 'value') ?? '';
    if (attribute(input, 'type') === 'checkbox') fields[name] = attribute(input, 'value') ?? 'on';
  }
  for (const [, name = '', options = ''] of inside.matchAll(
    /<select[^>]* name="([^"]*)"[^>]*>(.*?)<\/select>/gs,
  ))
    fields[name] = /<option value="([^"]*)" selected>/.exec(options)?.[1] ?? '';
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) delete fields[name];
    else fields[name] = value;
  }
  return { action, fields };
}

function attribute(tag: string, name: string): string | null {
  return new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? null;
}

/** The path of a page's link to another one. */
function linkOn({ body }: ReaderResponse, to: string): string {
  const link = new RegExp(`href="(?:https://read\\.example\\.com)?(/${to}[^"]*)"`).exec(body)?.[1];
  if (link === undefined) throw new Error(`the page has no link to ${to}`);
  return link;
}

async function openIn(language: string) {
  const head = { ...parseConfig(newsletter).newsletter, language };
  const templates = await compiledTemplates();
  return openReaderDesk({
    pages: createReaderPages(head, templates),
    mails: createReaderMails(head, templates),
    sections: { offered: [['Sport'], ['Culture', 'Opinion']], mayLeaveLead: true, whenEmpty: 'none' },
  });
}

/** The same walk as in test/browser/reader.test.ts, by the forms and links that the pages have. */
test.each([...PRINT_LANGUAGES])(
  'joins, chooses, pauses, leaves, comes back and is erased: %s',
  async (language) => {
    const { ask, directory, sent, time } = await openIn(language);
    const subscriber = () => directory.findByAddress(ADDRESS);
    const pages: ReaderResponse[] = [];
    const keep = (answer: ReaderResponse, status = 200) => {
      expect(answer.status).toBe(status);
      pages.push(answer);
      return answer;
    };
    const get = async (path: string) => keep(await ask('GET', path));
    const send = async (page: ReaderResponse, changes: Readonly<Record<string, string | null>> = {}) => {
      const { action, fields } = filledIn(page, changes);
      return keep(await ask('POST', action, fields));
    };
    const join = async () => {
      const form = await get('/subscribe');
      time.now = new Date(time.now.getTime() + 60_000);
      await send(form, { address: ADDRESS });
      return send(await get(linkIn(sent.at(-1)?.mail ?? NO_MAIL, 'confirm')));
    };

    const confirmed = await join();
    expect((await subscriber())?.state).toBe('confirmed');

    const preferences = await get(linkOn(confirmed, 'preferences'));
    const saved = await send(preferences, {
      'section sport': null,
      zone: 'Asia/Tokyo',
      time: '07:45',
      days: 'weekdays',
      pause: '2026-12-01',
    });
    expect(saved.body).toContain('role="status"');
    expect(await subscriber()).toMatchObject({
      choice: { leftOut: ['sport'], withLead: true },
      zone: 'Asia/Tokyo',
      minute: 465,
      days: 'weekdays',
      pausedUntil: '2026-12-01',
    });
    await send(saved);
    expect(await subscriber()).toMatchObject({ choice: { leftOut: ['sport'] }, pausedUntil: '2026-12-01' });

    const left = await send(await get(linkOn(saved, 'unsubscribe')));
    expect((await subscriber())?.state).toBe('unsubscribed');
    expect(linkOn(left, 'subscribe')).toBe('/subscribe');
    time.now = new Date(time.now.getTime() + 3_600_000);
    const back = await join();
    expect((await subscriber())?.state).toBe('confirmed');

    const data = await get(linkOn(await get(linkOn(back, 'preferences')), 'data'));
    expect(data.body).toContain(ADDRESS);
    await send(await get(linkOn(data, 'erase')));
    expect(await subscriber()).toBeNull();

    for (const { body } of pages) {
      expect(body).toContain(`<html lang="${language}"`);
      expect(body.length).toBeLessThan(30_000);
      if (language === 'ar') expect(body).toContain('dir="rtl"');
    }
    const titles = pages.map(({ body }) => /<h1[^>]*>(.*?)<\/h1>/s.exec(body)?.[1]);
    if (!language.startsWith('en'))
      expect(titles.join()).not.toMatch(/Check your inbox|Preferences|Your data is/);
  },
);
