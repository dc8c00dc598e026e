import type { Language } from './language.ts';

export const vi: Language = {
  tag: 'vi',
  smallWords: `
    và của là các có được cho trong một không với những để người khi này đã từ về đến tại cũng ra
  `,
};
