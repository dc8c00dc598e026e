import { describe, expect, test } from 'vitest';
import { isVagueName } from '../../../lib/readers/import/vague-names.ts';

const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim());

describe('a yes or no below these may say who wants mail', () => {
  test.each([
    '',
    '3',
    '?',
    ...lines(`
      Flag
      flag_2
      Y/N
      Yes/No
      Column 3
      Unnamed: 3
      OK?
      Send
      Send to
      wantsUpdates
      Subscribe
      Subscription
      On list
      Interested?
      Weekly digest
      Notifications
      Expired
      Abo
      Ja/Nein
      Spalte3
      Kontaktieren
      Case cochée
      Abonnement
      Casilla
      Novedades
      Casella
      Abbonamento
      Assinatura
      Abonnemang
      Nyheter
      Subskrypcja
      Odběr
      Abonelik
      отправлять
      フラグ
      お知らせ
      送信フラグ
      是否
      发送
      알림
      اشتراك`),
  ])('%j', (name) => {
    expect(isVagueName(name)).toBe(true);
  });
});

describe('these are about something else', () => {
  test.each(
    lines(`
      Member
      VIP
      Over18
      Has children
      Customer
      Donor
      Student
      Volunteer
      Vegetarian
      Speaks German
      Attended 2024
      Checked in
      RSVP
      Sent
      Gift Aid
      iOS
      Owns a car
      Lives in London
      Newsletter editor
      Bounced cheque
      Mitglied
      Verheiratet
      Kinder
      Étudiant
      Adhérent
      Donateur
      Mayor de edad
      Socio
      Maggiorenne
      Vrijwilliger
      Myndig
      Członek
      Dospělý
      Öğrenci
      Üye
      Пенсионер
      会員
      既婚
      是否会员
      결혼여부
      طالب
      متزوج`),
  )('%s', (name) => {
    expect(isVagueName(name)).toBe(false);
  });
});
