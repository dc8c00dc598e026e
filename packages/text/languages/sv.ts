import type { Language } from './language.ts';

export const sv: Language = {
  tag: 'sv',
  quotes: '” ” ’ ’',
  smallWords: `
    och i att det som en på är av för med den till inte har de ett om var jag men vi från så kan han när
    år under också efter eller nu sig där bli ska mot
  `,
  stopWords: `
    alla allt alltid andra annan annat bara bland blev blir blivit bort bra både båda då del dem denna deras
    dess dessa detta dig din därför du eftersom ej enligt er fick fler flera finns fram framför få får före
    först första förra ge genom ger gick gjorde gjort gå går göra gör ha hade hans hela helt hennes hit hon
    honom hos hur här igen in inför ingen inget inom innan ja knappt kom komma kommer kunde kunna lite man
    många mellan mer mera mest mig min mindre mycket måste nej ner ni nog nya någon något några oss redan
    runt samma samt sedan senare senaste ser sin sina sitt skall skulle stor stora sådan säger sade sa
    tidigare tills trots två upp ur ut utan vara varit varje vem vid vidare vilka vilken vill ville vår våra
    väl än ännu även över
  `,
  everydayWords: `
    arbete barn barnet beslut beslutar bil bilar bolag bolaget brand branden chef chefen dag dagen dog
    domstol död döda dömd döms ekonomi elever familj fängelse företag företaget förslag gammal gripen
    hjälp hus huset jobb kommun kommunen krav kritik kronor kräver kvinna kvinnor kväll lag laget landet
    läkare man mark match matchen miljard miljarder miljon miljoner minister ministern misstänkt
    misstänkta morgon män människor mål månad natten ny nyheter nytt olycka olyckan parti partiet pengar
    person personer polis polisen pris priser procent rapport regeringen riksdagen räddningstjänsten seger
    sjukhus sjukhuset skadad skadade skadats skola skolan spelare stad staden statsminister stort stöd
    svensk svenska sverige timmar tingsrätten trafik tränare tåg unga val valet vatten vecka veckan väg
    vägen världen vård åklagare åtal åtalas
  `,
  numberWords: `
    två tre fyra fem sex sju åtta nio tio tolv tjugo trettio fyrtio femtio sextio hundra hundratals
    tusen tusentals hälften elva tretton fjorton femton sexton
  `,
  months: `
    jan januari | feb februari | mars | apr april | maj | juni jun | juli jul | aug augusti |
    sep sept september | okt oktober | nov november | dec december
  `,
  weekdays: `
    måndagens tisdagens onsdagens torsdagens fredagens lördagens söndagens måndags tisdags onsdags torsdags fredags lördags söndags
  `,
  ago: { before: 'för', after: 'sedan' },
  abbreviations: 'bl.a dvs ca dr prof kl nr s st t.ex t.o.m osv jan feb apr aug sept okt nov dec',
  cuePhrases: {
    'section-header': `
      läs också… | läs även… | läs mer… | mer om… | mest läst… | senaste nytt | relaterade artiklar |
      dela artikeln | dela | annons
    `,
    'comment-header': `
      läsarna tycker | läsarna säger | läsarnas röster | vad läsarna säger | skriv en kommentar |
      lämna ett svar… | kommentarer | # kommentarer | # kommentar | kommentarer # |
      läsarkommentarer | delta i diskussionen… | logga in för att kommentera… | säg din mening…
    `,
    speaker: 'svara',
    crumb: `
      dela | skriv ut | spara | lyssna | sök | meny | logga in | bli prenumerant | stäng | annons |
      visa mer
    `,
    'link-line': 'läs också:… | läs också… | läs även… | läs mer…',
    credit: 'fotograf:…',
    byline: 'av …',
    legal: 'integritetspolicy…',
  },
  cueWords: {
    promo: 'prenumerera nyhetsbrev',
  },
  corrections: 'rättelse | i en tidigare version av artikeln',
  paid: {
    labels: `
      annons | annonssamarbete | betalt innehåll | sponsrat innehåll | sponsrat | kommersiellt samarbete
    `,
    openings: 'annonssamarbete | betalt innehåll | sponsrat innehåll | sponsrat av | i samarbete med',
    doubtful: 'annons | reklam | sponsrat',
  },
  services: {
    labels: `
      horoskop | korsord | sudoku | dödsannonser | familjeannonser | recept | tv-tablå | insändare |
      quiz | döda | födda | vigda | dödsfall | familjesidan | lediga jobb | tv-tablåer | kungörelser |
      ros & ris | ros och ris | horoskopet | bildspel | begravningar | lunchmenyer | skolmat |
      gudstjänster | namnsdag
    `,
    titles: `
      väderprognos | dagens väder | vädret idag | dagens horoskop | korsord | sudoku | recept |
      insändare | lottodragning | veckans horoskop | veckans korsord | dagens horoskop | så blir vädret |
      tv-tablå | tv-tablån | dagens namn | familjesidan | gudstjänster | lunchmenyer | skolmaten |
      bensinpriset idag | rätt rad
    `,
    deaths: 'dödsannonser | minnesord',
    doubtful: 'väder | vädret | horoskop | lotto',
    says: `
      idag | imorgon | ikväll | natt | morgon | helg | helgen | vecka | veckan | regn | sol | soligt |
      skurar | moln | molnigt | snö | frost | dimma | vind | blåst | milt | torrt | kallt | varmt | åska |
      grader | väduren | oxen | tvillingarna | kräftan | lejonet | jungfrun | vågen | skorpionen | skytten |
      stenbocken | vattumannen | fiskarna | stjärnorna | rätta rad | dragning | vinnande nummer
    `,
    phrases: `
      här står … fartkameror | här står … fartkamerorna | så bakar du | de bästa erbjudandena |
      bäst i test | kvällens tv | tv-tips | helgens evenemang | det händer i | rätt rad | rätta raden |
      lördagskorsordet | söndagskorsordet | helgkorsordet |
      veckans/dagens/helgens sudoku/quiz/korsord/horoskop | helgvädret | vädret i helgen | veckohoroskop |
      så blir din vecka | lediga jobb i | trafikstörningar i veckan | vägarbeten i veckan | dagens ros |
      ros och ris | ros & ris | jourapotek | öppna apotek | så blir vädret | bildextra: |
      planerade strömavbrott | på tv i kväll | tv i kväll | veckans bostad | veckans recept |
      bio i veckan | söker nytt hem | dagens namnsdag | veckans lunch | veckans skolmat
    `,
    kitchen: 'msk tsk dl krm klyfta klyftor nypa',
    cooking: `
      baka stek stekt koka kokt sjud rör vispa hacka hackad skala skiva riv ugnen ugn knåda deg stekpanna servera krydda strö marinera smält tillsätt blanda grädda jäsa degen knåda vispa
    `,
    best: 'bästa | de bästa | här är bästa',
    goods: `
      hörlurar | hörlurarna | dammsugare | robotdammsugare | madrasser | laptops | mobiltelefoner |
      mobilen | surfplattor | smartklockor | kaffebryggare | airfryer | airfryers | högtalare | kameror |
      löparskor | resväskor | ryggsäckar | vinterdäck | skrivare | julklappar | vpn |
      dammsugaren | tv:n | robotdammsugaren | datorn
    `,
    corners: `
      väder | vädret | kalender | kalendariet | evenemang | nöjestips | spel och korsord
    `,
    instructions: `
      smält | rör | grädda | skala | blanda | vispa | hacka | skiva | stek | koka | sjud | tillsätt | häll |
      vänd ner | knåda | kavla | strö | krydda | låt koka | låt jäsa | sätt ugnen | servera | fräs |
      smaka av | skär
    `,
    news: `
      miljarder | bönder | bönderna | protest | sjukhus | varslar
    `,
  },
  incidents: `
    död | döda | dog | dör | dödades | skadad | skadade | gripen | gripna | anhållen | häktad | åtalad |
    domstol | tingsrätten | polisen | polis | stöld | stulen | bedrägeri | förbud | förbjuder | strejk |
    avgår | evakuerade | stängd | inställd | katastrof | kris | kaos | minister | regeringen | riksdagen |
    vinner | vann | vinnare | skador | varnar | rasar | ökar | utreds | utredning | fel | ekonomer
  `,
  captions: 'arkivbild | arkivfoto | genrebild | från vänster',
  discussion: {
    buttons: `
      svara svar gilla gillar rapportera anmäl dela citera
    `,
    roles: `
      medlem | gäst | prenumerant
    `,
    signed: 'skrivet av | postat av',
  },
  pageNotes: `
    den här artikeln är över | sammanfattningen är skapad | din webbläsare stöder | det här
    innehållet är | sammanfattningen är gjord | den här artikeln är | åsikterna i texten | det här
    är en | ljuduppspelningen är ai-genererad… | texten är ai-genererad…
  `,
  reported: 'källa: | källor:',
  sections: {
    world: 'världen | utrikes | omvärlden',
    politics: 'politik | val',
    business: 'ekonomi | näringsliv | börs',
    technology: 'teknik | digitalt',
    science: 'vetenskap | miljö | klimat | natur',
    health: 'hälsa | vård',
    local: 'lokalt | brott | stockholm',
    culture: 'kultur | nöje | böcker | film | musik | resor | mat',
    sport: 'sport | fotboll | ishockey',
    opinion: 'debatt | ledare | åsikt | krönika',
  },
  live: `
    liverapport | direktrapport | live: | senaste nytt om | minut för minut
  `,
  questionWords: 'hur varför',
  questions: 'vilka',
  explainers: `
    det vet vi | så | därför | hur | varför | vem är | vad är | video | bilder | analys | tidslinje
  `,
  shopping: {
    bargain: 'halva priset | nedsatt pris | på rea | sänkt pris',
    only: 'bara',
  },
  page: {
    data: 'personuppgifter | integritetspolicy | nyhetsbrev',
    agrees: 'godkänner du | genom att anmäla/klicka/registrera | vi använder',
    preferred: 'föredragen källa',
    readingTime: 'lästid',
    joining: 'och',
  },
  weighty: `
    död | döda | dog | dör | dödad | dödade | dödar | omkom | omkomna | avliden | krig | flyganfall |
    dött | dödsfall | dödsolycka | omkommit | drunknade | avled
  `,
  disasters: `
    jordbävning | olycka | explosion | skottlossning | skjutning | översvämning | översvämningar |
    skogsbrand | skogsbränder | jordskred | skred | orkan | ras | urspårning | katastrof | massaker |
    attentat | attack | brand | lavin | lavinen | lavinolycka | lavinolyckan | olyckan | tågolycka |
    bussolycka | jordskalv
  `,
  warnings: `
    inte dricka | drick inte | koka vattnet | kokrekommendation | evakueras | evakuerade | evakuerats | evakuering |
    undantagstillstånd | nödläge | stanna inomhus | kokningsrekommendation | otjänligt
  `,
  tolls: {
    dead: `
      döda | dog | dör | omkom | omkommit | dödades | dödade | drunknade
    `,
    rising: 'stiger | stigit',
    past: `
      rättegång* | minns | minnes* | åtala* | döms | dömd* | film* | roman* | serien | övning* |
      fågelinfluensa | ner till | minskar
    `,
    invented: 'recension | netflix',
    works: `
      film | roman | serie | komedi | pjäs | teater | thriller | deckare | spel | opera
    `,
    people: `människor | personer | barn | elever | män | kvinnor | arbetare | gruvarbetare | passagerare | soldater | civila | turister | boende | migranter`,
    atLeast: `minst | fler än | över | upp till | nästan | omkring | ytterligare`,
  },
  outcomes: {
    agreed: 'överens | avtal',
    calledOff: 'inställd | avblåst',
    verdict: 'friad | frias | fälld | fälls | dömd | döms',
    exit: 'avgår | avgick | lämnar | sparkad | sparken',
    freed: 'frigiven | frigivna',
    found: 'hittad | hittats',
    rescued: 'räddad | räddade',
    held: 'gripen | gripna | häktad | ger sig | anhållen | gripande',
    charged: 'åtalad | åtalas',
    death: 'dog | död | döda',
    deathLater: 'dog på sjukhus | avled på sjukhus',
    collapse: 'brister | brast | rasade | rasat',
    sale: 'såld | köper | konkurs',
    vote: 'röstar igenom | avslår | antas | godkänner',
    win: 'vald | vinner | förlorar',
    other: 'öppnar igen | identifierad',
  },
  feedWords: 'senaste nytt nyheter förstasidan alla inrikes utrikes',
  fields: {
    title: 'rubrik titel',
    body: 'brödtext brodtext innehåll text',
    standfirst: 'ingress',
    publishedAt: 'datum publicerad publiceringsdatum',
    embargo: 'embargo_till',
    author: 'författare skribent',
    publisher: 'källa tidning utgivare',
    section: 'kategori avdelning',
    picture: 'bild',
    url: 'länk',
  },
  notices: {
    error: {
      titles:
        'fel #… | sidan kunde inte hittas | sidan finns/hittades inte | sidan saknas | åtkomst nekad | underhåll pågår',
      texts: 'sidan du söker/letar | sidan kunde inte hittas',
    },
    challenge: { titles: 'ett ögonblick | säkerhetskontroll', texts: 'inte är en robot' },
    redirect: { titles: 'omdirigering', texts: 'du skickas vidare | du omdirigeras' },
    consent: {
      titles: 'vi värnar om din integritet | din integritet är viktig för? oss? | logga in',
      texts: 'aktivera javascript',
      partners: 'vi och våra #? partner*',
      data: 'cookie* kakor personuppgifter samtycke enhet lagrar',
    },
    list: { titles: 'startsida | arkiv', labels: 'etikett kategori författare' },
    results: { titles: 'sökresultat för? | du sökte efter' },
    legal: { titles: 'integritetspolicy | villkor | användarvillkor | kontakta oss | kontakt' },
  },
  spam: {
    own: 'gratissnurr | bonus utan insättning | casino utan licens',
    words: 'casino | casinon | slots | spelautomater | viagra',
  },
  statuses: {
    drafts: 'utkast',
    closed: 'pågår | under arbete | inte påbörjad | planerad | borttagen | arkiverad',
    held: 'vilande | stoppad | granskning',
    not: 'ej inte nej',
    out: 'publicerad publicerat godkänd',
    done: 'klar färdig',
    yes: 'ja',
    no: 'nej',
  },
  embargoes: {
    openings: 'under embargo till',
    closed: 'under embargo | embargo',
    moment: 'till kl klokken klockan den',
    forbids: 'får ej publiceras | publicera inte',
    until: 'före innan',
    marks: 'FÅR EJ PUBLICERAS',
    brackets: 'UTKAST',
  },
};
