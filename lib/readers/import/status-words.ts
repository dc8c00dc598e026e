/** What a list may say of a person, from the best to the worst. The worst that a row says is what counts. */
export const STANDINGS = ['confirmed', 'pending', 'unsubscribed', 'bounced', 'complained'] as const;
export type Standing = (typeof STANDINGS)[number];

/** The worse of two. */
export function worse(one: Standing, other: Standing): Standing {
  return STANDINGS.indexOf(one) >= STANDINGS.indexOf(other) ? one : other;
}

/** Whether such a person must not be mailed, whatever else their row says. */
export function hasLeft(standing: Standing): boolean {
  return standing !== 'confirmed' && standing !== 'pending';
}

/**
 * Words of Mailchimp, Substack, Ghost, listmonk, Buttondown, Beehiiv, Kit, MailerLite, Campaign Monitor, Brevo and
 * our own export, and what services and spreadsheets write in other languages, in the form of `plain`. Whoever is
 * paused, blocked or deleted there has not agreed to be mailed from here. Words that can mean either, such as
 * Buttondown's `churned`, are left out on purpose.
 */
const WORDS: Readonly<Record<Standing, string>> = {
  confirmed: `
    subscribed subscriber confirmed active activated enabled regular premium gifted free paid paying pastdue comped trialed
    optin optedin singleoptin doubleoptin confirmedoptin activepatron declinedpatron marketingkontakt normal 通常 current valid accepted agreed granted express explicit implied marketingcontact
    aktiv angemeldet eingetragen abonniert abonnent bestätigt aktiviert
    actif active abonné abonnée inscrit inscrite confirmé confirmée
    activo activa suscrito suscrita confirmado confirmada
    attivo attiva iscritto iscritta confermato confermata
    ativo ativa inscrito inscrita assinante subscrito
    actief ingeschreven aangemeld geabonneerd bevestigd
    prenumererar bekräftad tilmeldt bekræftet påmeldt bekreftet tilaaja aktiivinen
    aktywny aktywna potwierdzony potwierdzona zapisany aktivní přihlášen potvrzeno
    aktif abone onaylı активен активный активна подписан подписана подтвержден подтверждён активний підписаний
    subskrybuje prenumerator odbiera odebírá abonat activat aktív feliratkozott feliratkozva ενεργός εγγεγραμμένος συνδρομητής đãđăngký hoạtđộng berlangganan aktifberlangganan
    פעיל רשום מנוי فعال підписана підписався активна ใช้งาน สมัครแล้ว
    有効 登録済み 登録済 購読中 配信中 確認済み 已订阅 訂閱中 已訂閱 已确认 已確認 活跃 구독중 구독 활성 نشط مشترك مؤكد`,
  pending: `
    pending unconfirmed notconfirmed unactivated unverified validating awaitingconfirmation notsubscribed nonsubscribed
    neversubscribed transactional waiting nonmarketingcontact keinmarketingkontakt nichtmarketingkontakt pendingexpress pendingconfirmation pendingoptin optinpending
    nonmarketable nonmarketing unmarketed new
    unbestätigt nichtbestätigt ausstehend wartend
    enattente nonconfirmé nonconfirmée nonabonné noninscrit
    pendiente sinconfirmar noconfirmado nosuscrito inattesa nonconfermato noniscritto
    pendente nãoconfirmado nãoinscrito inafwachting onbevestigd nietbevestigd
    obekräftad afventer venter niepotwierdzony doaktywacji oczekujący oczekuje nepotvrzeno onaybekliyor beklemede
    неподтвержден неподтверждён ожидает новый 仮登録 未確認 未认证 未确认 未確認 待确认 대기 معلق غيرمؤكد`,
  unsubscribed: `
    unsubscribed unsubscribe unsubscriber unsubscribers unsubscribes unsubs optouts optout optedout left cancelled canceled removed deleted archived disabled inactive paused
    blocklisted blacklisted blocked banned suppressed held onhold temphold onholdoptout suspended deceased
    formerpatron nomail nonmailable byuser bymoderator formersubscriber unsub manualsuppression usersuppressed usersuppression globalsuppressed globallysuppressed notsending declined
    rejected revoked withdrawn donotmail donotemail donotcontact dnc
    abgemeldet abbestellt ausgetragen inaktiv gekündigt gelöscht gesperrt blockiert deaktiviert widerrufen pausiert
    désabonné désabonnée désinscrit désinscrite inactif inactive bloqué supprimé désactivé suspendu résilié annulé
    baja debaja dadodebaja desuscrito desuscrita cancelado inactivo inactiva bloqueado eliminado borrado
    disiscritto disiscritta cancellato cancellata inattivo inattiva bloccato rimosso eliminato disattivato
    descadastrado cancelada inativo inativa removido excluído desativado
    afgemeld uitgeschreven inactief geblokkeerd verwijderd opgezegd gedeactiveerd
    avregistrerad avprenumererad avslutad afmeldt frameldt avmeldt peruutettu
    wypisany wypisana nieaktywny nieaktywna zablokowany usunięty zrezygnował odhlášen odhlášený neaktivní zrušen zrušeno zrušená
    pasif iptal abonelikiptal ayrıldı отписан отписана отписался отписалась неактивен неактивный заблокирован удален
    удалён відписаний
    abonelikiptaledildi aboneliktençıktı çıktı vazgeçti eronnut poistunut lopettanut dezabonat dezabonată inactiv leiratkozott inaktív törölt διαγραμμένος διαγράφηκε ανενεργός
    đãhủyđăngký hủyđăngký đãhủy ngừng khônghoạtđộng berhentiberlangganan berhenti tidakaktif הוסר בוטל לאפעיל הוסרה ביטל لغو لغواشتراک غیرفعال відписався відписалась неактивна видалений ยกเลิก ยกเลิกแล้ว
    解除 解除済み 退会 退会済み 配信停止 配信解除 無効 停止 已退订 退订 已退訂 已取消 取消订阅 已取消订阅 已取消訂閱 取消訂閱 不再订阅 停用 已停用 未激活 수신거부 구독취소 구독해지 해지 해지됨 탈퇴
    ملغى ملغي غيرنشط غيرمشترك محظور محذوف`,
  bounced: `
    bounced bounce hardbounce hardbounced softbounce softbounced softbounces cleaned undeliverable undelivered invalid
    malformed nonexistent dead bouncing unreachable invalidemail invalidaddress bademail badaddress onholdbounce bybounces bouncerule error
    unzustellbar zurückgewiesen ungültig rejeté invalide rebotado rebote inválido inválida rimbalzato nonvalido
    devolvido onbestelbaar ongeldig opgeschoond npai ogiltig ugyldig nieprawidłowy odrzucony odbitytwardy odbitymiękki odbity geçersiz недоставлено недействителен недоступен
    エラー エラー停止 不達 配信エラー 無効アドレス 退信 无效 무효 مرتد غيرصالح`,
  complained: `
    complained complaint complainer spam spammy junk abuse abusecomplaint spamcomplaint markedasspam reportedspam spamreport abusereport ispcomplained
    beschwerde plainte queja reclamo segnalazione reclamação klacht skarga жалоба 苦情 投诉 投訴 شكوى`,
};

