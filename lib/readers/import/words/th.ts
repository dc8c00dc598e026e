import type { ListWords } from './list-words.ts';

export const thLists: ListWords = {
  statuses: {
    confirmed: 'ใช้งาน สมัครแล้ว',
    unsubscribed: 'ยกเลิก ยกเลิกแล้ว',
  },
  columns: {
    state: 'สถานะ',
  },
};
