import { art, BROADSHEET, type Example, edition, story } from './build.ts';

/** An ordinary good morning: what the README shows. */
export const morning: Example = {
  name: 'morning',
  newsletter: BROADSHEET,
  edition: edition(
    {
      section: 'Mountains',
      headline: 'Nepal shuts Everest for two springs so that its snow can heal',
      dek: 'The tourism ministry will sell no permits before 2029. Sherpa families are to be paid for carrying down forty years of rubbish instead, from a fund that has been promised by nine climbing nations and filled by two.',
      publisher: 'Himal Wire',
      points: [
        {
          label: 'next',
          text: 'Parliament will vote on the rescue fund on 3 December, before the autumn parties fly home.',
          publisher: null,
          url: null,
        },
        {
          label: 'words',
          text: '“My father carried oxygen up for strangers, and I will carry their rubbish down,” said Pasang Lhamu of Khumjung.',
          publisher: 'The Plains Observer',
          url: 'https://plains.example.com/khumjung',
        },
        {
          label: 'limits',
          text: 'The closure does not apply to the Tibetan side, which sold 187 permits this spring.',
          publisher: null,
          url: null,
        },
        {
          label: 'elsewhere',
          text: 'Insurers in Zürich say the ban will cut rescue flights by two thirds.',
          publisher: 'Cape Meridian',
          url: 'https://cape.example.com/insurers',
        },
      ],
      readingMinutes: 8,
      picture: art(
        'summit',
        'Three lit tents under a snow peak at first light',
        'Base camp on Friday, before the last parties left. T. Gurung / Himal Wire',
      ),
      also: [
        'Cape Meridian',
        'Radio Norte',
        'Tokyo Evening Sheet',
        'The Plains Observer',
        'Fjord & Field',
        'The Tally',
        'Quayside Echo',
        'Orbit Monthly',
        'Baltic Reporter',
      ],
    },
    [
      {
        section: 'Railways',
        headline: 'The sleeper to Palermo is back, and gone in nine minutes',
        dek: 'Every berth from Munich until Easter was sold before breakfast. The railway is asking museums for their old carriages.',
        publisher: 'Quayside Echo',
        readingMinutes: 3,
        picture: art('viaduct', 'A lit train crosses a viaduct under a crescent moon'),
        also: ['The Tally', 'Radio Norte', 'Baltic Reporter', 'Himal Wire', 'Cape Meridian'],
      },
      {
        section: 'Courts',
        headline: 'Judge stops the sale of an orchestra’s violins',
        dek: 'They belong to the city that paid for them in 1911, she ruled, and not to its pension fund. The fund will appeal.',
        publisher: 'The Plains Observer',
        readingMinutes: 6,
        update: { since: '2026-11-19' },
        picture: art('violin', 'A violin lies on red cloth'),
        also: ['Radio Norte', 'Baltic Reporter'],
      },
    ],
    {
      Abroad: [
        {
          headline: 'Botswana hands its diamond fund to the districts',
          dek: 'Each may spend its share as it likes, from boreholes to a brass band.',
          publisher: 'Cape Meridian',
          readingMinutes: 4,
          also: ['The Tally', 'Himal Wire', 'Radio Norte', 'Quayside Echo'],
        },
        {
          headline: 'Japan’s smallest station keeps its one passenger and its timetable',
          dek: 'She finishes school in March; the last train is planned for the same afternoon.',
          publisher: 'Tokyo Evening Sheet',
          readingMinutes: 2,
        },
        {
          headline: '“I had brought soup”: the clerk who minuted a nineteen-hour debate',
          publisher: 'Baltic Reporter',
          readingMinutes: 5,
        },
      ],
      'Money & work': [
        {
          headline: 'Coffee climbs 31% in a week after frost in Minas Gerais',
          dek: 'Roasters hold enough beans to keep shop prices where they are until April.',
          publisher: 'The Tally',
          readingMinutes: 3,
          also: ['Radio Norte', 'Cape Meridian', 'Quayside Echo'],
        },
        {
          headline: 'A village post office starts lending tractors by the hour',
          publisher: 'The Plains Observer',
          readingMinutes: 2,
        },
      ],
      Nature: [
        {
          headline: 'Hares that turn white too early pay for it in owls',
          dek: 'A ten-year count in Norway shows twice the losses where the snow comes late.',
          publisher: 'Fjord & Field',
          readingMinutes: 4,
        },
      ],
      'Stage & page': [
        {
          headline: 'A lost duet by Barbara Strozzi turns up in the binding of a cookery book',
          publisher: 'Radio Norte',
          readingMinutes: 3,
          also: ['Baltic Reporter', 'Orbit Monthly'],
        },
      ],
    },
    {
      figures: [
        {
          figure: '31%',
          text: 'Frost in Minas Gerais took the price of arabica up by 31% within a week.',
          publisher: 'The Tally',
          url: 'https://tally.example.com/coffee',
        },
        {
          figure: '12,400 berths',
          text: 'The sleeper to Palermo sold 12,400 berths before most offices had opened.',
          publisher: 'Quayside Echo',
          url: 'https://quayside.example.com/sleeper',
        },
      ],
      finally: story({
        section: 'Culture',
        headline: 'The lighthouse cat of Fastnet retires with a pension of herring',
        dek: 'Eleven years of mice have earned Bosun a cushion in the harbour office. The fishermen’s co-operative voted the herring without a word against.',
        publisher: 'Baltic Reporter',
        readingMinutes: 2,
      }),
      previous: '2026-11-21',
      next: '2026-11-23',
      note: 'Good morning. Much of today’s paper is about leaving things be: a mountain, a timetable, nine violins. The coffee is another matter.',
    },
  ),
};
