import { wholeWordsOf } from '@broadsheet/page-text/lines/words';
import type { Draft, Problem } from './draft.ts';

type Reason = 'error-page' | 'challenge-page' | 'redirect-page' | 'consent-page' | 'list-page';

/** A page that a server shows in place of an article. */
interface Notice {
  readonly reason: Reason;
  readonly what: string;
  readonly advice: string;
  /** What its headline says, and nothing else. */
  readonly title: RegExp;
  /** What its few words say; null when only the headline shows it. */
  readonly text: RegExp | null;
}

/** Words that reporters and the people they quote use too: a notice only when title and text both have them. */
interface Pair {
  readonly reason: Reason;
  readonly title: RegExp;
  readonly text: RegExp;
}

const CRAWL_AGAIN = 'Let the crawler fetch the address again, and store only answers with status 200.';

/** Headlines that say nothing else; punctuation at the end is no word. */
const only = (phrases: string): RegExp => new RegExp(`^\\W*(?:${phrases})[\\s!.…?:]*$`, 'iu');

const NOTICES: readonly Notice[] = [
  {
    reason: 'error-page',
    what: 'a server’s error page',
    advice: CRAWL_AGAIN,
    title: only(
      [
        '(?:(?:http|error|fehler|erreur|errore|erro)[\\s:#–-]*)*(?:4\\d\\d|5\\d\\d)(?:[\\s:–-]+(?:error|page|file|not found|forbidden|unauthori[sz]ed|gone|bad (?:request|gateway).*|access (?:denied|forbidden).*|internal (?:server )?error.*|service (?:temporarily )?unavailable.*|gateway time-?out.*|too many requests.*|temporarily unavailable.*|backend fetch failed.*|seite (?:wurde )?nicht .*|page .*|página .*|pagina .*))?',
        "(?:oops|sorry|uh[- ]oh|whoops|ups)?[!.,:…\\s]*(?:(?:the|this|that|die|la|cette|esta|questa) )?(?:page|content|article|document|site|resource|file|story|url)(?: you .{0,40}?)? (?:(?:was|is|could|can)(?: ?not| ?n[o’']t)?|does ?n[o’']t|does not|not|no longer|cannot)(?: be)?(?: not)? ?(?:found|available|exist|here|be found|be displayed)?",
        '(?:page|site) (?:missing|unavailable|removed|expired|error)|not found|access (?:is )?denied|(?:403 )?forbidden|unauthori[sz]ed|permission denied|bad (?:gateway|request)|gateway time-?out|service (?:temporarily )?unavailable|internal server error|(?:oops[!,. ]*)?something went wrong|an (?:unexpected )?error (?:has )?occurred|application error|too many requests|rate limit(?:ed| exceeded)|(?:site |website )?under (?:maintenance|construction)|(?:we.ll )?be (?:back|right back)(?: soon)?|(?:scheduled )?maintenance(?: mode)?|error',
        "(?:oups|hoppla|ups|ops|vaya)[!., …]*(?:cette |la |die |diese |esta |questa )?(?:page|seite|página|pagina) .*|(?:cette |la )?page (?:que vous (?:re)?cherchez |demandée )?(?:est introuvable|n['’]existe pas|n['’]existe plus|n['’]a pas été trouvée)",
        '(?:diese |die )?seite (?:wurde )?nicht (?:gefunden|verfügbar)|zugriff verweigert|nicht gefunden|wartungsarbeiten|wartungsmodus|(?:site|website|planned) maintenance|en maintenance|en mantenimiento|in manutenzione|(?:cette )?page (?:introuvable|non trouvée|inexistante)|accès (?:refusé|interdit)|página no encontrada|acceso denegado|pagina non trovata|accesso negato|pagina niet gevonden|toegang geweigerd|página não encontrada|acesso negado|nie znaleziono strony|strona nie (?:istnieje|została znaleziona)|sidan (?:kunde inte hittas|finns inte|hittades inte)|siden (?:finnes|findes) ikke|sivua ei löydy|страница не найдена|доступ запрещ[её]н|sayfa bulunamadı|ページが見つかりません|找不到页面|找不到頁面|页面不存在|الصفحة غير موجودة|لم يتم العثور على الصفحة',
        'this (?:account|site|domain) (?:is|has been) suspended|apache2? .{0,30}default page(?:: it works)?|welcome to (?:nginx|openresty|caddy|iis)|unavailable (?:for|due to) legal reasons|\\S+\\.\\S+ is parked|this domain(?: name)? is (?:parked|for sale)',
      ].join('|'),
    ),
    text: /\b(the page you (are|were) (looking for|trying)|(requested|this) (url|page|address|resource) (was|could|does|is) ?n[o’']t|(we(?:’|'|’a| a)?re (?:currently )?(?:performing|undergoing|down for)|(?:site|page|website) is (?:currently )?(?:undergoing|down for)) (?:some |scheduled |planned |routine )*maintenance|error code:? ?\d{3}|reference #[\d.]+[a-f\d]|ray id:|guru meditation)|page que vous (?:re)?cherchez|page demandée|(?:angeforderte|gewünschte|aufgerufene) seite|página que (?:buscas|busca|procura|você procura)|pagina (?:che stai cercando|richiesta)|strona, której szukasz|požadovaná stránka|sidan du (?:söker|letar)|siden du (?:leter|leder)|sivua ei löyty|запрошенн\p{L}+ (?:вами )?страниц|aradığınız sayfa|お探しのページ|الصفحة التي تبحث عنها|(?<=(?:^|[.!?\n])\s*)this domain(?: name)? is (?:for sale|parked)|contact your hosting provider|access this website from a country belonging to the european/iu,
  },
  {
    reason: 'challenge-page',
    what: 'a bot check',
    advice: 'Ask the site to let your crawler in, or use its feed.',
    title: only(
      "just a moment|one moment(?:,? please)?|please wait(?: a moment)?|attention required|checking your browser(?: before .*)?|(?:sorry,? )?you have been blocked|(?:a )?(?:quick )?security (?:check|verification)|human verification|(?:please )?(?:verify(?:ing)?|confirm) (?:that )?you(?: are|’re|'re) (?:a )?(?:human|not a (?:ro)?bot)|are you (?:a )?(?:human|robot)|i(?:’|')?m not a robot|robot (?:check|or human)|(?:bot|robot) (?:check|verification|protection|detection)|pardon our interruption|access to this page has been denied|please enable (?:javascript|js|cookies)(?: (?:and|or|to|in|on|javascript|js|cookies)\\b.*)?|ddos[ -]guard|ddos protection(?: by .*)?|un instant|einen (?:kleinen )?moment,? bitte|un momento,? por favor|client challenge|challenge validation|captcha|sicherheitsüberprüfung|vérification de sécurité|verificación de seguridad|verifica di sicurezza|verificação de segurança|beveiligingscontrole|güvenlik (?:kontrolü|doğrulaması)|проверка безопасности|accès temporairement restreint|acceso (?:temporalmente )?restringido|accesso limitato",
    ),
    text: /\b(enable javascript and cookies to continue|checking (if|that|your) .{0,40}(secure|browser|connection)|verify(ing)? (that )?you are( a)? human|complete the security check|unusual (traffic|activity) from your|are you a robot|(?:confirm|prove|verify|check) (?:that )?you(?: a|’|')re not a robot|i(?:’|')m not a robot|needs to review the security of your connection|incapsula incident|(?:complete|solve|enter|fill in) the captcha|captcha (?:check|challenge|verification)|you have been blocked|performance (&|and) security by cloudflare)\b/i,
  },
  {
    reason: 'redirect-page',
    what: 'a redirect',
    advice: 'Let the crawler follow redirects and store where they lead.',
    title: only(
      '(?:you are being )?redirect(?:ing|ed)?(?: you .*| to (?:https?:|www\\.).*)?|30[1-8](?:[\\s:–-]+(?:moved|found|see other|not modified|use proxy|temporary redirect|permanent redirect)\\b.*)?|moved permanently|object moved|document (?:has )?moved|(?:automatische )?weiterleitung|(?:weiterleitung|redirection) (?:zu|auf|vers) (?:https?:|www\\.).*|redirection(?: en cours| automatique)?|redirigiendo|reindirizzamento',
    ),
    text: /\b(you (are|will be) (being )?(automatically )?redirect(ed)?|if you are not (automatically )?redirected|(the document|page) has (been )?moved|sie werden (automatisch )?weitergeleitet|vous (allez être|êtes) redirigé)\b/i,
  },
  {
    reason: 'consent-page',
    what: 'a page that asks for consent or a sign-in',
    advice: 'Fetch the page after accepting the consent form, or use the site’s feed.',
    title: only(
      'before you continue(?: to .*)?|we (?:value|care about|respect) your privacy|(?:le )?respect de votre vie privée(?: est (?:important|essentiel|notre priorité)(?: pour nous)?)?|accetta e continua|accepter et continuer|zustimmen und (?:weiter|fortfahren)|weiter mit werbung(?: lesen)?|aceptar y continuar|(?:la tua privacy|tu privacidad|votre vie privée|ihre privatsphäre) (?:è (?:molto )?importante|es (?:muy )?importante|est (?:importante|notre priorité)|ist uns (?:sehr )?wichtig)(?: (?:per noi|para nosotros|pour nous))?|your privacy(?: (?:settings|choices|preferences|matters(?: to us)?))?|privacy (?:settings|preferences|centre|center)|(?:manage )?cookie(?:s|-)? ?(?:consent|settings|preferences|notice|policy|einstellungen)|consent (?:required|management)|datenschutz-?einstellungen|wir (?:schätzen|respektieren) ihre privatsphäre|nous respectons votre vie privée|gestion des cookies|valoramos (?:su|tu) privacidad|la (?:tua|sua) privacy|(?:please )?(?:log|sign) ?in(?: to (?:continue|your account|.{0,30}))?|(?:register|subscribe|log in|sign in) to (?:read|continue).*|anmelden|einloggen|connexion|iniciar sesión|age verification|are you (?:over |at least )?18(?: or (?:over|older))?|you need to enable javascript.*|javascript (?:is )?(?:disabled|required)',
    ),
    text: /\b((accept|allow) all cookies|you need to (enable|turn on) javascript|please enable javascript|javascript (is|must be|has been) (disabled|enabled|required)|mit (werbung|tracking) (lesen|weiterlesen)|zustimmen und weiter)\b/i,
  },
  {
    reason: 'list-page',
    what: 'a list of articles, not one',
    advice: 'Store the articles themselves.',
    title: only(
      '(?:tag|category|author|schlagwort|kategorie|étiquette|etiqueta|categoría)(?: archives?)?\\s*[:|–—]\\s*\\S{1,30}(?: \\S{1,30})?|(?:\\p{L}+ \\d{4} )?archives?|home ?page|home|startseite|accueil|inicio|latest (?:news|articles|stories|posts)|all (?:news|articles|posts|stories)|aktuelle nachrichten|index of /.*',
    ),
    text: null,
  },
];

