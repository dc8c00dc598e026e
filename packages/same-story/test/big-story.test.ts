import { expect, test } from 'vitest';
import { groupStories } from '../group-stories.ts';

/** One ferry accident, told by twelve papers in a headline and a sentence each. */
const FERRY: readonly (readonly [title: string, teaser: string])[] = [
  [
    'Ferry Aurelia runs aground off Lindholm with 312 aboard',
    'The passenger ferry Aurelia struck rocks outside Lindholm before dawn on Friday and all 312 people aboard were taken off safely, the coast guard said.',
  ],
  [
    'Hundreds rescued after night ferry hits rocks',
    'Lifeboats and fishing vessels brought more than 300 passengers ashore after the Aurelia ran onto a reef in fog, in the biggest rescue on this coast for decades.',
  ],
  [
    'Coast guard: Aurelia captain ignored two warnings',
    'Radio logs show that the captain of the stranded ferry was told twice that he was too close to the Lindholm reef, the coast guard said on Friday.',
  ],
  [
    "'We heard a bang and the lights went out': passengers on the Aurelia",
    'Families told how they waited in life jackets on a tilting deck until fishermen reached the Aurelia off Lindholm.',
  ],
  [
    'Oil booms laid around stranded ferry',
    'Crews laid floating barriers around the Aurelia on Friday afternoon, fearing that fuel from the ferry could reach the seabird colony at Gull Point.',
  ],
  [
    'Minister orders inquiry into Lindholm ferry accident',
    'Transport minister Ida Moreau ordered an inquiry into the grounding of the Aurelia and said that every ferry of the line would be inspected.',
  ],
  [
    'Ferry operator Norrline shares fall a tenth after grounding',
    'Shares in Norrline, owner of the Aurelia, fell 10 percent on Friday after its ferry ran aground near Lindholm with 312 people aboard.',
  ],
  [
    'How fishermen saved 300 people in forty minutes',
    'A call on the village radio at 4:40 a.m. sent twenty boats from Lindholm out to the Aurelia, and within forty minutes most of her passengers were ashore.',
  ],
  [
    'Two hurt as ferry strikes reef in fog',
    'Two crew members broke bones but nobody was killed when a ferry carrying 312 people struck a reef off Lindholm on Friday, hospital staff said.',
  ],
  [
    'Lindholm ferry: what we know so far',
    'The Aurelia left Eastmarsh at midnight and ran aground at 4:31 a.m.; everyone aboard was rescued, and tugs will try to pull her free at high tide on Saturday.',
  ],
  [
    'Tugs fail to free stranded Aurelia',
    'Three tugs could not move the ferry Aurelia off the reef near Lindholm at high tide on Friday evening; a second attempt is planned on Saturday morning.',
  ],
  [
    'Passengers of stranded ferry put up in school gym',
    'People from the ferry that ran aground off Lindholm spent Friday in a school gym, where volunteers served soup and handed out dry clothes.',
  ],
];
/** What else is new on this coast. */
const OTHERS: readonly (readonly [title: string, teaser: string])[] = [
  [
    'Council approves swing bridge repair',
    'The harbour council voted nine to four on Friday to repair the Victorian swing bridge, which has been shut since March.',
  ],
  [
    'Swing bridge to reopen in December',
    'Cars will cross the swing bridge in Eastmarsh again from December after councillors approved a repair costing 3.1 million.',
  ],
  [
    'Teachers in Marlow county vote to strike',
    'Teachers in Marlow county will stop work for two days next week over pay, their union said after a ballot in which 84 percent voted yes.',
  ],
  [
    'Schools in Marlow to close on Tuesday as teachers walk out',
    'Most schools in Marlow county will be shut on Tuesday and Wednesday because of a strike by teachers, the county told parents.',
  ],
  [
    'Rovers sack coach after seventh defeat',
    'Eastmarsh Rovers dismissed coach Lars Henning on Friday, a day after losing 4-0 at home.',
  ],
  [
    'Lars Henning out at Rovers',
    "Rovers have parted company with Lars Henning after seven losses in a row; his assistant takes over for Sunday's match.",
  ],
  [
    'Central bank holds rate at 3 percent',
    'The central bank left its main interest rate unchanged at 3 percent and said that inflation would reach its target by summer.',
  ],
  [
    'Rates stay at 3 percent as inflation slows',
    'Borrowers get no relief yet: the central bank kept rates at 3 percent on Friday although prices rose more slowly in October.',
  ],
  [
    'Storm Hedda to bring snow to the hills',
    'Forecasters warned of up to 30 centimetres of snow on high ground as Storm Hedda arrives on Sunday.',
  ],
  [
    'Bakery on Pier Road shuts after sixty years',
    'The last wood-fired bakery in Eastmarsh closes on Saturday because nobody could be found to take it over.',
  ],
  [
    'New drug slows kidney disease in trial',
    'A pill taken once a day halved the loss of kidney function in a trial with 2,100 patients, researchers reported.',
  ],
  [
    'Film about lighthouse keepers wins festival',
    'A drama shot on a single island with four actors won the top prize at the Northern Film Festival.',
  ],
  [
    'Police find stolen organ pipes in barn',
    'Police recovered 112 organ pipes stolen from a church in Holm in September and arrested two brothers.',
  ],
  [
    'Power cut darkens west of the city',
    'A fault in a substation left 14,000 homes without electricity for three hours on Thursday night.',
  ],
  [
    'Wolf seen near Holm for first time in a century',
    'A camera set up to count deer filmed a wolf near Holm, wildlife officers confirmed.',
  ],
  [
    'County to plant a million trees',
    'Marlow county will plant a million trees along its rivers over five years to slow floods.',
  ],
];

test('of an event that twelve papers tell in a sentence each, at least ten are one story, and no second story is left', () => {
  const { stories } = groupStories(
    [...FERRY, ...OTHERS].map(([title, teaser]) => ({
      ...{ title, paragraphs: [teaser], language: 'en', publishedAt: null },
    })),
  );
  const tellings = stories.map((story) => story.filter((place) => place < FERRY.length).length);

  expect(Math.max(...tellings)).toBeGreaterThanOrEqual(10);
  expect(tellings.filter((count) => count > 1)).toHaveLength(1);
  expect(stories.find((story) => story.length >= 10)?.every((place) => place < FERRY.length)).toBe(true);
});
