import { expect, test } from 'vitest';
import { compareTexts, LEARNED } from '../compare-texts.ts';
import { gatherByName } from '../gather-by-name.ts';
import { groupStories } from '../group-stories.ts';
import type { StoryText } from '../story-text.ts';

/** One accident by seven papers that share hardly more than its place, each in a headline and a sentence or two. */
const CABLE_CAR = [
  'Cable car plunges into gorge at Tarnspitz|Four people were killed on Monday when a cabin of the Tarnspitz cable car broke loose and fell 60 metres into a gorge.',
  '“The rope sang, then it was gone”|Hanna Lindqvist watched from the terrace of the Tarnspitz lodge as the cabin fell. Rescuers climbed down to the wreck within minutes.',
  'Operator had postponed inspection of rope|The rope of the Tarnspitz cable car should have been replaced in spring, according to papers of the operator Bergbahn Sund.',
  'Minister grounds all cabins of the same make|After the accident at Tarnspitz the transport minister stopped nine cable cars whose cabins hang from the same clamp.',
  'Village mourns at candlelight service|Hundreds filled the church below Tarnspitz to remember the four passengers of the cabin, among them a teacher and her son.',
  'Prosecutors seize rope and clamp|Investigators took the torn rope and the clamp of the cabin away from Tarnspitz. A prosecutor spoke of signs of rust.',
  'Bergbahn Sund shares suspended|Trading in Bergbahn Sund was halted after its cable car lost a cabin at Tarnspitz, killing four.',
];
/** What else the batch holds. */
const OTHERS = [
  'Library opens on Sundays|Readers in Holm may borrow books on Sundays from March.',
  'Wolf seen near Holm|A hunter filmed a wolf on the heath north of Holm.',
  'Bank keeps its rate|The central bank left its main rate at three percent.',
  'Rovers win away|Eastmere Rovers beat Varn by two goals to nil.',
  'New kiln for glassworks|The glassworks of Sallow has lit a kiln that burns hydrogen.',
  'Teachers end strike|Schools in Marlow open again after the union accepted an offer.',
];
/** One town's news of a day. */
const TOWN = [
  'Bakery on Pier Road closes|The last wood oven of Grimsholt goes cold on Saturday.',
  'Council raises parking fees|An hour in the centre of Grimsholt costs two crowns from May.',
  'Choir wins medal|The girls’ choir of Grimsholt sang best at the festival in Varn.',
  'Storks back on chimney|A pair of storks has returned to the old dairy in Grimsholt.',
  'Ferry runs less often|From June the ferry to Grimsholt sails every second hour.',
];

test('papers that share little but a name are gathered where all of them together tell one event', () => {
  const { stories } = groupStories([...CABLE_CAR, ...OTHERS].map(textOf));

  expect(stories[0]).toEqual(CABLE_CAR.keys().toArray());
  expect(stories).toHaveLength(1 + OTHERS.length);
});

test('the news of one town shares its name and is not gathered', () => {
  expect(groupStories([...TOWN, ...OTHERS].map(textOf)).stories).toHaveLength(TOWN.length + OTHERS.length);
});

test('a name that most of its stories use for something else gathers nothing', () => {
  const town = TOWN.map((written) => written.replace('Grimsholt', 'Tarnspitz'));
  const gathered = (more: readonly string[]) => {
    const texts = [...CABLE_CAR.slice(0, 4), ...OTHERS, ...more].map(textOf);
    const alone = texts.map((_, place) => [place]);
    return Math.max(...gatherByName(alone, texts, compareTexts(texts), LEARNED).map(({ length }) => length));
  };

  expect(gathered([])).toBeGreaterThanOrEqual(3);
  expect(gathered(town)).toBe(1);
});

test('the news of the town where it happened does not join', () => {
  const town = TOWN.map((written) => written.replace('Grimsholt', 'Tarnspitz'));
  const { stories } = groupStories([...CABLE_CAR, ...town, ...OTHERS].map(textOf));
  const event = stories.find((story) => story.includes(0)) ?? [];

  expect(event.filter((place) => place >= CABLE_CAR.length)).toEqual([]);
  expect(event.length).toBeGreaterThanOrEqual(4);
});

function textOf(written: string): StoryText {
  const [title = '', sentence = ''] = written.split('|');
  return { title, paragraphs: [sentence], language: 'en', publishedAt: null };
}
