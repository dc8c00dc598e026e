import { caniemail } from 'caniemail';
import { type ConfigData, HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, test } from 'vitest';
import { createReaderMails } from '../../lib/compose/pages/reader-mails.ts';
import { createReaderPages } from '../../lib/compose/pages/reader-pages.ts';
import type { CompiledTemplates } from '../../lib/compose/templates.ts';
import { BROADSHEET } from '../../templates/examples/build.ts';
import { edges } from '../../templates/examples/edges.ts';
import { morning } from '../../templates/examples/morning.ts';
import { compiledTemplates, forSubscriber, printed } from './support/press.ts';

let templates: CompiledTemplates;
beforeAll(async () => {
  templates = await compiledTemplates();
});

const mails = () => [
  ...[morning, ...edges].map(
    (example) => [example.name, forSubscriber(printed(example, templates).mailHtml)] as const,
  ),
  [
    'confirmation',
    createReaderMails(BROADSHEET, templates).confirmation({ confirmUrl: 'https://x.example/c' }).html,
  ] as const,
];

const DOCUMENT = ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'];

/** The rules for documents and accessibility, less the two that mail clients make necessary. */
const MAIL_RULES: ConfigData = {
  extends: DOCUMENT,
  rules: {
    // Outlook lays out with tables and their old attributes.
    'no-deprecated-attr': 'off',
    // Webmail puts the mail into a page of its own: MJML's role="article" on a div is what fits there.
    'prefer-native-element': 'off',
  },
};

describe('the markup of every mail', () => {
  test('is valid HTML by the rules that apply to mail', async () => {
    const validator = new HtmlValidate(MAIL_RULES);
    const messages: string[] = [];
    for (const [name, html] of mails()) {
      const report = await validator.validateString(html);
      messages.push(
        ...report.results.flatMap((result) =>
          result.messages.map((m) => `${name}: ${m.ruleId}: ${m.message} (${m.line})`),
        ),
      );
    }
    expect([...new Set(messages)]).toEqual([]);
  });

  test('opens and closes Outlook’s conditional comments in pairs, and its tables too', () => {
    for (const [name, html] of mails()) {
      const opened = html.match(/<!--\[if [^\]]*\]>/g)?.length ?? 0;
      const closed = html.match(/<!\[endif\]-->/g)?.length ?? 0;
      expect([name, closed]).toEqual([name, opened]);
      expect([name, unbalanced(asWordSeesIt(html))]).toEqual([name, []]);
      expect([name, unbalanced(asOthersSeeIt(html))]).toEqual([name, []]);
    }
  });

  test('keeps its style sheets below what Gmail reads', () => {
    // Gmail ignores all of a mail's styles beyond 16 kB. @see https://www.caniemail.com/features/html-style/
    for (const [, html] of mails()) {
      const styles = html.match(/<style[\s\S]*?<\/style>/g)?.join('') ?? '';
      expect(styles.length).toBeLessThan(8_000);
    }
  });

  test('uses only features of HTML and CSS that are on the accepted list', async () => {
    const clients = ['gmail.*', 'apple-mail.*', 'outlook.*', 'yahoo.*', 'samsung-email.*'] as const;
    const html = forSubscriber(printed(morning, templates).mailHtml);
    const { issues } = caniemail({ clients: [...clients], html });
    const titles = [
      ...new Set([...issues.errors.values(), ...issues.warnings.values()].flat().map(({ title }) => title)),
    ];
    await expect(`${titles.sort().join('\n')}\n`).toMatchFileSnapshot('../golden/caniemail-features.txt');
  });
});

