import type { Language } from './language.ts';

export const tr: Language = {
  tag: 'tr',
  quotes: '“ ” ‘ ’',
  smallWords: `
    ve bir bu da de için ile olarak çok daha olan gibi en ancak ise kadar sonra var ne olduğu değil göre
    her
  `,
  stopWords: `
    acaba adeta ama arada ardından arasında artık aslında aynı ayrıca az bana bazı belki ben beni benim bile
    bin biraz birçok biri birkaç birlikte biz bize bizi bizim böyle böylece buna bunda bundan bunlar bunları
    bunların bunu bunun burada bütün cümle çünkü çoğu dan dahi dedi değildi den diye dolayı dolayısıyla
    edecek eden ederek edildi edilen ediliyor edilmesi ediyor etmek etti ettiği ettiğini eğer fakat gelen
    gereken gün hala hangi hatta hem henüz hep hepsi herhangi herkes hiç iken iki ilgili ilk işte itibaren
    itibariyle içinde karşı karşın kendi kendisi ki kim kimse mı mi mu mü nasıl neden nedenle nerede niye o
    oldu olduğunu olduklarını olması olmak olmayan olmaz olsa olsun olup olur olursa oluyor on ona ondan
    onlar onları onların onu onun orada oysa öyle önce önceki sadece sanki sonraki şey şimdi şöyle şu şunu
    tarafından tüm üzere üzerinde üç vardı veya ya yani yapılan yapmak yaptı yaptığı yapılması yeni yer
    yerine yine yok yıl zaten
  `,
  everydayWords: `
    açıkladı açıklama açıldı adam aile ajans anne araç araba arasında ateş baba bakan bakanı bakanlık bakanlığı başkan başkanı
    belediye belediyesi bin büyük cumhurbaşkanı cumhurbaşkanlığı çocuk çocuklar destek devlet dolar ekip ekipleri ekonomi
    fiyat fiyatlar genç gol gün güvenlik haber hafta hastane hayat hükümet ilçe il insan itfaiye jandarma kadın karar kaza kişi
    kurul kurulu köy lira mahalle mahkeme maç meclis meclisi merkez merkezi milyar milyon muhtar müdür müdürü müdürlüğü okul
    olay öğrenci öğretmen parti para polis proje rapor saat sağlık savcı savcılık seçim soruşturma sokak son sonra spor şehir
    şirket takım tarih toplantı türkiye ülke üniversite üyesi vali valilik vatandaş yangın yaralı yaralandı yeni yıl yol yüzde
    yetkililer yönetim yönetimi zam
  `,
  numberWords: 'iki üç dört beş altı yedi sekiz dokuz on yirmi otuz kırk elli yüz bin',
  months: `
    ocak | şubat | mart | nisan | mayıs | haziran | temmuz | ağustos | eylül | ekim | kasım | aralık
  `,
  ago: { after: 'önce' },
  abbreviations: 'Dr Prof Doç Sn Av Alb Gen No vb vs yy',
  ordinals: { before: '' },
  cuePhrases: {
    'section-header': `
      ilgili haberler | ilginizi çekebilir | çok okunanlar | son dakika | paylaş | etiketler | reklam
    `,
    'comment-header': `
      okur yorumları | okuyucu yorumları | yorumlar | yorum yap | # yorum | yorum yaz | yorumlar #
      | # yorum yapıldı | yorum yapın… | yorum bırakın… | tüm yorumlar
    `,
    speaker: 'cevapla | yanıtla',
    crumb: 'paylaş | yazdır | kaydet | ara | giriş yap | üye ol | kapat | reklam',
    'link-line': 'ayrıca bakınız…',
    legal: 'gizlilik politikası… | tüm hakları saklıdır…',
    tags: 'etiketler:…',
  },
  cueWords: {
    promo: 'bülten abone',
  },
  paid: {
    labels: 'reklam | advertorial | sponsorlu içerik | ilan',
    openings: 'advertorial | sponsorlu içerik | bu bir reklamdır',
    doubtful: 'reklam | ilan',
  },
  services: {
    labels: `
      burçlar | astroloji | bulmaca | vefat ilanları | yemek tarifleri | tarifler | tv rehberi |
      loto sonuçları | vefat | iş ilanları | resmi ilanlar | nöbetçi eczaneler | burç yorumları |
      namaz vakitleri | altın fiyatları | vefat edenler | televizyon | tv yayın akışı | hava durumu |
      nöbetçi eczane
    `,
    titles: `
      hava durumu | bugün hava nasıl | günlük burç yorumları | burç yorumları | bulmaca |
      çekiliş sonuçları | namaz vakitleri | altın fiyatları bugün | altın fiyatları | döviz kurları |
      dolar kuru bugün | vefat edenler | tv yayın akışı | yayın akışı | sayısal loto |
      sayısal loto sonuçları | milli piyango sonuçları | iftar saatleri | imsakiye | tarifi
    `,
    deaths: 'vefat ilanları',
    doubtful: 'hava | burçlar | loto',
    says: `
      bugün | yarın | akşam | sabah | gece | hafta sonu | hafta | yağmur | yağmurlu | güneş | güneşli |
      sağanak | bulut | bulutlu | kar | don | sis | rüzgar | rüzgarlı | ılık | soğuk | sıcak | fırtına |
      derece | koç | boğa | ikizler | yengeç | aslan | başak | terazi | akrep | yay | oğlak | kova | balık |
      numaralar | sonuçları
    `,
    phrases: `
      en iyi fırsatlar | nöbetçi eczaneler | nöbetçi eczane | haftalık burç | günlük burç |
      planlı elektrik kesintisi | planlı su kesintisi | bugün ne izlesek | hafta sonu hava | iş ilanları |
      namaz vakitleri | altın fiyatları bugün | gram altın bugün | bugün televizyonda ne var |
      tv'de bugün | tv yayın akışı | nasıl yapılır? | tarifi ve malzemeleri | loto sonuçları |
      çekiliş sonuçları | bugün hava nasıl olacak | bugün yağmur var mı | dolar ne kadar |
      iftar saat kaçta | hangi kanalda | burç yorumları | çorbası tarifi | yemeği tarifi
    `,
    kitchen: 'kaşığı bardağı tutam diş',
    cooking: `pişirin fırın fırında kavurun haşlayın kızartın karıştırın çırpın doğrayın soyun rendeleyin yoğurun hamur tava tencere servis baharat serpin marine`,
    corners: `
      hava durumu | mutfak | oyunlar
    `,
    instructions: `
      ekleyin | karıştırın | kavurun | pişirin | doğrayın | haşlayın | fırınlayın | yoğurun | rendeleyin |
      yıkayın | ekleyip | süzün | ezin | kaynatın | kızartın | çırpın | servis edin
    `,
    news: `
      hacklendi | soyuldu | saldırı | çalındı | protesto
    `,
  },
  incidents: `
    öldü | ölü | öldürüldü | yaralandı | yaralı | gözaltına | gözaltı | tutuklandı | mahkeme | hakim | polis
    | dava | dolandırıcılık | çaldı | hırsızlık | yasak | yasaklandı | grev | istifa | kovuldu | tahliye |
    kapatıldı | iptal | felaket | kriz | kaos | bakan | bakanı | hükümet | belediye başkanı | meclis |
    kazandı | kazanan | hasar | uyardı | düştü | yükseldi | soruşturma | hata | ekonomistler
  `,
  captions: 'arşiv fotoğrafı | temsili fotoğraf | temsili görsel',
  discussion: {
    buttons: `
      cevapla yanıtla beğen beğenme şikayet et bildir alıntı paylaş
    `,
    roles: `
      üye | misafir
    `,
  },
  pageNotes: `
    tarayıcınız desteklemiyor | bu içerik abonelere özeldir | bu içerik yalnızca | haber için
    tıklayın | haberin devamı için
  `,
  reported: 'kaynak:',
  sections: {
    world: 'dünya',
    politics: 'siyaset | politika | seçim',
    business: 'ekonomi | finans | iş dünyası',
    technology: 'teknoloji',
    science: 'bilim | çevre | iklim | doğa',
    health: 'sağlık',
    local: 'gündem | yerel | türkiye | yaşam | eğitim | asayiş',
    culture: 'kültür | kültür sanat | sanat | sinema | müzik | kitap | seyahat | magazin',
    sport: 'spor | futbol',
    opinion: 'görüş | yazarlar | köşe yazıları',
  },
  live: `
    canlı anlatım | canlı yayın | son dakika gelişmeleri
  `,
  questionWords: 'nasıl neden',
  explainers: `
    neler biliyoruz | nasıl | neden | kimdir | nedir | video | foto | analiz
  `,
  page: {
    data: 'kişisel veri*',
    agrees: 'kabul ediyorum',
    readingTime: 'okuma süresi',
  },
  weighty: `
    öldü | ölü | hayatını kaybetti | can verdi | yaşamını yitirdi | öldürüldü | vefat etti | savaş |
    hava saldırısı | ölen | ölüm | ölenlerin | yaşamını yitiren
  `,
  disasters: `
    deprem | kaza | patlama | silahlı saldırı | sel | yangın | orman yangını | heyelan | kasırga | çökme | facia |
    felaket | katliam | saldırı | patladı | devrildi | göçük | grizu | depremi | depremde | yangında | selde |
    kazada | bina çöktü | köprü çöktü | maden çöktü
  `,
  warnings: `içmeyin | içilmemesi | tahliye edildi | tahliye | olağanüstü hal | afet bölgesi`,
  tolls: {
    dead: `
      öldü | ölü | hayatını kaybetti | can verdi | yaşamını yitirdi
    `,
    rising: 'yükseldi | çıktı',
    past: `
      dava* | anma* | yıldönümü* | sanık* | film* | dizi* | tatbikat*
    `,
    victims: 'kurban',
    people: `kişi | çocuk | öğrenci | erkek | kadın | işçi | madenci | yolcu | asker | sivil | turist | göçmen`,
    atLeast: `en az | yaklaşık | fazla`,
  },
  outcomes: {
    agreed: 'anlaşma | anlaştı',
    calledOff: 'iptal',
    verdict: 'beraat | suçlu | mahkum',
    exit: 'istifa | görevden alındı',
    freed: 'serbest',
    found: 'bulundu',
    rescued: 'kurtarıldı',
    held: 'yakalandı | gözaltına | tutuklandı | teslim oldu',
    charged: 'iddianame',
    death: 'öldü',
    deathLater: 'hastanede öldü',
    collapse: 'yıkıldı | patladı',
    sale: 'satıldı | satın aldı | iflas',
    vote: 'kabul edildi | reddedildi',
    win: 'seçildi | kazandı | kaybetti',
  },
  feedWords: 'haberler son dakika ana sayfa manşet tüm gündem',
  fields: {
    title: 'başlık',
    body: 'metin içerik haber_metni',
    standfirst: 'özet spot',
    publishedAt: 'tarih yayın_tarihi yayınlanma_tarihi',
    author: 'yazar muhabir',
    publisher: 'kaynak gazete yayıncı',
    section: 'kategori bölüm',
    picture: 'resim görsel fotoğraf',
    status: 'durum',
  },
  notices: {
    error: {
      titles:
        'hata #… | sayfa bulunamadı | aradığınız sayfa bulunamadı | erişim engellendi | bakım çalışması',
      texts: 'aradığınız sayfa | istediğiniz sayfa',
    },
    challenge: {
      titles: 'bir dakika lütfen? | güvenlik kontrolü/doğrulaması',
      texts: 'robot olmadığınızı',
    },
    redirect: { titles: 'yönlendirme | yönlendiriliyorsunuz', texts: 'yönlendiriliyorsunuz' },
    consent: {
      titles: 'gizliliğinize önem veriyoruz | giriş yap | çerez ayarları',
      texts: `javascript'i etkinleştirin`,
      partners: 'biz ve #? iş? ortağımız | biz ve #? iş? ortaklarımız',
      data: 'çerez* veri* izin cihaz*',
    },
    list: { titles: 'ana sayfa | arşiv', labels: 'etiket kategori yazar' },
    results: { titles: 'arama sonuçları' },
    legal: { titles: 'gizlilik politikası | kullanım koşulları | künye | iletişim' },
  },
  spam: {
    own: 'deneme bonusu | bahis siteleri | güvenilir bahis | casino siteleri',
    words: 'bahis | iddaa | casino | slot | viagra',
  },
  statuses: {
    drafts: 'taslak',
    closed: 'devam ediyor | beklemede | planlandı | silindi | arşivlendi',
    held: 'editör onayı | onay bekliyor | durduruldu',
    not: 'değil',
    out: 'yayında yayınlandı onaylandı',
    done: 'tamam tamamlandı',
    yes: 'evet',
    no: 'hayır',
  },
  embargoes: {
    closed: 'ambargo | ambargolu',
    moment: 'kadar saat',
    forbids: 'yayınlamayın | yayımlamayınız',
    until: 'önce',
    marks: 'YAYINLAMAYIN',
    brackets: 'TASLAK',
  },
};
