import { LANGUAGES, opensWith, phraseList } from '@broadsheet/text/languages';
import { END } from './line-end.ts';
import type { LineFacts } from './scan-line.ts';

// Sentences in which a page speaks of itself: sign-ups, reading aids, disclaimers, who else reported.

const PHRASES = LANGUAGES.flatMap(({ pageNotes }) => phraseList(pageNotes));
const PAGE_NOTE = opensWith(PHRASES.filter((it) => !it.endsWith('…')).join('|'));
const SURE_NOTE = opensWith(
  PHRASES.filter((it) => it.endsWith('…'))
    .map((it) => it.slice(0, -1))
    .join('|'),
);
/** A longer line says more than that, unless it is the small print of a form. */
const LONGEST_NOTE = 60;
const LONGEST_FORM = 130;

/** Words of a phrase that says enough by itself, when it also names what only a page has. */
const SELF_EVIDENT = 4;
const OF_A_PAGE =
  /article|story|artikel|zusammenfassung|audio|résumé|resumen|artículo|articolo|contenuto|contenu|content|inhalt|browser|affiliate|newsletter|javascript|summary|subscri|source|access|advertisement|funcionalidad|obsah|piece/iu;
/** Words of a phrase that nobody begins a sentence of news with. */
const LONG = 5;
/** Words of a phrase that says enough when it is the whole line. */
const WHOLE = 3;
/** Whom a page speaks to, and what it wants of them. */
const SPEAKS_TO_READERS =
  /(?<!\p{L})(?:you|your|yours|our|us|sie|ihr|ihre[nmrs]?|du|dein\p{L}*|unser\p{L}*|vous|votre|vos|nos|notre|tu|tus|tuo|tua|usted|nuestr\p{L}*|nostr\p{L}*|jouw|uw|je|account|konto|newsletter|abonn\p{L}*|subscri\p{L}*|browser|app|javascript|cookies?|affiliates?|commission|provision|redaktion|earlier version|correct(?:ed|ion)|this (?:article|story|post|piece|text|report)|nachrichtenagenturen|©)(?!\p{L})/iu;
