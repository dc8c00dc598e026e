import type { Language } from './language.ts';

export const ro: Language = {
  tag: 'ro',
  quotes: '„ ” « »',
  smallWords: `
    de și în a la cu că pe nu un o este din care mai au pentru s-a sunt prin ca fi dar după lui al fost
    această sau
  `,
  stopWords: `
    acea aceasta aceste acestea acest acesta acestor acestui acolo acum ai aia aici ale alt altă alte alți
    altele am ani anul apoi ar are asemenea astfel asupra atât atunci avea avut azi când cărei căror cărora
    cât câte către ce cea cei cel cele celor chiar ci cine circa cum da dacă dată deci decât deja deoarece
    departe despre deși dintre doar două e ea ei el ele era erau eu există face fără fața fie fiecare fiind
    foarte fostul iar ieri înainte îi îl împotriva încă îns însă într între întru își îți le loc lor m ma mă
    mâine mea mod mult multe multă mulți ne nici nimic niște noi nostru nou nouă ori orice oricare până
    peste poate pot potrivit precum prima primul pus s sa sale să său săi se spre spune spus sub suntem sus
    ta tale te toate tot toți totuși trebuie trei tu una unde unei unele unor unui unii unul va vă vor
  `,
  everydayWords: `
    accident accidentul ajutor alegeri antrenor apă arestat bani bărbat bărbatul casă clădire companie
    comună condamnat consiliul copii copil copilul decizie dimineața drum echipa economie elevi euro
    familie femeia femeie firmă gol guvern guvernul incendiu incendiul judecător lei lume lună mașină meci
    medic miliard miliarde milioane milion ministerul ministru ministrul minute mort morți muncă murit
    noapte oameni oraș orașul ore oră parlament partid persoane persoană plan poliția polițist polițiști
    pompierii premier președinte președintele preț prețuri primar primarul primăria procente procuror
    procurorii profesor proiect raport reținut român românesc românia rănit răniți seara spital spitalul
    stradă suspect săptămână tribunal tribunalul victime victimă victorie zi zile închisoare școala școală
    șofer țara țară
  `,
  numberWords: 'doi două trei patru cinci șase șapte opt nouă zece douăzeci treizeci sute mie mii jumătate',
  months: `
    ianuarie | februarie | martie | aprilie | mai | iunie | iulie | august | septembrie | octombrie |
    noiembrie | decembrie
  `,
  abbreviations: 'dl dna dr prof ing gen nr str art pag etc mil mld',
  cuePhrases: {
    'section-header': `
      citește și… | articole similare | articole recomandate | cele mai citite | distribuie | etichete
    `,
    'comment-header': `
      părerile cititorilor | comentarii | # comentarii | lasă un comentariu | lasă un răspuns |
      comentarii # | comentariile cititorilor | adaugă un comentariu… | spune-ți părerea…
    `,
    speaker: 'răspunde',
    crumb: 'distribuie | caută | autentificare | închide | publicitate',
    'link-line': 'citește și… | citiți și…',
    legal: 'politica de confidențialitate… | toate drepturile rezervate…',
    tags: 'etichete:…',
  },
  captions: 'fotografie de arhivă | imagine ilustrativă | foto arhivă',
  discussion: {
    buttons: `
      răspunde raportează citează îmi place
    `,
    roles: `
      membru | vizitator
    `,
  },
  page: {
    data: 'personal date | personale date',
    agrees: 'sunt de acord',
  },
  weighty: `
    mort | morți | morţi | moartă | moare | mor | murit | ucis | uciși | decedat | decedați | război |
    au murit | a murit | decese | și-au pierdut viața
  `,
  disasters: `
    cutremur | accident | explozie | împușcături | inundație | inundații | incendiu | incendii |
    alunecare de teren | uragan | prăbușire | deraiere | dezastru | catastrofă | masacru | atentat |
    atac | prăbușit | răsturnat | coliziune | avalanșă
  `,
  warnings: `nu beți | nepotabilă | evacuați | evacuate | evacuare | evacuarea | stare de urgență | starea de urgență`,
  tolls: {
    dead: `
      morți | morţi | au murit | uciși | decedați | mor
    `,
    rising: 'crește | a crescut | ajunge',
    past: `
      proces* | comemor* | condamnat* | acuzat* | film* | roman | serial* | exerciți* | scade
    `,
    victims: 'victime',
    people: `persoane | oameni | copii | elevi | bărbați | femei | muncitori | mineri | pasageri | soldați | civili | turiști | locuitori`,
    atLeast: `cel puțin | peste | aproape | circa | alți`,
  },
  services: {
    labels: `
      horoscop | vremea | integrame | sudoku | decese | anunțuri | rețete | program tv | locuri de muncă |
      mica publicitate | quiz
    `,
    titles: `
      prognoza meteo | vremea azi | vremea mâine | vremea astăzi | horoscop zilnic | horoscopul zilei |
      horoscop | rețetă | rețeta zilei | rețetă de | program tv | calendar ortodox | rezultate loto |
      integrame | sudoku | curs valutar azi
    `,
    deaths: `
      decese | anunțuri de deces
    `,
    doubtful: `
      vremea | horoscop | loto | meteo
    `,
    says: `
      azi | astăzi | mâine | diseară | dimineață | noapte | weekend | săptămână | ploaie | ploi | soare |
      însorit | averse | nori | noros | ninsoare | ger | ceață | vânt | cald | rece | uscat | furtuni |
      grade | berbec | taur | gemeni | rac | leu | fecioară | balanță | scorpion | săgetător | capricorn |
      vărsător | pești | astre | numere | extragere | rezultate | report
    `,
    phrases: `
      numerele extrase | numere câștigătoare | rezultate loto | cele mai bune oferte | cod de reducere |
      ce vedem la tv | ce facem în weekend | curs valutar bnr | calendar ortodox | rețetă simplă |
      pas cu pas | farmacii de gardă
    `,
    kitchen: `
      lingură linguri linguriță lingurițe cană căni praf căței
    `,
    instructions: `
      adăugați | amestecați | fierbeți | prăjiți | coaceți | tăiați | tocați | curățați | radeți |
      turnați | frământați | serviți | condimentați | căliți
    `,
    news: `
      protest | grevă | miliarde
    `,
  },
  feedWords: 'știri ultimele prima pagină toate actualitate',
  fields: {
    title: 'titlu',
    body: 'conținut text',
    standfirst: 'rezumat',
    publishedAt: 'publicat data_publicării',
    author: 'autor autori',
    publisher: 'sursă publicație',
    section: 'secțiune categorie',
    picture: 'imagine',
    status: 'stare',
  },
  notices: {
    error: {
      titles:
        'eroare #… | pagina nu a fost găsită | pagina nu există | pagină inexistentă | acces interzis | site în mentenanță',
      texts: 'pagina pe care o căutați/cauți | pagina solicitată | pagina nu există',
    },
    challenge: {
      titles: 'un moment | verificare de securitate',
      texts: 'nu sunteți un robot | nu ești un robot',
    },
    redirect: { titles: 'redirecționare', texts: 'veți fi redirecționat' },
    consent: {
      titles: 'respectăm confidențialitatea dvs? | autentificare | setări cookie',
      texts: 'activați javascript',
      partners: 'noi și partenerii noștri',
      data: 'cookie* datele date consimțământ* dispozitiv*',
    },
    list: { titles: 'acasă | arhivă', labels: 'etichetă categorie autor' },
    results: { titles: 'rezultatele căutării pentru? | rezultate căutare' },
    legal: { titles: 'politica de confidențialitate | termeni și condiții | contact' },
  },
  spam: {
    own: 'rotiri gratuite | bonus fără depunere | cazinouri online',
    words: 'cazino | cazinou | cazinouri | păcănele | pariuri | viagra',
  },
  statuses: {
    drafts: 'ciornă',
    closed: 'în lucru | în așteptare | programat | șters | arhivat',
    held: 'nu este publicat/aprobat | corectură | blocat | reținut',
    not: 'nu ne',
    out: 'publicat publicată aprobat',
    done: 'gata finalizat',
    yes: 'da',
    no: 'nu',
  },
  embargoes: {
    closed: 'embargo | sub embargo',
    moment: 'până la ora în data de',
    forbids: 'a nu se publica | nu publicați',
    until: 'înainte până',
    marks: 'A NU SE PUBLICA',
    brackets: 'CIORNĂ',
  },
};
