import type { Language } from './language.ts';

export const it: Language = {
  tag: 'it',
  quotes: '« » “ ”',
  smallWords: `
    di e il la che in a un per è una non sono da del con della si le al dei nel i alla più anche come ha
    ma gli lo delle ci questo dal tra nella se hanno stato essere
  `,
  stopWords: `
    abbia abbiamo abbiano ad adesso agli ai alcune alcuni all alle allo allora altra altre altri altro
    ancora anni anno appena attraverso avanti aver avere aveva avevano avrà avrebbe ben bene c chi ciò
    ciascuno circa co coi col comunque contro così cosa cui d dagli dai dall dalla dalle dallo davanti degli
    dell dello dentro detto deve devono dice dopo dove dovrà dovrebbe due dunque durante ecco ed era erano
    essi fa far fare fatto fin fino fra già grazie hai ho ieri infatti inoltre insieme invece io l là lei li
    loro lui mai meglio meno mentre mi mia mio molta molte molti molto ne negli nei nell nelle nello nessun
    nessuna niente no noi nostra nostri nostro nuova nuovo o ogni oggi oltre ora ormai pare parte perché
    però poco poi possibile possono prima primo proprio può pure qua qual quale quali qualche quando quanto
    quasi quegli quei quel quella quelle quelli quello questa queste questi qui quindi s sarà saranno
    secondo sei sempre senza sia siamo siano sopra soprattutto sotto sta stata state stati stanno sua sue
    sugli sui sul sull sulla sulle sullo suo suoi su tale tanto tre troppo tutta tutte tutti tutto uno va
    verso vi via viene vengono volta volte
  `,
  everydayWords: `
    acqua aiuto allenatore amore annuncia apre arte aumenta auto azienda aziende bambini bambino banca buono
    cala carabinieri casa case causa centro cerca chiede chiude città clienti comune consiglio costi crisi
    critiche dati domanda domani domenica donna donne economia elezioni esperti euro europa famiglia
    famiglie feriti ferito film fine foto fuoco gente giorni giorno giovane giovani giovedì giudice
    giustizia gol governo grande grandi gruppo guerra incendio inchiesta incidente inizio italia italiana
    italiani italiano lavoro legge libro lunedì luogo martedì mercato mercoledì mese mesi meteo migliore
    mila miliardi milione milioni ministero ministro mondo morte morti morto musica nord nuove nuovi ore
    ospedale pace paese paesi partita partito paura perde persona persone piano piccolo politica polizia
    presidente pressione prezzi prezzo problema processo procura progetto prossimo record riceve sabato sale
    scende sconfitta scuola settimana sicurezza sindaco soldi squadra stagione storia strada studenti studio
    sud tempo traffico treni treno tribunale trova ultima ultimo uomini uomo vanno venerdì vigili vince vita
    vittima vittime vittoria vuole
  `,
  numberWords: `
    due tre quattro cinque sei sette otto nove dieci dodici decina venti trenta quaranta cinquanta
    sessanta cento centinaia mille mila migliaia metà undici tredici quattordici quindici sedici
    diciassette diciotto diciannove
  `,
  months: `
    gennaio gen | feb febbraio | mar marzo | apr aprile | maggio mag | giugno giu | luglio lug |
    agosto ago | settembre set | ottobre ott | nov novembre | dicembre dic
  `,
  ago: { after: 'fa', lately: 'ieri' },
  abbreviations: `
    Sig Sig.ra Dott Dott.ssa Prof Avv Ing On Sen Gen Mons sig sig.ra dott dott.ssa prof avv ing on sen mons S p pag
    pagg art n ca ecc cfr gen feb apr lug
    ago set ott nov dic
  `,
  speech: 'dice',
  cuePhrases: {
    'section-header': `
      articoli correlati | articolo correlato | articoli simili | notizie correlate |
      contenuti correlati | correlati | leggi anche… | potrebbe interessarti… | potrebbero interessarti… |
      ti potrebbe interessare… | ti potrebbero interessare… | può interessarti… | ti consigliamo… |
      i più letti | le più lette | più letti | più lette | ultime notizie | ultimi articoli |
      articoli recenti | altri articoli… | altre notizie… | altri contenuti | dalla home | in evidenza |
      in primo piano | condividi | condividi su… | condividi l'articolo | condividi questo articolo |
      seguici… | seguici su… | tag | argomenti | categorie | archivi | articolo precedente |
      articolo successivo | precedente | successivo | navigazione articoli | pubblicità | annuncio |
      iscriviti… | abbonati… | informazioni sull'autore | chi siamo | leggi tutto
    `,
    'comment-header': `
      cosa dicono i lettori | cosa ne pensano i lettori | le opinioni dei lettori | la parola ai
      lettori | la voce dei lettori | i lettori dicono | le vostre opinioni | le vostre reazioni |
      lettere dei lettori | commenti | commento | # commenti | # commento | commenti # | lascia un
      commento… | lascia una risposta… | scrivi un commento… | inserisci un commento | aggiungi un
      commento | i commenti | leggi i commenti | vedi i commenti | mostra i commenti | tutti i
      commenti | i vostri commenti | commenta | commenta la notizia | # risposte… | discussione |
      i commenti dei lettori | commenti dei lettori | i vostri commenti # | partecipa alla
      discussione… | partecipa alla conversazione… | di la tua… | dì la tua… | dicci la tua… |
      accedi per commentare… | per commentare… | ordina per:… | i più recenti | # reazioni
    `,
    speaker: 'rispondi | segnala',
    crumb: `
      condividi | condividi su facebook… | condividi su… | invia | stampa | salva | copia link | ascolta |
      leggi | leggi tutto | leggi di più | leggi anche | vedi tutti | mostra altro | successivo |
      precedente | torna su | torna all'inizio | home | cerca | accedi | registrati | abbonati |
      iscriviti | chiudi | accetta | rifiuta | pubblicità | vai al contenuto… | segui | foto | video |
      galleria
    `,
    'link-line': `
      sondaggio:… | leggi anche:… | leggi anche… | leggi pure… | vedi anche… | guarda anche… |
      potrebbe interessarti:… | approfondisci:… | per approfondire… | iscriviti alla… | iscriviti al… |
      seguici su… | clicca qui…
    `,
    credit: 'foto di… | fotografia:… | immagine:… | credits:… | fonte:… | foto archivio…',
    byline: 'di … | scritto da… | pubblicato da… | a cura di… | redazione…',
    legal: `
      note legali… | informativa privacy… | informativa sulla privacy… | cookie policy… |
      condizioni d'uso… | tutti i diritti riservati… | contatti…
    `,
    tags: 'tag:… | argomenti:… | categorie:…',
  },
  cueWords: {
    consent: 'consenso',
    promo: 'iscriviti abbonati abbonamento',
    legal: 'riservati',
  },
  corrections: 'correzione | rettifica | errata corrige | una versione precedente di questo articolo',
  paid: {
    labels: `
      contenuto sponsorizzato | sponsorizzato | pubbliredazionale | publiredazionale | informazione
      pubblicitaria | contenuto pubblicitario | messaggio promozionale
    `,
    openings: `
      contenuto sponsorizzato | sponsorizzato da | pubbliredazionale | publiredazionale | informazione
      pubblicitaria | contenuto pubblicitario | messaggio promozionale | in collaborazione con
    `,
    doubtful: 'pubblicità | sponsorizzato | adv',
  },
  services: {
    labels: `
      oroscopo | cruciverba | sudoku | necrologie | necrologi | ricette | ricetta | programmi tv |
      guida tv | estrazioni del lotto | quiz | lettere al direttore | annunci | annunci funebri | lutti |
      avvisi legali | aste giudiziarie | annunci legali | fotogallery | gallery | offerte di lavoro |
      lotto e superenalotto | farmacie di turno | oroscopi | almanacco | il santo del giorno |
      menù della mensa
    `,
    titles: `
      previsioni meteo | le previsioni del tempo | meteo oggi | meteo domani | oroscopo di oggi |
      oroscopo del giorno | cruciverba | sudoku | estrazioni del lotto | ricetta | la ricetta |
      stasera in tv | programmi tv | lettere al direttore | farmacie di turno | che tempo farà |
      oroscopo del giorno | programmi tv stasera | il santo del giorno | santo del giorno | almanacco |
      almanacco del | prezzi benzina oggi | guida tv | orari delle messe | mercatini del weekend
    `,
    deaths: 'necrologi | necrologie',
    doubtful: 'meteo | il meteo | oroscopo | lotto | superenalotto',
    says: `
      oggi | domani | stasera | mattina | pomeriggio | notte | weekend | settimana | pioggia | piogge | sole
      | soleggiato | rovesci | nuvole | nuvoloso | neve | gelo | nebbia | vento | mite | freddo | caldo |
      temporali | gradi | ariete | toro | gemelli | cancro | leone | vergine | bilancia | scorpione |
      sagittario | capricorno | acquario | pesci | stelle | segno | segni | numeri | estrazione | estrazioni
      | jackpot | quote
    `,
    phrases: `
      autovelox della settimana | dove sono gli autovelox | dove saranno gli autovelox |
      farmacie di turno nel/per/della/del/di | le migliori offerte | idee regalo | numeri vincenti |
      dove vedere | dove vederla | dove vederlo | dove vederli | orario e tv | orario e dove |
      in tv e streaming | tv e streaming | diretta tv | probabili formazioni | le formazioni ufficiali |
      la lista dei convocati | stasera in tv | film stasera | cosa vedere | pronostico e quote |
      pronostici e quote | quote e pronostico | codice sconto | codici sconto | segni zodiacali |
      segno zodiacale | super offerta | prezzo bomba | estrazione superenalotto |
      estrazioni superenalotto | estrazione lotto | estrazioni lotto | 10elotto |
      appuntamenti del/di weekend/fine/oggi | i necrologi | estrazione/estrazioni di oggi |
      numeri e quote | oroscopo della/di settimana/oggi/domani | oroscopo del giorno/mese/weekend |
      farmacie aperte oggi/domani/domenica/di/nel | offerte di lavoro in/della/a |
      cantieri della settimana | strade chiuse questa | che tempo farà/fa |
      cosa fare nel/questo weekend/fine | eventi del weekend | cruciverba di/del | sudoku di/del |
      prezzi benzina oggi | fotogallery: | interruzioni idriche previste | guida tv |
      casa della settimana | al cinema questa settimana | programmi tv stasera | programmi tv di oggi |
      santo del giorno | almanacco del giorno | cerca casa: | cercano casa | prezzo benzina oggi |
      quanto costa oggi la benzina
    `,
    kitchen: 'cucchiaio cucchiai cucchiaino cucchiaini tazza tazze pizzico spicchio spicchi',
    cooking: `cuocere cotto infornare forno soffriggere friggere bollire mescolare sbattere tritare tritato pelare affettare grattugiare preriscaldare impastare impasto padella pentola servire condire cospargere marinare`,
    best: 'i migliori | le migliori',
    goods: `
      cuffie | auricolari | aspirapolvere | robot aspirapolvere | materasso | materassi | pc portatili |
      notebook | tablet | smartphone | smartwatch | televisori | tv 4k | macchine da caffè | friggitrice
      ad aria | friggitrici | frullatori | soundbar | altoparlanti | fotocamere | scarpe da running |
      scarponi | valigie | zaini | creme solari | rasoi | asciugacapelli | tende da campeggio | pneumatici
      invernali | stampanti | caricabatterie | ventilatori | condizionatori | calendari dell'avvento |
      regali | giocattoli | vpn |
      televisore | friggitrice | computer portatile | portatile | robot da cucina | macchina da caffè
    `,
    corners: `
      meteo | cucina | servizi | agenda | eventi | giochi | viabilità | appuntamenti
    `,
    instructions: `
      mescolate | mescola | bagnate | bagna | tritate | trita | soffriggete | soffriggi | tostate |
      aggiungete | aggiungi | mantecate | infornate | inforna | cuocete | cuoci | lasciate cuocere |
      lasciate riposare | montate gli/la/i/le | sbattete | sbatti | tagliate | affettate | pelate |
      grattugiate | impastate | impasta | versate | versa | scolate | scaldate | rosolate | condite |
      spolverate | preriscaldate | stendete
    `,
    news: `
      riforma | tagli | sindacati | protesta | false | bocciata
    `,
  },
  incidents: `
    morto | morti | morta | muore | ucciso | uccisi | feriti | ferito | arrestato | arrestata | arrestati |
    indagato | accusato | tribunale | giudice | processo | polizia | carabinieri | denuncia | condannato |
    frode | truffa | furto | rubato | rapina | vieta | vietato | divieto | sciopero | dimette | licenziato |
    evacuati | chiuso | chiusa | annullato | catastrofe | emergenza | caos | crisi | ministro | ministra |
    governo | sindaco | sindaca | parlamento | senato | vince | vincita | vincitore | danni | distrutto |
    cala | sale | inchiesta | errore | scuse | economisti
  `,
  crimes: `
    omicidio | ucciso | uccisa | stupro | violenza sessuale | abusi | aggressione | accoltellato |
    sparatoria | colpevole | condannato | condannata | carcere | traffico di droga | prostituzione |
    sequestro | sospettato | vittima | vittime
  `,
  captions: `
    foto d'archivio | immagine d'archivio | nella foto | nell'immagine | da sinistra a destra | foto
    di repertorio | immagine di repertorio
  `,
  discussion: {
    buttons: `
      rispondi risposta segnala condividi voti vota piace mi non cita utile
    `,
    roles: `
      membro | ospite | abbonato | moderatore | utente registrato | messaggi:…
    `,
    signed: 'inviato da | scritto da | pubblicato da | commento di | postato da | da',
  },
  pageNotes: `
    questo articolo è riservato | ascolta questo articolo | il tuo browser non supporta | per
    continuare a leggere | questo articolo contiene link | seguici su | aggiungici alle tue fonti |
    riassunto generato | trovi tutti gli articoli salvati | salva questo articolo | hai salvato un
    nuovo articolo | il servizio è dedicato agli utenti | non hai un account | questo contenuto è
    riservato | contenuto riservato agli abbonati | iscriviti al nostro | questo articolo è stato
    pubblicato | ascolta l'articolo… | contenuto riservato agli… | nota della redazione… | le
    opinioni espresse in questo articolo
  `,
  reported: 'fonte: | fonti:',
  sections: {
    world: 'mondo | esteri | estero | internazionale | europa',
    politics: 'politica | elezioni | governo | parlamento',
    business: 'economia | finanza | imprese | lavoro | mercati | soldi',
    technology: 'tecnologia | digitale | internet',
    science: 'scienza | scienze | ambiente | clima | natura | spazio',
    health: 'salute | medicina | benessere',
    local: `
      cronaca | cronache | locale | città | regioni | giustizia | scuola | trasporti
    `,
    culture: `
      cultura | arte | libri | cinema | musica | teatro | televisione | spettacoli | moda | viaggi |
      cucina | stile
    `,
    sport: 'sport | calcio | serie a | tennis | ciclismo',
    opinion: 'opinioni | commenti | commento | editoriale | editoriali',
  },
  disasters: `
    terremoto | calca | incidente | esplosione | sparatoria | alluvione | alluvioni | incendio | incendi | frana |
    uragano | ciclone | crollo | crolla | deragliamento | disastro | strage | attentato | attacco | sisma |
    valanga | tromba d'aria | tornado | rogo | deraglia | naufragio | scossa | crolli | crollato | crollata |
    slavina | esondazione | si ribalta | esplode una | esplode un
  `,
  signs: {
    future: `
      sarà | saranno | deve | devono | dovrà | dovrebbe | prevede | prevedono | la prossima settimana
      | il prossimo mese | domani | da lunedì
    `,
    limits: `
      salvo | nonostante | benché | sebbene | non ancora | a meno che | non ha confermato | non è
      chiaro | nega | rifiuta
    `,
    speech: 'ha detto | dice | ha dichiarato | ha spiegato | ha scritto | afferma | ha aggiunto',
  },
  live: `
    in diretta | la diretta | diretta: | diretta live | minuto per minuto
  `,
  questionWords: 'cosa chi dove quale perché come',
  questions: 'chi sono/è/era/erano | cosa sappiamo | cosa è successo | ecco chi/cosa',
  puzzles: {
    games: 'cruciverba',
    help: 'soluzioni',
  },
  explainers: `
    cosa sappiamo | che cosa sappiamo | quello che sappiamo | cosa sapere | come | perché | cosa | chi | dove | quale | chi è/era |
    che cos'è | cos'è | in diretta | diretta | video | foto | analisi | cronologia | ecco
  `,
  weighty: `
    morto | morti | morta | deceduto | scomparso | muore | ucciso | uccisi | guerra | raid aereo |
    bombardamenti | muoiono | morte in | decessi | uccide | uccidono | perdono la vita | perso la vita |
    deceduti | annegati | mortale | uccisa | uccise
  `,
  warnings: `
    non bere | vietato bere | acqua non potabile | non potabile | evacuati | evacuate | evacuazione | sfollati |
    stato di emergenza | stato di calamità | finestre chiuse | divieto di bere | non è potabile
  `,
  tolls: {
    dead: `
      morti | muoiono | uccisi | uccide | uccidono | decessi | deceduti | annegati
    `,
    rising: 'sale | salgono | aumenta | aumentano',
    past: `
      processo | ricord* | anniversario | commemora* | condannat* | accusat* | bufala | film | romanzo |
      serie | esercitazione | addio | cala a | calano a
    `,
    invented: 'recensione | netflix',
    works: `
      film | romanzo | serie | commedia | teatro | thriller | videogioco | critica | opera | giallo
    `,
    victims: 'vittime',
    people: `persone | bambini | studenti | uomini | donne | operai | minatori | passeggeri | soldati | civili | turisti | abitanti | migranti | pompieri`,
    atLeast: `almeno | più di | oltre | fino a | quasi | circa | altri`,
  },
  heads: `presidente della repubblica | presidente del consiglio | il premier | il papa`,
  zodiac: 'ariete toro gemelli cancro leone vergine bilancia scorpione sagittario capricorno acquario pesci',
  shopping: {
    bargain: 'a metà prezzo | in offerta | scontata | scontato | a meno di | prezzo più basso',
    tested: 'cuffie',
    testedBehind: 'recensione',
    testedBefore: "recensione | recensione del | recensione dell'",
    off: 'di sconto',
    only: 'solo',
    offers: 'offerte',
    articles: 'i | gli | le',
  },
  page: {
    readers: 'tuo | tua | nostr*',
    things: 'articolo | contenuto',
    data: 'dati personali | informativa privacy | informativa sulla privacy',
    agrees: 'acconsento | ho letto | questo sito utilizza/usa | questo sito web utilizza/usa | utilizziamo',
    affiliate: 'link di affiliazione | link affiliat*',
    earns: 'riceviamo | guadagn*',
    commission: 'commissione',
    ourselves: 'noi | nostr*',
    here: 'questo articolo | nostr*',
    preferred: 'font* preferit*',
    readingTime: 'tempo di lettura',
    agencies: 'agenzie',
    joining: 'e | con | redazione',
    sharing: 'stampa',
  },
  outcomes: {
    agreed: 'accordo',
    calledOff: 'revocato | revocata | sospeso',
    verdict: 'assolto | assolta | assolti | colpevole | condannato | condannata | condannati',
    exit: 'si dimette | dimissioni | dimesso | lascia | esonerato | cacciato',
    freed: 'liberato | liberati | liberata',
    found: 'trovato | trovata | ritrovato | ritrovata | ritrovati',
    rescued: 'salvato | salvati | salvata | salvate',
    held: `
      arrestato | arrestata | arrestati | si arrende | fermato | fermati | in manette | arresto |
      arresti
    `,
    charged: 'indagato | indagati',
    death: 'muore | morto | morti | vittime',
    deathLater: 'muore/morto/morta in ospedale',
    collapse: 'crolla | crollo | crollato | crollata | cede | rotto',
    sale: 'venduto | venduta | compra | acquista | fallita | fallimento',
    vote: `
      approvato | approvata | bocciato | bocciata | votata | via libera | sì alla | sì della | sì del |
      assenso
    `,
    win: 'eletto | eletta | vince | perde',
    other: 'riapre | identificato',
  },
  feedWords: 'ultime ultima ora notizie prima pagina tutte le cronaca esteri economia politica',
  fields: {
    title: 'titolo',
    body: 'testo corpo contenuto',
    standfirst: 'sommario occhiello',
    publishedAt: 'data pubblicato pubblicata pubblicato_il data_pubblicazione',
    embargo: 'embargo_fino embargo_fino_al',
    author: 'autore autrice autori',
    publisher: 'testata fonte',
    section: 'sezione categoria',
    picture: 'immagine foto',
    status: 'stato',
  },
  notices: {
    error: {
      titles: `
        errore | errore #… | pagina non trovata | questa/la? pagina … non esiste più? | accesso negato | in manutenzione | sito in manutenzione
      `,
      texts:
        'pagina che stai cercando | pagina richiesta | questa pagina non esiste | sito è in manutenzione',
    },
    challenge: {
      titles: 'un momento | verifica di sicurezza | accesso limitato',
      texts: 'non essere un robot | non sei un robot',
    },
    redirect: { titles: 'reindirizzamento', texts: 'sarai reindirizzato | stai per essere reindirizzato' },
    consent: {
      titles: 'accetta e continua | la tua/sua privacy è? molto? importante? per? noi? | accedi',
      texts: 'abilita/attiva javascript',
      partners: 'noi e i nostri #? partner',
      data: 'cookie* dati consenso dispositivo* archiviamo',
    },
    list: { titles: 'archivio', labels: 'etichetta categoria autore' },
    results: { titles: 'risultati della? ricerca per? | hai cercato' },
    legal: { titles: 'informativa sulla privacy | note legali | termini e condizioni | contatti' },
  },
  spam: {
    own: 'giri gratis | bonus senza deposito | casinò online',
    words: 'casinò | casino | slot | slots | slot machine | scommesse | viagra | cialis',
  },
  statuses: {
    drafts: 'bozza',
    closed:
      'in corso/lavorazione/revisione/attesa | da fare | da pubblicare | eliminato | archiviato | privato | programmato',
    held: 'sospeso | sospesa | bloccato',
    not: 'non',
    out: 'pubblicato pubblicata approvato approvata',
    done: 'fatto fatta completato completata',
    yes: 'sì si',
    no: 'no falso',
  },
  embargoes: {
    openings: 'sotto embargo fino',
    closed: 'sotto embargo | embargo',
    moment: 'fino alle di ore al dalle sino del della h',
    forbids: 'non pubblicare | non diffondere',
    until: 'prima fino',
    marks: 'NON PUBBLICARE | NON DIFFONDERE',
    brackets: 'BOZZA',
  },
};
