import type { GeneratedArticle } from '../../support/generated-newsroom.ts';

/** What a bucket holds, one kind a run. */
export const OBJECT_KINDS = ['json', 'html', 'dump', 'markdown'] as const;

const MENU = ['Home', 'News', 'Sport', 'Weather', 'Culture', 'Sign in', 'Subscribe'];
const FOOT = ['Related Articles', 'Council delays vote on new tram line', 'Trams late again', 'Privacy'];

/** A generated article as an object of one kind, its text repeated or cut to about `bytes`. */
export function asObject(
  kind: (typeof OBJECT_KINDS)[number],
  { json }: GeneratedArticle,
  index: number,
  bytes: number,
): { readonly key: string; readonly body: string } {
  const key = `day/${String(index).padStart(6, '0')}.${kind === 'dump' ? 'txt' : kind}`;
  const paragraphs = paragraphsOf(json.articleBody, bytes);
  const { headline, datePublished, publisher, url } = json;
  switch (kind) {
    case 'json':
      return { key, body: JSON.stringify({ ...json, articleBody: paragraphs }) };
    case 'markdown':
      return {
        key,
        body: `---\ntitle: ${JSON.stringify(headline)}\ndate: ${datePublished}\npublisher: ${publisher.name}\nurl: ${url}\n---\n\n${paragraphs.join('\n\n')}\n`,
      };
    case 'html':
      return { key, body: pageOf(json, paragraphs) };
    case 'dump':
      return {
        key,
        body: [publisher.name, ...MENU, headline, `By Mara Lindqvist`, ...paragraphs, ...FOOT].join('\n\n'),
      };
  }
}

function pageOf(
  { headline, url, publisher, datePublished }: GeneratedArticle['json'],
  lines: readonly string[],
) {
  const items = (texts: readonly string[]): string =>
    texts.map((it) => `<li><a href="/x">${it}</a></li>`).join('');
  return `<!doctype html><html lang="en"><head><title>${headline} | ${publisher.name}</title>
<link rel="canonical" href="${url}"><meta property="og:site_name" content="${publisher.name}">
<meta property="article:published_time" content="${datePublished}"></head><body><nav><ul>${items(MENU)}</ul></nav>
<article><h1>${headline}</h1>${lines.map((it) => `<p>${it}</p>`).join('')}</article><aside><ul>${items(FOOT)}</ul></aside></body></html>`;
}

/** Sentences of about the wanted length in all, four to a paragraph. */
function paragraphsOf(text: string, bytes: number): readonly string[] {
  const sentences = text.split(/(?<=\.)\s+/).filter((it) => it !== '');
  const lines: string[] = [];
  for (let i = 0, size = 0; size < bytes && sentences.length > 0; i += 4) {
    const line = [0, 1, 2, 3].map((k) => sentences[(i + k) % sentences.length]).join(' ');
    size += line.length;
    lines.push(line);
  }
  return lines;
}
