import type { LineFacts } from './scan-line.ts';

/** `A fallen ash. Picture: Gwen Ashdown`: the credit is behind the caption. */
const CAPTION =
  /(?:[.!?…”")]\s*\(?|\s\()(?:pictures?|photos?|photographs?|images?|illustration|foto|fotos|bild|bilder|photographie|imagen|imagem|immagine|фото)(?:\s(?:by|credit|courtesy of))?\s?(?::|by\b|©)\s?\p{Lu}(?:[^.!?]|(?<=(?<!\p{L})\p{L})\.){1,60}\)?$/iu;

/** `[사진 출처 = …]`, `（写真：…）`, `（图/…）`. */
const UNSPACED_CREDIT =
  /[[(（【〈]\s?(?:사진|写真|撮影|图|圖|图片|照片)\s?(?:출처|제공|来源|提供)?\s?[=:：/／]/u;

/** `The bridge at dusk Photo by R. Bru via Canvas`: no full stop before the credit. */
const PHOTO_BY =
  /(?:^|\s)(?:photo|photograph|image|foto|picture)s? (?:by|from|via|von|par|de|di|av|af|door) \p{Lu}[^.!?]{1,50}$/iu;

/** What WordPress puts below each item of a feed, in the languages we read. */
const FEED_FOOTER =
  /^(?:the post .{3,300} (?:first appeared|appeared first) on |der beitrag .{3,300} erschien zuerst auf |l['’]article .{3,300} est apparu en premier sur |la entrada .{3,300} (?:aparece|se publicó|apareció) primero en |o post .{3,300} (?:apareceu|aparece) primeiro em |l['’]articolo .{3,300} (?:proviene da|sembra essere il primo su) |het bericht .{3,300} verscheen eerst op |(?:сообщение|запись) .{3,300} (?:появились|впервые появилась) )/iu;

/** `Find more boats and ferries at the Lockside Courier.`: a way to the publisher's other pages. */
const MORE_FROM =
  /^(?:(?:read|see|find|get|view|browse|explore|discover|for)\s)?more(?:\s[\p{L}-]+){0,4}\s(?:from|at|on)\s(?:the\s)?\p{Lu}[^.!?]{1,40}[.!]?$/u;

const BIO =
  /^(?:\p{Lu}[\p{L}.'’-]*\s){1,4}(?:(?:also )?writes (?:about|on|for|a)\b|covers\b|reports (?:on|from|for)\b|is (?:an?|the|our)\b.{0,90}\b(?:reporter|correspondent|editor|writer|journalist|columnist|critic|contributor|producer|freelancer)\b)/u;

export function isCaption({ text, stops, quotes }: LineFacts): boolean {
  if (text.length > 300) return false;
  if (UNSPACED_CREDIT.test(text) || (stops === 0 && PHOTO_BY.test(text))) return true;
  // The credit is behind a sentence or in brackets: most lines have neither.
  return (stops > 0 || quotes > 0 || text.includes('(') || text.includes(')')) && CAPTION.test(text);
}

export function isFeedFooter(text: string): boolean {
  return FEED_FOOTER.test(text);
}

export function isMoreFrom({ text, words }: LineFacts): boolean {
  return words >= 4 && words <= 12 && MORE_FROM.test(text.charAt(0).toLowerCase() + text.slice(1));
}

/** Says who the author is. In the middle of an article such a sentence is its own; at the end it is not. */
export function isAuthorNote(text: string): boolean {
  return text.length <= 400 && BIO.test(text);
}
