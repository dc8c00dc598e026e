import { fold } from '@broadsheet/text/fold';

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

export function wholeWordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** fold() is slow, so length and first letter are compared first. */
export function foldsTo(text: string, folded: string): boolean {
  if (Math.abs(text.length - folded.length) > 24) return false;
  const first = text.charAt(0);
  return !(/[a-z]/i.test(first) && first.toLowerCase() !== folded.charAt(0)) && fold(text) === folded;
}
