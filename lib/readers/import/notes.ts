import { listPattern, plain, plainPattern } from './words.ts';

/** No longer note is read. */
const LONGEST_NOTE = 300;

/** Words that say of a person that they left. */
const LEFT = new RegExp(`^(${plainPattern('leavingNote')})$`);

/** The same in languages that are written without spaces. */
const LEFT_JOINED = new RegExp(listPattern('leavingNoteAnywhere'));

/** That nobody may write to them any more, as a person notes it. */
const ASKS = new RegExp(listPattern('askingNote'), 'i');

/** What they may have left beside mail, which says nothing about it. */
const OTHER_CHANNEL = /^(sms|push|whatsapp|fax|tracking)$/;

/** `unsubscribed by phone on 3 May`, `hat sich abgemeldet`: a note of somebody who keeps the list by hand. */
export function saysTheyLeft(note: string): boolean {
  // An address to click is in the row of everybody.
  if (note.length > LONGEST_NOTE || note.includes('://')) return false;
  if (LEFT_JOINED.test(note.normalize('NFC'))) return true;
  if (ASKS.test(note)) return true;
  // Few cells have a word that is long enough.
  if (!/\p{L}{7}/u.test(note)) return false;
  const words = note.split(/[^\p{L}\p{M}]+/u).map(plain);
  return words.some((word) => LEFT.test(word)) && !words.some((word) => OTHER_CHANNEL.test(word));
}
