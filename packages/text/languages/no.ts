import type { Language } from './language.ts';

export const no: Language = {
  tag: 'no',
  quotes: '« » ‘ ’',
  smallWords: `
    og i det er på en som å til av for at med de har den ikke et om var han men vi jeg fra kan så etter
    ble også ved være eller nå skal seg mot
  `,
  stopWords: `
    alle allerede alt andre annen annet bak bare begge bli blir blitt både da dem denne der deres derfor
    dermed dersom dette din disse dit du enn ett fikk flere fordi foran fram fått få får før først første
    gjennom gjorde gjort gjør gjøre gå går ha hadde hans hele helt hennes her hos hun hva hvem hver hvilke
    hvilken hvis hvor hvordan hvorfor igjen inn innen ingen ingenting ja kom komme kommer kun kunne litt man
    mange meg mellom mens mer mest min mindre mye må måtte ned nei noe noen nok ny nye når opp oss over
    rundt samme samt se selv sett si sier siden sin sine siste sitt skulle slik store stor sa tidligere to
    tre trenger ut uten under videre vil ville vært våre vår år ifølge ein eit ikkje eg vere vart frå
  `,
  everydayWords: `
    aktor arbeid barn bedrift beslutning bil biler brann brannen by byen dag dagen død døde dødsfall dømt
    elever familie fengsel forslag hjelp hus huset jobb kamp kampen kommune kommunen krav krever kritikk
    kroner kveld kvinne kvinner lag laget landet lege leger mann menn mennesker milliard milliarder
    million millioner minister ministeren mistenkt morgen mål måned natten norge norsk norske nyheter
    parti partiet penger person personer politi politiet pris priser prosent pågrepet rapport redning
    regjeringen retten seier selskap selskapet siktet sjef sjefen skadd skadet skole skolen spiller
    statsminister stortinget støtte sykehus sykehuset tiltalt timer tingretten tog trafikk trener uke uken
    ulykke ulykken unge valg valget vann vei veien verden økonomi
  `,
  numberWords: `
    to tre fire fem seks sju syv åtte ni ti tolv tjue tretti førti femti hundre hundrevis tusen
    halvparten
  `,
  months: `
    jan januar | feb februar | mars | apr april | mai | juni jun | juli jul | aug august |
    sep sept september | okt oktober | nov november | des desember
  `,
  ago: { after: 'siden' },
  abbreviations: 'bl.a ca dr prof kl nr s st f.eks dvs osv mill jan feb apr aug sept okt nov des',
  ordinals: { before: 'den det' },
  cuePhrases: {
    'section-header': `
      les også… | les mer… | mest lest | siste nytt | relaterte artikler | del artikkelen | annonse
    `,
    'comment-header': `
      leserne mener | hva leserne sier | legg igjen en kommentar | legg igjen et svar… |
      kommentarer | # kommentarer | # kommentar | kommentarer # | leserkommentarer | delta i
      debatten… | logg inn for å kommentere… | skriv en kommentar…
    `,
    crumb: 'del | skriv ut | lagre | lytt | søk | meny | logg inn | lukk | annonse | vis mer',
    'link-line': 'les også:… | les også…',
    byline: 'tekst:…',
    legal: 'personvern…',
  },
  corrections: 'rettelse | i en tidligere versjon av saken',
  paid: {
    labels: 'annonse | annonsørinnhold | sponset innhold | sponset | betalt innhold | reklame',
    openings: 'annonsørinnhold | sponset innhold | sponset av | betalt innhold',
    doubtful: 'annonse | reklame | sponset',
  },
  services: {
    labels: `
      horoskop | kryssord | sudoku | dødsannonser | oppskrifter | tv-guide | leserbrev | quiz | dødsfall |
      ledige stillinger | kunngjøringer | fødselsdager | begravelser | horoskoper | kryssord og quiz |
      matoppskrifter | gudstjenester
    `,
    titles: `
      værmelding | været i dag | dagens vær | dagens horoskop | kryssord | sudoku | oppskrift |
      leserbrev | tv-program | tv i kveld | dagens navn | gudstjenester | bensinpriser i dag
    `,
    deaths: 'dødsannonser | minneord',
    doubtful: 'været | vær | horoskop | lotto',
    says: `
      i dag | i morgen | i kveld | natt | morgen | helg | helgen | uke | uken | regn | sol | byger | skyer |
      skyet | snø | frost | tåke | vind | mildt | tørt | kaldt | varmt | torden | grader | væren | tyren |
      tvillingene | krepsen | løven | jomfruen | vekten | skorpionen | skytten | steinbukken | vannmannen |
      fiskene | stjernene | vinnertall | trekning
    `,
    phrases: `
      de beste tilbudene | best i test | kveldens tv | tv i kveld | det skjer i | helgeværet |
      været i helgen | ukens/dagens/helgens kryssord/sudoku/quiz/horoskop/oppskrift | ukehoroskop |
      lottotall | ledige stillinger | stilling ledig | vaktapotek | veiarbeid denne | slik blir været |
      planlagte strømbrudd | søker nytt hjem | trenger nytt hjem
    `,
    kitchen: 'ss ts dl fedd klype',
    cooking: `bak stek stekt kok kokt rør visp hakk hakket skrell riv ovnen ovn elt deig panne server krydre strø mariner`,
    best: 'de beste',
    goods: `
      hodetelefoner | øreplugger | støvsugere | robotstøvsugere | madrasser | mobiltelefoner | nettbrett |
      smartklokker | kaffetraktere | airfryere | høyttalere | kameraer | løpesko | kofferter | ryggsekker
      | vinterdekk | skrivere | julegaver | vpn |
      støvsuger | tv
    `,
    corners: `
      vær | været | kalender | det skjer | spill
    `,
    instructions: `
      skrell | smelt | tilsett | stek | elt | rør | visp | hakk | kok | hell | bland | vend inn | dryss |
      server | riv | la småkoke | krydre | sett ovnen | skjær | brun kjøttet | la det koke |
      la det småkoke | fres
    `,
    news: `
      milliarder | bønder | protest | sykehus | etterforskes | kuttes
    `,
  },
  incidents: `
    død | døde | dør | drept | skadet | pågrepet | siktet | tiltalt | retten | dommer | politi | politiet |
    tyveri | stjålet | svindel | forbud | forbyr | streik | går av | sparken | evakuert | stengt | avlyst |
    katastrofe | krise | kaos | minister | regjeringen | stortinget | vinner | vant | skader | advarer |
    faller | stiger | etterforskes | feil | økonomer
  `,
  captions: 'arkivfoto | arkivbilde | illustrasjonsfoto | illustrasjonsbilde | fra venstre',
  discussion: {
    buttons: `
      svar svare anmeld rapporter del liker lik siter
    `,
    roles: `
      medlem | gjest | abonnent
    `,
    signed: 'skrevet av',
  },
  pageNotes: `
    dagbladet er en del av | aller media er ansvarlig | denne artikkelen er over | dette innholdet
    er | sammendraget er laget | oppsummeringen er laget | dette er en kommentar | denne lyden er |
    følg oss på | meningene i denne
  `,
  reported: 'kilde: | kilder:',
  sections: {
    world: 'verden | utenriks',
    politics: 'politikk',
    business: 'økonomi | næringsliv | penger',
    technology: 'teknologi',
    science: 'vitenskap | miljø | klima | natur | forskning',
    health: 'helse',
    local: 'lokalt | krim',
    culture: 'kultur | bøker | film | musikk | reise | mat | underholdning',
    sport: 'sport | fotball | ski',
    opinion: 'debatt | meninger | leder | kronikk',
  },
  live: `
    live: | direkte: | liveblogg | minutt for minutt
  `,
  questionWords: 'hvordan hvorfor',
  explainers: `
    dette vet vi | slik | derfor | hvordan | hvorfor | hvem er | hva er | video | bilder | analyse |
    tidslinje
  `,
  shopping: {
    bargain: 'halv pris | nedsatt | på tilbud',
    only: 'kun',
  },
  page: {
    data: 'personopplysninger | personvern* | nyhetsbrev',
    agrees: 'jeg samtykker | vi bruker | ved å tilmelde/melde',
    preferred: 'foretruk* kilde',
    readingTime: 'lesetid',
    joining: 'og',
  },
  weighty: `
    død | døde | dør | drept | drepte | dreper | omkom | omkommet | omkomne | krig | luftangrep |
    dødsfall | dødsulykke | druknet
  `,
  disasters: `
    jordskjelv | ulykke | eksplosjon | skyting | flom | skogbrann | skogbranner | jordskred | skred |
    ras | orkan | avsporing | katastrofe | massakre | attentat | angrep | brann | snøskred | togulykke |
    bussulykke | eksploderer | skredet | ulykken
  `,
  warnings: `ikke drikke | drikk ikke | koke vannet | kok vannet | kokevarsel | evakuert | evakueres | evakuering | unntakstilstand | nødstilstand | hold deg inne`,
  tolls: {
    dead: `
      døde | dør | drept | drepte | dreper | omkom | omkommet | omkomne | druknet
    `,
    rising: 'stiger | steget',
    past: `
      rettssak* | minnes | minne* | tiltal* | dømt | film* | roman* | serien | øvelse* | fugleinfluensa |
      faller til
    `,
    invented: 'anmeldelse | netflix',
    works: `
      film | roman | serie | komedie | skuespill | teater | thriller | krimi | spill | opera
    `,
    people: `mennesker | personer | barn | elever | menn | kvinner | arbeidere | gruvearbeidere | passasjerer | soldater | sivile | turister | beboere | migranter`,
    atLeast: `minst | mer enn | over | opptil | nesten | rundt | ytterligere`,
  },
  outcomes: {
    agreed: 'enige | avtale',
    calledOff: 'avlyst | avblåst',
    verdict: 'frikjent | skyldig | dømt',
    exit: 'går av | trekker seg | sparket',
    freed: 'løslatt',
    found: 'funnet',
    rescued: 'reddet',
    held: 'pågrepet',
    charged: 'siktet | tiltalt',
    death: 'død | dør',
    deathLater: 'død/dør på sykehus',
    collapse: 'brister | bristet | kollapset',
    sale: 'solgt | kjøper | konkurs',
    vote: 'vedtatt | nedstemt',
    win: 'valgt | vinner | taper',
    other: 'gjenåpner',
  },
  feedWords: 'siste nytt nyheter forside alle innenriks utenriks',
  fields: {
    title: 'tittel overskrift',
    body: 'brødtekst innhold tekst',
    standfirst: 'ingress',
    publishedAt: 'dato publisert',
    embargo: 'embargo_til sperrefrist',
    author: 'forfatter journalist',
    publisher: 'kilde avis utgiver',
    section: 'kategori seksjon',
    picture: 'bilde',
    url: 'lenke',
  },
  notices: {
    error: {
      titles:
        'feil #… | siden finnes ikke lenger? | fant ikke siden | siden ble ikke funnet | ingen tilgang | vedlikehold',
      texts: 'siden du leter/søker | siden ble ikke funnet | siden finnes ikke',
    },
    challenge: { titles: 'et øyeblikk | sikkerhetskontroll', texts: 'ikke er en robot' },
    redirect: { titles: 'omdirigering | viderekobling', texts: 'du blir sendt videre | du blir omdirigert' },
    consent: {
      titles: 'vi verner om ditt personvern | personvernet ditt er viktig for? oss? | logg inn',
      texts: 'aktiver javascript',
      partners: 'vi og våre #? partnere',
      data: 'informasjonskapsler personopplysninger samtykke enhet lagrer',
    },
    list: { titles: 'forside | arkiv', labels: 'stikkord kategori forfatter emne' },
    results: { titles: 'søkeresultater for? | du søkte etter | søkeresultat for?' },
    legal: { titles: 'personvernerklæring | vilkår | brukervilkår | kontakt oss' },
  },
  spam: {
    own: 'gratisspinn | bonus uten innskudd',
    words: 'casino | casinoer | spilleautomater | slots | viagra',
  },
  statuses: {
    drafts: 'utkast kladd',
    closed: 'under arbeid | pågår | ikke startet | planlagt | slettet | arkivert',
    held: 'tilbakeholdt | korrektur',
    not: 'ikke ei nei',
    out: 'publisert godkjent',
    done: 'ferdig klar',
    yes: 'ja',
    no: 'nei',
  },
  embargoes: {
    openings: 'under embargo til',
    closed: 'under embargo | sperrefrist | embargo',
    moment: 'til kl klokken den',
    forbids: 'må ikke publiseres | skal ikke publiseres',
    until: 'før',
    marks: 'MÅ IKKE PUBLISERES | SPERREFRIST',
    brackets: 'UTKAST | KLADD',
  },
};
