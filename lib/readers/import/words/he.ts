import type { ListWords } from './list-words.ts';

export const heLists: ListWords = {
  statuses: {
    confirmed: 'פעיל רשום מנוי',
    unsubscribed: 'הוסר בוטל לאפעיל הוסרה ביטל',
  },
  columns: {
    address: 'הודעתדואל דואל',
    state: 'סטטוס מצב',
  },
  suspiciousInName: 'הסכמה|ניוזלטר',
};