/** Who asks for consent, and what for: the first alone is what a minister says. */
const PARTNERS =
  /\b(?:we and our (?:\d+ )?(?:partners|vendors)|noi e i nostri (?:\d+ )?partner|nous et nos (?:\d+ )?partenaires|wir und unsere (?:\d+ )?partner|nosotros y nuestros (?:\d+ )?socios|nós e os nossos (?:\d+ )?parceiros|wij en onze (?:\d+ )?partners)\b/iu;
const CONSENT =
  /(?<!\p{L})(?:cookies?|data|datos|daten|données|dati|dados|gegevens|consent\p{L}*|einwilligung|traceurs?|trackers?|devices?|geräte?n?|appareils?|dispositiv[oi]s?|stor(?:e|age)|process|speichern|verarbeiten|stockons|archiviamo|almacenamos|guardamos)(?!\p{L})/iu;

const PAIRS: readonly Pair[] = [
  {
    reason: 'error-page',
    title: only('account suspended'),
    text: /^$|\bhosting\b|\b(?:this|your) (?:account|site|website|domain) (?:has been|is|was) suspended|\bcontact (?:your|the|our) (?:provider|administrator|webmaster|support|billing)/i,
  },
  {
    reason: 'error-page',
    title: only('\\S+\\.\\S+ is for sale'),
    text: /\bthis (?:premium )?domain\b|\bdomain name (?:is|may)\b|(?:^|[.!?\n]\s*)(?:make an? offer|buy (?:it|this|now)|inquire|enquire|get a (?:price|quote))\b/i,
  },
];

