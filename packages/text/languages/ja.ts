import type { Language } from './language.ts';

export const japanese: Language = {
  tag: 'ja',
  unspaced: true,
  cuePhrases: {
    'section-header': '関連… | おすすめ… | 人気… | ランキング… | 新着… | あわせて読みたい…',
    'comment-header': 'コメント…',
    crumb: 'シェア… | ツイート… | 広告… | ログイン… | スポンサー…',
    credit: '出典… | 提供… | 写真… | 図…',
    legal: '…无断… | …無断…',
  },
};
