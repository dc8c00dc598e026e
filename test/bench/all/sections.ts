/** One table of the page. */
export interface Section {
  readonly title: string;
  /** Arguments of `npm run bench --`; `DIR` at the start of one is the folder of labelled data. */
  readonly call: readonly string[];
  /** What a reader should know before reading the figures. */
  readonly about: string;
}

/** On generated newsrooms and the local cloud: anybody can run these. */
export const WITHOUT_DATA: readonly Section[] = [
  {
    title: 'Choosing and setting an edition',
    call: ['pipeline', '--articles', '1000', '--runs', '1'],
    about: 'A generated newsroom through ingest, select and compose.',
  },
  {
    title: 'How the work grows with the number of articles',
    call: ['scale', '--sizes', '1000,2000'],
    about: 'The same with more articles: the last column should hardly grow.',
  },
  {
    title: 'Which stories lead',
    call: ['ranking', '--articles', '1500'],
    about: 'Generated mornings whose right order is known, beside simple rules that others use.',
  },
  {
    title: 'A mail',
    call: ['mail'],
    about: 'Beside MJML at run time and nodemailer, in the same process and on the same edition.',
  },
  {
    title: 'Delivery',
    call: ['delivery', '--mails', '600'],
    about: 'On the local cloud, where the emulators take most of the time.',
  },
  {
    title: 'Importing a list',
    call: ['import', '--rows', '2000', '--into', 'nothing'],
    about: 'Without a table.',
  },
  {
    title: 'Cold starts',
    call: ['cold', '--rounds', '3'],
    about:
      'Fresh processes on this machine, beside the same handlers bundled with MJML and the whole SDK, not minified.',
  },
  {
    title: 'The desk',
    call: ['desk', '--rounds', '10'],
    about: 'Each page on the local cloud, beside a bare answer.',
  },
  { title: 'What a month costs on AWS', call: ['cost'], about: 'List prices, no bill.' },
];

/** On texts of others, which cannot be part of this repository: docs/training.md says where each set comes from. */
export const WITH_DATA: readonly Section[] = [
  {
    title: 'Which articles tell one event',
    call: [
      'stories',
      '--data',
      'DIR/stories/dev.jsonl',
      '--data',
      'DIR/stories/dev-big.jsonl',
      '--undated',
      '--held-out',
    ],
    about:
      'The AllSides round-ups of NeuS; ECB+ and two editions of Kagi News, stories of up to 35 tellings. “Held out” is judged on windows, articles and stories that its table has not seen; “as shipped” has seen them. Beside other digests’ rules.',
  },
  {
    title: 'Which stories lead, by Kagi’s publishers',
    call: ['ranking', '--data', 'DIR/stories/dev-big.jsonl'],
    about:
      'Titles of two editions of Kagi News. The rules in the lower half are told which articles belong together.',
  },
  {
    title: 'What an earlier edition printed',
    call: ['memory', '--data', 'DIR/stories/dev.jsonl'],
    about:
      'The dated articles of NeuS, day by day: told before should not be new, and new should not be dropped.',
  },
  {
    title: 'The lead in sentences',
    call: ['summaries', '--data', 'DIR/neus'],
    about: 'ROUGE-2 against the summaries of AllSides’s editors, the test half of NeuS.',
  },
  {
    title: 'Article text, title and date',
    call: ['extraction', '--set', 'wcxb', '--data', 'DIR/extraction-news'],
    about:
      'The 125 news pages of 25 countries in fundus’s tests, as HTML and as dumps of their text. The tables have seen these pages.',
  },
];
