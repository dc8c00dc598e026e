import type { Language } from './language.ts';

export const fi: Language = {
  tag: 'fi',
  quotes: '” ” ’ ’',
  smallWords: `
    ja on ei että oli se hän mutta ovat kun myös ole joka niin kuin tai sen mukaan vuoden nyt jo vain
    sekä olla mitä tämä jos voi ne jotka
  `,
  stopWords: `
    aina aikana aiemmin ainakin alkaen eikä eivät eli ellei enemmän ennen ensi ensimmäinen eri esimerkiksi
    ettei edelleen häneen hänen heidän he hyvin ihan itse joita joiden joihin joissa jokainen jolla jolle
    jonka joskus jossa josta jota jotta jälkeen kaikki kaikkien kaksi kanssa kautta kello keskuudessa kertoo
    kertoi kohti koko koska koskaan kuinka kuitenkin kuten kyllä kymmenen lisäksi lähes läpi me mennessä
    miksi mikä mikään millainen missä mitään mukana muiden muita muu muun muut muuta myöhemmin niiden niitä
    noin näin oleva olevan olisi olisivat olivat olleet ollut onko osa pitää paljon parhaillaan pian poikki
    puolesta pois päälle sanoi sanoo saa saada sai siellä sillä siinä siitä silloin sitten sitä suuri taas
    tapauksessa tehdä tehty toinen toisen tuli tulee tulevat tällä tämän tässä tästä tätä täällä uusi uuden
    vaan vaikka vasta vastaan vielä viime voidaan voivat yhden yhdessä yhteensä yksi yli ympäri
  `,
  everydayWords: `
    aamu apu auto auton eduskunta epäillään epäilty esitys euro euroa hallituksen hallitus henkilö
    henkilöä hinnat hinta ihminen ihmiset ihmistä ilta johtaja joukkue juna kaupungin kaupunki koulu
    koulun kunnan kunta kuoli kuolleet kuollut kuukausi käräjäoikeus lapsen lapset lapsi liikenne
    loukkaantui lääkäri maa maailma maali maan miehen mies miljardia miljoona miljoonaa ministeri
    ministerin nainen naisen nuoret nuori oikeus onnettomuus opettaja oppilaat ottelu palo pelaaja
    pelastuslaitos perhe poliisi poliisin presidentti prosenttia puolue päivä pääministeri päätös raha
    rahaa raportti sairaala sairaalan suomalainen suomen suomi syyte syyttäjä talo talous tie tiellä tuki
    tulipalo tunti tuntia tuomio tuomittiin työ työtä uutinen vaalit valmentaja vankeutta vesi viikko
    voitto yhtiö yhtiön yritys yöllä
  `,
  numberWords: `
    kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen kaksikymmentä sata tuhat
  `,
  months: `
    tammikuuta | helmikuuta | maaliskuuta | huhtikuuta | toukokuuta | kesäkuuta | heinäkuuta | elokuuta |
    syyskuuta | lokakuuta | marraskuuta | joulukuuta
  `,
  ago: { after: 'sitten' },
  abbreviations: 'esim mm ns nk klo s tri prof ym jne',
  ordinals: { before: '' },
  cuePhrases: {
    'section-header': 'lue myös… | luetuimmat | uusimmat | jaa | mainos',
    'comment-header': `
      lukijoiden mielipiteet | lukijoilta | kommentit | # kommenttia | jätä kommentti | kommentit
      # | keskustelu | keskustelu # | osallistu keskusteluun… | kirjaudu kommentoidaksesi… |
      lukijoiden kommentit
    `,
    crumb: 'jaa | tulosta | haku | valikko | kirjaudu | sulje',
    'link-line': 'lue myös…',
    credit: 'kuva:…',
    legal: 'tietosuoja…',
  },
  cueWords: {
    promo: 'uutiskirje',
  },
  captions: 'arkistokuva | kuvituskuva | kuvassa | vasemmalta oikealle',
  discussion: {
    buttons: `
      vastaa vastaus ilmoita asiattomaksi jaa tykkää lainaa
    `,
    roles: `
      jäsen | vieras
    `,
  },
  page: {
    data: 'henkilötie*',
    agrees: 'hyväksyn',
    readingTime: 'lukuaika',
  },
  weighty: `
    kuoli | kuolee | kuollut | kuolleet | kuollutta | sai surmansa | saivat surmansa | surmattiin | sota |
    ilmaisku | kuolonuhri | kuolonuhria | menehtyi | menehtyneet | menehtyneitä
  `,
  disasters: `
    maanjäristys | onnettomuus | räjähdys | ammuskelu | tulva | tulvat | maastopalo | maanvyöry |
    hirmumyrsky | sortuma | katastrofi | verilöyly | isku | tulipalo | lumivyöry | turma | romahti |
    suistui
  `,
  warnings: `älä juo | ei saa juoda | keitettävä vesi | keittokehotus | evakuoitiin | evakuoidaan | evakuointi | poikkeustila | hätätila`,
  tolls: {
    dead: `
      kuoli | kuolee | kuollut | kuolleet | kuollutta | menehtyi | sai surmansa | saivat surmansa
    `,
    rising: 'nousee | nousi',
    past: `
      oikeudenkäyn* | muist* | syyte* | syytet* | elokuva* | romaani* | sarja* | harjoitu*
    `,
    people: `ihmistä | henkilöä | lasta | oppilasta | miestä | naista | työntekijää | matkustajaa | sotilasta | siviiliä`,
    atLeast: `ainakin | yli | jopa | lähes | noin`,
  },
  services: {
    labels: `
      horoskooppi | horoskoopit | sää | sääennuste | ristikko | ristikot | sudoku | kuolleet |
      kuolinilmoitukset | reseptit | tv-ohjelmat | tv-opas | avoimet työpaikat | menovinkit | tietovisa |
      pilapiirros | mielipidekirjoitukset | syntyneet | vihityt | lukijakilpailu
    `,
    titles: `
      päivän sää | viikonlopun sää | huomisen sää | sääennuste | päivän horoskooppi | viikkohoroskooppi |
      viikon horoskooppi | kuolleet | tv-ohjelmat | ristikko | sudoku | resepti | päivän resepti |
      menovinkit | tietovisa | kuolinilmoitukset | illan tv
    `,
    deaths: `
      kuolinilmoitukset | muistokirjoitus
    `,
    doubtful: `
      sää | horoskooppi | lotto | eurojackpot
    `,
    says: `
      tänään | huomenna | illalla | aamulla | yöllä | viikonloppuna | viikonloppu | viikko | sadetta |
      sade | aurinkoista | aurinko | pilvistä | lunta | pakkasta | sumua | tuulta | leutoa | kylmää |
      lämmintä | ukkosta | astetta | oinas | härkä | kaksoset | rapu | leijona | neitsyt | vaaka |
      skorpioni | jousimies | kauris | vesimies | kalat | oikea rivi | numerot | tulokset | arvonta
    `,
    phrases: `
      oikea rivi | voittonumerot | mitä tv:stä tulee | illan tv-ohjelmat | parhaat tarjoukset |
      lahjavinkit | alennuskoodi | viikonlopun menovinkit | päivystävä apteekki | bensan hinta tänään |
      näin teet
    `,
    kitchen: `
      rkl tl dl kpl ripaus
    `,
    cooking: `
      keitä kiehauta paista ruskista kuullota hauduta sekoita lisää vatkaa pilko viipaloi kuori raasta
      vaivaa taikina uuni uunissa kattila pannu tarjoile mausta ripottele marinoi
    `,
    instructions: `
      keitä | paista | ruskista | kuullota | hauduta | sekoita | lisää joukkoon | lisää lohi |
      lisää kerma | lisää voi | vatkaa | pilko | viipaloi | kuori | raasta | vaivaa | ripottele | mausta |
      kaada
    `,
    news: `
      turman | uhri | uhrit | iskun | tunnistettu | hakkerit | lakko | miljoonaa | miljardia | hallitus
    `,
    corners: `
      sää | ruoka | pelit
    `,
  },
  feedWords: 'etusivu uutiset tuoreimmat kaikki kotimaa ulkomaat',
  fields: {
    title: 'otsikko',
    body: 'leipäteksti sisältö teksti',
    standfirst: 'ingressi',
    publishedAt: 'julkaistu julkaisupäivä päivämäärä',
    author: 'kirjoittaja toimittaja',
    publisher: 'julkaisija lähde lehti',
    section: 'osasto kategoria',
    picture: 'kuva',
    status: 'tila',
    url: 'linkki',
  },
  notices: {
    error: {
      titles: 'virhe #… | sivua ei löydy/löytynyt | sivu ei ole saatavilla | pääsy evätty | huoltokatko',
      texts: 'etsimääsi sivua | sivua ei löyty*',
    },
    challenge: { titles: 'hetkinen | turvatarkistus', texts: 'et ole robotti' },
    redirect: { titles: 'uudelleenohjaus', texts: 'sinut ohjataan' },
    consent: {
      titles: 'yksityisyytesi on meille tärkeä* | evästeasetukset | kirjaudu | kirjaudu sisään',
      texts: 'ota javascript käyttöön',
      partners: 'me ja #? kumppanimme',
      data: 'eväst* henkilötie* suostumu* laitte* tallenn*',
    },
    list: { titles: 'etusivu | arkisto', labels: 'avainsana kategoria kirjoittaja' },
    results: { titles: 'hakutulokset haulle?' },
    legal: { titles: 'tietosuojaseloste | käyttöehdot | yhteystiedot' },
  },
  spam: {
    own: 'ilmaiskierrokset | ilmaiskierroksia | talletusbonus | nettikasinot',
    words: 'kasino | kasinot | nettikasino | kolikkopelit | viagra',
  },
  statuses: {
    drafts: 'luonnos',
    closed: 'kesken | työn alla | aloittamatta | suunniteltu | poistettu | arkistoitu',
    held: 'pidossa | oikoluku',
    not: 'ei',
    out: 'julkaistu hyväksytty',
    done: 'valmis tehty',
    yes: 'kyllä',
    no: 'ei',
  },
  embargoes: {
    closed: 'embargo | vapaa julkaistavaksi',
    moment: 'asti klo saakka',
    forbids: 'ei saa julkaista | ei julkaistavaksi',
    until: 'ennen',
    marks: 'EI SAA JULKAISTA',
    brackets: 'LUONNOS',
  },
};
