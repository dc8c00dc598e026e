import { art, type Example, edition, LEDGER, type StorySketch } from './build.ts';

const lead: StorySketch = {
  section: 'Rivers',
  headline: 'Six countries agree to let the Danube flood again',
  dek: 'Ministers signed the plan in Linz after eleven years of talks. It gives back 90,000 hectares of old water meadow.',
  publisher: 'Continental Wire',
  readingMinutes: 7,
};

const DESKS = ['World', 'Business', 'Science', 'Health', 'Culture', 'Sport'];

/** One story and nothing else: the quietest day that still has an edition. */
const single: Example = { name: 'single', newsletter: LEDGER, edition: edition(lead, [], {}) };

const quiet: Example = {
  name: 'quiet',
  newsletter: LEDGER,
  edition: edition(lead, [], {
    World: [
      { headline: 'Kenya and Uganda open the rail bridge at Malaba', publisher: 'Lakes Courier' },
      {
        headline: 'A village in Jura names its street after a goat',
        publisher: 'Alpine Standard',
        dek: 'The animal had blocked a motorway in 1974.',
      },
    ],
  }),
};

const noPictures: Example = {
  name: 'no-pictures',
  newsletter: { ...LEDGER, name: 'Ledger', tagline: '' },
  edition: edition(
    { ...lead, also: ['Radio Delta', 'Nordic Financial'] },
    [
      {
        section: 'Trade',
        headline: 'Dockers take the four-day week',
        dek: 'Rotterdam and Antwerp reopened at midnight.',
        publisher: 'The Harbour Post',
      },
      {
        section: 'Health',
        headline: 'A quiet flu winter, and the sewage that foretold it',
        dek: 'Laboratories called the low peak six weeks early.',
        publisher: 'Medical Monitor',
      },
      {
        section: 'Law',
        headline: 'Court lets the tram line pass under the old cemetery',
        dek: 'The city may dig from spring.',
        publisher: null,
      },
    ],
    {
      World: [
        {
          headline: 'Kenya and Uganda open the rail bridge at Malaba',
          url: null,
          publisher: 'Lakes Courier',
        },
      ],
    },
  ),
};

/** Forty stories with full deks and many publishers: the largest edition the selection may make. */
export const forty: Example = {
  name: 'forty',
  newsletter: LEDGER,
  edition: edition(
    { ...lead, picture: art('river', 'A river in low light', 'M. Okafor / Continental Wire'), also: many(9) },
    [1, 2].map((n) => ({
      section: 'Trade',
      headline: `The ${n === 1 ? 'first' : 'second'} report on what the ports lost in the four weeks of the strike`,
      dek: 'Clearing the queue of ships will last until Christmas, the harbour masters say. Shippers want to know who pays.',
      picture: art(`second-${n}`, 'Cranes over stacked containers at dusk'),
      also: many(5),
    })),
    Object.fromEntries(
      DESKS.map((desk, d) => [
        desk,
        Array.from({ length: d === 0 ? 7 : 6 }, (_, n) => ({
          headline: `${desk} brief number ${n + 1} has a headline that runs to a second line on a telephone`,
          dek: 'One sentence says what happened, to whom, and why a reader might want to know it before breakfast today.',
          publisher: 'Lakes Courier',
          also: many(n % 4),
        })),
      ]),
    ),
    { note: 'Good morning. It is a long paper today, and the weather is with you.' },
  ),
};

function many(count: number): string[] {
  const names = [
    'Radio Delta',
    'Nordic Financial',
    'Open Botany',
    'Signal Desk',
    'Pacific Review',
    'Alpine Standard',
    'Budapest Daily',
    'Diario Andino',
    'Medical Monitor',
  ];
  return names.slice(0, count);
}

const longWords: Example = {
  name: 'long-words',
  newsletter: {
    ...LEDGER,
    name: 'Donaudampfschifffahrtsgesellschaftsnachrichten',
    language: 'de',
    tagline: 'Was heute zählt, vor dem Frühstück gewogen',
  },
  edition: edition(
    {
      section: 'Rindfleischetikettierungsüberwachung',
      headline: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz tritt außer Kraft',
      dek: 'Das Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnungsverfahren bleibt.',
      publisher: 'Grundstücksverkehrsgenehmigungszuständigkeitsanzeiger',
      picture: art('harbour', 'Kräne'),
    },
    [
      {
        section: 'Wirtschaft',
        headline: 'Kraftfahrzeughaftpflichtversicherung wird teurer',
        dek: 'Im Schnitt um acht Prozent.',
        also: ['Vierwaldstätterseedampfschifffahrtsgesellschaft'],
      },
      {
        section: 'Sport',
        headline: 'Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaah',
        dek: 'https://example.com/an/address/without/any/blank/in/it/that/goes/on/and/on/and/on/and/on',
      },
    ],
    {
      Welt: [
        {
          headline: 'Höchstgeschwindigkeitsbegrenzungsüberschreitungen nehmen ab',
          update: { since: '2026-11-19' },
          dek: 'Die Zahl sank um ein Fünftel.',
        },
      ],
    },
    { language: 'de', note: 'Guten Morgen. Heute sind die Wörter länger als die Meldungen.' },
  ),
};

