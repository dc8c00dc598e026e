import { expect, test } from 'vitest';
import { selectStories } from '../../lib/select/select-stories.ts';
import { anArticle, anInput } from './articles.ts';

/** Twelve papers on one dam burst, each from a side of its own: the news, a witness, the cause, the consequences. */
const DAM = [
  [
    'Dam at Ostrava Mill bursts, valley under water',
    'The earth dam above Ostrava Mill gave way shortly after two on Saturday morning and sent a wave through the Lirne valley. Some 900 people in Upper and Lower Lirne left their homes. Nobody was killed, the county said. The dam held back four million cubic metres of water.',
  ],
  [
    'Nine hundred flee as reservoir empties into the Lirne valley',
    'Sirens woke the villages of the Lirne valley at ten past two on Saturday, minutes after the dam at Ostrava Mill broke. About 900 residents reached higher ground in the dark. The county counted forty flooded houses and no dead.',
  ],
  [
    'Inspectors warned of cracks in Lirne dam in spring',
    'A report of April named seepage and two long cracks in the dam at Ostrava Mill, which burst on Saturday. The waterworks of the Lirne valley had asked for money to repair it and were told to wait until next year, according to the paper.',
  ],
  [
    '“We ran uphill in our nightclothes”: a night in Lower Lirne',
    'Marta Hollub heard the sirens, then the water. She carried her two children up the vineyard above Lower Lirne while the wave from the broken Ostrava Mill dam took the bridge. On Saturday she stood with 900 others in a school gym.',
  ],
  [
    'Governor declares emergency after dam failure',
    'Governor Pell Ansari declared an emergency in the Lirne valley on Saturday after the dam at Ostrava Mill failed. Soldiers are to bring drinking water to both villages and to build a bridge. The state promised ten million for those who lost their houses.',
  ],
  [
    'Railway through the Lirne valley closed for weeks',
    'The flood from the burst dam at Ostrava Mill washed away three kilometres of track in the Lirne valley, the railway said on Saturday. Buses will run between Upper Lirne and the city. Repairs may last until Christmas.',
  ],
  [
    'What we know about the dam burst at Ostrava Mill',
    'The dam broke at about two on Saturday. Forty houses in the Lirne valley were flooded, 900 people had to leave, and nobody died. Engineers found cracks in spring. The governor has declared an emergency.',
  ],
  [
    'Miller’s dog saved a village, neighbours say',
    'In Upper Lirne they tell of a dog that barked at the miller’s door at two on Saturday, before any siren. He saw the dam at Ostrava Mill move and rang the fire brigade, which woke the valley. All 900 residents got out.',
  ],
  [
    'Prosecutors open inquiry into Ostrava Mill dam',
    'Prosecutors took files from the waterworks of the Lirne valley on Saturday, hours after its dam at Ostrava Mill burst. They want to know who read the report on cracks and why nothing was done. Nobody has been charged.',
  ],
  [
    'Lirne flood: drinking water fit again by Tuesday',
    'People in the Lirne valley should boil their water until Tuesday, the county’s doctors said on Saturday. The wave from the dam at Ostrava Mill flooded two wells. Soldiers hand out bottles in Upper and Lower Lirne.',
  ],
  [
    'How a dam of earth can fail',
    'Water finds the smallest crack, says the engineer Ivo Brandeis about the dam at Ostrava Mill that burst on Saturday above the Lirne valley. Once it carries soil with it, an earth dam is gone within an hour. There are eighty of its kind in the country.',
  ],
  [
    'Upper Lirne begins to clean up',
    'With shovels and pumps people in Upper Lirne began on Saturday to clear the mud that the wave from Ostrava Mill had left. Forty houses were under water after the dam burst. The bridge to Lower Lirne is gone; the county hopes for soldiers.',
  ],
] as const;

const COACH = [
  [
    'Rovers part with coach Dembele after five defeats',
    'Harbour Rovers dismissed their coach Amadou Dembele on Saturday after a fifth defeat in a row. The captain will train the team until the winter break, the football club said.',
  ],
  [
    'Dembele out as coach of Harbour Rovers',
    'Amadou Dembele is no longer coach of Harbour Rovers. The football club dismissed him on Saturday after five defeats in a row and gave the team to its captain for now.',
  ],
] as const;

function toldBy(tellings: readonly (readonly [string, string])[], publishers: string) {
  return tellings.map(([title, body], i) => anArticle({ title, body, publisher: `${publishers} ${i + 1}` }));
}

test('an event reported by twelve publishers is one story, and it leads', () => {
  const { picks } = selectStories(anInput([...toldBy(COACH, 'Sports Daily'), ...toldBy(DAM, 'Courier')]));

  expect(picks.map(({ story }) => story.coverage.length)).toEqual([12, 2]);
});
