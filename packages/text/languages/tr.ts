import type { Language } from './language.ts';

export const tr: Language = {
  tag: 'tr',
  smallWords: `
    ve bir bu da de için ile olarak çok daha olan gibi en ancak ise kadar sonra var ne olduğu değil göre
    her
  `,
  months: `
    ocak | şubat | mart | nisan | mayıs | haziran | temmuz | ağustos | eylül | ekim | kasım | aralık
  `,
  ago: { after: 'önce' },
  abbreviations: 'Dr Prof Doç Sn Av Alb Gen No vb vs yy',
  ordinals: { before: '' },
  cuePhrases: {
    'section-header': `
      ilgili haberler | ilginizi çekebilir | çok okunanlar | son dakika | paylaş | etiketler | reklam
    `,
    'comment-header': 'okur yorumları | okuyucu yorumları | yorumlar | yorum yap | # yorum | yorum yaz',
    speaker: 'cevapla | yanıtla',
    crumb: 'paylaş | yazdır | kaydet | ara | giriş yap | üye ol | kapat | reklam',
    'link-line': 'ayrıca bakınız…',
    legal: 'gizlilik politikası… | tüm hakları saklıdır…',
    tags: 'etiketler:…',
  },
  cueWords: {
    promo: 'bülten abone',
  },
  paid: {
    labels: 'reklam | advertorial | sponsorlu içerik | ilan',
    openings: 'reklam | advertorial | sponsorlu içerik',
  },
  services: {
    labels: 'burçlar | astroloji | bulmaca | vefat ilanları | yemek tarifleri | tarifler | tv rehberi | loto',
    titles: `
      hava durumu | bugün hava nasıl | günlük burç yorumları | burç yorumları | bulmaca | çekiliş
      sonuçları
    `,
  },
};
