import type { Language } from './language.ts';

export const ko: Language = {
  tag: 'ko',
  unspaced: true,
  cuePhrases: {
    'section-header': '관련… | 추천… | 인기… | 많이 본… | 최신…',
    'comment-header': '댓글…',
    crumb: '공유… | 광고… | 로그인…',
    credit: '사진… | 출처… | 기자…',
    legal: '…저작권…',
  },
};