const QUOTED = /[“"«„][^”"»“]*[”"»“]/gu;

/** What a page tells its readers, in lines of their own. */
export function isPageNote(line: LineFacts): boolean {
  // Somebody says it.
  if (line.words > LONGEST_FORM || /^["“”„«‚‘']/u.test(line.text)) return false;
  const plain = line.text.replace(/^[^\p{L}\d]+/u, '').replaceAll('’', "'");
  return opensLikeNote(plain, line.words) || isReport(plain, line) || isForm(line);
}

/** How it opens must be long, or what follows must be for the page's readers. */
/** `This story is more than 3 years old.` */
const OLD =
  /^(?:this (?:article|story|post) is (?:more than|over) \d+ (?:year|month)s? old|(?:cet article|ce texte) (?:date de|a) plus de \d+ (?:ans?|mois)|dieser artikel ist (?:mehr als|über|älter als) \d+ (?:jahr|monat)|este artículo tiene más de \d+ (?:año|mes))/iu;

function opensLikeNote(plain: string, words: number): boolean {
  if (words > LONGEST_NOTE) return false;
  if (SURE_NOTE.test(plain) || OLD.test(plain)) return true;
  const opening = PAGE_NOTE.exec(plain)?.[0];
  if (opening === undefined) return false;
  const size = opening.split(/\s+/).length;
  if (size >= LONG || (size >= SELF_EVIDENT && OF_A_PAGE.test(opening))) return true;
  if (size >= WHOLE && words <= size) return true;
  return SPEAKS_TO_READERS.test(plain.slice(opening.length));
}

const REPORTED = opensWith(LANGUAGES.flatMap(({ reported }) => phraseList(reported)).join('|'));
/** Agencies whose texts papers print. */
const AGENCY =
  /(?<!\p{L})(?:dpa|dpad|afp|apa|ap|reuters|rtr|sid|kna|epd|ots|sda|keystone-sda|ats|belga|anp|efe|ep|europa press|ansa|adnkronos|agi|lusa|agência brasil|agencia brasil|pap|čtk|ctk|mti|ntb|tt|ritzau|stt|tass|interfax|unian|ukrinform|pti|ani|ians|upi|xinhua|kyodo|jiji|yonhap|télam|telam|notimex|agerpres|mediafax|sita|tasr|hina|tanjug|anadolu|aa|dha|iha|cp|the canadian press|the associated press|associated press|deutschen? presse-agentur|pa|pa media|nachrichtenagentur(?:en)?|agenturen|agencias?|agences?|agenzie|agências|agencies|staff|wires?)(?!\p{L})/giu;
/** What is between names of people and agencies. */
const JOINING =
  /(?<!\p{L})(?:and|und|et|y|e|en|och|og|i|a|of|the|der|die|den|du|de|des|la|le|l'|von|by|from|in|for|with|mit|avec|con|com|met|editing|writing|source|quelle|news|rédaction|redaktion|redacción|redazione)(?!\p{L})/giu;
/** Words of a line that says who reported. */
const LONGEST_REPORT = 14;
/** `Ada Moss and AP writers in Northhaven contributed to this report.` */
const CONTRIBUTED =
  /^(?:(?:\p{Lu}[\p{L}.'’-]*|and|in|of|the|for|from|with|staff|writers?|reporters?|correspondents?|journalists?|contributors?|photographers?|producers?|video|freelance|sports|bureau|agencies|wires?|news)[,;]?\s)+(?:also )?contributed (?:to this (?:report|story|article)|reporting)(?: (?:from|for) \p{Lu}[\p{L} ]{1,30})?\.?$/u;
/** `jk/dpa`, `(KNA, DR)`, `erb/ots`: who wrote, in letters. */
const INITIALS = /^\(?\p{L}{2,5}(?:\s?[,/]\s?\p{L}{2,5}){1,3}\)?\.?$/u;

/** `With files from Ada Moss and AFP`, `(dpa)`: names and nothing else behind a phrase that announces them. */
function isReport(plain: string, { text, words, end }: LineFacts): boolean {
  if (words <= 30 && CONTRIBUTED.test(text)) return true;
  if (words > LONGEST_REPORT) return false;
  const rest = plain.replace(AGENCY, '').replace(JOINING, '');
  if (rest !== plain && !/\p{L}/u.test(rest)) return words <= 8;
  if (end !== END.sentence && words <= 4 && INITIALS.test(text) && rest !== plain) return true;
  const announced = REPORTED.exec(plain)?.[0];
  if (announced === undefined) return false;
  const names = plain.slice(announced.length).replace(AGENCY, '').replace(JOINING, '');
  return !/(?<!\p{L})\p{Ll}{3,}/u.test(names);
}

/** What forms and banners speak of, in the languages we read. */
const DATA =
  /personal data|user information|privacy (?:policy|notice|statement)|terms (?:of|and) (?:use|service|conditions)|personenbezogen\p{L}*|datenschutz\p{L}*|einwilligung|données (?:à caractère )?personnel\p{L}*|politique de confidentialité|datos personales|política de privacidad|condiciones de uso|comunicaciones comerciales|dati personali|informativa (?:sulla )?privacy|dados pessoais|termos de uso|persoonsgegevens|privacy(?:beleid|verklaring)|danych osobowych|dane osobowe|danych i|polityk\p{L}+ prywatności|osobních údajů|personuppgifter|integritetspolicy|personoplysninger|personopplysninger|personvern\p{L}*|henkilötie\p{L}+|adatvédel\p{L}*|personale? date|kişisel veri\p{L}*|персональн\p{L}+ данн\p{L}+|персональн\p{L}+ дан\p{L}+|newsletters?|nieuwsbrief|nyhetsbrev|nyhedsbrev|boletín|infolettre|ad[ -]?block\p{L}*|werbeblocker\p{L}*|bloqueur de pub\p{L}*|bloqueador de anuncios|cookies?/iu;
/** What one does with such a form. */
const AGREES =
  /(?<!\p{L})(?:by (?:signing up|subscribing|registering|clicking|submitting|entering|continuing|providing)[^.]{0,60} you|you agree|i (?:hereby )?(?:agree|consent|accept)|we use (?:cookies|your)|we noticed|we will process|your (?:personal data|consent|email)|of your personal data|please (?:disable|turn off|allow)|this (?:web)?site (?:uses|is protected)|ich (?:willige|stimme|akzeptiere|bin damit)|mit ihrer (?:registrierung|anmeldung)|leider (?:benutzen|nutzen) sie|wir (?:verwenden|nutzen) cookies|diese (?:web)?seite verwendet|diese website (?:verwendet|nutzt)|j'(?:accepte|ai lu)|vos données|en vous inscrivant|ce site utilise|nous utilisons|acepto|he leído|al (?:registrarte|suscribirte|hacer clic)|utilizamos cookies|este sitio (?:web )?(?:utiliza|usa)|acconsento|ho letto|questo sito (?:web )?(?:utilizza|usa)|utilizziamo|aceito|concordo|este site (?:utiliza|usa)|ik ga akkoord|wij gebruiken|deze (?:web)?site gebruikt|wyrażam zgodę|moich danych|administratorem (?:twoich |państwa |pani\/pana )?danych|moja zgoda|souhlasím|vašich osobních|godkänner du|genom att (?:anmäla|klicka|registrera)|vi använder|jeg samtykker|vi bruger|vi bruker|ved (?:at|å) (?:tilmelde|melde)|hyväksyn|elfogadom|hozzájárulok|sunt de acord|kabul ediyorum|я согла\p{L}+|даю согласие|я погоджуюся|даю згоду)(?!\p{L})/iu;

/** Characters within which a long one says what it is. */
const AT_ONCE = 40;

/** The small print of a sign-up, a consent or a banner: no news is told in the first person or to `you`. */
function isForm({ text, words }: LineFacts): boolean {
  if (words < WHOLE) return false;
  const said = text.replace(QUOTED, '').replaceAll('’', "'");
  const agrees = AGREES.exec(said);
  // A long one says so at once; an article may come to it.
  const isSaid = agrees !== null && (words <= LONGEST_NOTE || agrees.index <= AT_ONCE);
  return (isSaid && DATA.test(said)) || isOffer(said, words);
}

/** Links that are paid for, in the languages we read. */
const AFFILIATE =
  /affiliate[- ]links?|liens? (?:affiliés?|d'affiliation)|enlaces? de afiliad\p{L}+|link (?:di affiliazione|affiliat\p{L})|links? de afiliad\p{L}+|affiliatelinks?|linki? afiliacyjn\p{L}+/iu;
const COMMISSION =
  /(?<!\p{L})(?:earn|earns|receive|receives|get|gets|erhalten|erhält|bekommen|percevoir|percevons|touchons|toucher|recibimos|recibir|ganar|ganamos|riceviamo|guadagn\p{L}+)(?!\p{L})[^.]{0,60}(?:commission|provision|comisi[óo]n|commissione)|(?:commission|provision|comisi[óo]n|commissione)[^.]{0,60}(?<!\p{L})(?:erhalten|bekommen|paid to us)(?!\p{L})/iu;
const OURSELVES =
  /(?<!\p{L})(?:we|our|us|wir|uns|unser\p{L}*|nous|notre|nos|nuestr\p{L}+|nosotros|noi|nostr\p{L})(?!\p{L})/iu;
/** Who speaks of links on a page of their own. */
const OF_THIS_PAGE =
  /(?<!\p{L})(?:we|our|you|your|this (?:page|post|article|site|story)|these (?:are|links)|wir|unser\p{L}*|diese[mrs]? (?:seite|artikel|beitrag|text)|gekennzeichnet\p{L}*|nous|vous|cet article|ces liens|nuestr\p{L}+|este artículo|questo articolo|nostr\p{L}|dit artikel|ten artykuł)(?!\p{L})/iu;
/** To be preferred by a search engine. */
const PREFERRED =
  /preferred source|bevorzugte quelle|sources? préférée?s?|fuentes? preferid\p{L}+|fonti? preferit\p{L}|fonte preferid\p{L}|preferowan\p{L}+ źród\p{L}+|voorkeursbron|föredragen källa|foretruk\p{L}+ kilde/iu;
/** How long it takes to read or to hear. */
const READING_TIME =
  /(?:reading time|lesedauer|lesezeit|temps de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|leestijd|czas czytania|przeczytanie zajmie|lästid|lesetid|læsetid|lukuaika|doba čtení|olvasási idő|okuma süresi|время чтения|час читання)\D{0,12}\d|^\d+[ -]?min\p{L}*\.? (?:read|listen|watch)$/iu;
/** Words of such lines. */
const LONGEST_OFFER = 45;
/** `whatsapp pinterest facebook mail print`: a share bar on one line. */
const NETWORK =
  /(?<!\p{L})(?:facebook|twitter|whatsapp|pinterest|linkedin|telegram|instagram|reddit|xing|messenger|tumblr|flipboard|bluesky|threads|e?-?mail|drucken|print|imprimir|imprimer|stampa|copy link)(?!\p{L})/giu;
const LEAST_NETWORKS = 3;
/** `Necessary cookies are absolutely essential for the website to function properly.` */
const COOKIES =
  /^(?:(?:necessary|functional|performance|analytic(?:al|s)|advertisement|other uncategorized) cookies (?:are|is|help)|this category (?:only )?(?:includes|contains) cookies|any cookies that may not be particularly)(?!\p{L})/iu;
/** `Please refer to our privacy policy for details.`, `Written or reviewed by a doctor.` */
const ASIDE =
  /^(?:please )?(?:refer to|see|read|consult) (?:our (?:privacy policy|terms)|the (?:privacy policy|terms (?:of (?:use|service)|and conditions))(?: for |\.?$))|^(?:written (?:or|and) )?(?:medically )?(?:reviewed|fact[- ]checked) by (?:an?|our) (?:[\p{L}-]+ ){0,3}(?:doctor|physician|nurse|dietitian|professional|expert|editor|editors|reviewer|board|team)\.?$|^(?:use of|by using) this (?:web)?site (?:constitutes|signifies|means) .*(?:agree|accept)|^previous story next story$|^\(?click (?:on )?(?:the )?images? (?:for|to)(?!\p{L})/iu;
const LONGEST_ASIDE = 24;
const LONGEST_CALL = 16;
const LONGEST_TIME = 8;

function isOffer(said: string, words: number): boolean {
  if (words <= LONGEST_TIME && READING_TIME.test(said)) return true;
  if (words <= LONGEST_ASIDE && (ASIDE.test(said) || isShareBar(said, words))) return true;
  if (words <= LONGEST_NOTE && COOKIES.test(said) && /website|browser|user/iu.test(said)) return true;
  if (words <= LONGEST_CALL && PREFERRED.test(said) && !/[.!?]$/.test(said)) return true;
  if (words > LONGEST_OFFER) return false;
  const sold = said.replace(AFFILIATE, '');
  return (sold !== said && OF_THIS_PAGE.test(sold)) || (COMMISSION.test(said) && OURSELVES.test(said));
}

/** News of networks has commas or a full stop. */
function isShareBar(said: string, words: number): boolean {
  if (/,|[.!?]$/u.test(said)) return false;
  const named = said.match(NETWORK)?.length ?? 0;
  return named >= LEAST_NETWORKS && named * 2 > words;
}