const STANDING_OF: ReadonlyMap<string, Standing> = new Map(
  STANDINGS.flatMap((standing) =>
    WORDS[standing]
      .trim()
      .split(/\s+/)
      .map((word) => [plain(word), standing] as const),
  ),
);

/** What a status of any of these services means here; null for a word we do not know. */
export function standingOf(status: string): Standing | null {
  return STANDING_OF.get(plain(status)) ?? null;
}

/** Words that are said of nothing but mail; `inactive` or `cancelled` may be about an account or a payment. */
const SAID_OF_MAIL =
  /subscri|unsub|nomail|optout|optedout|bounce|cleaned|blocklist|blacklist|suppress|complain|spam|undeliver|abgemeld|abbestell|desabonn|desinscri|desuscri|disiscri|descadastr|afgemeld|uitgeschreven|отпис|配信停止|配信解除|退会|退订|退訂|取消订阅|수신거부/;

/** No word of the table is longer, in the spelling of any service. */
const LONGEST_WORD = 40;

/** Words that are said of anything: of prices, hands, priorities, events. */
const SAID_OF_ANYTHING: ReadonlySet<string> = new Set(
  `new normal 通常 error invalid free current regular premium paid paying gifted comped trialed pastdue express explicit implied granted
  valid accepted subscriber left held dead junk abuse waiting transactional malformed declined rejected`
    .split(/\s+/)
    .map(plain),
);