/** What somebody says; a button that the reader is asked to press is none. */
const QUOTED =
  /(?<!\b(?:click|press|tap|choose|select|tick|klicken sie(?: auf)?|cliquez sur|haga clic en|clicca su) (?:on |the )?)(?:„[^„“”\n]{1,600}[“”]|“[^“”\n]{1,600}”|"[^"\n]{1,600}"|«[^«»\n]{1,600}»|»[^«»\n]{1,600}«|(?<![\p{L}\d])[‘‚'](?:[^‘’'\n]|[’'](?=\p{L})){1,600}[‘’'](?!\p{L}))/giu;

/** No notice has a longer headline; and a hostile one must not cost minutes. */
const LONGEST_TITLE = 300;

/** Headlines of search results, however many words the results have. */
const RESULTS = only(
  '(?:search results?|suchergebnisse?|résultats de (?:la )?recherche|resultados de (?:la )?búsqueda|risultati (?:della )?ricerca|zoekresultaten)(?:(?:\\s*[:|–—]| (?:for|für|pour|para|de|per|voor)) ?(?:[“”„«»"\'‘’].{1,60}|\\S{1,40}(?: \\S{1,40})?)?)?',
);

/** What nobody but an advertiser of pills, bets and loans has so many words for. */
const SPAM =
  /\b(?:viagra|cialis|levitra|tramadol|xanax|casinos?|slots?|free spins|no deposit|poker online|sportsbook|betting bonus|payday loans?|cash advance|escorts?|essay writing service|replica watches|forex signals|crypto signals|weight loss pills?|backlinks?|seo services?|porn|xxx)\b/giu;
