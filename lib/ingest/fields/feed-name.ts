import { isNameOf } from '../site-name.ts';

/** Between the name of a newspaper and that of one of its feeds. */
const SEPARATOR = /\s+[-–—|»>·•:]+\s+|\s*[|»：]\s*|:\s+/u;

/** What a feed is called beside its newspaper: front pages, latest news, sections, and the word “feed” itself. */
const OF_A_FEED: ReadonlySet<string> = new Set(
  `rss atom feed feeds full all latest top breaking news headline headlines stories articles posts home homepage page front main update updates channel
   world international national local politics business economy sport sports culture science technology opinion
   startseite aktuell aktuelles aktuelle neueste alle nachrichten meldungen schlagzeilen artikel topmeldungen politik wirtschaft lokales kultur panorama
   à la une accueil actualité actualités toute toutes les dernières l'actualité infos en continu monde politique économie société
   portada inicio última últimas noticias titulares lo último actualidad deportes política economía sociedad cultura
   ultime ultima ora notizie prima pagina tutte le cronaca esteri economia capa notícias início manchetes
   het laatste nieuws voorpagina binnenland buitenland senaste nytt nyheter nyheder siste seneste forside förstasidan etusivu uutiset tuoreimmat
   wiadomości najnowsze aktualności strona główna zprávy aktuálně hírek știri ειδήσεις главное новости все лента новини haberler son dakika ana sayfa manşet
   أخبار الرئيسية ニュース 最新 最新ニュース トップ 社会 政治 経済 国際 スポーツ 新闻 新聞 首页 头条 뉴스 전체`.split(
    /\s+/,
  ),
);

function isOfAFeed(part: string): boolean {
  return part
    .toLowerCase()
    .split(/[\s,&+]+/)
    .every((word) => OF_A_FEED.has(word.replaceAll('’', "'")));
}

/**
 * Who publishes a feed, from its title: the part that its host is called, or what is left without the words for feeds.
 *
 * @param home - Address of the site, as the feed says it.
 */
export function feedName(title: string, home: string | null): string {
  if (title.length > LONGEST) return title;
  const parts = title
    .split(SEPARATOR)
    .map((it) => it.trim())
    .filter((it) => it !== '');
  if (parts.length < 2) return title;
  const host = URL.parse(home ?? '')?.hostname;
  const own = host === undefined ? undefined : parts.find((part) => isNameOf(host, part));
  const rest = parts.filter((part) => !isOfAFeed(part));
  const [only] = rest;
  return own ?? (rest.length === 1 && only !== undefined ? only : title);
}

/** Characters; longer ones are descriptions. */
const LONGEST = 120;
