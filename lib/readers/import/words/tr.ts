import type { ListWords } from './list-words.ts';

export const trLists: ListWords = {
  statuses: {
    confirmed: 'aktif abone onaylı',
    pending: 'onaybekliyor beklemede',
    unsubscribed: 'pasif iptal abonelikiptal ayrıldı abonelikiptaledildi aboneliktençıktı çıktı vazgeçti',
    bounced: 'geçersiz',
  },
  columns: {
    address: 'eposta epostaadresi epostaadres',
    state: 'durum durumu',
  },
  ended: 'süresidoldu',
  yes: 'evet doğru',
  no: 'hayır yanlış',
  vague: `
    gönder gönderim iletişim ilgi liste sütun alan cevap seçim değer evet hayır haberler duyuru duyurular
    bildirim bildirimler abonelik
  `,
  leaving: 'silindi|silinme',
  besideLeaving: 'listeden tarihi',
  suspiciousInName: 'reklam|bulten|iptal',
  bought: 'siparis',
  dayBehind: 'tarihi',
};
