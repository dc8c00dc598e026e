import { expect, test } from 'vitest';
import { compileMjml } from '../../lib/compose/build/compile-mjml.ts';

const lines = (body: string) =>
  `<mjml>\n<mj-body>\n${body}\n</mj-body>\n</mjml>`
    .split('\n')
    .map((text, i) => ({ text, file: 'x.mjml', line: i + 1 }));
const section = (inside: string) => `<mj-section><mj-column>${inside}</mj-column></mj-section>`;

test('an element or an attribute that MJML does not know is refused, with file and line', async () => {
  await expect(compileMjml('x.mjml', lines(section('<mj-tixt>x</mj-tixt>')))).rejects.toThrow(
    /x\.mjml:3:.*mj-tixt/s,
  );
  await expect(compileMjml('x.mjml', lines(section('<mj-text colour="red">x</mj-text>')))).rejects.toThrow(
    /x\.mjml:3:.*colour/s,
  );
});

test('indentation and blanks in styles go, and of a property that stands twice the last one stays', async () => {
  const html = await compileMjml(
    'x.mjml',
    lines(`<mj-raw><p style="color: red; margin: 0, 1px; color: blue">x</p></mj-raw>`),
  );
  expect(html).toContain('<p style="margin:0,1px;color:blue">x</p>');
  expect(html).not.toMatch(/^[ \t]|\n\n/m);
});
