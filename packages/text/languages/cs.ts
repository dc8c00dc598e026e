import type { Language } from './language.ts';

export const cs: Language = {
  tag: 'cs',
  quotes: '„ “ ‚ ‘',
  smallWords: `
    a v se na je že o s z do i to ve pro za by ale po jako které který jsou od k také už bude byl jeho
    když tak podle jen nebo
  `,
  stopWords: `
    aby aj ani asi až během bez budou byla bylo byli byly být co což další dalších dnes dokud dva ho chce
    jak jaký jeden jedna jednou jejich její jenom ještě jich jinak jiné již jsem jsme já kam kde kdo kdy ke
    kolem která kterého kteří kterou kterým kterých ku kvůli let má mají mezi mezitím mimo mít mohl mohla
    mohou moc mu může my nad nám nás nebude nebyl nebylo není než ně nejen nejsou několik některé některých
    ní nich nimi nové nový okolo on ona oni ono pak pod pokud poté pouze prý proč protože proto proti před
    předtím přes přesto při přitom řekl řekla roce si sice spolu své svého svou svůj svých ta takže tam tato
    te tě tedy ten tento této tím toho tom tomu totiž tu tuto ty tyto těch též u vám vás více včetně však
    všech všechno všechny vždy zatím zda ze
  `,
  everydayWords: `
    auto budova cena ceny den dnes dny domu dítě děti dům ekonomika firma gól hasiči hodin hodina korun
    lidé lidí lékař miliard miliarda milion milionů ministerstvo ministr ministryně minut muž muži města
    město městský měsíc nehoda nehody nemocnice noc návrh obec obviněný obyvatelé oběti oběť osob osoba
    peníze plán podezřelý policejní policie policisté pomoc požár premiér prezident primátor procent práce
    radnice rodina rozhodnutí ráno silnice sněmovna soud soudce soudu společnost starosta stavba strana
    státní svět trenér trest týden tým ulice učitel večer vláda vlády voda volby výhra včera vězení
    zadržen zastupitelé země zemřel zemřeli zpráva zraněn zranění záchranáři zápas zápasu zástupce česko
    české český člověk řidič škola školy žena ženy žáci
  `,
  numberWords: `
    dva dvě tři čtyři pět šest sedm osm devět deset dvanáct dvacet třicet čtyřicet padesát sto
    stovky tisíc tisíce polovina
  `,
  months: `
    ledna leden | února | března | dubna | května | června | července | srpna | září | října | listopadu |
    prosince
  `,
  weekdays: 'sobotu soboty neděli pondělí úterka středu středy čtvrtka pátku',
  abbreviations: 'dr prof ing mgr mudr judr sv ul č tzv např atd apod tj mj str hod tis mil',
  ordinals: { before: '' },
  cuePhrases: {
    'section-header': `
      čtěte také… | související články | související | nejčtenější | reklama | sdílet | štítky
    `,
    'comment-header': `
      názory čtenářů | komentáře | komentář | přidat komentář | diskuse | diskuze | diskuse # |
      diskuze # | komentáře # | # komentářů | # komentáře | diskuse k článku… | vstoupit do
      diskuse… | názory #
    `,
    crumb: `
      sdílet | tisk | hledat | přihlásit | zavřít | článek | drobečková navigace
    `,
    'link-line': 'čtěte také… | přečtěte si…',
    credit: 'zdroj:…',
    legal: 'ochrana osobních údajů…',
    tags: 'štítky:…',
  },
  captions: 'ilustrační foto | ilustrační snímek | archivní snímek | na snímku | zleva',
  discussion: {
    buttons: `
      odpovědět odpověď nahlásit citovat líbí se nelíbí
    `,
    roles: `
      host | člen
    `,
  },
  pageNotes: `
    chcete-li článek poslouchat | pokračování článku | váš prohlížeč nepodporuje | tento článek je
    exkluzivní | následuje obsah vložený | přejít před obsah vložený | tento článek je dostupný |
    názory vyjádřené v
  `,
  reported: 'zdroj: | zdroje:',
  page: {
    things: 'obsah',
    data: 'osobních údajů',
    agrees: 'souhlasím | vašich osobních',
    readingTime: 'doba čtení',
  },
  weighty: `
    zemřel | zemřela | zemřelo | zemřeli | zahynul | zahynula | zahynulo | zahynuli | zabil | zabila |
    zabilo | mrtvých | mrtví | mrtvý | válka | nežije | nežijí | oběti na životech
  `,
  disasters: `
    zemětřesení | neštěstí | nehoda | výbuch | exploze | střelba | povodeň | povodně | požár | požáry |
    sesuv | hurikán | zřícení | vykolejení | katastrofa | masakr | atentát | útok | zřítil se |
    zřítila se | zřítilo se | zřítily se | vykolejil | vykolejily | lavina | požáru | výbuchu
  `,
  warnings: `nepít | nepijte | nepitná | převařovat vodu | evakuováno | evakuovali | evakuace | nouzový stav | výjimečný stav | nevětrat`,
  tolls: {
    dead: `
      mrtvých | mrtví | zemřelo | zemřeli | zahynulo | zahynuli | zabilo | zabil
    `,
    rising: 'stoupl | stoupá | vzrostl',
    past: `
      proces* | výroč* | vzpom* | odsouz* | obžalo* | film* | román* | seriál* | cvičen* | klesl na
    `,
    victims: 'oběti | obětí',
    people: `lidí | lidé | osob | dětí | žáků | mužů | žen | dělníků | horníků | cestujících | vojáků | civilistů | turistů | obyvatel`,
    atLeast: `nejméně | více než | přes | až | téměř | asi`,
  },
  services: {
    labels: `
      horoskop | horoskopy | počasí | křížovka | křížovky | sudoku | parte | smuteční oznámení | recepty |
      recept | televizní program | tv program | inzerce | nabídka práce | kvíz | úmrtí |
      kulturní kalendář
    `,
    titles: `
      předpověď počasí | předpověď počasí na | počasí na | počasí dnes | denní horoskop |
      týdenní horoskop | horoskop na | křížovka | sudoku | recept | televizní program | tv program |
      smuteční oznámení | kam o víkendu | kam za kulturou | svátek slaví | kvíz | výsledky sportky
    `,
    deaths: `
      smuteční oznámení | parte
    `,
    doubtful: `
      počasí | horoskop | sportka | eurojackpot | loterie
    `,
    says: `
      dnes | zítra | večer | ráno | noc | víkend | týden | déšť | deště | slunečno | slunce | přeháňky |
      oblačno | zataženo | sníh | sněžení | mráz | mlha | vítr | teplo | sucho | chladno | horko |
      bouřky | stupňů | beran | býk | blíženci | rak | lev | panna | váhy | štír | střelec | kozoroh |
      vodník | vodnář | ryby | hvězdy | tažená čísla | výsledky | tah
    `,
    phrases: `
      tažená čísla | výherní čísla | co dávají v televizi | nejlepší nabídky | slevový kód |
      tipy na dárky | kam o víkendu | kam s dětmi | ceny benzinu dnes | kurz eura dnes |
      lékárenská pohotovost | odstávky elektřiny | hledá domov | svátek má | recept krok za krokem
    `,
    kitchen: `
      lžíce lžíci lžička lžičky hrnek hrnku špetka stroužek stroužky
    `,
    cooking: `
      vařte uvařte smažte osmahněte pečte upečte duste míchejte zamíchejte šlehejte nakrájejte
      oloupejte nastrouhejte těsto trouba troubě pánev hrnec podávejte osolte opepřete posypte
      marinujte
    `,
    instructions: `
      vařte | uvařte | smažte | osmahněte | pečte | upečte | duste | míchejte | zamíchejte | šlehejte |
      nakrájejte | oloupejte | nastrouhejte | přidejte | zalijte | podávejte | osolte | opepřete |
      posypte
    `,
    news: `
      útok | útoku | zatčen | zatčena | hackeři | stávka | protest | protesty | miliard | miliardy
    `,
    corners: `
      počasí | vaření | hry
    `,
  },
  outcomes: {
    agreed: 'dohoda | dohodli',
    calledOff: 'odvolána',
    verdict: 'zproštěn | zproštěna | vinen | vinna | odsouzen | odsouzena',
    exit: 'rezignoval | odstoupil | končí | odvolán',
    freed: 'propuštěn | propuštěni',
    found: 'nalezen | nalezena',
    rescued: 'zachráněn | zachráněni',
    held: 'zadržen | vzdal se',
    charged: 'obviněn | obviněna',
    death: 'zemřel | zemřela',
    deathLater: 'zemřel/zemřela v nemocnici',
    collapse: 'protrhla | protržení | zřítil | zřícení',
    sale: 'prodán | koupí | bankrot',
    vote: 'schválil | zamítl',
    win: 'zvolen | vyhrál | prohrál',
  },
  feedWords: 'zprávy aktuálně hlavní všechny domácí zahraničí titulní',
  fields: {
    title: 'titulek nadpis',
    body: 'obsah text',
    standfirst: 'perex',
    publishedAt: 'datum publikováno zveřejněno',
    author: 'autor autorka autoři',
    publisher: 'zdroj vydavatel',
    section: 'rubrika kategorie',
    picture: 'obrázek',
    status: 'stav',
    url: 'odkaz',
  },
  notices: {
    error: {
      titles:
        'chyba #… | stránka nenalezena | stránka nebyla nalezena | stránka neexistuje | přístup odepřen | probíhá údržba',
      texts: 'požadovaná stránka | stránka, kterou hledáte | stránka neexistuje',
    },
    challenge: { titles: 'okamžik prosím? | bezpečnostní kontrola', texts: 'nejste robot' },
    redirect: { titles: 'přesměrování', texts: 'budete přesměrováni' },
    consent: {
      titles: 'vážíme si vašeho soukromí | záleží nám na vašem soukromí | přihlásit se | nastavení cookies',
      texts: 'zapněte javascript | povolte javascript',
      partners: 'my a naš* #? partne*',
      data: 'cookie* údaje souhlas* zařízení ukládáme',
    },
    list: { titles: 'domů | archiv', labels: 'štítek kategorie autor' },
    results: { titles: 'výsledky vyhledávání pro? | výsledky hledání' },
    legal: { titles: 'ochrana osobních údajů | obchodní podmínky | podmínky užití | kontakt | kontakty' },
  },
  spam: {
    own: 'bonus bez vkladu | zatočení zdarma | online kasino',
    words: 'kasino | kasina | automaty | sázky | viagra',
  },
  statuses: {
    drafts: 'koncept návrh',
    closed: 'rozpracováno | ke schválení | naplánováno | smazáno | archivováno',
    held: 'korektura | pozastaveno | zadrženo',
    not: 'ne není',
    out: 'publikováno zveřejněno vydáno schváleno',
    done: 'hotovo dokončeno',
    yes: 'ano',
    no: 'ne',
  },
  embargoes: {
    closed: 'embargo | pod embargem',
    moment: 'do hod hodin od dne v',
    forbids: 'nezveřejňovat | nepublikovat | není určeno ke zveřejnění',
    until: 'před do',
    marks: 'NEZVEŘEJŇOVAT | NEPUBLIKOVAT',
    brackets: 'KONCEPT | NÁVRH',
  },
};
