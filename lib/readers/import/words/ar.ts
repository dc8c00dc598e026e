import type { ListWords } from './list-words.ts';

export const arLists: ListWords = {
  statuses: {
    confirmed: 'نشط مشترك مؤكد',
    pending: 'معلق غيرمؤكد',
    unsubscribed: 'ملغى ملغي غيرنشط غيرمشترك محظور محذوف',
    bounced: 'مرتد غيرصالح',
    complained: 'شكوى',
  },
  columns: {
    address: 'البريدالإلكتروني',
    state: 'الحالة',
  },
  ended: 'منتهي منتهية',
  yes: 'نعم',
  no: 'لا',
  vague: `
    علم علامة إرسال ارسال اختيار قائمة عمود حقل إجابة أخبار إشعارات تنبيهات اشتراك الاشتراك نعم لا اتصال تواصل
  `,
  agreeing: 'النشرة موافقة الموافقة أوافق',
  besideAgreeing: 'على البريدية',
  suspiciousInName: 'رفض|النشرة|إلغاء|موافقة',
};
