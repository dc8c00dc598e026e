import type { ListWords } from './list-words.ts';

export const koLists: ListWords = {
  statuses: {
    confirmed: '구독중 구독 활성',
    pending: '대기',
    unsubscribed: '수신거부 구독취소 구독해지 해지 해지됨 탈퇴',
    bounced: '무효',
  },
  columns: {
    address: '이메일주소 이메일',
    state: '상태 구독상태 수신상태',
    subscribedAt: '구독일 구독일자 등록일',
  },
  ended: '만료 만료됨',
  onlyOfMail: '수신거부',
  yes: '예',
  no: '아니요',
  vague: '체크 선택 여부 목록 항목',
  vagueAnywhere: '알림|발송|전송|소식|플래그',
  agreeing: '뉴스레터 동의 수신동의 이메일수신동의 메일수신동의 마케팅수신동의 광고수신동의',
  besideAgreeing: '수신 이메일 메일',
  leavingAnywhere: '(회원|구독)?(삭제|탈퇴)(일|일자|일시)?',
  suspiciousInName: '거부|해지|탈퇴|취소|뉴스레터|수신|동의|상태',
  mailInName: '메일',
  dayBehind: '일',
  leavingNoteAnywhere: '수신거부|구독취소',
};
