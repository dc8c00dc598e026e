import type { ListWords } from './list-words.ts';

export const jaLists: ListWords = {
  statuses: {
    confirmed: '通常 有効 登録済み 登録済 購読中 配信中 確認済み',
    pending: '仮登録 未確認',
    unsubscribed: '解除 解除済み 退会 退会済み 配信停止 配信解除 無効 停止',
    bounced: 'エラー エラー停止 不達 配信エラー 無効アドレス',
    complained: '苦情',
  },
  columns: {
    address: 'メール eメール メールアドレス',
    state: '状態 ステータス 配信状況 配信状態 購読状況 登録状況',
    left: '解除日 配信停止日 退会日',
    subscribedAt: '登録日 登録日時',
  },
  ended: '期限切れ 失効 解約 解約済み',
  onlyOfMail: '配信停止|配信解除|退会',
  ofAnything: '通常',
  yes: '希望する 希望 する 受け取る 受信する 同意する はい',
  no: '希望しない しない 不要 受け取らない 受信しない 同意しない いいえ',
  vague: 'フラグ チェック リスト 列 項目 回答 選択 希望 要否 可否',
  vagueAnywhere: 'フラグ|送信|送付|通知|お知らせ|案内',
  agreeing: 'メールマガジン ニュースレター メルマガ 同意',
  leavingAnywhere: '(会員|登録|購読|アカウント|メンバー)?(削除|解約|脱退)(日|日時|日付|済み?|フラグ)?',
  suspiciousInName:
    '承諾|許諾|メールマカシン|ニュースレター|退出|取消|拒否|不要|メルマカ|解除|退会|停止|同意|配信|購読|状態|ステータス',
  mailInName: 'メール',
  bought: '注文|予約',
  dayBehind: '日|日時',
  leavingNoteAnywhere: '退会|配信停止',
};
