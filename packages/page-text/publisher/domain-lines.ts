import { fold } from '@broadsheet/text/fold';
import type { Mention } from './mention.ts';

const DOMAIN =
  /(?<![\w@./-])(?:https?:\/\/)?(?:www\d?\.)?((?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,})(?![\w@-])|@((?:[a-z\d-]+\.)+[a-z]{2,})/giu;
/** Quick to deny: in most lines a full stop ends a sentence. */
const MAY_BE_DOMAIN = /[a-z\d]\.[a-z]{2}/i;
/** Hosts that everybody links to. */
const OTHERS =
  /facebook|twitter|^x\.com|instagram|youtu|google|whatsapp|telegram|tiktok|linkedin|pinterest|apple|reddit|threads|bsky|gmail|example|amazon|cloudfront|bit\.ly/i;

/** The domains that a line names. One that sets cookies is a vendor. */
export function domains(text: string): readonly Mention[] {
  if (text.length > 600 || !MAY_BE_DOMAIN.test(text) || /cookie/i.test(text)) return [];
  return [...text.matchAll(DOMAIN)].flatMap((match) => {
    const host = match[1] ?? match[2] ?? '';
    if (OTHERS.test(host) || isGlued(host)) return [];
    const alone = match[0] === text && match[2] === undefined && !/^http|^www/i.test(text);
    const label =
      host
        .replace(/(?:\.(?:com?|org|net|gov|ac))?\.[a-z]+$/i, '')
        .split('.')
        .at(-1) ?? '';
    return [
      {
        name: host.toLowerCase(),
        key: fold(label).replaceAll(' ', ''),
        place: 'domain' as const,
        line: text,
        alone,
        isAddress: match[2] !== undefined || /^http|^www/i.test(match[0]) || /[.!]$/.test(text),
      },
    ];
  });
}

/** `…in Qatar.AFP`: a credit right behind a caption is no domain. */
function isGlued(host: string): boolean {
  return /\p{Lu}/u.test(host.slice(host.lastIndexOf('.'))) && host !== host.toUpperCase();
}

/** Domains that a page may name and still be trusted to name its own. */
const MOST_DOMAINS = 4;

/** The same domains, with a mark on those of the one that more lines name than any other. */
export function markUsual(found: readonly Mention[]): readonly Mention[] {
  const lines = Map.groupBy(
    found.filter(({ alone }) => alone !== true),
    (it) => it.name,
  );
  const most = [...lines].map(([name, all]) => ({ name, lines: new Set(all.map((it) => it.line)).size }));
  const [first, second] = most.sort((a, b) => b.lines - a.lines);
  // A page with many is a list of vendors or links.
  if (most.length > MOST_DOMAINS) return found;
  return found.map((it) => ({ ...it, usual: it.name === first?.name && first.lines > (second?.lines ?? 0) }));
}
