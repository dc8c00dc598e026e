import type { ListWords } from './list-words.ts';

export const zhLists: ListWords = {
  statuses: {
    confirmed: '已订阅 訂閱中 已訂閱 已确认 已確認 活跃',
    pending: '未认证 未确认 未確認 待确认',
    unsubscribed:
      '已退订 退订 已退訂 已取消 取消订阅 已取消订阅 已取消訂閱 取消訂閱 不再订阅 停用 已停用 未激活',
    bounced: '退信 无效',
    complained: '投诉 投訴',
  },
  columns: {
    address: '电子邮件地址 电子邮箱 電子郵件 電子郵件地址 電郵 邮箱 电子邮件',
    state: '状态 狀態 订阅状态 訂閱狀態',
    subscribedAt: '注册时间 订阅时间 订阅日期 訂閱日期 注册日期',
  },
  ended: '已过期 已過期',
  onlyOfMail: '退订|退訂|取消订阅',
  yes: '是',
  no: '否',
  vague: '购阅 标记 標記 勾选 勾選 是否 列表 字段 选择 選擇 值 消息 新闻 新聞 联系 聯繫 接收 订户',
  vagueAnywhere: '购阅|发送|發送|资讯|資訊',
  agreeing: '訂閱 同意',
  leavingAnywhere: '(用户|会员|帳號|账户)?(删除|刪除|注销|註銷)(日|日期|时间|時間)?',
  suspiciousInName:
    '購讀|訂閱|电子报|電子報|电子通讯|取消|拒绝|拒絕|不要|退订|退訂|订阅|状况|状态|狀態|同意|停止',
  mailInName: '邮件|郵件',
  bought: '订单|訂單',
  dayBehind: '日期',
  leavingNoteAnywhere: '退订|退訂|取消订阅|取消訂閱',
};
