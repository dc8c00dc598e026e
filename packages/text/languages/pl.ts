import type { Language } from './language.ts';

export const pl: Language = {
  tag: 'pl',
  quotes: '„ ” « »',
  smallWords: `
    w i na z do że się nie jest o to jak za po od przez dla ale są tym oraz jego ma czy co także który
    które może był tego już tylko
  `,
  stopWords: `
    a aby albo ani az aż bardziej bardzo bez bo będą będzie była było były być by ci coraz czyli często
    dlatego dość dwa dwie dzięki dziś dzisiaj gdy gdzie go ich ile im inne innych iż ja jaki jakie jako
    jednak jednym jej jeszcze jeśli jeżeli ją każdy kiedy kilka kolejne kolejny która którego której których
    którym którzy którą którymi któremu kto ku lat lub mają między mi mieć mimo miał miała można mogą mógł
    my nad nadal nam nami nas nasz natomiast nawet nic nich niej niego nim nimi niż no nowe nowy obecnie ok
    około on ona one oni oto pod podczas podobnie ponad ponieważ pomiędzy potem powiedział powiedziała poza
    przed przede przy przeciw również sobie swoich swoje swój swojej swoją ta tak taka takie takich taki tam
    te tej temu ten teraz też tę tu tych tymi tymczasem u wciąż we według wiele więc więcej wobec wraz
    wszystkich wszystkie wszystko wśród zaś zawsze zdaniem ze został została zostały zostało żeby
  `,
  everydayWords: `
    budowa budynek burmistrz cena ceny decyzja decyzję dni dom domu droga drogi drogowy drużyna dzieci
    dziecko dzień dziś firma gmina godzin godzina gol gospodarka kierowca kobieta kobiety kraj kraju
    lekarz ludzi ludzie mecz mecze meczu miasta miasto miesiąc mieszkańcy miliard milion miliony milionów
    minister ministerstwo ministra minut mężczyzna mężczyzny nauczyciel nocy ofiara ofiary oskarżony osoba
    osoby osób partia pieniądze plan plany podejrzany policja policjanci policji polska polski polskie
    pomoc powiat pożar pożaru praca pracy premier prezydent procent projekt prokurator prokuratura rada
    radni ranni ranny rano raport ratownicy rodzina rząd rządu samochód sejm spółka straż strażacy szkoła
    szkoły szpital szpitala sąd sądu sędzia trener tydzień uczniowie ulica ulicy wczoraj wieczorem
    więzienia więzienie woda wojewoda wybory wypadek wypadku wyrok zarzuty zatrzymano zatrzymany zginął
    zginęła zginęły zwycięstwo złotych środa środę świat
  `,
  numberWords: `
    dwa dwie dwóch trzy trzech cztery czterech pięć sześć siedem osiem dziewięć dziesięć dwanaście
    dwadzieścia trzydzieści czterdzieści pięćdziesiąt sto setki tysiąc tysięcy połowa pięciu
    sześciu siedmiu ośmiu dziewięciu dziesięciu jedenaście czternaście piętnaście szesnaście
  `,
  months: `
    stycznia styczeń | lutego | marca | kwietnia | maja | czerwca | lipca | sierpnia | września |
    października | listopada | grudnia
  `,
  weekdays: 'sobotę soboty niedzielę niedzieli poniedziałku wtorku środę środy czwartku piątku',
  ago: { after: 'temu' },
  abbreviations: 'dr prof mgr inż gen płk ks św ul al nr r tys mln mld np tzn tj m.in itd itp godz str',
  ordinals: { before: '' },
  cuePhrases: {
    'section-header': `
      czytaj także… | czytaj też… | czytaj również… | czytaj więcej… | zobacz także… | zobacz też… |
      zobacz również… | przeczytaj także… | przeczytaj również… | polecamy… | powiązane artykuły |
      podobne artykuły | podobne wpisy | najczęściej czytane | najpopularniejsze | najnowsze |
      udostępnij | tagi | reklama | kategorie
    `,
    'comment-header': `
      opinie czytelników | co mówią czytelnicy | głosy czytelników | komentarze | # komentarzy | #
      komentarze | komentarz | dodaj komentarz… | napisz komentarz | skomentuj | wasze komentarze
      | komentarze czytelników | komentarze # | # komentarz | zaloguj się aby dodać komentarz… |
      dyskusja | weź udział w dyskusji… | opinie # | # opinii | # opinie
    `,
    speaker: 'odpowiedz | zgłoś',
    crumb: `
      udostępnij | drukuj | zapisz | posłuchaj | szukaj | zaloguj | zaloguj się | zamknij | reklama |
      więcej
    `,
    'link-line': `
      czytaj też… | czytaj także… | czytaj również… | zobacz też… | zobacz także… | czytaj więcej… |
      przeczytaj…
    `,
    credit: 'zdjęcie:… | fot … | źródło:…',
    byline: 'autor … | napisał…',
    legal: 'polityka prywatności… | regulamin… | wszelkie prawa zastrzeżone…',
    tags: 'tagi:…',
  },
  cueWords: {
    promo: 'prenumerata zapisz-się',
  },
  corrections: 'sprostowanie | korekta',
  paid: {
    labels: `
      reklama | artykuł sponsorowany | materiał sponsorowany | materiał partnera | tekst sponsorowany |
      materiał promocyjny
    `,
    openings: `
      artykuł sponsorowany | materiał sponsorowany | materiał partnera | tekst sponsorowany | materiał
      promocyjny
    `,
    doubtful: 'reklama | promocja',
  },
  services: {
    labels: `
      horoskop | krzyżówka | krzyżówki | sudoku | nekrologi | przepisy | program tv | ogłoszenia |
      wyniki lotto | quiz | listy do redakcji | ogłoszenia drobne | oferty pracy | dyżury aptek |
      obwieszczenia | galeria | galerie | kondolencje | horoskopy | krzyżówki i sudoku | pogrzeby |
      repertuar kin | kalendarium | imieniny | ceny paliw | msze święte | kartka z kalendarza
    `,
    titles: `
      prognoza pogody | prognoza pogody na | pogoda na | pogoda dziś | horoskop na | horoskop dzienny |
      krzyżówka | sudoku | wyniki lotto | przepis na | program tv | horoskop dzienny | wyniki lotto |
      wyniki losowania | kalendarium | imieniny | ceny paliw dziś | ceny paliw na | ceny paliw |
      kartka z kalendarza | rozkład mszy | repertuar kin
    `,
    deaths: 'nekrologi',
    doubtful: 'pogoda | horoskop | lotto',
    says: `
      dziś | dzisiaj | jutro | wieczorem | rano | noc | weekend | tydzień | deszcz | słońce | słonecznie |
      przelotne | chmury | pochmurno | śnieg | mróz | mgła | wiatr | ciepło | sucho | zimno | gorąco | burze
      | stopni | baran | byk | bliźnięta | rak | lew | panna | waga | skorpion | strzelec | koziorożec |
      wodnik | ryby | gwiazdy | znaki | znak | liczby | losowanie | wyniki | kumulacja
    `,
    phrases: `
      gdzie stoją fotoradary | gdzie będą … fotoradary | najlepsze okazje | pomysły na prezent |
      prosty przepis na | co obejrzeć | co, gdzie, kiedy | pogrzeby w tym | wyniki losowania z |
      krzyżówka panoramiczna | krzyżówka na | horoskop tygodniowy/miesięczny | dyżury aptek |
      apteki dyżurne/dyżurujące | oferty pracy w/dla/na | utrudnienia w ruchu w/na | wyłączenia prądu |
      gdzie nie będzie prądu | co robić w weekend | imprezy/atrakcje/wydarzenia na weekend | kursy walut |
      ceny paliw na | galeria zdjęć: | obwieszczenie | jaka pogoda | jaka będzie pogoda | sudoku na |
      repertuar kin | pogoda w weekend | imieniny obchodzą | szuka domu | szukają domu | ceny paliw dziś |
      ceny paliw w tym
    `,
    kitchen: 'łyżka łyżki łyżek łyżeczka łyżeczki szklanka szklanki szczypta ząbek ząbki',
    cooking: `piec upiecz pieczone gotować gotuj smażyć smaż mieszaj wymieszaj ubij siekaj posiekaj obierz pokrój zetrzyj rozgrzej zagnieć ciasto piekarnik patelnia garnek podawaj dopraw posyp`,
    best: 'najlepsze',
    goods: `
      słuchawki | odkurzacze | materace | laptopy | tablety | smartfony | telefony | smartwatche |
      telewizory | ekspresy do kawy | frytkownice | głośniki | aparaty | buty do biegania | plecaki |
      walizki | opony zimowe | drukarki | ładowarki | prezenty | vpn |
      telewizor | odkurzacz | laptop | ekspres do kawy | smartfon
    `,
    corners: `
      pogoda | praca | kulinaria | wydarzenia na weekend | kuchnia | gry | informator | utrudnienia
    `,
    instructions: `
      włóż | zalej | gotuj | ugotuj | zagnieć | dodaj | dopraw | wymieszaj | zmiksuj | pokrój | obierz |
      posiekaj | zetrzyj | podsmaż | smaż | upiecz | piecz | duś | ubij | wlej | wsyp | posyp | rozgrzej |
      przełóż | podawaj | rozwałkuj
    `,
    news: `
      protest | protestów | ustawa | podatkowy | skandal | skandalu | ofiary | związkowcy
    `,
  },
  shopping: {
    bargain: 'za pół ceny | połowę taniej | w promocji | przeceniony | przecenione',
  },
  incidents: `
    sukces | nie żyje | zginął | zginęli | zginęła | zmarł | zmarła | ranni | ranny | zatrzymany | zatrzymano |
    aresztowany | oskarżony | sąd | sędzia | proces | policja | oszustwo | oszust | kradzież | skradziono |
    zakaz | zakazuje | strajk | rezygnuje | zwolniony | ewakuacja | zamknięte | odwołane | katastrofa |
    kryzys | chaos | minister | rząd | burmistrz | prezydent | sejm | wygrał | wygrana | zwycięzca | szkody
    | zniszczone | ostrzega | spada | rośnie | śledztwo | błąd | przeprasza | ekonomiści
  `,
  captions: `
    zdjęcie ilustracyjne | zdjęcie poglądowe | zdjęcie archiwalne | na zdjęciu | od lewej
  `,
  discussion: {
    buttons: `
      odpowiedz odpowiedzi zgłoś nadużycie cytuj lubię to nie oceń głosy
    `,
    roles: `
      gość | użytkownik | moderator
    `,
    signed: 'napisał | autor',
  },
  pageNotes: `
    twoja przeglądarka nie obsługuje | artykuł dostępny tylko dla | to streszczenie zostało |
    artykuł jest dostępny tylko | treść dostępna tylko | zapoznałem się z | zapoznałam się z | ten
    artykuł przeczytasz | dołącz do nas na | obserwuj nas w | posłuchaj artykułu…
  `,
  reported: 'źródło: | źródła: | na podstawie',
  sections: {
    world: 'świat | zagranica | europa',
    politics: 'polityka | wybory | sejm',
    business: 'gospodarka | biznes | ekonomia | finanse | pieniądze',
    technology: 'technologie | technologia | cyfryzacja',
    science: 'nauka | środowisko | klimat | przyroda',
    health: 'zdrowie',
    local: 'kraj | lokalne | miasto | region | wypadki | edukacja',
    culture: 'kultura | książki | film | muzyka | teatr | media | podróże | kuchnia | rozrywka',
    sport: 'sport | piłka nożna',
    opinion: 'opinie | komentarze | felietony',
  },
  live: `
    na żywo | relacja live | minuta po minucie
  `,
  questionWords: 'jak dlaczego',
  explainers: `
    co wiemy | jak | dlaczego | kim jest/był | co to jest | wideo | zdjęcia | analiza | komentarz
  `,
  page: {
    data: 'danych osobowych | dane osobowe | danych i | polityk* prywatności',
    agrees: `
      wyrażam zgodę | moich danych | administratorem danych | administratorem twoich danych |
      administratorem państwa danych | administratorem pani…pana danych | moja zgoda
    `,
    affiliate: 'link afiliacyjn* | linki afiliacyjn*',
    here: 'ten artykuł',
    preferred: 'preferowan* źród*',
    readingTime: 'czas czytania | przeczytanie zajmie',
    joining: 'i | a',
  },
  weighty: `
    zginął | zginęła | zginęło | zginęły | zginęli | zmarł | zmarła | nie żyje | zabitych | zabici | zabił |
    zabiła | zabiło | ofiar śmiertelnych | ofiary śmiertelne | wojna | nie żyją | zmarli | zmarło | życie straciło |
    straciły życie | ponieśli śmierć | poniosło śmierć
  `,
  disasters: `
    trzęsienie ziemi | katastrofa | wybuch | eksplozja | strzelanina | powódź | powodzie | pożar |
    pożary | osuwisko | lawina | huragan | zawalenie | wykolejenie | masakra | zamach | atak | runął |
    runęła | runęło | zawalił się | zawaliła się | zawaliło się | zawaleniu | zawalenia | katastrofy |
    katastrofie | wybuchu | pożarze | pożaru | zderzenie | zderzeniu | wykoleił się | wykoleiły się
  `,
  warnings: `nie pić | nie pijcie | niezdatna do picia | przegotować wodę | przegotowaniu | ewakuowano | ewakuowani | ewakuowanych | ewakuacja | stan wyjątkowy | stan klęski | nie otwierać okien`,
  tolls: {
    dead: `
      zginął | zginęło | zginęły | zginęli | nie żyją | zmarło | zmarli | zabitych | zabiło |
      ofiar śmiertelnych | ofiary śmiertelne
    `,
    rising: 'rośnie | wzrosła | wzrasta',
    past: `
      proces* | roczni* | upamięt* | skazan* | oskarżon* | film* | powieś* | serial* | ćwicze* | spada do
    `,
    invented: 'recenzja | netflix',
    works: `
      film | powieść | serial | komedia | sztuka | teatr | thriller | kryminał | gra | opera
    `,
    victims: 'ofiar | ofiary',
    people: `osób | osoby | osobami | ludzi | dzieci | uczniów | mężczyzn | kobiet | robotników | górników | pasażerów | żołnierzy | cywilów | turystów | mieszkańców | migrantów`,
    atLeast: `co najmniej | ponad | do | prawie | około | kolejnych`,
  },
  outcomes: {
    agreed: 'porozumienie',
    calledOff: 'odwołany | odwołano',
    verdict: 'uniewinniony | uniewinniona | winny | winna | skazany | skazana',
    exit: 'rezygnuje | dymisja | odchodzi | zwolniony',
    freed: 'uwolniony | uwolnieni',
    found: 'odnaleziony | odnaleziona | znaleziony | znaleziono',
    rescued: 'uratowany | uratowani | uratowano',
    held: 'zatrzymany | zatrzymano | aresztowany | poddał się | areszt | ujęty | w rękach policji',
    charged: 'oskarżony | oskarżona',
    death: 'zmarł | zmarła | nie żyje',
    deathLater: 'zmarł/zmarła w szpitalu',
    collapse: 'pękł | runął | zawalił się | zawalenie',
    sale: 'sprzedany | kupuje | upadłość',
    vote: 'przyjął | odrzucił | uchwalił | uchwalono | przegłosował',
    win: 'wybrany | wygrywa | przegrywa',
  },
  feedWords: 'wiadomości najnowsze aktualności strona główna wszystkie kraj świat',
  fields: {
    title: 'tytuł tytul',
    body: 'treść tresc tekst',
    standfirst: 'zajawka wstęp',
    publishedAt: 'data opublikowano data_publikacji',
    embargo: 'embargo_do',
    author: 'autor autorka autorzy',
    publisher: 'źródło wydawca gazeta',
    section: 'kategoria dział',
    picture: 'zdjęcie obraz',
    status: 'stan',
  },
  notices: {
    error: {
      titles:
        'błąd #… | nie znaleziono strony | strona nie istnieje | strona nie została znaleziona | brak dostępu | przerwa techniczna',
      texts: 'strona, której szukasz | strona nie istnieje | szukana strona | żądana strona',
    },
    challenge: {
      titles: 'chwileczkę | weryfikacja bezpieczeństwa',
      texts: 'nie jesteś robotem',
    },
    redirect: { titles: 'przekierowanie', texts: 'zostaniesz przekierowany | nastąpi przekierowanie' },
    consent: {
      titles:
        'dbamy o twoją prywatność | szanujemy twoją prywatność | zaloguj się | ustawienia plików cookie',
      texts: 'włącz javascript',
      partners: 'my i nasi #? partnerzy',
      data: 'cookie* dane zgod* urządzeni* przechowujemy',
    },
    list: { titles: 'strona główna | archiwum', labels: 'tag kategoria autor' },
    results: { titles: 'wyniki wyszukiwania dla? | szukana fraza' },
    legal: { titles: 'polityka prywatności | regulamin | kontakt' },
  },
  spam: {
    own: 'darmowe spiny | bonus bez depozytu | kasyno online',
    words: 'kasyno | kasyna | zakłady | automaty | viagra | cialis',
  },
  statuses: {
    drafts: 'szkic roboczy',
    closed:
      'wersja robocza | w trakcie … | w toku … | w trakcie | w toku | do zrobienia | do zaakceptowania | zaplanowany | usunięty | zarchiwizowany',
    held: 'wstrzymany | wstrzymane | wstrzymana | korekta | do akceptacji',
    not: 'nie',
    out: 'opublikowany opublikowano opublikowane opublikowana zatwierdzony',
    done: 'gotowe gotowy zakończone',
    yes: 'tak',
    no: 'nie',
  },
  embargoes: {
    closed: 'embargo',
    moment: 'do godz godziny dnia od roku r',
    forbids: 'nie publikować | nie do publikacji',
    until: 'przed do',
    marks: 'NIE PUBLIKOWAĆ',
    brackets: 'SZKIC | ROBOCZY',
  },
};
