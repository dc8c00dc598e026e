import type { Language } from './language.ts';

export const ko: Language = {
  tag: 'ko',
  unspaced: true,
  cuePhrases: {
    'section-header': '관련… | 추천… | 인기… | 많이 본… | 최신…',
    'comment-header':
      '댓글… | 전체 댓글… | 전체댓글… | 의견… | 독자 의견… | 네티즌 의견… | 댓글쓰기… | 한마디…',
    crumb: '공유… | 광고… | 로그인…',
    credit: '사진… | 출처… | 기자…',
    legal: '…저작권…',
  },
  captions: '자료사진 | 자료 사진',
  discussion: {
    buttons: `
      답글 답글쓰기 좋아요 싫어요 신고 공감 비공감 추천 반대
    `,
    roles: `
      익명 | 회원
    `,
  },
};