/** What a word says of a person wherever it stands, as a cell or as a name; null for one that is said of anything. */
export function plainStandingOf(text: string): Standing | null {
  return SAID_OF_ANYTHING.has(plain(text)) ? null : standingOf(text);
}

/** `cancelled` in a column that nobody knows: it may be the person, or an order of theirs. */
export function mayMeanLeaving(cell: string): boolean {
  if (cell.length > LONGEST_CELL || /^[\d\s.:+-]*$/.test(cell)) return false;
  const words = tagsIn(cell);
  return words.some((word) => {
    // The peninsula, beside a town.
    if (word.length > LONGEST_WORD || (words.length > 1 && plain(word) === 'baja')) return false;
    const standing = plainStandingOf(word);
    return (standing !== null && hasLeft(standing)) || SAID_OF_AN_END.has(plain(word));
  });
}

/** Words for an end, also of something paid for: the person may or may not still want the mail. */
const SAID_OF_AN_END: ReadonlySet<string> = new Set(
  `expired lapsed churned ended terminated quit former exmember exsubscriber formermember exkunde exmitglied ehemalig ehemaliger ehemalige
  beendet abgelaufen ausgetreten ausgeschieden expiré expirée ancienmembre ancienabonné vencido vencida caducado caducada
  expirado expirada exsocio scaduto scaduta verlopen beëindigd exlid avslutat utgången
  udløbet utløpt wygasł wygasła wygasły vypršelo süresidoldu истек истёк истекла 期限切れ 失効 解約 解約済み 已过期 已過期 만료 만료됨 منتهي منتهية`
    .split(/\s+/)
    .map(plain),
);

/** No list of tags that is read is longer. */
const LONGEST_CELL = 400;

/** One of several tags or lists. */
const tagsIn = (cell: string): readonly string[] =>
  /[,;|]|:::/.test(cell) ? cell.split(/[,;|]|:::/) : [cell];

function wordOfLeaving(text: string): Standing | null {
  if (text.length > LONGEST_WORD) return null;
  const standing = standingOf(text);
  return standing === 'confirmed' || !SAID_OF_MAIL.test(plain(text)) ? null : standing;
}

/** What a cell says that nobody asked: only a word that can mean nothing else, and never that somebody agreed. */
export function leavingWord(cell: string): Standing | null {
  // Most cells are names, numbers and notes, and a list may have thirty columns of them.
  if (cell.length > LONGEST_CELL || /^[\d\s.:+-]*$/.test(cell)) return null;
  return tagsIn(cell).reduce<Standing | null>((worst, word) => {
    const standing = wordOfLeaving(word);
    if (standing === null || worst === null) return worst ?? standing;
    return worse(worst, standing);
  }, null);
}

/** Letters and digits only, lower case, without accents: `Opted-Out` and `opted out` are the same word. */
export function plain(text: string): string {
  // Cells are asked again and again.
  if (/^[a-z0-9]*$/.test(text)) return text;
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Yes, no, or neither: what spreadsheets, databases and exports write for a flag. */
export function flagOf(value: string): boolean | null {
  const word = value.trim().toLowerCase().normalize('NFC');
  if (YES.has(word)) return true;
  return NO.has(word) ? false : null;
}

/** `t` and `f` are PostgreSQL's; `wahr`, `vrai` and their like are what Excel makes of true in its languages. */
const YES = words(
  'true yes y t 1 on x checked ✓ ✔ ☑ ✅ ja j oui o si sí sì s sim tak ano evet 希望する 希望 する 受け取る 受信する 同意する да так kyllä igen ναι はい 是 예 نعم wahr vrai verdadero vero verdadeiro waar sant sand prawda истина doğru',
);
const NO = words(
  'false no n f 0 off unchecked - – — null none nil nein non não nee nej nei nie ne hayır 希望しない しない 不要 受け取らない 受信しない 同意しない нет ні ei nem όχι いいえ 否 아니요 لا falsch faux falso onwaar falskt falsk fałsz ложь yanlış ✗ ✘ ☐',
);

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' ').map((word) => word.normalize('NFC')));
}