const arabic: Example = {
  name: 'arabic',
  newsletter: {
    ...LEDGER,
    name: 'صحيفة الصباح',
    tagline: 'أخبار اليوم موزونة قبل الفطور',
    language: 'ar',
    postalAddress: 'صحيفة الصباح، شارع المطبعة ١٢، القاهرة، مصر',
  },
  edition: edition(
    {
      section: 'أنهار',
      headline: 'ست دول تتفق على إعادة مياه الفيضان إلى سهول الدانوب',
      dek: 'وقّع الوزراء الخطة في مدينة لينتس بعد أحد عشر عامًا من المفاوضات. وتعيد الخطة تسعين ألف هكتار من المروج القديمة إلى النهر.',
      publisher: 'وكالة القارة',
      readingMinutes: 7,
      picture: art('river', 'نهر عريض ينحني بين مروج مغمورة بالماء', 'تصوير: م. أوكافور / وكالة القارة'),
      also: ['بريد الميناء', 'Radio Delta', 'يومية بودابست', 'الصحيفة المالية'],
    },
    [
      {
        section: 'تجارة',
        headline: 'عمال الموانئ يقبلون أسبوع العمل من أربعة أيام',
        dek: 'عادت الرافعات إلى العمل عند منتصف الليل.',
        publisher: 'بريد الميناء',
        readingMinutes: 2,
        picture: art('harbour', 'رافعات فوق حاويات'),
      },
      {
        section: 'صحة',
        headline: 'شتاء هادئ للإنفلونزا',
        dek: 'توقعت المختبرات الذروة المنخفضة قبل ستة أسابيع.',
        publisher: 'المرصد الطبي',
        readingMinutes: 1,
        update: { since: '2026-11-20' },
        picture: art('laboratory', 'أنابيب زجاجية'),
      },
    ],
    {
      العالم: [
        {
          headline: 'افتتاح جسر السكة الحديد بين كينيا وأوغندا في مالابا',
          dek: 'تعبر البضائع الحدود في أربعين دقيقة.',
          publisher: 'بريد البحيرات',
          readingMinutes: 11,
        },
        {
          headline: 'Lakes Courier wins the press prize for “Water”',
          publisher: 'Lakes Courier',
          also: ['Radio Delta'],
        },
      ],
    },
    { language: 'ar', note: 'صباح الخير. يجري الماء في عدد اليوم كله.' },
  ),
};

const japanese: Example = {
  name: 'japanese',
  newsletter: {
    ...LEDGER,
    name: '朝の新聞',
    tagline: '朝食の前に、今日のニュースを',
    language: 'ja',
    postalAddress: '朝の新聞社 〒100-0001 東京都千代田区千代田1-1',
  },
  edition: edition(
    {
      section: '河川',
      headline: '六か国、ドナウ川の氾濫原を川に返すことで合意',
      dek: '十一年に及ぶ交渉の末、閣僚らはリンツで計画に署名した。かつての湿地九万ヘクタールが川に戻り、四つの村が移転する。',
      publisher: '大陸通信',
      picture: art('river', '朝の光の中、湿地を流れる広い川'),
      also: ['港湾新報', 'ラジオ・デルタ'],
    },
    [
      {
        section: '貿易',
        headline: '港湾労働者、週四日制を受け入れ',
        dek: '真夜中にクレーンが再び動き出した。',
        publisher: '港湾新報',
      },
    ],
    { 世界: [{ headline: 'ケニアとウガンダ、マラバに鉄道橋を開通', publisher: '湖畔新聞' }] },
    { language: 'ja' },
  ),
};

const french: Example = {
  name: 'french',
  newsletter: {
    ...LEDGER,
    name: 'Le Grand Format du matin',
    tagline: 'L’actualité pesée avant le petit déjeuner',
    language: 'fr',
  },
  edition: edition(
    {
      section: 'Fleuves',
      headline: 'Six pays s’accordent pour rendre ses crues au Danube',
      dek: 'Les ministres ont signé le plan à Linz après onze ans de négociations.',
      publisher: 'Dépêche continentale',
      readingMinutes: 7,
      also: ['Radio Delta'],
    },
    [
      {
        section: 'Santé',
        headline: 'Un hiver sans grippe, et les égouts qui l’avaient prédit',
        update: { since: '2026-11-20' },
        publisher: 'Le Moniteur médical',
      },
    ],
    {
      Monde: [
        {
          headline: '« On compte deux fois » : comment Taïwan vérifie ses bulletins en public',
          publisher: 'Revue du Pacifique',
        },
      ],
    },
    { language: 'fr' },
  ),
};

/** The banner of a test send over an ordinary page. */
const testSend: Example = { ...quiet, name: 'test-send', testSend: true };

export const edges: readonly Example[] = [
  single,
  quiet,
  noPictures,
  forty,
  longWords,
  arabic,
  japanese,
  french,
  testSend,
];
