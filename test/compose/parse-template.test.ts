import { describe, expect, test } from 'vitest';
import { type Medium, parseTemplate } from '../../lib/compose/build/parse-template.ts';
import { list, record } from '../../lib/compose/template/shape.ts';
import { TemplateError } from '../../lib/errors.ts';

const shape = record({
  title: 'text',
  dek: 'text?',
  url: 'url',
  stories: list(record({ headline: 'text' })),
});
const parsed = (source: string, medium: Medium = 'html') =>
  parseTemplate(source, shape, medium, (tag, nth) => `x.mjml, ${tag} no. ${nth}`);

function refusal(source: string): string {
  try {
    parsed(source);
  } catch (error) {
    if (error instanceof TemplateError) return error.message;
    throw error;
  }
  return 'none';
}

test('literals, values and blocks become steps', () => {
  expect(parsed('<p>{{ title }}</p>{{#stories}}<b>{{headline}}</b>{{/stories}}{{^dek}}-{{/dek}}')).toEqual([
    ...['<p>', { print: 'title' }, '</p>'],
    { each: 'stories', body: ['<b>', { print: 'headline' }, '</b>'] },
    { unless: 'dek', body: ['-'] },
  ]);
});

test('in a plain text a line with nothing but a block leaves no line behind', () => {
  expect(parsed('{{#dek}}\n{{dek}}\n  {{/dek}}\nend\n', 'text')).toEqual([
    { when: 'dek', body: [{ print: 'dek' }, '\n'] },
    'end\n',
  ]);
  expect(parsed('{{#dek}}\n{{dek}}\n{{/dek}}', 'html')).toEqual([
    { when: 'dek', body: ['\n', { print: 'dek' }, '\n'] },
  ]);
});

test('in a plain text an address is a text, and braces of HTML mean nothing', () => {
  expect(parsed('{{url}} <p style="{{title}}">', 'text')).toEqual([
    ...[{ print: 'url' }, ' <p style="', { print: 'title' }, '">'],
  ]);
});

describe('a template is refused', () => {
  test.each([
    ['for an address that is printed as text', '<p>{{url}}</p>', 'an address printed as text'],
    ['for a text in a link', '<a href="{{title}}">', 'a text in the attribute href'],
    ['for an address in another attribute', '<img alt="{{url}}">', 'a link in the attribute alt'],
    ['for a part of an address', '<a href="{{url}}#top">', 'a part of an address'],
    ['for a value in a style', '<p style="color:{{title}}">', 'a placeholder in the attribute style'],
    ['for a block in a tag', '<p title="{{#dek}}x{{/dek}}">', 'a block inside a tag'],
    ['for a block that is not closed', '{{#dek}}x', 'this block is never closed'],
    ['for blocks that cross', '{{#dek}}{{#stories}}{{/dek}}', 'closes a block that is not open here'],
    ['for the end of nothing', '{{/dek}}', 'closes a block that is not open here'],
    ['for three braces', '<p>{{{title}}}</p>', 'unbalanced braces'],
    ['for half a placeholder', '<p>{{title', 'unbalanced braces'],
    ['for a placeholder of another engine', '<p>{{&title}}</p>', 'unknown placeholder'],
    ['for a value that may be missing', '<p>{{dek}}</p>', 'may be missing'],
    ['for a block of an unknown name', '{{#deck}}x{{/deck}}', 'unknown name'],
  ])('%s', (_, source, problem) => {
    expect(refusal(source)).toContain(problem);
  });

  test('with the place of the tag that is wrong, also if it stands there twice', () => {
    expect(refusal('<p>{{title}}</p><a href="{{title}}">')).toMatch(
      /^x\.mjml, \{\{title\}\} no\. 2: \{\{title\}\}: a text/,
    );
  });
});
