import type { Language } from './language.ts';

export const da: Language = {
  tag: 'da',
  quotes: '» « › ‹',
  smallWords: `
    og i at det er en til på som de med for den af ikke der har et om var men vi jeg han kan fra så ved
    efter også blev være eller nu da efter skal sig
  `,
  stopWords: `
    ad aldrig alle alt altid anden andet andre bare begge blandt blive bliver blevet dem denne dens deres
    derfor derefter dermed derved dette dig din disse dog du ej end endnu fik fire flere fleste fordi foran
    forbi frem får få før først første gennem gjorde gjort gør gøre gå går ham hans havde have hele hen
    hende hendes her hos hun hvad hvem hver hvis hvilke hvilken hvor hvordan hvorfor hvornår igen ifølge ind
    inden ingen intet ja kom komme kommer kun kunne lige lidt ligger man mange meget mellem mens mere mest
    mig min mindre mod må måtte nej ned nogen noget nogle nok ny nye når omkring op os over samme samt selv
    ser siden sidste sige siger sin sine sit skulle stadig stor store sådan således tidligere to tre ud uden
    under vil ville vores været
  `,
  everydayWords: `
    aften anholdt anklager arbejde barn beslutning bil biler brand branden by byen børn chef chefen dag
    dagen danmark dansk danske domstol død døde døds dømt elever familie firma folketinget forslag fængsel
    hjælp hold holdet hospital hus huset job kamp kampen kommune kommunen krav kritik kroner kræver kvinde
    kvinder kvæstet landet læge læger mand mennesker milliard milliarder million millioner minister
    ministeren mistænkt morgen mål måned mænd natten nyheder parti partiet penge person personer politi
    politiet pris priser procent rapport redning regeringen retten sejr selskab sigtet skole skolen
    spiller statsminister støtte sygehus såret tiltalt timer tog trafik træner uge ugen ulykke ulykken
    unge valg valget vand vej vejen verden virksomhed økonomi
  `,
  numberWords: `
    to tre fire fem seks syv otte ni ti tolv tyve tredive fyrre halvtreds hundrede hundredvis tusind
    halvdelen
  `,
  months: `
    jan januar | feb februar | marts | apr april | maj | juni jun | juli jul | aug august |
    sep sept september | okt oktober | nov november | dec december
  `,
  ago: { after: 'siden' },
  abbreviations: 'bl.a ca dr prof kl nr s st f.eks dvs osv mio mia jan feb apr aug sept okt nov dec',
  ordinals: { before: 'den det' },
  cuePhrases: {
    'section-header': 'læs også… | læs mere… | mest læste | seneste nyt | relaterede artikler | del artiklen',
    'comment-header': `
      læserne mener | læserne siger | kommentarer | # kommentarer | # kommentar | skriv kommentar
      | kommentarer # | læserkommentarer | deltag i debatten… | log ind for at kommentere… | skriv
      en kommentar…
    `,
    speaker: 'svar',
    'link-line': 'læs også:… | læs også… | læs mere…',
    byline: 'af …',
  },
  cueWords: {
    promo: 'abonner',
  },
  corrections: 'rettelse | i en tidligere version af artiklen',
  paid: {
    labels: 'annonce | annoncørbetalt indhold | sponsoreret | sponsoreret indhold | betalt indhold',
    openings: 'annoncørbetalt indhold | sponsoreret indhold | sponsoreret af | betalt indhold',
    doubtful: 'annonce | sponsoreret | reklame',
  },
  services: {
    labels: `
      horoskop | krydsord | sudoku | dødsannoncer | opskrifter | tv-guide | læserbreve | quiz | dødsfald |
      ledige stillinger | stillingsopslag | fødselsdage | mærkedage | bekendtgørelser | begravelser |
      horoskoper | krydsord og sudoku | madopskrifter | gudstjenester | menuplan
    `,
    titles: `
      vejrudsigt | dagens vejr | vejret i dag | dagens horoskop | krydsord | sudoku | opskrift |
      læserbrev | tv i aften | tv-oversigt | dagens navn | gudstjenester | benzinpriser i dag
    `,
    deaths: 'dødsannoncer | mindeord',
    doubtful: 'vejret | vejr | horoskop | lotto',
    says: `
      i dag | i morgen | i aften | nat | morgen | weekend | uge | ugen | regn | sol | byger | skyer | skyet
      | sne | frost | tåge | vind | blæst | mildt | tørt | koldt | varmt | torden | grader | vædderen |
      tyren | tvillingerne | krebsen | løven | jomfruen | vægten | skorpionen | skytten | stenbukken |
      vandmanden | fiskene | stjernerne | vindertal | trækning
    `,
    phrases: `
      de bedste tilbud | bedst i test | aftenens tv | tv i aften | det sker i | weekendens vejr |
      vejret i weekenden | ugens/dagens krydsord/sudoku/quiz/horoskop/opskrift | ugehoroskop | lottotal |
      ledige stillinger | ledige job | vejarbejde i uge | vagtapotek | sådan bliver vejret |
      så bliver vejret | planlagte strømafbrydelser | weekendens quiz | søger nyt hjem | søger et hjem
    `,
    kitchen: 'spsk tsk dl fed nip',
    cooking: `bag bages steg stegt kog kogt simre rør pisk hak hakket skræl riv ovnen ovn ælt dej pande server krydr drys mariner`,
    best: 'de bedste',
    goods: `
      hovedtelefoner | høretelefoner | støvsugere | robotstøvsugere | madrasser | bærbare | mobiltelefoner
      | tablets | smartwatches | fjernsyn | kaffemaskiner | airfryere | højttalere | kameraer | løbesko |
      kufferter | rygsække | vinterdæk | printere | julegaver | vpn |
      støvsuger | tv
    `,
    corners: `
      vejr | vejret | kalender | det sker | spil
    `,
    instructions: `
      skræl | smelt | tilsæt | bag i/ved/kagen | rør | pisk | hak | kog | steg | hæld | bland | vend i |
      ælt | drys | server | riv | lad simre | krydr | varm ovnen | skær | brun kyllingen | brun kødet |
      brun smørret | lad det simre | lad det koge | svits | kom i
    `,
    news: `
      milliarder | landmænd | protest | hospital | undersøges | nedlægges
    `,
  },
  incidents: `
    død | døde | dør | dræbt | kvæstet | anholdt | sigtet | tiltalt | retten | dommer | politi | politiet |
    tyveri | stjålet | svindel | forbud | forbyder | strejke | går af | fyret | evakueret | lukket | aflyst
    | katastrofe | krise | kaos | minister | regeringen | folketinget | vinder | vandt | skader | advarer |
    falder | stiger | undersøges | fejl | økonomer
  `,
  captions: 'arkivfoto | genrefoto | fra venstre | modelfoto',
  discussion: {
    buttons: `
      svar besvar anmeld rapportér del like citer
    `,
    roles: `
      medlem | gæst | abonnent
    `,
    signed: 'skrevet af',
  },
  pageNotes: `
    resuméet er skrevet | din browser understøtter | denne artikel er oversat | resuméet er lavet |
    denne lydfil er | følg os på
  `,
  reported: 'kilde: | kilder:',
  sections: {
    world: 'verden | udland | international',
    politics: 'politik',
    business: 'økonomi | erhverv | penge',
    technology: 'teknologi | digital',
    science: 'videnskab | miljø | klima | natur',
    health: 'sundhed',
    local: 'lokalt | krimi',
    culture: 'kultur | bøger | film | musik | rejser | mad | underholdning',
    sport: 'sport | fodbold | håndbold',
    opinion: 'debat | mening | leder',
  },
  live: `
    live: | liveblog | følg med live | minut for minut
  `,
  questionWords: 'hvordan hvorfor',
  explainers: `
    det ved vi | sådan | derfor | hvordan | hvorfor | hvem er | hvad er | video | billeder | analyse |
    tidslinje
  `,
  shopping: {
    bargain: 'halv pris | nedsat | på tilbud',
    only: 'kun',
  },
  page: {
    data: 'personoplysninger | nyhedsbrev',
    agrees: 'jeg samtykker | vi bruger | ved at tilmelde/melde',
    preferred: 'foretruk* kilde',
    readingTime: 'læsetid',
    joining: 'og',
  },
  weighty: `
    død | døde | døre | dør | dræbt | dræbte | dræber | omkom | omkommet | krig | luftangreb | dødsfald |
    dødsulykke | druknede
  `,
  disasters: `
    jordskælv | ulykke | eksplosion | skyderi | oversvømmelse | oversvømmelser | skovbrand | skovbrande |
    jordskred | orkan | sammenstyrtning | afsporing | katastrofe | massakre | attentat | angreb | brand |
    lavine | sneskred | togulykke | busulykke | eksploderer | jordskælvet
  `,
  warnings: `ikke drikke | drik ikke | kog vandet | koge vandet | kogeanbefaling | evakueret | evakueres | evakuering | undtagelsestilstand | nødretstilstand | bliv indendørs`,
  tolls: {
    dead: `
      døde | dør | dræbt | dræbte | dræber | omkom | omkommet | druknede
    `,
    rising: 'stiger | steget',
    past: `
      retssag* | mindes | minde* | tiltal* | dømt | film* | roman* | serien | øvelse* | fugleinfluenza |
      falder til
    `,
    invented: 'anmeldelse | netflix',
    works: `
      film | roman | serie | komedie | skuespil | teater | thriller | krimi | spil | opera
    `,
    people: `mennesker | personer | børn | elever | mænd | kvinder | arbejdere | minearbejdere | passagerer | soldater | civile | turister | beboere | migranter`,
    atLeast: `mindst | mere end | over | op til | næsten | omkring | yderligere`,
  },
  outcomes: {
    agreed: 'enige | aftale',
    calledOff: 'aflyst',
    verdict: 'frikendt | frifundet | skyldig | dømt',
    exit: 'går af | træder tilbage | fyret',
    freed: 'frigivet',
    found: 'fundet',
    rescued: 'reddet',
    held: 'anholdt',
    charged: 'sigtet | tiltalt',
    death: 'død | dør',
    deathLater: 'død/dør på hospitalet',
    collapse: 'brister | bristet | styrtet sammen',
    sale: 'solgt | køber | konkurs',
    vote: 'vedtaget | forkastet',
    win: 'valgt | vinder | taber',
    other: 'genåbner',
  },
  feedWords: 'seneste nyt nyheder forside alle indland udland',
  fields: {
    title: 'overskrift titel rubrik',
    body: 'brødtekst indhold innehold tekst',
    standfirst: 'manchet underrubrik',
    publishedAt: 'dato udgivet',
    embargo: 'embargo_til klausuleret_til',
    author: 'forfatter skribent',
    publisher: 'kilde avis udgiver',
    section: 'kategori sektion',
    picture: 'billede',
  },
  notices: {
    error: {
      titles:
        'fejl #… | siden findes ikke længere? | siden blev ikke fundet | siden kunne ikke findes | adgang nægtet | vedligeholdelse',
      texts: 'siden du leder/søger | siden blev ikke fundet | siden findes ikke',
    },
    challenge: { titles: 'et øjeblik | sikkerhedskontrol', texts: 'ikke er en robot' },
    redirect: {
      titles: 'omdirigering | viderestilling',
      texts: 'du bliver viderestillet | du viderestilles',
    },
    consent: {
      titles: 'vi værner om dit privatliv | dit privatliv er vigtigt for? os? | log ind',
      texts: 'aktiver javascript',
      partners: 'vi og vores #? partnere',
      data: 'cookie* oplysninger persondata samtykke enhed gemmer',
    },
    list: { titles: 'forside | arkiv', labels: 'tag kategori forfatter emne' },
    results: { titles: 'søgeresultater for? | du søgte efter' },
    legal: {
      titles: 'privatlivspolitik | persondatapolitik | vilkår | handelsbetingelser | kontakt os? | kontakt',
    },
  },
  spam: {
    own: 'gratis spins | bonus uden indbetaling',
    words: 'casino | casinoer | spilleautomater | slots | viagra',
  },
  statuses: {
    drafts: 'kladde udkast',
    closed: 'under arbejde | i gang | ikke begyndt | planlagt | slettet | arkiveret',
    held: 'tilbageholdt | korrektur',
    not: 'ikke ej nej',
    out: 'udgivet publiceret godkendt',
    done: 'færdig klar',
    yes: 'ja',
    no: 'nej',
  },
  embargoes: {
    openings: 'under embargo til | klausuleret til',
    closed: 'under embargo | klausuleret til | embargo',
    moment: 'til kl den indtil',
    forbids: 'må ikke offentliggøres | må ikke publiceres',
    until: 'før',
    marks: 'MÅ IKKE OFFENTLIGGØRES',
    brackets: 'KLADDE | UDKAST',
  },
};
