import type { Language } from './language.ts';

export const ja: Language = {
  tag: 'ja',
  unspaced: true,
  cuePhrases: {
    'section-header': '関連… | おすすめ… | 人気… | ランキング… | 新着… | あわせて読みたい…',
    'comment-header': 'コメント…',
    crumb: 'シェア… | ツイート… | 広告… | ログイン… | スポンサー…',
    credit: '出典… | 提供… | 写真… | 図…',
    legal: '…无断… | …無断…',
  },
  corrections: '訂正 | 【訂正】 | お詫びと訂正',
  paid: {
    labels: '広告 | pr | 広告企画 | 記事広告 | タイアップ | スポンサードコンテンツ',
    openings: '【pr】 | ［pr］ | [pr] | 【広告】 | ［広告］ | 広告企画 | 記事広告',
  },
  services: {
    labels: '占い | 星占い | 運勢 | クロスワード | 数独 | パズル | レシピ | 番組表 | お悔やみ',
    titles: `
      今日の天気 | きょうの天気 | あすの天気 | 明日の天気 | 天気予報 | 今日の運勢 | きょうの運勢 | 今週の運勢 | 星占い | 占い | クロスワード | 数独 | レシピ | 番組表
      | お悔やみ
    `,
  },
};
