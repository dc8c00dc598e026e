import type { Language } from './language.ts';

export const vi: Language = {
  tag: 'vi',
  quotes: '“ ” ‘ ’',
  smallWords: `
    và của là các có được cho trong một không với những để người khi này đã từ về đến tại cũng ra
  `,
  cuePhrases: {
    'comment-header': `
      bình luận | bình luận # | # bình luận | ý kiến bạn đọc | ý kiến bạn đọc # | gửi bình luận…
    `,
  },
  captions: 'ảnh minh họa | ảnh tư liệu',
  discussion: {
    buttons: `
      trả lời thích chia sẻ báo cáo vi phạm
    `,
    roles: `
      thành viên | khách
    `,
  },
};
