import type { Language } from './language.ts';

export const hu: Language = {
  tag: 'hu',
  quotes: '„ ” » «',
  smallWords: `
    a az és hogy nem is egy volt csak ez meg de már mint azt el még lehet szerint között pedig vagy majd
    ha ki után
  `,
  stopWords: `
    abban ahhoz ahogy ahol aki akik akkor alatt által általában amely amelyek amelyet amelyben ami amikor
    amíg annak arra arról azért azok azon azonban aztán azután át be belül benne bár e eddig egész egyes
    egyik egyre egyszer elég ellen elő először előtt első én éppen ennek erre ezek ezen ezért ezt fel felé
    hanem hiszen hogyan hozzá így ilyen ismét itt jó jól kell kellett közben közel közül lenne lesz lett
    legyen le maga magát más másik mellett mert mely melyek mi miatt mind minden mindig mintha mit mivel
    most mondta nagy nagyon ne nekem neki nincs ő ők olyan össze persze rá s saját sem semmi sok során szét
    számára szemben talán tehát teljes több tovább úgy ugyanis új újabb újra utolsó valaki valami való van
    vannak vele vissza viszont volna voltak vonatkozó
  `,
  everydayWords: `
    autó baleset bíró bíróság börtön család csapat cég diákok döntés edző elnök ember emberek este euró
    forint férfi gazdaság gyanúsított gyerek gyermek győzelem gól halt ház hét hónap iskola javaslat
    jelentés kormány kórház lakosok magyar magyarország meccs meghalt megsérült mentők milliárd millió
    miniszter miniszterelnök minisztérium munka nap nő ország orvos parlament perc polgármester párt pénz
    reggel rendőr rendőrség rendőrök segítség sofőr személy százalék sérült tanár terv tűz tűzoltók utca
    világ választás vállalat város víz áldozat ár árak éjszaka épület ítélet óra órakor önkormányzat út
    ügyész ügyészség őrizetbe
  `,
  numberWords: 'két kettő három négy öt hat hét nyolc kilenc tíz húsz harminc száz ezer',
  months: `
    január | február | március | április | május | június | július | augusztus | szeptember | október |
    november | december
  `,
  abbreviations: 'dr prof ifj id özv pl stb ún kb sz u ker',
  ordinals: { before: '' },
  cuePhrases: {
    'section-header': 'kapcsolódó cikkek | legolvasottabb | megosztás | címkék',
    'comment-header': `
      olvasói vélemények | hozzászólások | hozzászólás | hozzászólások # | # hozzászólás |
      kommentek | kommentek # | # komment | szólj hozzá…
    `,
    speaker: 'válasz',
    crumb: 'megosztás | keresés | bejelentkezés | bezár',
    'link-line': 'olvassa el…',
    credit: 'fotó:…',
    legal: 'adatvédelem…',
    tags: 'címkék:…',
  },
  captions: 'illusztráció | archív felvétel | a képen',
  discussion: {
    buttons: `
      válasz válaszol jelentés tetszik idézés
    `,
    roles: `
      vendég | tag
    `,
  },
  page: {
    data: 'adatvédel*',
    agrees: 'elfogadom | hozzájárulok',
    readingTime: 'olvasási idő',
  },
  weighty: `
    meghalt | meghaltak | halott | halottja | halt meg | haltak meg | életét vesztette | megölt |
    megöltek | háború | légicsapás | elhunyt | életüket vesztették
  `,
  disasters: `
    földrengés | baleset | robbanás | lövöldözés | árvíz | tűzvész | földcsuszamlás | hurrikán | omlás |
    kisiklás | katasztrófa | mészárlás | merénylet | támadás | leomlott | kisiklott | lavina | leszakadt
  `,
  warnings: `ne igyák | nem iható | ihatatlan | kitelepítettek | kitelepítés | evakuáltak | evakuálás | szükségállapot | veszélyhelyzet`,
  tolls: {
    dead: `
      halott | halottja | meghalt | meghaltak | életét vesztette | halt meg | haltak meg
    `,
    rising: 'emelkedett | nőtt',
    past: `
      tárgyalás* | évforduló* | emléke* | elítél* | vádlott* | film* | regény* | sorozat* | gyakorlat*
    `,
    people: `ember | személy | gyermek | gyerek | diák | férfi | nő | munkás | bányász | utas | katona | civil | turista`,
    atLeast: `legalább | több mint | akár | közel | mintegy | további`,
  },
  services: {
    labels: `
      horoszkóp | időjárás | keresztrejtvény | sudoku | gyászhírek | gyászjelentések | receptek | recept |
      tévéműsor | apróhirdetések | állásajánlatok | kvíz
    `,
    titles: `
      időjárás-előrejelzés | időjárás előrejelzés | mai időjárás | holnapi időjárás | napi horoszkóp |
      heti horoszkóp | horoszkóp | keresztrejtvény | sudoku | recept | mai tévéműsor | tévéműsor |
      programajánló | kvíz | ötös lottó | hatos lottó
    `,
    deaths: `
      gyászhírek | gyászjelentés
    `,
    doubtful: `
      időjárás | horoszkóp | lottó | lottószámok
    `,
    says: `
      ma | holnap | este | reggel | éjjel | hétvége | hétvégén | hét | eső | napos | napsütés | zápor |
      felhős | hó | havazás | fagy | köd | szél | meleg | száraz | hideg | zivatar | fok | kos | bika |
      ikrek | rák | oroszlán | szűz | mérleg | skorpió | nyilas | bak | vízöntő | halak | csillagok |
      nyerőszámok | húzás | eredmények
    `,
    phrases: `
      nyerőszámai | nyerőszámok | mit nézzünk | hétvégi programok | legjobb ajánlatok | kuponkód |
      így készül | ügyeletes gyógyszertár | benzinár ma | euró árfolyam ma
    `,
    kitchen: `
      evőkanál teáskanál csésze csipet gerezd dkg
    `,
    instructions: `
      főzzük | süssük | keverjük | adjuk hozzá | öntsük | vágjuk | daraboljuk | pirítsuk | pároljuk |
      hámozzuk | reszeljük | gyúrjuk | tálaljuk | fűszerezzük
    `,
    news: `
      sztrájk | tüntetés | milliárd
    `,
  },
  feedWords: 'hírek friss címlap legfrissebb összes belföld külföld',
  fields: {
    title: 'cím',
    body: 'szöveg tartalom',
    standfirst: 'bevezető lead',
    publishedAt: 'dátum megjelent közzétéve',
    author: 'szerző szerzők',
    publisher: 'forrás kiadó',
    section: 'rovat kategória',
    picture: 'kép',
    status: 'állapot',
  },
  notices: {
    error: {
      titles:
        'hiba #… | az? oldal nem található | a keresett oldal nem található | hozzáférés megtagadva | karbantartás',
      texts: 'a keresett oldal | a kért oldal',
    },
    challenge: { titles: 'egy pillanat | biztonsági ellenőrzés', texts: 'nem vagy robot | ön nem robot' },
    redirect: { titles: 'átirányítás', texts: 'átirányítjuk' },
    consent: {
      titles: 'fontos számunkra az ön adatainak? védelme? | bejelentkezés | süti beállítások',
      texts: 'engedélyezze a javascriptet | kapcsolja be a javascriptet',
      partners: 'mi és #? partnereink',
      data: 'süti* cookie* adatok* hozzájárul* eszköz*',
    },
    list: { titles: 'kezdőlap | címlap | archívum', labels: 'címke kategória szerző' },
    results: { titles: 'keresési eredmények | keresés eredménye' },
    legal: {
      titles:
        'adatvédelmi nyilatkozat | adatvédelmi tájékoztató | felhasználási feltételek | impresszum | kapcsolat',
    },
  },
  spam: {
    own: 'ingyenes pörgetések | befizetés nélküli bónusz | online kaszinó',
    words: 'kaszinó | kaszinók | nyerőgép | viagra',
  },
  statuses: {
    drafts: 'vázlat piszkozat',
    closed: 'nem jelent meg | folyamatban | ütemezett | törölt | archivált',
    held: 'korrektúra | visszatartva | szerkesztés alatt',
    not: 'nem',
    out: 'közzétéve megjelent publikált jóváhagyva',
    done: 'kész',
    yes: 'igen',
    no: 'nem',
  },
  embargoes: {
    closed: 'embargó | embargós',
    moment: 'ig óra órakor',
    forbids: 'nem közölhető | ne közöld',
    until: 'előtt',
    marks: 'NEM KÖZÖLHETŐ',
    brackets: 'VÁZLAT | PISZKOZAT',
  },
};
