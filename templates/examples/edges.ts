import { art, BROADSHEET, type Example, edition, type StorySketch } from './build.ts';

const lead: StorySketch = {
  section: 'Mountains',
  headline: 'Nepal shuts Everest for two springs so that its snow can heal',
  dek: 'The tourism ministry will sell no permits before 2029. Sherpa families are to be paid for clearing the slopes.',
  publisher: 'Himal Wire',
  readingMinutes: 8,
};

const DESKS = ['World', 'Business', 'Science', 'Health', 'Culture', 'Sport'];

/** One story and nothing else: the quietest day that still has an edition. */
const single: Example = { name: 'single', newsletter: BROADSHEET, edition: edition(lead, [], {}) };

const quiet: Example = {
  name: 'quiet',
  newsletter: BROADSHEET,
  edition: edition(lead, [], {
    Abroad: [
      { headline: 'Japan’s smallest station keeps its one passenger', publisher: 'Tokyo Evening Sheet' },
      {
        headline: 'A village in Jura names its street after a goat',
        publisher: 'Fjord & Field',
        dek: 'The animal had blocked a motorway in 1974.',
      },
    ],
  }),
};

const noPictures: Example = {
  name: 'no-pictures',
  newsletter: { ...BROADSHEET, name: 'Plain', tagline: '' },
  edition: edition(
    { ...lead, also: ['Radio Norte', 'The Tally'] },
    [
      {
        section: 'Railways',
        headline: 'The sleeper to Palermo is back',
        dek: 'Every berth until Easter was sold before breakfast.',
        publisher: 'Quayside Echo',
      },
      {
        section: 'Courts',
        headline: 'Judge stops the sale of an orchestra’s violins',
        dek: 'They belong to the city that paid for them in 1911, she ruled.',
        publisher: 'The Plains Observer',
      },
      {
        section: 'Law',
        headline: 'Court lets the tram line pass under the old cemetery',
        dek: 'The city may dig from spring.',
        publisher: null,
      },
    ],
    {
      Abroad: [
        {
          headline: 'Botswana hands its diamond fund to the districts',
          url: null,
          publisher: 'Cape Meridian',
        },
      ],
    },
  ),
};

/** Forty stories with full deks and many publishers: the largest edition the selection may make. */
export const forty: Example = {
  name: 'forty',
  newsletter: BROADSHEET,
  edition: edition(
    {
      ...lead,
      picture: art('summit', 'A snow peak at first light', 'T. Gurung / Himal Wire'),
      also: many(9),
    },
    [1, 2].map((n) => ({
      section: 'Railways',
      headline: `The ${n === 1 ? 'first' : 'second'} report on what the sleepers earned in the four weeks since they are back`,
      dek: 'Every berth from Munich until Easter was sold before breakfast. The railway is asking museums for their old carriages.',
      picture: art(`second-${n}`, 'A lit train crosses a viaduct under a crescent moon'),
      also: many(5),
    })),
    Object.fromEntries(
      DESKS.map((desk, d) => [
        desk,
        Array.from({ length: d === 0 ? 7 : 6 }, (_, n) => ({
          headline: `${desk} brief number ${n + 1} has a headline that runs to a second line on a telephone`,
          dek: 'One sentence says what happened, to whom, and why a reader might want to know it before breakfast today.',
          publisher: 'Quayside Echo',
          also: many(n % 4),
        })),
      ]),
    ),
    { note: 'Good morning. It is a long paper today, and the weather is with you.' },
  ),
};

function many(count: number): string[] {
  const names = [
    'Radio Norte',
    'The Tally',
    'Fjord & Field',
    'Baltic Reporter',
    'Cape Meridian',
    'Orbit Monthly',
    'Himal Wire',
    'Tokyo Evening Sheet',
    'The Plains Observer',
  ];
  return names.slice(0, count);
}

