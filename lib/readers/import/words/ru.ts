import type { ListWords } from './list-words.ts';

export const ruLists: ListWords = {
  statuses: {
    confirmed: 'активен активный активна подписан подписана подтвержден подтверждён',
    pending: 'неподтвержден неподтверждён ожидает новый',
    unsubscribed: 'отписан отписана отписался отписалась неактивен неактивный заблокирован удален удалён',
    bounced: 'недоставлено недействителен недоступен',
    complained: 'жалоба',
  },
  columns: {
    address: 'эл.почта почта',
    state: 'статус',
    subscribedAt: 'датаподписки',
  },
  ended: 'истек истёк истекла',
  onlyOfMail: 'отпис',
  yes: 'да истина',
  no: 'нет ложь',
  vague: `
    флаг флажок отметка галочка отправлять отправка отправить список столбец поле ответ выбор значение да нет
    новости уведомления абонемент
  `,
  agreeing: 'согласие рассылка рассылку',
  besideAgreeing: 'на дата',
  leaving: String.raw`удален\p{L}*`,
  leavingOrGoing: String.raw`выбыл\p{L}*`,
  besideLeaving: 'дата из списка рассылки',
  suspiciousInName: 'новост|отказ|рассыл|отпис|соглас|статус|подпис',
  mailInName: 'почт',
  bought: 'заказ',
  dayBefore: 'дата',
  dayBehind: 'дата',
  leavingNote: 'отписалс[яь]|отписалась|отписана?',
};
