import type { LineFacts } from './scan-line.ts';

/** What WordPress puts below each item of a feed, in the languages we read. */
const FEED_FOOTER =
  /^(?:the post .{3,300} (?:first appeared|appeared first) on |der beitrag .{3,300} erschien zuerst auf |l['’]article .{3,300} est apparu en premier sur |la entrada .{3,300} (?:aparece|se publicó|apareció) primero en |o post .{3,300} (?:apareceu|aparece) primeiro em |l['’]articolo .{3,300} (?:proviene da|sembra essere il primo su) |het bericht .{3,300} verscheen eerst op |(?:сообщение|запись) .{3,300} (?:появились|впервые появилась) )/iu;

/** `Find more boats and ferries at the Lockside Courier.`: a way to the publisher's other pages. */
const MORE_FROM =
  /^(?:(?:read|see|find|get|view|browse|explore|discover|for)\s)?more(?:\s[\p{L}-]+){0,4}\s(?:from|at|on)\s(?:the\s)?\p{Lu}[^.!?]{1,40}[.!]?$/u;

/** `More snow expected on Sunday` */
const ON_A_DAY =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;

const BIO =
  /^(?:\p{Lu}[\p{L}.'’-]*\s){1,4}(?:(?:also )?writes (?:about|on|for|a)\b|covers\b|reports (?:on|from|for)\b|is (?:an?|the|our)\b.{0,90}\b(?:reporter|correspondent|editor|writer|journalist|columnist|critic|contributor|producer|freelancer)\b)/u;

export function isFeedFooter(text: string): boolean {
  return FEED_FOOTER.test(text);
}

export function isMoreFrom({ text, words }: LineFacts): boolean {
  if (words < 4 || words > 12 || !MORE_FROM.test(text.charAt(0).toLowerCase() + text.slice(1))) return false;
  // "More trains cancelled on Friday at Haarlem." is news.
  return !/^more\b.*[.!]$/i.test(text) && !ON_A_DAY.test(text);
}

/** Says who the author is. In the middle of an article such a sentence is its own; at the end it is not. */
export function isAuthorNote(text: string): boolean {
  return text.length <= 400 && BIO.test(text);
}

/** How to write to the author or the desk, in the languages we read. A request to call the police is part of the text. */
const REACHED =
  /^(?:(?:\p{Lu}[\p{L}.'’-]*|author|writer|reporter|editor)\s){1,5}(?:can|may) be reached (?:at|by|on)(?!\p{L})|^Sie erreichen (?:uns|mich|(?:den|die|unseren?) (?:Auto|Redak|Reporter|Verfasser|Journalist)\p{L}*)(?!\p{L})/u;
const WRITE_TO =
  /^(?:(?:to )?contact|[Ee]-?[Mm]ail|write to|reach|schreiben [Ss]ie|écrire à|écrivez à|contactez|escríb\p{L}+|contacta|contatt\p{L}+|scriv\p{L}+|escrev\p{L}+|mail(?:en)?) (?:(?:an|naar|a|à|al?) )?(?:the (?:author|reporter|writer|editor)|us|me|him|her|them|uns|ons|\p{Lu}|\S+@)/u;
const FOLLOW_ON =
  /^(?:[Ff]ollow|[Ff]olgen [Ss]ie|[Ss]uivez|[Ss]igue a|[Ss]egui|[Ss]iga|[Vv]olg|[Ff]ölj|[Ff]ølg)\s[@\p{Lu}].{2,60}\s(?:on|auf|sur|en|su|no|op|på)\s(?:Twitter|X|Facebook|Instagram|Bluesky|LinkedIn|Threads|Mastodon|TikTok|YouTube)(?!\p{L})/u;
/** Words of such a line. */
const LONGEST_CONTACT = 25;

/** `Ada Moss can be reached at ada@quay.example.`: an address, and nothing but what to do with it. */
export function isContact({ text, words, address }: LineFacts): boolean {
  if (words > LONGEST_CONTACT) return false;
  if (FOLLOW_ON.test(text)) return true;
  const writes = WRITE_TO.test(text.charAt(0).toLowerCase() + text.slice(1));
  return address && text.includes('@') && (writes || REACHED.test(text));
}

/**
 * Speaks of the publisher or to the reader, in the languages we read: appeals, boxes, replies. Words that mean
 * something else in one of the others are left out, such as `us`, `sie`, `du` and `nos`.
 */
const ADDRESSES =
  /(?<!\p{L})(?:we|our|ours|you|your|yours|join|wir|unser\p{L}{0,2}|dein\p{L}{0,2}|nous|notre|vous|votre|vos|nosotros|nuestr[oa]s?|usted(?:es)?|tu|noi|nostr[oaei]|voi|vostr[oaei]|nós|noss[oa]s?|você|vocês|wij|ons|jullie|jouw|uw|мы|нас|наш\p{L}{0,2}|вы|вас|ваш\p{L}{0,2})(?!\p{L})/iu;
const QUOTED = /[“"«„][^”"»“]*[”"»“]/gu;

/** What a page says of itself, of its authors or to its readers, outside quotation marks. */
export function isPages({ text }: Pick<LineFacts, 'text'>): boolean {
  return isAuthorNote(text) || ADDRESSES.test(text.replace(QUOTED, ''));
}
