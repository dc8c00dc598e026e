import { escapeHtml } from '@broadsheet/text/escape-html';
import { describe, expect, test } from 'vitest';
import { escapeNothing, fill } from '../../lib/compose/template/fill.ts';
import { parseTemplates } from '../../lib/compose/templates.ts';
import { CorruptStoreError, TemplateError } from '../../lib/errors.ts';

describe('filling a template', () => {
  test('escapes every value for HTML and none for plain text', () => {
    const program = ['<p>', { print: 'title' }, '</p>'];
    const view = { title: `Fish & <chips> "to go" 'now'` };
    expect(fill(program, view, escapeHtml)).toBe(
      '<p>Fish &amp; &lt;chips&gt; &quot;to go&quot; &#39;now&#39;</p>',
    );
    expect(fill(program, view, escapeNothing)).toContain(`Fish & <chips>`);
  });

  test('repeats a block for each entry, whose own names count', () => {
    const program = [{ each: 'stories', body: [{ print: 'title' }, ' in ', { print: '@title' }, '; '] }];
    const view = { title: 'Paper', stories: [{ title: 'One' }, { title: 'Two' }] };
    expect(fill(program, view, escapeHtml)).toBe('One in Paper; Two in Paper; ');
  });

  test('leaves out what is missing, empty or not set', () => {
    const program = [
      { when: 'a', body: ['a'] },
      { unless: 'a', body: ['no a'] },
      { with: 'b', body: ['b'] },
      { when: 'c', body: ['c'] },
      { unless: 'd', body: [' no d'] },
    ];
    expect(fill(program, { a: '', b: null, c: false, d: [] }, escapeHtml)).toBe('no a no d');
  });

  test('does not look for a missing name in outer scopes', () => {
    const program = [{ each: 'stories', body: [{ print: 'dek' }] }];
    expect(() => fill(program, { dek: 'outer', stories: [{}] }, escapeHtml)).toThrow(TemplateError);
  });

  test('does not take inherited names for values', () => {
    expect(() => fill([{ print: 'constructor' }], {}, escapeHtml)).toThrow(TemplateError);
    expect(() => fill([{ print: '__proto__.x' }], {}, escapeHtml)).toThrow(TemplateError);
  });
});

describe('reading compiled templates', () => {
  test('a missing file is named with its fix', () => {
    expect(() => parseTemplates({})).toThrow(CorruptStoreError);
    expect(() => parseTemplates({})).toThrow(/digest\.ltr\.json[\s\S]*npm run build/);
  });

  test('a file of another format is refused', () => {
    expect(() => parseTemplates({ 'digest.ltr.json': '{"format":0,"program":[]}' })).toThrow(
      CorruptStoreError,
    );
  });
});
