import type { Language } from './language.ts';

export const zh: Language = {
  tag: 'zh',
  unspaced: true,
  cuePhrases: {
    'section-header': '相关… | 推荐… | 热门… | 最新… | 更多… | 延伸阅读… | 相關… | 推薦… | 熱門…',
    'comment-header': `
      评论… | 評論… | 网友评论… | 網友評論… | 网友留言… | 留言… | 发表评论… | 發表評論… | 最新评论… | 热门评论… |
      全部评论… | 精彩评论… | 相关评论… | 读者评论… | 讀者評論… | 跟帖… | 参与评论… | 我要评论… | 回應… | 迴響…
    `,
    crumb: '分享… | 收藏… | 打印… | 广告… | 廣告… | 登录… | 注册… | 登入…',
    credit: '来源… | 來源… | 责任编辑… | 编辑… | 作者… | 记者… | 文/…',
    legal: '…版权所有… | …版權所有… | …备案号… | …備案… | …icp…',
  },
  discussion: {
    buttons: `
      回复 回覆 點讚 点赞 赞 讚 踩 举报 舉報 檢舉 分享 转发 收起 支持 反对 引用 顶
    `,
    roles: `
      楼主 | 网友 | 匿名用户 | 游客
    `,
  },
};
