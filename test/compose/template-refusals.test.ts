import { describe, expect, test } from 'vitest';
import { compileAll } from '../../lib/compose/build/compile-all.ts';
import { contrast } from '../../lib/compose/build/contrast.ts';
import { expandSource, positionOf } from '../../lib/compose/build/expand-source.ts';
import { parseTemplate } from '../../lib/compose/build/parse-template.ts';
import { themeWith } from '../../lib/compose/build/theme.ts';
import { checkContrast } from '../../lib/compose/build/theme-tokens.ts';
import { list, maybe, record } from '../../lib/compose/template/shape.ts';
import { TemplateError } from '../../lib/errors.ts';
import { theme } from '../../templates/theme.ts';
import { readTemplate } from './support/press.ts';

const shape = record({
  title: 'text',
  dek: 'text?',
  url: 'url',
  picture: maybe(record({ src: 'url', alt: 'text' })),
  stories: list(record({ headline: 'text', link: 'url?' })),
  isLong: 'flag',
});
const parse = (source: string) =>
  parseTemplate(source, shape, 'html', (tag) => `templates/x.mjml near ${tag}`);

describe('a template is refused while building when it', () => {
  test.each([
    ['prints a name the view does not have', '<p>{{titel}}</p>', /unknown name/],
    [
      'reaches for an outer value without saying so',
      '{{#stories}}<p>{{title}}</p>{{/stories}}',
      /unknown name/,
    ],
    ['prints an optional value that may be missing', '<p>{{dek}}</p>', /may be missing/],
    [
      'prints an optional link that may be missing',
      '{{#stories}}<a href="{{link}}">x</a>{{/stories}}',
      /may be missing/,
    ],
    ['prints a list', '<p>{{stories}}</p>', /a list or block, not a value/],
    ['prints a flag', '<p>{{isLong}}</p>', /a boolean/],
    ['has a raw placeholder of three braces', '<p>{{{title}}}</p>', /\{\{\{…\}\}\} is not supported/],
    ['has a raw placeholder with an ampersand', '<p>{{&title}}</p>', /unknown placeholder/],
    ['has half a placeholder', '<p>{{title</p>', /braces/],
    ['opens a block and leaves it open', '{{#dek}}<p>{{dek}}</p>', /never closed/],
    ['closes what is not open', '<p></p>{{/dek}}', /not open/],
    ['closes blocks crosswise', '{{#dek}}{{#stories}}{{/dek}}{{/stories}}', /not open/],
    ['puts a text into a link', '<a href="{{title}}">x</a>', /a text in the attribute href/],
    ['prints an address as text', '<p>{{url}}</p>', /address printed as text/],
    ['builds an address from parts', '<a href="https://x.example/{{url}}">x</a>', /part of an address/],
    ['puts an address where text belongs', '<img alt="{{url}}">', /a link in the attribute alt/],
    ['puts a value into a style', '<p style="color:{{title}}">x</p>', /in the attribute style/],
    ['puts a value into an event handler', '<p onclick="{{title}}">x</p>', /in the attribute onclick/],
    ['puts a value into a style sheet', '<style>p { color: {{title}} }</style>', /inside <style>/],
    ['puts a value into a script', '<script>let x = "{{title}}"</script>', /inside <script>/],
    ['leaves an attribute without quotes', '<p title={{title}}>x</p>', /outside a quoted attribute/],
    [
      'puts a block into a tag',
      '<p {{#isLong}}class="x"{{/isLong}}>x</p>',
      /outside a quoted attribute|inside a tag/,
    ],
  ])('%s', (_, source, complaint) => {
    expect(() => parse(source)).toThrow(TemplateError);
    expect(() => parse(source)).toThrow(complaint);
  });

  test('is not MJML', async () => {
    const read = (path: string) =>
      path === 'digest.mjml'
        ? '<mjml><mj-body><mj-section><mj-tixt>x</mj-tixt></mj-section></mj-body></mjml>'
        : readTemplate(path);
    await expect(compileAll(read, theme)).rejects.toThrow(/digest\.mjml.*mj-tixt/s);
  });

  test('misspells an attribute of MJML, and the message names file and line of the part', async () => {
    const read = (path: string) => {
      const text = readTemplate(path);
      return path === 'parts/lead.mjml'
        ? (text?.replace('<mj-column>', '<mj-column with="1px">') ?? null)
        : text;
    };
    await expect(compileAll(read, theme)).rejects.toThrow(/templates\/parts\/lead\.mjml:3/);
  });

  test('uses a colour the theme does not have', () => {
    expect(() => expandSource('a.mjml', () => '<p>\n$inc</p>', { ink: '#000000' })).toThrow(
      /a\.mjml:2: \$inc/,
    );
  });

  test('includes a part that does not exist', () => {
    expect(() => expandSource('a.mjml', (path) => (path === 'a.mjml' ? '{{> b}}' : null), {})).toThrow(
      /parts\/b\.mjml is missing/,
    );
  });

  test('includes a part outside the folder', () => {
    const lines = expandSource('a.mjml', () => '{{> ../../secret}}', {});
    expect(lines.map((line) => line.text)).toEqual(['{{> ../../secret}}']);
    expect(() => parse(lines.map((line) => line.text).join('\n'))).toThrow(/unknown placeholder/);
  });

  test('includes itself', () => {
    expect(() => expandSource('parts/a.mjml', () => '{{> a}}', {})).toThrow(/includes itself/);
  });

  test('is set in a colour too faint to read', () => {
    expect(() => checkContrast(themeWith(theme, { light: { dim: '#b0b0b0' } }))).toThrow(
      /light\.dim on paper/,
    );
  });
});

describe('a template is taken when', () => {
  test('every value is tested before it is printed', () => {
    expect(
      parse(
        '{{#dek}}<p>{{dek}}</p>{{/dek}}{{#picture}}<img src="{{src}}" alt="{{alt}} of {{@title}}">{{/picture}}',
      ),
    ).toEqual([
      { when: 'dek', body: ['<p>', { print: 'dek' }, '</p>'] },
      {
        with: 'picture',
        body: [
          '<img src="',
          { print: 'src' },
          '" alt="',
          { print: 'alt' },
          ' of ',
          { print: '@title' },
          '">',
        ],
      },
    ]);
  });

  test('errors name the file and line of the part', () => {
    const files: Record<string, string> = {
      'a.mjml': 'one\n{{> b}}\nthree',
      'parts/b.mjml': 'two\nand a half',
    };
    const places = expandSource('a.mjml', (path) => files[path] ?? null, {}).map(positionOf);
    expect(places).toEqual([
      'templates/a.mjml:1',
      'templates/parts/b.mjml:1',
      'templates/parts/b.mjml:2',
      'templates/a.mjml:3',
    ]);
  });

  test('the theme gives every text at least 4.5 to 1, in light and in dark', () => {
    expect(() => checkContrast(theme)).not.toThrow();
    for (const scheme of [theme.light, theme.dark]) {
      expect(contrast(scheme.text, scheme.paper)).toBeGreaterThan(7);
      expect(contrast(scheme.ink, scheme.paper)).toBeGreaterThan(10);
    }
  });

  test('contrast is counted as WCAG counts it', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});
