import { escapeHtml } from '@broadsheet/text/escape-html';

/** One piece as a source offers it. */
export interface GeneratedPiece {
  readonly host: string;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly headline: string;
  /** None where the source gives the headline alone. */
  readonly paragraphs: readonly string[];
  readonly format: 'json' | 'html' | 'xml' | 'txt';
}

/** The bytes that arrive in the bucket. */
export function objectOf(piece: GeneratedPiece): Uint8Array {
  const format = piece.paragraphs.length === 0 && piece.format === 'txt' ? 'json' : piece.format;
  return new TextEncoder().encode({ json, html, xml, txt }[format](piece));
}

function json({ publisher, publishedAt, headline, paragraphs, host }: GeneratedPiece): string {
  return JSON.stringify({
    headline,
    url: `https://${host}/${slugOf(headline)}`,
    ...(paragraphs.length === 0 ? {} : { articleBody: paragraphs.join('\n\n') }),
    ...(publisher === null ? {} : { publisher: { name: publisher } }),
    ...(publishedAt === null ? {} : { datePublished: publishedAt }),
  });
}

function html({ publisher, publishedAt, headline, paragraphs }: GeneratedPiece): string {
  const text = paragraphs.map((one) => `<p>${escapeHtml(one)}</p>`).join('\n');
  const meta = [
    publisher === null ? '' : `<meta property="og:site_name" content="${escapeHtml(publisher)}">`,
    publishedAt === null ? '' : `<meta property="article:published_time" content="${publishedAt}">`,
  ];
  return `<!doctype html><html><head><title>${escapeHtml(headline)}</title>${meta.join('')}</head><body>
<nav><a href="/">Home</a> <a href="/news">News</a> <a href="/sport">Sport</a></nav>
<article><h1>${escapeHtml(headline)}</h1>${text}</article>
<footer>About us · Contact · Privacy</footer></body></html>`;
}

function xml({ publisher, publishedAt, headline, paragraphs, host }: GeneratedPiece): string {
  const date = publishedAt === null ? '' : `<pubDate>${new Date(publishedAt).toUTCString()}</pubDate>`;
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${escapeHtml(publisher ?? 'RSS')}</title>
<item><title>${escapeHtml(headline)}</title><link>https://${host}/${slugOf(headline)}</link>${date}
<description>${escapeHtml(paragraphs.join(' '))}</description></item></channel></rss>`;
}

/** A page as a browser copies it: menu, headline, text, footer. */
function txt({ publisher, publishedAt, headline, paragraphs }: GeneratedPiece): string {
  const published = publishedAt === null ? [] : [`Published ${dayOf(publishedAt)}`];
  const above = [...(publisher === null ? [] : [publisher]), 'Home', 'News', 'Sport', 'Subscribe'];
  return [...above, '', headline, ...published, '', ...paragraphs, '', 'About us', 'Contact', 'Privacy'].join(
    '\n',
  );
}

function dayOf(instant: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(instant));
}

function slugOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}
