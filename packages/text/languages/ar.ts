import type { Language } from './language.ts';

export const arabic: Language = {
  tag: 'ar',
  months: `
    يناير | فبراير | مارس | أبريل ابريل | مايو | يونيو | يوليو | أغسطس اغسطس | سبتمبر | أكتوبر اكتوبر |
    نوفمبر | ديسمبر
  `,
  abbreviations: 'د أ م',
};