/** The same in other languages: what only an advertiser writes, and what reporters on gambling write as well. */
const ONLY_SPAM =
  /(?<!\p{L})(?:freispiele|bonus ohne einzahlung|echtgeld|online-?casinos|tragaperras online|giros gratis|bonos? sin dep[óo]sito|casinos online|tours gratuits|bonus sans dépôt|sans ordonnance|giri gratis|bonus senza deposito|rodadas grátis|bônus sem depósito|gratis spins|free spins|bonus zonder storting|darmowe spiny|bonus bez depozytu|фриспин\p{L}*|без депозита|бездепозитн\p{L}*|slot gacor|judi online terpercaya|slot deposit|bandar togel|deneme bonusu|bahis siteleri|güvenilir bahis|nhà cái|nổ hũ|tài xỉu|khuyến mãi cho người chơi)(?!\p{L})|注册送|彩金|娱乐城|百家乐|博彩平台|オンラインカジノ|無料スピン|入金不要ボーナス/giu;
const SPAM_WORDS =
  /(?<!\p{L})(?:casinos?|cassinos?|kasyno|casinò|казино|spielautomaten|slots?|tragaperras|apuestas|machines? à sous|viagra|cialis|apostas|caça-níqueis|scommesse|slot machine|автомат\p{L}*|ставки|judi|togel|bahis|iddaa|cá cược|zakłady|gokkasten)(?!\p{L})|博彩|老虎机|体育投注|真人|カジノ|スロット/giu;

/** At least this many different ones, and this share of the words. */
const LEAST_SPAM = 3;
const SPAM_SHARE = 0.06;

/** A text with more words than this is an article about such pages, or its page is marked as one by mistake. */
const SHORT = 120;
/** What only the text says must be most of it. */
const VERY_SHORT = 70;

/** Why what was read is a server's notice instead of an article; null for an article. */
export function noticeIn({ title, paragraphs, standfirst }: Draft): Problem | null {
  if ([title, standfirst, paragraphs[0]].some((it) => PROGRAM.test(it?.slice(0, LONGEST_TITLE) ?? '')))
    return noticeNamed('error-page');
  if (isFiller(title ?? '', paragraphs)) return FILLER_PROBLEM;
  const text = [...paragraphs, standfirst ?? ''].join('\n');
  const words = wholeWordsOf(text).length;
  const name = withoutSite((title ?? '').slice(0, LONGEST_TITLE));
  if (RESULTS.test(name) && !/[,?]/.test(name)) return noticeNamed('list-page');
  if (isSpam(`${title ?? ''}\n${text}`)) return SPAM_PROBLEM;
  if (words > SHORT) return null;
  const found = NOTICES.find((it) => it.title.test(name));
  if (found !== undefined) return problemOf(found);
  const said = text.replace(QUOTED, ' ');
  const pair = PAIRS.find((it) => it.title.test(name) && it.text.test(said.trim()));
  if (pair !== undefined) return noticeNamed(pair.reason);
  if (words > VERY_SHORT) return null;
  if (PARTNERS.test(said) && CONSENT.test(said)) return noticeNamed('consent-page');
  const told = NOTICES.find((it) => it.text?.test(said));
  return told === undefined ? null : problemOf(told);
}

