import type { Language } from './language.ts';

export const de: Language = {
  tag: 'de',
  quotes: '„ “ ‚ ‘',
  smallWords: `
    der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden
    aus er hat dass sie nach wird bei einer um am sind noch wie einem über
  `,
  stopWords: `
    ab aber alle allem allen aller alles also andere anderem anderen anderer anderes anders außerdem beiden
    beim bereits bevor bin bis bisher da dabei dadurch dafür dagegen daher damit danach dann daran darauf
    darüber darum davon dazu dein denen denn dennoch deren derzeit deshalb dessen dies diese diesem diesen
    dieser dieses doch dort du durch dürfen ebenfalls ebenso eigenen einen eines einige einigen einmal erst
    erste ersten etwa etwas euch ganz gar gegen gegenüber gehen geht gemacht genau gerade gibt gut habe
    haben hatte hatten heute hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer immer indem ins ja
    je jede jedem jeden jeder jedes jedoch jetzt kann kein keine keinen keiner kommen kommt können könne
    könnte könnten konnte konnten lassen lässt laut machen mal man mehr mein mich mir mittlerweile möchte
    morgen müssen muss musste mussten nachdem nämlich neben nein nichts nun nur ob obwohl oder oft ohne pro
    rund sagt sagte schon sehr sei seien sein seine seinem seinen seiner seit selbst sieht so sogar solche
    sollen soll sollte sollten sondern sonst soweit sowie statt uns unser unsere unter unterdessen viel
    viele vielen vom vor vorher wäre wären während wann war waren warum was weil weiter weitere weiteren
    weiterhin welche wenn wer werde wegen wenig weniger wieder will wir wo wobei wohl wollen wollte wollten
    worden wurde wurden würde würden zudem zum zunächst zur zurück zusammen zwar zwei zwischen
  `,
  everydayWords: `
    alt alte alten anfang angst antwort arbeit auto autos bahn beginnt bekommt besser beste besten bild
    bilder bleiben bleibt brand buch bürger bürgermeister chance chef chefin deutsche deutschen deutscher
    deutschland dienstag donnerstag droht druck ende endet erhält ermittler ermittlungen erster erstes euro
    europa experten familie familien fans feuer feuerwehr film findet firma folgen fordern fordert frage
    fragen frau frauen freitag frieden geben geld gemeinde gericht geschichte gestern gewinnt groß große
    großen großer grund gründe gute guten haus häuser hilfe hoch hohe hohen interview jahr jahre jahren
    jugendliche junge kanzler kind kinder kindern klein kleine kleinen klinik kommentar kosten krankenhaus
    kreis krieg kritik kritisiert kunden kunst land länder landkreis lange langer leben lehnt letzte letzten
    leute liebe macht mann männer mannschaft markt mensch menschen milliarde milliarden million millionen
    minister ministerin minuten mittwoch monat monate monaten montag musik nächste nächsten neu neue neuen
    neuer neuerung neues niederlage nimmt opfer partei parteien plan pläne plant politik polizei präsident
    präsidentin preis preise problem probleme prozent prozess rat regierung rekord richter sagen saison
    samstag schule schulen schüler sicherheit sieg sinken sinkt sonntag sorge sorgen spiel spiele
    staatsanwaltschaft stadt städte stadtrat startet stehen steht steigen steigt straße straßen streit
    studie stunden sucht tag tage tagen täter tod tor tore tot tote toter trainer trotz überblick uhr unfall
    unfälle unternehmen urteil verein verkehr verletzt verletzte verliert wächst wahl wahlen wald warnen
    warnt wasser weg welt wenige wetter wirtschaft woche wochen zahl zahlen zeigt zeit ziel zweite zweiten
  `,
  numberWords: `
    zwei drei vier fünf sechs sieben acht neun zehn zwölf dutzend zwanzig dreißig vierzig fünfzig
    sechzig hundert hunderte tausend tausende hälfte elf dreizehn vierzehn fünfzehn sechzehn
    siebzehn achtzehn neunzehn
  `,
  months: `
    jan januar jänner | feb febr februar | märz mrz mär | apr april | mai | juni jun | juli jul | aug august |
    sep sept september | okt oktober | nov november | dez dezember
  `,
  weekdays: 'montags dienstags mittwochs donnerstags freitags samstags sonnabends sonntags',
  ago: { before: 'vor', lately: 'gestern' },
  abbreviations: `
    Dr Prof Hr Fr St Nr Str Abs Art Bd Bde Mio Mrd bzw ca d.h z.B u.a usw vgl S Jan Feb Apr Aug Sept Okt
    Nov Dez Mo Di Mi Do Fr Sa So Ing Dipl geb gest inkl zzgl Tel e.V i.d.R
  `,
  ordinals: { before: 'am dem der des den die das im vom zum beim ans ins einem eines' },
  pointsBack: `
    er | sie | es | sein | seine | ihr | ihre | dies | diese | dieser | dieses | aber | und | doch |
    auch | dann | dort | damit | dabei | zudem | außerdem | jedoch | deshalb | nun | nunmehr | daher | darum |
    dafür | dagegen | darauf | davon | dazu | danach | zuvor | dennoch | trotzdem | stattdessen | beide | letztere
  `,
  speech: 'schrieb sagt',
  cuePhrases: {
    'section-header': `
      das könnte sie auch interessieren | das könnte sie auch… | das könnte dich auch interessieren |
      das könnte… | auch interessant | mehr zum thema | zum thema | mehr zu… | mehr aus… | mehr von… |
      mehr artikel… | mehr nachrichten | weitere artikel… | weitere meldungen… | weitere nachrichten |
      weitere themen | weitere beiträge | weitere informationen | weitere links | weiterführende links |
      weiterlesen | lesen sie auch… | lesen sie mehr… | lesen sie hierzu… | lies auch… | meistgelesen… |
      meist gelesen | meistgelesene artikel | am meisten gelesen | meist kommentiert | meistkommentiert |
      beliebte artikel | beliebt | beliebteste artikel | neueste artikel | neueste beiträge |
      neueste nachrichten | neuste artikel | letzte beiträge | letzte artikel | aktuelle beiträge |
      aktuelle artikel | aktuelle nachrichten | aktuelles | aktuell | ähnliche artikel |
      ähnliche beiträge | ähnliche themen | verwandte artikel | verwandte themen | verwandte beiträge |
      verwandt | empfehlungen | empfehlungen der redaktion | empfehlung der redaktion |
      unsere empfehlungen | empfohlen | empfohlene artikel | teilen | artikel teilen | beitrag teilen |
      diesen beitrag teilen | teile dies mit | teilen mit | gefällt mir | schlagwörter | schlagworte |
      stichwörter | themen | kategorien | kategorie | archiv | archive | autor | der autor | die autorin |
      über den autor | über die autorin | über uns | zum autor | kontakt | impressum | anzeige |
      anzeigen | werbung | newsletter abonnieren | unser newsletter | newsletter bestellen |
      folgen sie uns… | folge uns… | nächster artikel | vorheriger artikel | nächster beitrag |
      vorheriger beitrag | beitragsnavigation | beitrags-navigation | artikelnavigation | zurück |
      weiter | inhaltsverzeichnis | inhalt | links | mehr | mehr lesen | mehr erfahren | quellen
    `,
    'comment-header': `
      das sagen leser | das sagen unsere leser | das sagen die leser | das meinen unsere leser |
      was leser sagen | was unsere leser sagen | was unsere leser meinen | stimmen unserer leser |
      leserstimmen | lesermeinungen | leserkommentare | leserreaktionen | leserbriefe |
      leserzuschriften | ihre meinungen | eure meinungen | kommentare | kommentar | # kommentare |
      # kommentar | kommentare # | kommentar schreiben… | kommentar verfassen… | kommentar
      hinterlassen | kommentare lesen… | kommentare anzeigen | kommentare ansehen | kommentare
      einblenden | alle kommentare… | ihr kommentar… | dein kommentar | schreib einen kommentar |
      schreiben sie einen kommentar | schreibe einen kommentar… | hinterlasse einen kommentar… |
      hinterlassen sie einen kommentar | diskutieren sie mit… | diskussion | diskussion zu diesem
      artikel | jetzt kommentieren | artikel kommentieren | kommentieren | kommentarfunktion… | #
      antworten… | # antwort… | # gedanken zu… | antwort hinterlassen | antworten abbrechen |
      kommentar abgeben | forum | zum forum | mitdiskutieren | leserkommentare # | leserkommentar
      | # leserkommentare | # leserkommentar | leserreaktionen # | lesermeinungen # | #
      lesermeinungen | # beiträge | # postings | postings | # meinungen | kommentare zu diesem
      artikel… | kommentare zum artikel… | kommentare zu:… | diskussion # | # reaktionen |
      reaktionen auf diesen artikel | ihre meinung… | deine meinung… | ihre meinung zählt… |
      diskutiere mit… | diskutieren sie über diesen artikel… | reden sie mit… | was meinen sie… |
      was meinst du… | was denken sie… | zum kommentieren anmelden… | melden sie sich an um zu… | anmelden und kommentieren | älteste zuerst | neueste zuerst |
      kommentare sortieren…
    `,
    speaker: 'antworten | melden | beitrag melden | kommentar melden | zitieren',
    crumb: `
      teilen | auf facebook teilen… | auf twitter teilen… | auf x teilen | auf whatsapp teilen… |
      per e-mail teilen… | per mail… | per email… | drucken | artikel drucken | artikel versenden |
      merken | artikel merken | speichern | vorlesen | artikel anhören | anhören | abspielen |
      schließen | menü | menü öffnen | suche | suchen | startseite | anmelden | einloggen | abmelden
      | registrieren | abonnieren | jetzt abonnieren | mein konto | mehr | mehr anzeigen | weniger
      anzeigen | mehr erfahren | mehr lesen | weiterlesen | weiter | weiter lesen | zurück | nach
      oben | zum inhalt… | zum seitenanfang… | zur startseite | anzeige | werbung | bild | bilder |
      bild # | foto | fotos | video | galerie | bildergalerie | vergrößern | bild vergrößern | link
      kopieren | link kopiert… | kommentieren | melden | senden | absenden | ja | nein | alle |
      übersicht | quelle | auf dieser seite | in kürze | anhören in kürze | bildbeitrag |
      hauptinhalt | neuer bereich | box aufklappen… | externer inhalt | empfohlener redaktioneller
      inhalt | werbung überspringen | artikel teilen | angemeldet bleiben
    `,
    'link-line': `
      umfrage:… | abstimmung:… | lesen sie auch:… | lesen sie auch… | lesen sie hier… | lesen sie mehr… |
      lies auch:… | lies auch… | mehr zum thema:… | mehr dazu… | auch interessant:… | siehe auch:… |
      siehe auch… | sehen sie auch… | weitere informationen… | weiterlesen:… | zum thema:… | im video:… |
      video:… | bildergalerie:… | fotostrecke:… | hier geht es… | hier geht's… | abonnieren sie… |
      jetzt anmelden… | folgen sie uns… | folge uns… | empfehlung:…
    `,
    credit: `
      foto:… | fotos:… | foto von… | bild:… | bilder:… | bildquelle… | bildrechte… | bildnachweis… |
      quelle:… | symbolbild… | archivbild… | archivfoto… | grafik:…
    `,
    byline: `
      von … | ein artikel von… | ein beitrag von… | eine analyse von… | ein kommentar von… | autor:… |
      autorin:… | text:… | redaktion:… | geschrieben von… | veröffentlicht von…
    `,
    legal: `
      impressum… | datenschutz… | datenschutzerklärung… | agb… | nutzungsbedingungen… |
      alle rechte vorbehalten… | kontakt… | mediadaten… | cookie-einstellungen… | barrierefreiheit…
    `,
    tags: 'stichworte:… | schlagwörter:… | schlagworte:… | themen:… | kategorien:… | kategorie:…',
  },
  cueWords: {
    consent: 'einwilligung zustimmung datenschutzerklärung',
    promo: 'abonnieren abonnement abonnent abonnenten abo',
    legal: 'gmbh impressum vorbehalten',
    account: 'passwort benutzername anmelden',
  },
  corrections: `
    korrektur | berichtigung | richtigstellung | korrigiert | in einer früheren version | in einer
    früheren fassung | in einer vorherigen version
  `,
  paid: {
    labels: `
      anzeige | anzeigen | werbung | advertorial | sponsored | gesponsert | gesponserter inhalt | bezahlter
      inhalt | bezahlte partnerschaft | anzeigensonderveröffentlichung | sonderveröffentlichung |
      partnerinhalt | verlagsangebot
    `,
    openings: `
      anzeige von | advertorial | gesponsert von | gesponserter inhalt | bezahlter inhalt | bezahlte
      partnerschaft | anzeigensonderveröffentlichung | sonderveröffentlichung | dieser artikel/beitrag ist
      werbung | dieser artikel/beitrag ist eine anzeige | dieser artikel/beitrag ist gesponsert
    `,
    doubtful: 'anzeige | werbung | gesponsert | sponsored | pr',
  },
  services: {
    labels: `
      horoskop | horoskope | kreuzworträtsel | rätsel | sudoku | todesanzeigen | traueranzeigen |
      rezepte | rezept | tv-programm | fernsehprogramm | veranstaltungskalender | kleinanzeigen |
      lottozahlen | quiz | leserbriefe | shopping | kaufberatung | produkttest | produkttests |
      gutscheine | wetterbericht | familienanzeigen | stellenmarkt | stellenanzeigen | stellenangebote |
      immobilienmarkt | amtliche bekanntmachungen | bekanntmachungen | amtliches | notdienste |
      veranstaltungstipps | trauerfälle | sterbefälle | nachrufe | bildergalerie | bildergalerien |
      fotostrecke | fotostrecken | denksport | wochenhoroskop | tageshoroskop | kinoprogramm | tv-tipps |
      speiseplan | speisepläne | mittagstisch | benzinpreise | tiervermittlung | tier der woche |
      geburtstage | jubilare | gottesdienste | kirchliche nachrichten | vereinskalender | newsletter
    `,
    titles: `
      wetterbericht | wettervorhersage | wetterprognose | wetteraussichten | tageshoroskop |
      wochenhoroskop | ihr horoskop | horoskop heute | kreuzworträtsel | sudoku | lottozahlen |
      tv-programm | tv-tipps | fernsehtipps | heute im tv | rezept | rezept des tages |
      veranstaltungstipps | veranstaltungen am | leserbriefe | polizeibericht | blitzer heute | quiz |
      wetter am | wetter heute | wetter morgen | lotto am | tv-programm heute | speiseplan der |
      speiseplan für | mittagstisch in | was ist los am wochenende | was ist los in | newsletter |
      tier der woche | hund der woche | geburtstage am | gottesdienste am | gottesdienste in |
      benzinpreise aktuell | benzinpreise heute | spritpreise heute | blitzer heute in |
      kinoprogramm vom | kinoprogramm für | gewinnzahlen | aktuelle heizölpreise
    `,
    deaths: 'todesanzeigen | traueranzeigen | nachruf',
    doubtful:
      'apotheken-notdienst | notdienste | wetter | das wetter | blitzer | horoskop | lotto | angebote | schnäppchen',
    says: `
      heute | morgen | wochenende | woche | vormittag | nachmittag | abend | nacht | regen | regnerisch |
      sonne | sonnig | schauer | wolken | wolkig | bewölkt | schnee | frost | nebel | wind | windig | mild |
      trocken | nass | kalt | warm | heiß | kühler | wärmer | gewitter | grad | widder | stier | zwillinge |
      krebs | löwe | jungfrau | waage | skorpion | schütze | steinbock | wassermann | fische | sterne |
      sternzeichen | zahlen | ziehung | quoten | jackpot
    `,
    phrases: `
      hier wird … geblitzt | hier stehen … blitzer | hier steht … blitzer | die besten angebote |
      die besten deals | geschenkideen | mit spoilern | gewinnzahlen | wo läuft … live | live im tv |
      live im fernsehen | im tv und livestream/stream/live-stream | tv-übertragung | wer überträgt |
      tv-tipps | tv-tipp | heute abend im tv | im tv-programm | wir verlosen | das große gewinnspiel |
      gewinnspiel: | wett-tipp | wett-tipps | wetttipps | wettquoten | quoten und prognose |
      gutscheincode | gutscheincodes | rabattcode | jetzt im angebot |
      wetterprognose/wettervorhersage für | sternzeichen | astrologische | astrologischer |
      astrologisches | mondkalender | zum bestpreis | zum tiefstpreis | so günstig wie nie |
      kaufberatung | lotto am mittwoch/samstag | lottozahlen | sudoku … schwer/leicht/mittel |
      das sind die lottozahlen | hier wird heute geblitzt | hier wird geblitzt |
      das ist los am wochenende | was läuft heute | so wird das wetter heute/morgen/am/in |
      wie wird das wetter | das wetter am wochenende | rätsel des tages | rätsel der woche |
      das ist am wochenende los | was ist los in | veranstaltungen am wochenende | stellenanzeige: |
      stellenangebote: | amtliche/öffentliche bekanntmachung | amtliche/öffentliche bekanntmachungen |
      notdienste am/in | bereitschaftsdienste am/in | baustellen der woche | baustellen diese woche |
      geplante stromabschaltung/stromabschaltungen | am günstigsten tanken | bildergalerie: |
      fotostrecke: | immobilie/haus der woche | trauerfälle der woche | sterbefälle der woche |
      wechselkurse heute | dollarkurs heute | wochenhoroskop: | monatshoroskop: |
      hier tanken sie günstig | hier tanken sie am günstigsten | was ist los am wochenende |
      newsletter vom | unser newsletter vom | quiz: wie gut kennen |
      kater/katze/hund/hündin/kaninchen/welpe/tier … sucht ein zuhause |
      kater/katze/hund/hündin/kaninchen/welpe/tier … sucht ein neues zuhause |
      katzen/hunde/welpen/tiere … suchen ein zuhause |
      katzen/hunde/welpen/tiere … suchen ein neues zuhause | benzinpreise/spritpreise heute in |
      benzinpreise/spritpreise heute:
    `,
    kitchen: 'el tl esslöffel teelöffel prise prisen bund zehe zehen tasse tassen',
    cooking: `backen gebacken braten gebraten köcheln kochen gekocht rühren verrühren schneiden geschnitten schälen geschält reiben gerieben würzen vorheizen kneten teig ofen backofen pfanne servieren abschmecken bestreuen`,
    best: 'die besten',
    goods: `
      kopfhörer | ohrhörer | heißluftfritteuse | heißluftfritteusen | staubsauger | akkustaubsauger |
      saugroboter | wischroboter | matratze | matratzen | laptop | laptops | notebook | notebooks | tablet
      | tablets | smartphone | smartphones | handy | handys | smartwatch | smartwatches | fernseher |
      kaffeemaschinen | kaffeevollautomat | kaffeevollautomaten | küchenmaschine | küchenmaschinen |
      wasserkocher | toaster | standmixer | lautsprecher | bluetooth-lautsprecher | soundbar | soundbars |
      kameras | systemkamera | laufschuhe | sneaker | wanderschuhe | koffer | rucksäcke | sonnencremes |
      sonnencreme | shampoos | haartrockner | rasierer | elektrorasierer | zahnbürsten | akkuschrauber |
      rasenmäher | mähroboter | gasgrills | zelte | kinderwagen | kindersitze | winterreifen |
      sommerreifen | ganzjahresreifen | dashcams | e-reader | drucker | monitore | powerbank | powerbanks
      | heizlüfter | luftreiniger | ventilatoren | klimageräte | adventskalender | weihnachtsgeschenke |
      kreditkarten | girokonten | handytarife | vpn |
      staubsaugerroboter
    `,
    corners: `
      wetter | veranstaltungen | termine | freizeittipps | kochen | spiele
    `,
    instructions: `
      steif schlagen | schaumig schlagen | verrühren | unterrühren | einrühren | zugeben | dazugeben |
      hinzufügen | unterheben | andünsten | dünsten | anbraten | anschwitzen | angießen | ablöschen |
      köcheln lassen | köcheln | vorheizen | würzen | abschmecken | backen | schälen | würfeln | hacken |
      verkneten | kneten | ausrollen | bestreuen | pürieren | garen | waschen und | aufkochen |
      überbacken | wenden und | salzen und pfeffern | abgießen | einkochen lassen | ziehen lassen |
      anrühren | kochen lassen | weich kochen
    `,
    news: `
      brand | brennt | gestürmt | hacker | koalition | gewerkschaft | milliarden | protest | gelöst | mordfall | streikt | streiken
    `,
  },
  incidents: `
    tot | tote | toten | stirbt | starb | getötet | verletzt | verletzte | festgenommen | verhaftet |
    angeklagt | gericht | richter | prozess | polizei | klage | verklagt | betrug | betrüger | gestohlen |
    diebstahl | überfall | verbot | verbieten | streik | rücktritt | entlassen | evakuiert | gesperrt |
    abgesagt | katastrophe | notstand | chaos | krise | minister | ministerin | regierung | bürgermeister |
    bundestag | bundesrat | gewinnt | gewann | gewinner | schaden | schäden | zerstört | warnt | fällt |
    steigt | ermittlungen | ermittelt | fehler | entschuldigt | ökonomen
  `,
  crimes: `
    mord | ermordet | totschlag | vergewaltigung | vergewaltigt | missbrauch | messerangriff |
    schuldig | verurteilt | gefängnis | haft | bordell | prostitution | entführt | tatverdächtiger |
    tatverdächtige | opfer | razzia | schüsse
  `,
  captions: `
    archivbild | archivfoto | symbolbild | symbolfoto | themenbild | im bild | auf dem bild | auf
    dem foto | auf diesem bild | auf diesem foto | von links nach rechts | v. l. n. r | v.l.n.r | v.
    l | v.l | (l.) | (r.) | (links) | (rechts) | (archivaufnahme) | archivaufnahme | (zu dpa) |
    bildmontage | illustrationsbild
  `,
  discussion: {
    buttons: `
      antworten antwort gefällt mir nicht teilen melden beitrag zitieren stimmen daumen hoch
      runter permalink link kommentar ausblenden bewerten hilfreich empfehlen empfehlungen
    `,
    roles: `
      mitglied | gast | abonnent | leser | moderation | registriert seit… | beiträge:… |
      stammgast | community-mitglied | plus-mitglied
    `,
    signed: 'geschrieben von | verfasst von | kommentar von | beitrag von | von',
  },
  pageNotes: `
    diese zusammenfassung wurde | dieser text wurde automatisch | dieser artikel wurde automatisch |
    diese audioversion wurde | diese meldung wurde nicht | diese meldung ist eine übernahme | zeit
    online hat diese meldung | dieser inhalt wurde | wir freuen uns über ihr feedback | der text
    wurde nicht redaktionell | hinweis: dieser artikel | hinweis: dieser text | dieser artikel
    enthält affiliate | dieser beitrag enthält affiliate | für links auf dieser seite | kaufen sie
    über diese links | diesen artikel hören | diesen artikel anhören | dieser artikel ist nur für |
    dieser artikel ist abonnenten | sie haben noch kein | jetzt kostenlos testen | ihr browser
    unterstützt | bitte aktivieren sie javascript | zur anzeige dieses | um diesen inhalt | mit der
    anmeldung | mit ihrer anmeldung | sie können den newsletter jederzeit | hören sie den artikel |
    lesen sie diesen artikel | folgen sie uns | mehr informationen zu unserer vorlesefunktion | mit
    informationen der | wir verwenden für die benutzerverwaltung | leider lassen ihre derzeitigen |
    ihre derzeitigen cookie | hier können sie sich für ihr | an dieser stelle finden sie | an dieser
    stelle findest du | an dieser stelle befindet sich | du kannst ihn dir mit | ich bin damit
    einverstanden | sie können sich hier alle | hier finden sie externen inhalt | externer inhalt
    nicht verfügbar | diese meldung wurde automatisch | dieser artikel ist eine übersetzung | dies
    ist eine maschinelle übersetzung | dieser text ist zuerst | dieser artikel ist zuerst | dieser
    artikel erschien zuerst | anmerkung der redaktion | für die kommerzielle nutzung dieses inhalts
    | jetzt weiterlesen mit | über dieses thema berichtet… | benachrichtigungen erfolgreich
    aktiviert | benachrichtigung aktivieren dürfen wir | dieser artikel ist teil unseres | die
    meinung des autors/der gibt nicht | die meinung der autorin gibt nicht | dieser text erschien
    zuerst | abonnieren sie unseren | diesen artikel vorlesen… | diese audioversion… | als abonnent
    können sie… | als abonnentin können sie… | jetzt testen:… | anm. d. red… | anmerkung d. red… |
    folgen sie uns auf… | mit einem abo lesen sie… | der artikel geht unter der anzeige… | so
    erreichen sie die redaktion
  `,
  reported: `
    mit informationen der/von | mit material der/von | mit agenturmaterial | quelle: | quellen: |
    text:
  `,
  sections: {
    world: 'ausland | welt | international | internationales | europa | weltgeschehen',
    politics: 'politik | innenpolitik | bundestag | wahlen | inland',
    business: 'wirtschaft | finanzen | geld | börse | unternehmen | karriere | arbeit | immobilien',
    technology: 'technik | digital | digitales | netzwelt | computer | internet | technologie',
    science: 'wissen | wissenschaft | umwelt | klima | natur | forschung | weltraum',
    health: 'gesundheit | medizin | gesund leben',
    local: `
      lokales | regional | region | stadt | panorama | vermischtes | aus aller welt | polizei |
      justiz | bildung | verkehr
    `,
    culture: `
      kultur | feuilleton | kunst | bücher | literatur | film | kino | musik | theater | fernsehen |
      medien | leben | lebensart | stil | mode | reise | reisen | genuss | essen und trinken |
      unterhaltung | leute
    `,
    sport: 'sport | fußball | bundesliga | handball | eishockey | formel 1 | wintersport',
    opinion: `
      meinung | kommentar | kommentare | kolumne | kolumnen | leitartikel | debatte | gastbeitrag
    `,
  },
  disasters: `
    erdbeben | massenpanik | unglück | explosion | schüsse | überschwemmung | überschwemmungen |
    hochwasser | flut | waldbrand | waldbrände | erdrutsch | hurrikan | wirbelsturm | einsturz |
    zugunglück | absturz | katastrophe | massaker | anschlag | angriff | großbrand | wohnungsbrand |
    feuer | tornado | lawine | explodiert | explodierte | gasexplosion | zugunfall | busunfall |
    entgleist | eingestürzt | lawinenunglück | lawinenabgang | sturmflut | schlammlawine | gekentert |
    kentert | flugzeugabsturz | erdstöße | dammbruch
  `,
  signs: {
    future: `
      wird | werden | soll | sollen | will | wollen | plant | planen | nächste woche | nächsten monat
      | morgen | ab montag
    `,
    limits: `
      obwohl | trotz | noch nicht | bisher nicht | nur wenn | sofern | unklar | offen bleibt | es
      sei denn | nicht bestätigt | bestritt | bestreitet | lehnte ab | äußerte sich nicht
    `,
    speech: 'sagte | sagt | erklärte | schrieb | betonte | warnte | teilte',
  },
  live: `
    liveticker | live-ticker | newsticker | newsblog | liveblog | live-blog | im live | im ticker: | im newsticker | live: | alle
    entwicklungen
  `,
  opinions: `
    unser kolumnist | unsere kolumnistin | ein gastbeitrag von/des/der | ein gastkommentar | ein kommentar von | eine kolumne von | eine glosse
  `,
  questionWords: 'wie warum wieso weshalb was wer wo wann welche welcher welches',
  questions: 'wer die/sind/waren',
  puzzles: {
    games: 'kreuzworträtsel',
    help: 'lösungen',
  },
  explainers: `
    was wir wissen | was bisher bekannt | das wissen wir | so | warum | wieso | weshalb | wie | was | wer | wo | wann | welche | welcher | welches | wer ist/war | was ist |
    darum | liveticker | newsblog | liveblog | video | bilder | analyse | kommentar | interview |
    chronologie | fragen und antworten | faq | die wichtigsten
  `,
  weighty: `
    tot | tote | toten | stirbt | starb | gestorben | verstorben | getötet | krieg | luftangriff | luftangriffe |
    todesopfer | sterben | starben | ums leben | tötet | todesfälle | leiche | leichen | toter | todesopfern |
    umgekommen | ertrunken | tödlicher unfall | tödlichem unfall | tödlich verletzt | tödlich verunglückt
  `,
  warnings: `
    nicht trinken | abkochen | abzukochen | abgekocht | abkochgebot | evakuiert | evakuieren | evakuierung |
    notstand | ausnahmezustand | katastrophenfall | fenster geschlossen | türen geschlossen | nicht trinkbar |
    kein trinkwasser | trinkwasserwarnung
  `,
  tolls: {
    dead: `
      tote | toten | tot | sterben | starben | gestorben | getötet | tötet | ums leben | todesopfer |
      todesopfern | ertrunken
    `,
    rising: 'steigt | stieg | gestiegen | erhöht | klettert',
    past: `
      faktencheck | falsch* | gerücht* | gedenk* | gedacht | erinner* | jahrestag* | prozess* | angeklagt* |
      anklage | urteil* | verurteilt* | tatort | krimi* | thriller | film* | roman* | serie* | übung* |
      vogelgrippe | rezension | sinkt auf | sinken auf | fällt auf | sinkt weiter
    `,
    invented: `
      tatort | tatort-kritik | krimi | krimis | thriller | rezension | filmkritik | theaterkritik |
      netflix
    `,
    works: `
      film | roman | serie | kritik | tv-kritik | theater | theaterstück | komödie | spiel | shooter |
      oper | musical | das buch
    `,
    victims: 'opfer',
    people: `menschen | personen | kinder | schüler | männer | frauen | arbeiter | bergleute | passagiere | insassen | soldaten | zivilisten | touristen | bewohner | migranten | feuerwehrleute`,
    atLeast: `mindestens | mehr als | über | bis zu | fast | rund | weitere`,
  },
  heads: `präsident | präsidentin | kanzler | kanzlerin | könig | königin | papst`,
  zodiac: 'widder stier zwillinge krebs löwe jungfrau waage skorpion schütze steinbock wassermann fische',
  shopping: {
    bargain: 'reduziert | zum halben preis | halber preis | im angebot | zum sparpreis',
    tested: 'kopfhörer | saugroboter',
    testedBehind: 'im test | im praxistest',
    off: 'rabatt',
    cheaper: 'günstiger',
    only: 'nur',
    offers: 'angebote',
    articles: 'die',
  },
  page: {
    readers: `
      sie | ihr | ihre | ihren | ihrem | ihrer | ihres | du | dein* | unser* | konto | abonn* | provision |
      redaktion | nachrichtenagenturen
    `,
    things: 'artikel | zusammenfassung | inhalt',
    old: `
      dieser artikel ist mehr als # jahr*/monat* | dieser artikel ist älter als # jahr*/monat* | dieser
      artikel ist über # jahr*/monat*
    `,
    data: 'personenbezogen* | datenschutz* | einwilligung | werbeblocker*',
    agrees: `
      ich willige/stimme/akzeptiere | ich bin damit | mit ihrer registrierung/anmeldung | leider
      benutzen/nutzen sie | wir verwenden/nutzen cookies | diese seite/webseite verwendet | diese website
      verwendet/nutzt
    `,
    earns: 'erhalten | erhält | bekommen',
    commission: 'provision',
    earned: 'erhalten | bekommen',
    ourselves: 'wir | uns | unser*',
    here: 'wir | unser* | diese/diesem/dieser/dieses seite/artikel/beitrag/text | gekennzeichnet*',
    preferred: 'bevorzugte quelle',
    readingTime: 'lesedauer | lesezeit',
    agencies: `
      deutsche presse-agentur | deutschen presse-agentur | nachrichtenagentur | nachrichtenagenturen |
      agenturen
    `,
    joining: 'und | der | die | den | von | mit | quelle | redaktion',
    sharing: 'drucken',
  },
  outcomes: {
    agreed: 'einigen sich | geeinigt | einigung | vertrag | bündnis',
    calledOff: 'abgesagt | abgewendet | beendet',
    verdict: 'freigesprochen | freispruch | schuldig | verurteilt',
    exit: 'tritt zurück | zurückgetreten | rücktritt | geht | entlassen | gestürzt',
    freed: 'freigelassen | befreit | frei',
    found: 'gefunden',
    rescued: 'gerettet | geborgen | lebend gefunden',
    held: `
      gefasst | festgenommen | verhaftet | aufgegeben | ergibt sich | festnahme | festnahmen |
      verhaftung | in haft | in gewahrsam
    `,
    charged: 'angeklagt',
    death: 'stirbt | gestorben | tot | tote | toten | getötet',
    deathLater: 'stirbt im krankenhaus | im krankenhaus gestorben | erliegt | erlag',
    collapse: `
      damm/deich/vulkan/koalition … bricht | damm/deich … gebrochen | vulkan … ausgebrochen | vulkanausbruch |
      eingestürzt | stürzt ein | einsturz | dammbruch
    `,
    sale: 'verkauft | gekauft | übernimmt | pleite | insolvent',
    vote: `
      beschlossen | verabschiedet | abgelehnt | angenommen | stimmt für | stimmen für | votiert |
      gebilligt | zugestimmt | stimmt/stimmen … zu | erteilt/erhält/gibt/findet … zustimmung | sagt ja |
      sagen ja
    `,
    win: 'gewinnt | verliert | gewählt',
    other: 'wieder geöffnet | identifiziert | geplatzt | gescheitert',
  },
  feedWords:
    'startseite aktuell aktuelles aktuelle neueste alle nachrichten meldungen schlagzeilen artikel topmeldungen politik wirtschaft lokales kultur panorama',
  fields: {
    title: 'titel überschrift ueberschrift schlagzeile',
    body: 'inhalt haupttext artikeltext fließtext',
    standfirst: 'vorspann unterzeile anriss',
    publishedAt:
      'datum veröffentlicht_am erschienen_am veröffentlicht veroeffentlicht veröffentlichungsdatum',
    embargo: 'sperrfrist gesperrt_bis sperrfrist_bis',
    author: 'autor autorin autoren verfasser verfasserin',
    publisher: 'quelle zeitung herausgeber',
    section: 'ressort rubrik kategorie',
    picture: 'bild titelbild',
    status: 'zustand bearbeitungsstand',
  },
  notices: {
    error: {
      titles: `
        fehler | fehler #… | diese/die? seite wurde/konnte/ist? leider? nicht gefunden/verfügbar/erreichbar werden? |
        hoppla seite … | zugriff verweigert | nicht gefunden | wartungsarbeiten | wartungsmodus | seite existiert nicht mehr?
      `,
      texts: `
        angeforderte/gewünschte/aufgerufene/gesuchte seite | seite, die sie suchen | website/seite/webseite wird
        gerade/derzeit/zurzeit gewartet | diese seite existiert leider? nicht
      `,
    },
    challenge: {
      titles: 'einen kleinen? moment bitte | sicherheitsüberprüfung | sicherheitsabfrage',
      texts: 'sie kein roboter sind | ihr browser wird überprüft',
    },
    redirect: {
      titles: 'automatische? weiterleitung',
      texts: 'sie werden … weitergeleitet',
    },
    consent: {
      titles: `
        zustimmen und weiter/fortfahren | weiter mit werbung lesen? | datenschutz-einstellungen | datenschutzeinstellungen |
        cookie-einstellungen | wir schätzen/respektieren ihre privatsphäre | ihre privatsphäre ist uns sehr? wichtig |
        mit werbung oder im abo weiterlesen | anmelden | einloggen
      `,
      texts: `
        mit werbung/tracking lesen/weiterlesen | mit werbung und tracking | zustimmen und weiter | bitte aktivieren sie
        javascript
      `,
      partners: 'wir und unsere #? partner',
      data: 'daten cookie* einwilligung gerät* speichern verarbeiten',
    },
    list: {
      titles: 'startseite | aktuelle nachrichten | archiv',
      labels: 'schlagwort kategorie thema autor',
    },
    results: { titles: 'suchergebnis* für? | ihre suche nach' },
    legal: {
      titles:
        'impressum | datenschutz | datenschutzerklärung | allgemeine geschäftsbedingungen | agb | nutzungsbedingungen | kontakt',
    },
  },
  spam: {
    own: 'freispiele | bonus ohne einzahlung | echtgeld | online-casinos | online casinos',
    words: 'casino | casinos | spielautomaten | slots | viagra | cialis | potenzmittel',
  },
  statuses: {
    drafts: 'entwurf',
    closed:
      'in arbeit | in bearbeitung | in prüfung | geplant | nicht begonnen | warten/wartet auf … | offline | gelöscht | unveröffentlicht | archiviert | privat | zurückgezogen',
    held: 'redaktion | abnahme | freigabe | korrektorat | lektorat | gesperrt | sperren | zurückgestellt',
    not: 'nicht kein keine',
    out: 'veröffentlicht freigegeben publiziert online erschienen',
    done: 'erteilt erfolgt fertig abgeschlossen geprüft erledigt ja ok okay',
    yes: 'ja',
    no: 'nein falsch',
  },
  embargoes: {
    openings: 'sperrfrist: … uhr',
    closed: 'sperrfrist | gesperrt bis | gesperrt frei ab | unter embargo',
    moment: 'bis um uhr ab zum am früh nicht vor beginn redebeginn',
    forbids: 'nicht zur veröffentlichung bestimmt? | nicht veröffentlichen',
    until: 'vor bis',
    marks: 'SPERRFRIST | NICHT VERÖFFENTLICHEN',
    brackets: 'ENTWURF',
  },
};