const longWords: Example = {
  name: 'long-words',
  newsletter: {
    ...BROADSHEET,
    name: 'Donaudampfschifffahrtsgesellschaftsnachrichten',
    language: 'de',
    tagline: 'Gelesen, bevor der Kaffee kalt ist',
  },
  edition: edition(
    {
      section: 'Rindfleischetikettierungsüberwachung',
      headline: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz tritt außer Kraft',
      dek: 'Das Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnungsverfahren bleibt.',
      publisher: 'Grundstücksverkehrsgenehmigungszuständigkeitsanzeiger',
      picture: art('viaduct', 'Ein Zug auf einer Brücke'),
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
    ...BROADSHEET,
    name: 'صحيفة الصباح',
    tagline: 'تُقرأ قبل أن يغلي الشاي',
    language: 'ar',
    postalAddress: 'صحيفة الصباح، شارع الحبر ٧، عمّان، الأردن',
  },
  edition: edition(
    {
      section: 'جبال',
      headline: 'نيبال تغلق إفرست موسمين كي يتعافى ثلجها',
      dek: 'لن تبيع وزارة السياحة تصاريح تسلق قبل عام 2029. وستتقاضى عائلات الشيربا أجرًا عن إنزال نفايات تراكمت أربعين عامًا، من صندوق وُعدت به ولم يمتلئ بعد.',
      publisher: 'وكالة هيمال',
      readingMinutes: 7,
      picture: art('summit', 'ثلاث خيام مضاءة تحت قمة ثلجية عند الفجر', 'تصوير: ت. غورونغ / وكالة هيمال'),
      also: ['صدى الرصيف', 'Radio Norte', 'مراقب السهول', 'دفتر الحساب'],
    },
    [
      {
        section: 'سكك حديد',
        headline: 'تذاكر قطار باليرمو الليلي تنفد في تسع دقائق',
        dek: 'عادت عربات النوم من ميونيخ بعد أربعة عشر عامًا.',
        publisher: 'صدى الرصيف',
        readingMinutes: 2,
        picture: art('viaduct', 'قطار مضاء يعبر جسرًا في الليل'),
      },
      {
        section: 'محاكم',
        headline: 'قاضية توقف بيع كمانات الأوركسترا',
        dek: 'قالت إنها ملك للمدينة التي دفعت ثمنها عام 1911.',
        publisher: 'مراقب السهول',
        readingMinutes: 1,
        update: { since: '2026-11-20' },
        picture: art('violin', 'كمان على قماش أحمر'),
      },
    ],
    {
      الخارج: [
        {
          headline: 'أصغر محطة في اليابان تُبقي على راكبتها الوحيدة',
          dek: 'تُنهي دراستها في آذار، ويمر آخر قطار في اليوم نفسه.',
          publisher: 'صحيفة طوكيو المسائية',
          readingMinutes: 11,
        },
        {
          headline: 'Cape Meridian wins the press prize for “Salt”',
          publisher: 'Cape Meridian',
          also: ['Radio Norte'],
        },
      ],
    },
    { language: 'ar', note: 'صباح الخير. في عدد اليوم أشياء كثيرة يحسن أن نتركها وشأنها.' },
  ),
};

const japanese: Example = {
  name: 'japanese',
  newsletter: {
    ...BROADSHEET,
    name: '朝の新聞',
    tagline: 'お湯が沸くまでに読める',
    language: 'ja',
    postalAddress: '朝の新聞社 〒604-0000 京都市中京区活字町3',
  },
  edition: edition(
    {
      section: '山岳',
      headline: 'ネパール、エベレスト登山を二度の春にわたり停止　雪の回復を待つ',
      dek: '観光省は二〇二九年まで登山許可を出さない。シェルパの家族には、四十年分のごみを下ろす仕事に賃金が支払われる。',
      publisher: 'ヒマール通信',
      picture: art('summit', '夜明けの雪山の下に灯る三つのテント'),
      also: ['波止場エコー', 'ラジオ・ノルテ'],
    },
    [
      {
        section: '鉄道',
        headline: 'パレルモ行き寝台列車、九分で売り切れ',
        dek: '復活祭までの全席が朝食前に埋まった。',
        publisher: '波止場エコー',
      },
    ],
    { 海外: [{ headline: '日本一小さな駅、ただ一人の乗客と時刻表を守る', publisher: '夕刊東京' }] },
    { language: 'ja' },
  ),
};

const french: Example = {
  name: 'french',
  newsletter: {
    ...BROADSHEET,
    name: 'Le Grand Format du matin',
    tagline: 'À lire avant que le café ne refroidisse',
    language: 'fr',
  },
  edition: edition(
    {
      section: 'Montagnes',
      headline: 'Le Népal ferme l’Everest deux printemps pour laisser guérir sa neige',
      dek: 'Le ministère du Tourisme ne vendra aucun permis avant 2029.',
      publisher: 'Dépêches de l’Himal',
      readingMinutes: 7,
      also: ['Radio Norte'],
    },
    [
      {
        section: 'Justice',
        headline: 'La juge suspend la vente des violons de l’orchestre',
        update: { since: '2026-11-20' },
        publisher: 'L’Observateur des plaines',
      },
    ],
    {
      Ailleurs: [
        {
          headline: '« J’avais apporté de la soupe » : la greffière d’un débat de dix-neuf heures',
          publisher: 'Le Courrier de la Baltique',
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
