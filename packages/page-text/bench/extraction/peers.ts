import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';
import { readDump, readPage } from '../../index.ts';
import { textOfFragment } from '../../page/fragment.ts';
import type { BenchPage } from './load-pages.ts';

/** What an extractor says of one page. */
export interface Extraction {
  readonly body: string;
  readonly title: string | null;
  /** `2026-11-22`; null when none is known well enough. */
  readonly date: string | null;
}

/** An extractor under test; null where it cannot read this kind of page at all. */
export interface Extractor {
  readonly name: string;
  extract(page: BenchPage): Promise<Extraction | null>;
}

const NOTHING: Extraction = { body: '', title: null, date: null };
/** Below this a date may not make an article fresh, so it counts as none. */
const LEAST_CONFIDENCE = 0.5;

export const ours = (asHtml: boolean): Extractor => ({
  name: asHtml ? 'page-text (HTML)' : 'page-text (dump)',
  extract: async (page) => {
    // Unpacking the HTML takes longer than reading the dump.
    const html = asHtml ? page.html() : '';
    if (html === null) return null;
    const reading = asHtml ? readPage(html, { url: page.url }) : readDump(page.dump);
    if (reading === null) return NOTHING;
    const { publishedAt } = reading;
    const known = publishedAt !== null && publishedAt.confidence >= LEAST_CONFIDENCE;
    return {
      body: reading.paragraphs.join('\n\n'),
      title: reading.title,
      date: known ? publishedAt.at.slice(0, 10) : null,
    };
  },
});

/** The peers read HTML, whatever ours reads: a dump of the page is what they never see. */
export const PEERS: readonly Extractor[] = [
  {
    name: 'Readability + jsdom',
    extract: (page) =>
      withHtml(page, (html, url) => {
        const { window } = new JSDOM(html, { url });
        try {
          return byReadability(window.document);
        } finally {
          window.close();
        }
      }),
  },
  {
    name: 'Readability + linkedom',
    extract: (page) => withHtml(page, (html) => byReadability(parseHTML(html).document)),
  },
  {
    name: 'defuddle + linkedom',
    extract: (page) =>
      withHtml(page, async (html, url) => {
        const { Defuddle } = await import('defuddle/node');
        // Without this, pages that look empty are looked up with third parties.
        const found = await Defuddle(parseHTML(html).document as never, url, { useAsync: false });
        return {
          body: textOfFragment(found.content ?? '').join('\n\n'),
          title: found.title ?? null,
          date: found.published?.slice(0, 10) || null,
        };
      }),
  },
  { name: 'whole text', extract: async (page) => ({ ...NOTHING, body: page.dump }) },
];

async function withHtml(
  page: BenchPage,
  read: (html: string, url: string) => Extraction | Promise<Extraction>,
): Promise<Extraction | null> {
  const html = page.html();
  if (html === null) return null;
  try {
    return await read(html, page.url || 'https://example.org/');
  } catch {
    return NOTHING;
  }
}

function byReadability(document: unknown): Extraction {
  const article = new Readability(document as never).parse();
  return {
    body: textOfFragment(article?.content ?? '').join('\n\n'),
    title: article?.title ?? null,
    date: article?.publishedTime?.slice(0, 10) ?? null,
  };
}