/** What a program says when it fails, in place of a headline or a text. PHP names its file: “Warning: delays on line 4” is news. */
const PROGRAM =
  /^\W{0,3}(?:(?:php )?(?:notice|warning|fatal error|parse error|deprecated|strict standards):\s.{1,200}(?:[/\\]\S{0,150}\.\w{2,6}|\.php)\S{0,30} on line \d|undefined (?:index|variable|offset|property|array key):? |traceback \(most recent call last\)|(?:uncaught )?(?:type|reference|syntax|range|value|key|attribute|index)error: |sqlstate\[|error establishing a database connection)/i;

/** Printers’ Latin, and the first post that a content system writes itself. */
const FILLER =
  /^\W{0,3}lorem ipsum(?:,? dolor\b|\W{0,3}$)|^welcome to wordpress\. this is your first post\b/iu;
/** “TEST article please ignore”; a test that matters has other words. */
const TRIAL =
  /^\W{0,3}(?:this is (?:just )?a )?test(?:ing)?(?:[\s-]?(?:article|post|story|page|headline|artikel|beitrag))?(?:\W{0,4}(?:please |pls )?(?:ignore|delete|do not (?:publish|read))(?: this| me)?)?\W{0,3}\d{0,3}$/i;

function isFiller(title: string, paragraphs: readonly string[]): boolean {
  return (
    TRIAL.test(title.slice(0, LONGEST_TITLE)) ||
    [title, ...paragraphs.slice(0, 2)].some((it) => FILLER.test(it))
  );
}

/** At least two of an advertiser’s own words, and many of both kinds for a text of its length. */
function isForeignSpam(head: string): boolean {
  const own = new Set((head.match(ONLY_SPAM) ?? []).map((it) => it.toLowerCase()));
  if (own.size < LEAST_OWN) return false;
  const all = [...(head.match(ONLY_SPAM) ?? []), ...(head.match(SPAM_WORDS) ?? [])];
  const words = Math.max(
    wholeWordsOf(head).length,
    (head.match(/\p{Script=Han}|\p{Script=Katakana}/gu)?.length ?? 0) / 3,
  );
  return new Set(all.map((it) => it.toLowerCase())).size >= LEAST_SPAM && all.length >= SPAM_SHARE * words;
}

const LEAST_OWN = 2;

const FILLER_PROBLEM: Problem = {
  reason: 'not-an-article',
  detail: 'It is a trial or a filler text. Publish it with its real headline and text.',
};

const SPAM_PROBLEM: Problem = {
  reason: 'spam',
  detail:
    'It is an advertisement made for search engines. Look at where the exporter or the site got it from.',
};

function isSpam(text: string): boolean {
  const head = text.slice(0, 4_000);
  if (isForeignSpam(head)) return true;
  // One word in the singular and the plural is one word.
  const found = (head.match(SPAM) ?? []).map((it) => it.toLowerCase().replace(/s$/, ''));
  return (
    new Set(found).size >= LEAST_SPAM && found.length >= SPAM_SHARE * Math.max(1, wholeWordsOf(head).length)
  );
}

/** The notice a page is, by its reason: for those that markup gives away. */
export function noticeNamed(reason: Reason): Problem {
  const notice = NOTICES.find((it) => it.reason === reason);
  if (notice === undefined) throw new Error(`there is no notice called ${reason}`);
  return problemOf(notice);
}

function problemOf({ reason, what, advice }: Notice): Problem {
  return { reason, detail: `It is ${what}. ${advice}` };
}

function withoutSite(title: string): string {
  return title.replace(/\s+[|–—·]\s+[^|–—·]{2,40}$|\s+-\s+[^-]{2,30}$/, '').trim();
}
