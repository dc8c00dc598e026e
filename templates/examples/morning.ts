import { art, type Example, edition, LEDGER } from './build.ts';

/** An ordinary good morning: what the README shows. */
export const morning: Example = {
  name: 'morning',
  newsletter: LEDGER,
  edition: edition(
    {
      section: 'Rivers',
      headline: 'Six countries agree to let the Danube flood again',
      dek: 'Ministers signed the plan in Linz after eleven years of talks. It gives back 90,000 hectares of old water meadow, moves four villages and leaves open who pays the farmers. Engineers expect the highest floods to fall by a third.',
      publisher: 'Continental Wire',
      readingMinutes: 7,
      picture: art(
        'river',
        'A wide river bends through flooded meadows in low morning light',
        'The Lobau east of Vienna in October. M. Okafor / Continental Wire',
      ),
      also: [
        'The Harbour Post',
        'Radio Delta',
        'Budapest Daily',
        'Alpine Standard',
        'Nordic Financial',
        'Lakes Courier',
        'Open Botany',
        'Signal Desk',
        'Pacific Review',
      ],
    },
    [
      {
        section: 'Trade',
        headline: 'Dockers take the four-day week, and the cranes turn again',
        dek: 'Rotterdam and Antwerp reopened at midnight. Clearing the queue of ships will last until Christmas.',
        publisher: 'The Harbour Post',
        readingMinutes: 4,
        picture: art('harbour', 'Cranes over stacked containers at dusk'),
        also: ['Nordic Financial', 'Radio Delta', 'Continental Wire', 'Signal Desk', 'Lakes Courier'],
      },
      {
        section: 'Health',
        headline: 'A quiet flu winter, and the sewage that foretold it',
        dek: 'Laboratories called the low peak six weeks early. Health agencies now want the network to stay.',
        publisher: 'Medical Monitor',
        readingMinutes: 5,
        update: { since: '2026-11-20' },
        picture: art('laboratory', 'A row of glass tubes in green light'),
        also: ['Radio Delta', 'Open Botany'],
      },
    ],
    {
      World: [
        {
          headline: 'Chile’s desert water plan passes the Senate by one vote',
          dek: 'Three coastal plants would supply the mines and leave the rivers to the farms.',
          publisher: 'Diario Andino',
          readingMinutes: 3,
          also: ['Pacific Review', 'Continental Wire', 'Lakes Courier', 'Radio Delta'],
        },
        {
          headline: 'Kenya and Uganda open the rail bridge at Malaba',
          dek: 'Freight crosses the border in forty minutes; it used to take two days.',
          publisher: 'Lakes Courier',
          readingMinutes: 2,
        },
        {
          headline: '“We count twice”: how Taiwan checks its ballots in public',
          publisher: 'Pacific Review',
          readingMinutes: 6,
        },
      ],
      'Business & markets': [
        {
          headline: 'Chipmakers cut next year’s spending as memory prices slide 18%',
          dek: 'It is the first joint cut in seven years.',
          publisher: 'Nordic Financial',
          readingMinutes: 4,
          also: ['Signal Desk', 'Pacific Review', 'Continental Wire'],
        },
        {
          headline: 'Two mobile networks will share satellites over the countryside',
          publisher: 'Signal Desk',
          readingMinutes: 2,
        },
      ],
      Science: [
        {
          headline: 'The fern that eats arsenic gets its first field trial',
          dek: 'Two harvests took a third of the poison out of an old tannery’s soil.',
          publisher: 'Open Botany',
          readingMinutes: 5,
        },
        {
          headline: 'Astronomers find a planet whose day is longer than its year',
          publisher: 'Skyline Journal',
          readingMinutes: 3,
          also: ['Radio Delta', 'Medical Monitor'],
        },
      ],
    },
    {
      note: 'Good morning. Water runs through today’s paper: who holds it back, who lets it go, and who is asked to move.',
    },
  ),
};
