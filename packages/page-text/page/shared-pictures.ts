import type { Document } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { withoutEntities } from './dom.ts';

/** A picture with which a page is shared, as it declares it. */
export interface SharedPicture {
  readonly url: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly type: string | null;
  readonly alt: string | null;
}

/** Pages declare some sizes of one picture, or some pictures; no page has more. */
const MOST = 20;

/** Every `og:image` with what is said of it below, then the picture of the card, in the page's order. */
export function sharedPictures(document: Document): readonly SharedPicture[] {
  const found: Record<string, string>[] = [];
  const cards: Record<string, string>[] = [];
  for (const { attribs } of DomUtils.findAll((it) => it.name === 'meta', document.children)) {
    const name = (attribs.property ?? attribs.name ?? '').toLowerCase();
    const [, site, part = 'url'] = /^(og|twitter):image(?::([a-z_]{3,10}))?$/.exec(name) ?? [];
    const content = withoutEntities(attribs.content?.trim() ?? '');
    if (site === undefined || content === '') continue;
    const pictures = site === 'og' ? found : cards;
    const last = pictures.at(-1);
    if (name === `${site}:image` || last === undefined) pictures.push({ [part]: content });
    else last[part] = content;
  }
  return [...found, ...cards].slice(0, MOST).flatMap((it) => {
    const url = it.secure_url ?? it.url ?? it.src;
    if (url === undefined) return [];
    return [
      {
        url,
        width: pixels(it.width),
        height: pixels(it.height),
        type: it.type ?? null,
        alt: it.alt ?? found[0]?.alt ?? null,
      },
    ];
  });
}

function pixels(value: string | undefined): number | null {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isNaN(number) ? null : number;
}