describe('in clients that drop unknown features', () => {
  test('pictures keep their proportions: nothing sets a height, and only style sheets crop', () => {
    for (const [name, html] of mails()) {
      for (const [picture] of html.matchAll(/<img\b[^>]*\bclass="photo[^>]*>/g)) {
        expect([name, picture]).toEqual([name, expect.not.stringMatching(/[^-]height[:=]|object-fit/)]);
      }
      expect([name, html.match(/[^-]height: *\d+px *!important/g)]).toEqual([name, null]);
    }
  });

  test('rules are on table cells, because Word does not pad a div', () => {
    for (const [name, html] of mails()) {
      const divs = asWordSeesIt(html).match(/<div\b[^>]*style="[^"]*(?:padding|border-top)[^"]*"/g) ?? [];
      expect([name, divs]).toEqual([name, []]);
    }
  });

  test('on a phone columns stack without a style sheet, because they are inline blocks', () => {
    for (const [name, html] of mails()) {
      const columns = html.match(/<div\b[^>]*class="mj-column-[^>]*>/g) ?? [];
      expect([name, columns.length > 0]).toEqual([name, true]);
      expect([name, columns.filter((tag) => !tag.includes('display:inline-block'))]).toEqual([name, []]);
    }
  });

  test('Word gets tables of a fixed width, in comments that only it reads', () => {
    for (const [name, html] of mails()) {
      const widths = (text: string) => text.match(/<table\b[^>]*style="width:\d+px" width="\d+"/g) ?? [];
      expect([name, widths(asWordSeesIt(html)).length > 0]).toEqual([name, true]);
      expect([name, widths(asOthersSeeIt(html))]).toEqual([name, []]);
    }
  });

  test('nothing has rounded corners, which Word would not draw', () => {
    for (const [name, html] of mails()) expect([name, html.includes('border-radius')]).toEqual([name, false]);
  });

  test('the colour of the ground is set inside the body as well, which some clients replace', () => {
    for (const [name, html] of mails()) {
      const ground = (tag: string) =>
        new RegExp(`<${tag}\\b[^>]*background-color:(#[0-9a-f]{6})`).exec(html)?.[1];
      expect([name, ground('body')]).toEqual([name, expect.stringMatching(/^#/)]);
      expect([name, ground('div')]).toEqual([name, ground('body')]);
    }
  });

  test('every class that the dark scheme colours is coloured in Outlook.com too', () => {
    const [, html = ''] = mails()[0] ?? [];
    const [dark = '', ogs = ''] = [
      /@media \(prefers-color-scheme: dark\)[\s\S]*?<\/style>/.exec(html)?.[0],
      /\[data-ogsb\] \.desk[\s\S]*?<\/style>/.exec(html)?.[0],
    ];
    const classes = (css: string) => new Set(css.match(/\.[a-z][a-z-]*/g));
    const missing = [...classes(dark)].filter((name) => !classes(ogs).has(name));
    // The button keeps its own colours there.
    expect(missing).toEqual(['.button', '.button-text']);
  });
});

describe('the markup of every page', () => {
  test('is valid HTML without exceptions for mail', async () => {
    const validator = new HtmlValidate({ extends: DOCUMENT });
    const pages = createReaderPages(BROADSHEET, templates);
    const all = [
      printed(morning, templates).webHtml,
      ...edges.map((edge) => printed(edge, templates).webHtml),
      pages.unsubscribe({ action: '/u/x' }),
      pages.signUp({ action: '/subscribe', problem: 'address', zone: 'Europe/London' }),
      pages.preferences({
        action: '/p/x',
        zone: 'UTC',
        minute: 390,
        mayChoose: true,
        mayChooseHour: true,
        hours: [390],
        sections: null,
        saved: true,
        days: 'every',
        pausedUntil: null,
        problem: null,
        changeAddressUrl: '/a/x',
        dataUrl: '/d/x',
        eraseUrl: '/e/x',
        unsubscribeUrl: '/u/x',
      }),
      pages.archive({ editions: [], signUpUrl: '/subscribe' }),
    ];
    const reports = await Promise.all(all.map((html) => validator.validateString(html)));
    expect(
      reports.flatMap((report) =>
        report.results.flatMap((result) => result.messages.map((m) => `${m.ruleId}: ${m.message}`)),
      ),
    ).toEqual([]);
  });
});

/** Word's engine: `[if mso]` applies, `[if !mso]` does not. */
function asWordSeesIt(html: string): string {
  return html
    .replace(/<!--\[if !mso[^\]]*\]><!-->[\s\S]*?<!--<!\[endif\]-->/g, '')
    .replace(/<!--\[if [^\]]*mso[^\]]*\]>([\s\S]*?)<!\[endif\]-->/g, '$1');
}

/** Everybody else: conditional comments are comments. */
function asOthersSeeIt(html: string): string {
  return html.replace(/<!--[\s\S]*?-->/g, '');
}

/** Tags that close what is not open, or are never closed. */
function unbalanced(html: string): readonly string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [tag, slash, name = ''] of html
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .matchAll(/<(\/?)([a-z][a-z0-9:]*)\b[^>]*>/gi)) {
    if (/^(img|br|meta|link|input|hr|o:.*)$/i.test(name) || tag.endsWith('/>')) continue;
    if (slash === '') open.push(name);
    else if (open.pop() !== name) wrong.push(tag);
  }
  return [...wrong, ...open];
}
