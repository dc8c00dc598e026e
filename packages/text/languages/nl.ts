import type { Language } from './language.ts';

export const nl: Language = {
  tag: 'nl',
  quotes: '“ ” ‘ ’',
  smallWords: `
    de van het een en in is dat op te zijn met voor die niet aan er om ook als dan maar bij door hij
    naar werd nog uit over ze wordt heeft tot worden dit deze meer geen
  `,
  stopWords: `
    achter af al alle alleen alles altijd ander andere anderen begin beide ben bent bijna binnen boven
    buiten daar daarbij daardoor daarmee daarna daarom daarop daarvoor deed doen doet dus echter eens eerder
    eerst eerste eigen elk elkaar elke enkele ervan eruit even flink gaan gaat gaf ge gedaan gehad geweest
    geworden ging goed haar had hadden heb hebben heel hem hen hier hierdoor hoe hoewel hun iedere iedereen
    iemand iets ik inmiddels ja je jij jou jullie kan komen komt kon konden kunnen laat later laten liet
    lang maakt maken me meest men mijn misschien moest moesten moet moeten na naast nadat niemand niets
    nieuwe nooit nu of omdat onder ongeveer ons onze opnieuw per rond samen sinds steeds straks tegen ter
    terug terwijl tijdens toch toe toen tussen twee u uur vanaf vandaag vanuit veel verder via vind vindt
    volgens vooral voordat waar waarbij waardoor waarin waarom waarop wanneer want waren was wat we weer wel
    welke werden wie wij wil willen wilde word zal zegt zei zelf zich zien ziet zij zo zoals zonder zou
    zouden zowel zullen
  `,
  everydayWords: `
    angst auto bank bedrijf bedrijven beste beter blijft boek brand brandweer burgemeester cijfers club
    daalt dag dagen dinsdag doden donderdag dood druk economie einde euro europa experts familie film foto
    geeft geld gemeente gewond gewonden gisteren goede groot grote huis huizen hulp jaar jaren jongeren
    kabinet kind kinderen klanten klein kleine kosten krijgt kritiek kunst laatste land leven liefde maand
    maandag maanden man mannen markt mens mensen miljard miljoen minder minister morgen muziek nederland
    nederlandse neemt nieuw onderzoek ongeluk oorlog opent oud oude partij plan ploeg politie politiek
    premier president prijs prijzen probleem procent raad rechtbank rechter record reden regering scholen
    school seizoen slachtoffer slachtoffers sluit staat stad stijgt straat tijd trainer trein veiligheid
    verhaal verkeer verkiezingen verlies verliest volgende vraag vraagt vrede vrijdag vrouw vrouwen water
    wedstrijd wegens weken wereld werk wet winst wint woensdag zaak zaterdag ziekenhuis zoekt zondag zorgen
  `,
  numberWords: `
    twee drie vier vijf zes zeven acht negen tien twaalf tientallen twintig dertig veertig vijftig
    zestig honderd honderden duizend duizenden helft elf dertien veertien vijftien zestien
  `,
  months: `
    jan januari | feb februari | maart mrt | apr april | mei | juni jun | juli jul | aug augustus |
    sep sept september | okt oktober | nov november | dec december
  `,
  ago: { after: 'geleden', lately: 'gisteren' },
  abbreviations: `
    Dhr Mevr Mw Dr Drs Prof Mr Ir Ing St bijv bv blz ca enz nr o.a t.a.v jan feb apr aug sept okt nov
    dec
  `,
  speech: 'schreef',
  cuePhrases: {
    'section-header': `
      lees ook… | lees meer… | lees verder… | meer over… | meer nieuws… | meer artikelen | meer uit… |
      meer van… | meer lezen | gerelateerde artikelen | gerelateerd | gerelateerd nieuws |
      verwante artikelen | aanbevolen | aanbevolen artikelen | meest gelezen… | best gelezen | populair |
      laatste nieuws… | het laatste nieuws | recente berichten | recente artikelen | net binnen |
      ook interessant… | bekijk ook… | zie ook… | deel dit artikel | deel dit | delen | deel | deel via… |
      volg ons… | onderwerpen | trefwoorden | categorieën | vorige | volgende | vorig artikel |
      volgend artikel | vorig bericht | volgend bericht | berichtnavigatie | advertentie |
      over de auteur | over ons | schrijf je in… | meld je aan… | abonneer… | nieuwsbrief
    `,
    'comment-header': `
      wat lezers zeggen | wat onze lezers zeggen | wat lezers vinden | lezers reageren |
      lezersreacties | reacties van lezers | jullie reacties | uw reacties | uw mening | uw
      meningen | reacties | reactie | # reacties | # reactie | reacties # | geef een reactie… |
      plaats een reactie… | laat een reactie achter… | schrijf een reactie | reageer… | reageren |
      toon reacties | bekijk reacties | alle reacties | bekijk alle reacties | # antwoorden… |
      reacties op dit artikel | reacties op dit bericht | jouw reactie | uw reactie | praat mee… |
      discussieer mee… | doe mee aan de discussie… | log in om te reageren… | inloggen om te
      reageren… | # lezersreacties | meest recent
    `,
    speaker: 'beantwoorden | antwoord | rapporteer',
    crumb: `
      delen | deel op… | deel via… | delen via… | mail | printen | opslaan | bewaren | bewaar |
      kopieer link | luister | lees meer… | lees verder… | toon meer | bekijk meer | bekijk alles | meer |
      volgende | vorige | terug | terug naar boven | naar boven | zoeken | inloggen | aanmelden |
      registreren | abonneren | abonneer | word abonnee | sluiten | sluit | accepteren | akkoord |
      advertentie | ga naar inhoud… | naar de inhoud | volgen | foto
    `,
    'link-line': `
      peiling:… | lees ook:… | lees ook… | lees meer… | lees hier… | bekijk ook… | bekijk hier… |
      zie ook:… | zie ook… | kijk ook… | schrijf je in… | meld je aan voor… | volg ons op… | klik hier…
    `,
    credit: 'foto door… | beeld:… | bron:…',
    byline: 'door … | geschreven door… | gepubliceerd door…',
    legal: `
      privacybeleid… | privacyverklaring… | algemene voorwaarden… | gebruiksvoorwaarden… |
      alle rechten voorbehouden… | colofon…
    `,
    tags: 'onderwerpen:… | trefwoorden:…',
  },
  cueWords: {
    consent: 'toestemming',
    promo: 'nieuwsbrief abonnee abonnees aanmelden',
    legal: 'voorbehouden',
    account: 'wachtwoord inloggen',
  },
  corrections: 'correctie | rectificatie | in een eerdere versie van dit artikel',
  paid: {
    labels: `
      advertentie | advertorial | gesponsord | gesponsorde inhoud | betaalde inhoud | partnercontent |
      partner content | commerciële bijdrage
    `,
    openings: `
      advertorial | gesponsord door | gesponsorde inhoud | betaalde inhoud | partnercontent | dit is een
      advertorial | commerciële bijdrage | aangeboden door
    `,
    doubtful: 'advertentie | gesponsord | reclame',
  },
  services: {
    labels: `
      horoscoop | kruiswoordpuzzel | puzzels | puzzel | sudoku | overlijdensberichten | familieberichten |
      recepten | recept | tv-gids | uitagenda | lottouitslag | quiz | lezersbrieven | shopping |
      overlijdens | rouwadvertenties | personalia | vacatures | uit-tips | uittips | bekendmakingen |
      officiële mededelingen | tv-tips | weerbericht | kleine advertenties | horoscopen | fotoserie |
      wegwerkzaamheden | huisdier van de week | kerkdiensten
    `,
    titles: `
      weerbericht | het weer vandaag | weersverwachting | horoscoop van vandaag | kruiswoordpuzzel |
      sudoku | recept | lottouitslag | tv-gids | vanavond op tv | lezersbrieven | puzzel |
      recept van de week | het beste van de week | familieberichten | weerbericht | wegafsluitingen |
      wegwerkzaamheden | uitagenda | benzineprijzen | kerkdiensten | heilige van de dag |
      huisdier van de week
    `,
    deaths: `
      overlijdensberichten |
      overleden
    `,
    doubtful: 'weer | het weer | horoscoop | lotto | loterij',
    says: `
      vandaag | morgen | vanavond | vannacht | ochtend | middag | weekend | week | regen | zon | zonnig |
      buien | wolken | bewolkt | sneeuw | vorst | mist | wind | zacht | droog | nat | koud | warm | onweer |
      graden | ram | stier | tweelingen | kreeft | leeuw | maagd | weegschaal | schorpioen | boogschutter |
      steenbok | waterman | vissen | sterren | sterrenbeeld | getallen | trekking | uitslag | jackpot
    `,
    phrases: `
      waar staan de flitsers | flitscontroles deze | de beste deals | de beste aanbiedingen | cadeautips |
      waar te zien | op welke zender | hoe laat … te zien | live op tv | vanavond op tv | tv-tips |
      kijktips | winactie | kans op kaarten | kortingscode | sterrenbeeld | sterrenbeelden |
      kortingscodes | in de aanbieding | lottouitslag | uitslag staatsloterij | trekking eurojackpot |
      wedtips | odds en voorspelling | dit zijn de beste … deals | black friday-deals | beste … deals |
      uit-tips | uittips | weekhoroscoop | daghoroscoop | maandhoroscoop | cryptogram van | sudoku van |
      puzzel mee | quiz van zaterdag/zondag/de | vacature/vacatures van de week |
      wegwerkzaamheden deze/dit | werkzaamheden deze week | weer voor het weekend | weer dit weekend |
      weer in het weekend | wat te doen dit | wat te doen … weekend | dienstdoende apotheek/apotheken |
      woning/huis van de week | fotoserie: | foto's van de week | benzineprijzen vandaag |
      winnende getallen | officiële bekendmaking/bekendmakingen | wat is er te doen | zo wordt het weer |
      wat voor weer wordt | wegafsluitingen dit/deze | zoekt een thuis | zoekt een nieuw thuis |
      beste … van 2025/2026/2027/2028 | quiz: hoe goed | hier wordt vandaag/morgen/deze geflitst |
      hier wordt deze week geflitst | hier wordt vandaag geflitst
    `,
    kitchen: 'el tl eetlepel eetlepels theelepel theelepels snufje teentje teentjes',
    cooking: `bakken gebakken braden koken gekookt sudderen roeren kloppen snijden gesneden schillen geschild raspen voorverwarmen kneden deeg oven pan serveren kruiden bestrooien marineren`,
    best: 'de beste',
    goods: `
      koptelefoon | koptelefoons | oordopjes | stofzuigers | robotstofzuiger | robotstofzuigers |
      matrassen | laptops | tablets | smartphone | smartphones | smartwatches | televisies |
      koffiemachines | airfryer | airfryers | blenders | soundbars | camera's | hardloopschoenen |
      wandelschoenen | sneakers | koffers | rugzakken | zonnebrandcrèmes | scheerapparaten | föhns |
      tenten | winterbanden | printers | opladers | ventilatoren | adventskalenders | cadeaus | vpn |
      stofzuiger | televisie | laptop | tv
    `,
    corners: `
      weer | agenda | koken | uit | service | uitgaan | puzzelen | spelletjes
    `,
    instructions: `
      kook | snijd | snij | schil | kneed | bestrooi | bak | fruit de | roer | voeg | meng | klop | rasp |
      giet | breng aan de kook | verwarm de | verhit | laat sudderen | laat het | hak | stoof | serveer |
      bestrijk | smelt de
    `,
    news: `
      coalitie | ruzie | miljard | miljarden | vakbond | vakbonden | oogst
    `,
  },
  incidents: `
    dood | doden | dode | sterft | overleden | gedood | gewond | gewonden | aangehouden | opgepakt |
    gearresteerd | aangeklaagd | rechtbank | rechter | politie | veroordeeld | fraude | oplichting |
    gestolen | diefstal | overval | verbod | verboden | verbiedt | staking | treedt af | ontslagen |
    geëvacueerd | gesloten | afgelast | ramp | noodtoestand | chaos | crisis | minister | kabinet | regering
    | burgemeester | wint | winnaar | schade | verwoest | waarschuwt | daalt | stijgt | onderzoek | fout |
    excuses | economen | kamer
  `,
  crimes: `
    moord | vermoord | doodslag | verkrachting | misbruik | mishandeling | neergestoken |
    schietpartij | schuldig | veroordeeld | gevangenis | drugshandel | prostitutie | bordeel |
    ontvoerd | verdachte | slachtoffer | slachtoffers
  `,
  captions: `
    archieffoto | archiefbeeld | op de foto | ter illustratie | foto ter illustratie | van links
    naar rechts
  `,
  discussion: {
    buttons: `
      beantwoorden antwoord antwoorden reageer reageren rapporteer meld delen leuk vind ik niet
      citeer citeren stemmen
    `,
    roles: `
      lid | gast | abonnee | moderator
    `,
    signed: 'geplaatst door | geschreven door | reactie van | door',
  },
  pageNotes: `
    dit artikel is alleen voor | dit artikel is exclusief voor | luister naar dit artikel | door je
    aan te melden | je browser ondersteunt | om verder te lezen | deze samenvatting is gegenereerd |
    volg ons op | tip als abonnee | nog geen abonnee | dit artikel is alleen | dit artikel verscheen
    eerder | de meningen in dit | volg ons via | sluit je aan bij ons | noot van de redactie…
  `,
  reported: 'met dank aan | met medewerking van | bron: | bronnen:',
  sections: {
    world: 'buitenland | wereld | internationaal | europa',
    politics: 'politiek | verkiezingen | den haag',
    business: 'economie | financieel | geld | bedrijven | werk | wonen',
    technology: 'tech | technologie | digitaal',
    science: 'wetenschap | milieu | klimaat | natuur | ruimtevaart',
    health: 'gezondheid | zorg',
    local: 'binnenland | regio | lokaal | stad | misdaad | onderwijs | verkeer',
    culture: `
      cultuur | kunst | boeken | film | muziek | theater | televisie | media | reizen | mode | eten |
      lifestyle
    `,
    sport: 'sport | voetbal | wielrennen | schaatsen',
    opinion: 'opinie | columns | column | commentaar',
  },
  disasters: `
    aardbeving | ongeluk | explosie | schietpartij | overstroming | overstromingen | watersnood |
    bosbrand | bosbranden | aardverschuiving | orkaan | instorting | ontsporing | ramp | bloedbad |
    aanslag | aanval | brand | tornado | lawine | ontspoort | noodweer | treinramp | treinongeluk |
    treinbotsing | ontspoorde | explodeert | ontploffing | kapseist | ingestort | vuurzee |
    kettingbotsing
  `,
  signs: {
    future: `
      zal | zullen | moet | moeten | gaat | wil | willen | volgende week | volgende maand | morgen |
      vanaf maandag
    `,
    limits: `
      tenzij | ondanks | hoewel | nog niet | alleen als | onduidelijk | niet bevestigd | ontkent |
      weigert
    `,
    speech: 'zei | zegt | verklaarde | schreef | liet weten | waarschuwde',
  },
  live: `
    liveblog | live-blog | live:
  `,
  questionWords: 'wat waar welke hoe waarom',
  questions: 'wie zijn/waren',
  explainers: `
    wat we weten | dit weten we | dit is | hoe | waarom | wat | waar | welke | wie is/was | wat is | liveblog | video |
    beelden | analyse | opinie | tijdlijn
  `,
  weighty: `
    dood | doden | sterft | overleden | gedood | oorlog | luchtaanval | stierf | sterven | stierven |
    omgekomen | doodt | dodelijke | komen om | dode | overlijdt | overleed | dodental | omgekomenen |
    verdronken | dodelijk
  `,
  warnings: `
    niet drinken | kookadvies | water koken | geëvacueerd | evacueren | evacuatie | noodtoestand | ramen en deuren |
    niet te drinken
  `,
  tolls: {
    dead: `
      doden | sterven | stierven | omgekomen | gedood | doodt | komen om | verdronken
    `,
    rising: 'stijgt | gestegen | loopt op',
    past: `
      proces | herdenk* | herinner* | veroordeeld* | verdachte* | nep* | film* | roman* | serie* |
      oefening* | vogelgriep | daalt naar
    `,
    invented: 'recensie | netflix',
    works: `
      film | roman | serie | komedie | toneelstuk | theater | thriller | game | opera
    `,
    people: `mensen | personen | kinderen | leerlingen | mannen | vrouwen | arbeiders | mijnwerkers | passagiers | soldaten | burgers | toeristen | bewoners | migranten | brandweerlieden`,
    atLeast: `minstens | zeker | meer dan | ruim | tot | bijna | ongeveer | andere`,
  },
  heads: `president | premier | koning | paus`,
  zodiac:
    'ram stier tweelingen kreeft leeuw maagd weegschaal schorpioen boogschutter steenbok waterman vissen',
  shopping: {
    bargain: 'helft goedkoper | halve prijs | met korting | afgeprijsd | in de aanbieding',
    tested: 'koptelefoon',
    testedBehind: 'getest',
    off: 'korting',
    only: 'slechts',
    offers: 'aanbiedingen',
    articles: 'de',
  },
  page: {
    readers: 'jouw | uw | je',
    data: 'persoonsgegevens | privacybeleid | privacyverklaring | nieuwsbrief',
    agrees: 'ik ga akkoord | wij gebruiken | deze site/website gebruikt',
    here: 'dit artikel',
    preferred: 'voorkeursbron',
    readingTime: 'leestijd',
    joining: 'en | met',
  },
  outcomes: {
    agreed: 'akkoord',
    calledOff: 'afgeblazen | afgelast | van de baan',
    verdict: 'vrijgesproken | vrijspraak | schuldig | veroordeeld',
    exit: 'treedt af | stapt op | afgetreden | vertrekt | ontslagen',
    freed: 'vrijgelaten | bevrijd | vrij',
    found: 'gevonden | teruggevonden',
    rescued: 'gered',
    held: 'opgepakt | aangehouden | gearresteerd | geeft zich over | arrestatie | aanhouding | vastgezet',
    charged: 'aangeklaagd',
    death: 'sterft | overleden | dood | doden',
    deathLater: `
      overlijdt in ziekenhuis | overleden in ziekenhuis | overlijdt in het ziekenhuis |
      overleden in het ziekenhuis | bezwijkt | bezweken
    `,
    collapse: 'doorgebroken | dijkbreuk | dijkdoorbraak | ingestort | stort in | instorting',
    sale: 'verkocht | koopt | failliet',
    vote: 'aangenomen | verworpen | stemt in | goedgekeurd',
    win: 'gekozen | wint | verliest',
    other: 'heropend | geïdentificeerd',
  },
  feedWords: 'het laatste nieuws voorpagina binnenland buitenland alle berichten',
  fields: {
    title: 'kop',
    body: 'inhoud tekst',
    standfirst: 'inleiding samenvatting',
    publishedAt: 'datum gepubliceerd gepubliceerd_op publicatiedatum',
    embargo: 'embargo_tot',
    author: 'auteur auteurs',
    publisher: 'bron uitgever krant',
    section: 'rubriek categorie',
    picture: 'afbeelding foto',
  },
  notices: {
    error: {
      titles:
        'fout #… | pagina niet gevonden/beschikbaar | deze/de? pagina … niet gevonden/bestaat? | deze pagina bestaat niet meer? | toegang geweigerd | onderhoud',
      texts: 'pagina die je/u zoekt | opgevraagde pagina | deze pagina bestaat niet',
    },
    challenge: {
      titles: 'een moment geduld? | beveiligingscontrole',
      texts: 'geen robot bent',
    },
    redirect: { titles: 'doorverwijzing', texts: 'wordt doorgestuurd | wordt doorverwezen' },
    consent: {
      titles: 'jouw/uw privacy is belangrijk | privacy-instellingen | cookie-instellingen | inloggen',
      texts: 'schakel javascript in | javascript in te schakelen',
      partners: 'wij en onze #? partners',
      data: 'cookie* gegevens toestemming apparaat opslaan',
    },
    list: { titles: 'archief', labels: 'categorie trefwoord auteur' },
    results: { titles: 'zoekresultaten voor? | u zocht naar | je zocht naar' },
    legal: { titles: 'privacybeleid | privacyverklaring | algemene voorwaarden | disclaimer | contact' },
  },
  spam: {
    own: 'gratis spins | bonus zonder storting | online casino’s',
    words: 'casino | casinos | gokkasten | slots | viagra | cialis',
  },
  statuses: {
    drafts: 'concept',
    closed:
      'in bewerking/uitvoering/behandeling | niet gestart | te doen | verwijderd | gearchiveerd | gepland',
    held: 'eindredactie | geblokkeerd | vastgehouden',
    not: 'niet nee geen',
    out: 'gepubliceerd goedgekeurd online vrijgegeven',
    done: 'klaar gereed afgerond',
    yes: 'ja',
    no: 'nee',
  },
  embargoes: {
    openings: 'onder embargo tot',
    closed: 'onder embargo | embargo',
    moment: 'tot uur om op middernacht de het',
    forbids: 'niet publiceren | niet voor publicatie',
    until: 'voor tot',
    marks: 'NIET PUBLICEREN',
  },
};
