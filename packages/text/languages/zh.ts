import type { Language } from './language.ts';

export const zh: Language = {
  tag: 'zh',
  unspaced: true,
  cuePhrases: {
    'section-header': '相关… | 推荐… | 热门… | 最新… | 更多… | 延伸阅读… | 相關… | 推薦… | 熱門…',
    'comment-header': '评论… | 評論… | 网友评论… | 留言… | 发表评论…',
    crumb: '分享… | 收藏… | 打印… | 广告… | 廣告… | 登录… | 注册… | 登入…',
    credit: '来源… | 來源… | 责任编辑… | 编辑… | 作者… | 记者… | 文/…',
    legal: '…版权所有… | …版權所有… | …备案号… | …備案… | …icp…',
  },
};
