import { plain } from './status-words.ts';

/**
 * Words of which a name such as `Flag`, `Send?`, `Abo`, `Y/N` or `Column 3` is made: a yes or no below it may well say who
 * wants mail, and which of the two means so cannot be told. Names about something else (`VIP`, `Over 18`) have other
 * words. In the form of `plain`.
 */
const VAGUE: ReadonlySet<string> = new Set(
  `flag flags ok okay check checked tick ticked mark marked marker send sending include included keep skip live use usable good
  contact reach want wants wanted interest interested follow follows following follower sub subs subscribe subscriber
  subscription subscriptions subscribing list listed column col field unnamed yn y n yes no answer response choice select
  selected value in out on off stop go digest update updates news alert alerts notification notifications notify info infos
  communication communications comms announcement announcements campaign campaigns broadcast daily weekly monthly approved
  valid quit gone expired terminated resigned ex former lapsed closed
  kennzeichen kz merkmal haken angehakt markiert senden versenden versand schicken anschreiben nutzen kontakt kontaktieren
  interesse interessiert folgen abo abos abonnement abonnements abonniert bezug bezieht spalte feld antwort auswahl wert ja nein
  benachrichtigung benachrichtigungen mitteilungen neuigkeiten aktuelles täglich wöchentlich beendet
  coche coché cochée case marque envoyer envoi inclure contacter intérêt intéressé intéressée suivre abonné liste colonne
  champ réponse choix valeur oui non actualités nouvelles alerte alertes quotidien inscription
  casilla marca marcado enviar envío incluir contactar interés interesado lista columna campo respuesta elección valor sí si
  comunicaciones novedades noticias avisos alertas diario alta cancelación
  casella spunta invio inviare includere contattare interessato elenco colonna risposta scelta valore comunicazioni novità
  notizie avvisi abbonamento abbonato iscrizione quotidiano settimanale
  envio coluna resposta escolha sim não comunicações notícias assinatura inscrição cancelado
  vinkje verzenden versturen volgen lijst kolom veld antwoord keuze waarde nieuws meldingen inschrijving
  skicka skickas intresse intresserad kolumn fält svar val värde nyheter abonnemang godkänd nyheder felt verdi varsler send
  lähetä tilaus uutiset lista sarake
  flaga wysyłka wysyłać wyślij zainteresowany kolumna pole odpowiedź wybór wartość tak nie aktualności powiadomienia subskrypcja
  příznak odeslat odesílat posílat zasílat zasílání kontaktovat zájem seznam sloupec odpověď volba hodnota ano ne novinky odběr
  předplatné oznámení
  gönder gönderim iletişim ilgi liste sütun alan cevap seçim değer evet hayır haberler duyuru duyurular bildirim bildirimler
  abonelik
  флаг флажок отметка галочка отправлять отправка отправить список столбец поле ответ выбор значение да нет новости
  уведомления абонемент
  フラグ チェック リスト 列 項目 回答 選択 希望 要否 可否 购阅 标记 標記 勾选 勾選 是否 列表 字段 选择 選擇 值 消息 新闻 新聞 联系 聯繫 接收 订户
  체크 선택 여부 목록 항목
  علم علامة إرسال ارسال اختيار قائمة عمود حقل إجابة أخبار إشعارات تنبيهات اشتراك الاشتراك نعم لا اتصال تواصل`
    .trim()
    .split(/\s+/)
    .map(plain),
);

/** Small words beside them, which alone say nothing. */
const SMALL: ReadonlySet<string> = new Set(
  'to the a an for of our me my us is has will should i we e by via this der die das an uns per le la les de du des el los il lo o a het'
    .split(' ')
    .map(plain),
);

/** Words of languages written without spaces, anywhere in the name. */
const JOINED = /フラグ|送信|送付|通知|お知らせ|案内|购阅|发送|發送|资讯|資訊|알림|발송|전송|소식|플래그/;

/** Whether a yes or no below this name may say who wants mail, or says nothing at all. */
export function isVagueName(name: string): boolean {
  if (JOINED.test(name.normalize('NFKC'))) return true;
  // Who came to an event.
  if (/^(checked|signed|logged)(in|out)$/.test(plain(name))) return false;
  const words = name
    .split(/[^\p{L}\p{M}]+|(?<=\p{Ll})(?=\p{Lu})/u)
    .map(plain)
    .filter((word) => word !== '' && !SMALL.has(word));
  return words.every((word) => VAGUE.has(word));
}
