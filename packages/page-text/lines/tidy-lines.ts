import { oneLine } from '@broadsheet/text/visible';

/** Characters that {@link oneLine} leaves as they are, with single spaces between them. */
const TIDY = /^(?:[!-~¡-¬®-ɏ‘’“”„–—…€]+(?: [!-~¡-¬®-ɏ‘’“”„–—…€]+)*)?$/;

/** {@link oneLine} for every line of a text, quick where there is nothing to tidy. */
export function tidyLines(text: string): string[] {
  return text.split(/\r\n?|\n/).map((line) => (TIDY.test(line) ? line : oneLine(line)));
}
