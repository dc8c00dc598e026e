import type { Article } from '../../lib/domain/article.ts';
import { seeded } from '../support/random.ts';
import { anArticle } from './articles.ts';

/** What is told of the event; each teller takes one word of each choice. */
const TOLD = [
  'A {cargo|timber|merchant} ship {ran aground|got stuck|stranded} on the Tarn sandbank on {Saturday evening|Saturday night|Saturday} in {heavy|high|rough} swell.',
  '{Nineteen|All nineteen|The nineteen} people aboard the {ship|freighter|vessel} are {safe|unhurt|well}, the {coast guard|coastguard|rescue service} {said|reported|announced}.',
  '{Two|A pair of} {tugs|tugboats} from the port of Melling {will try|are to try|hope} to {free|refloat|pull off} the {ship|vessel} at {high tide|high water|flood} on Sunday.',
  'Harbour master Edith Crane {told|informed|assured} {reporters|journalists|the press} that no {oil|fuel|diesel} {had leaked|was seen|had escaped} {by nightfall|so far|into the water}.',
  'The {vessel|freighter|ship} {had left|left|sailed from} the estuary with a {load|cargo|shipment} of {timber|logs|planks} {for|bound for|heading for} the north.',
  'Its {owner|owners|operator} {said|explained|claimed} the {steering|rudder} {failed|broke|gave way} {off|near|close to} the Tarn {bank|sands|shoal}.',
  '{Fishermen|Boatmen|Crews} {in|from|of} Melling {have warned|keep warning|warned} {for years|again and again|long ago} that the Tarn sandbank {moves|shifts|wanders}.',
  '{Divers|A diving team|Inspectors} will {look at|check|examine} the {hull|keel|bottom} {before|ahead of} the {attempt|rescue|salvage} on {Sunday morning|Sunday}.',
];
const FIRST_NAMES =
  'Ada Bruno Clara Diego Elsa Farid Greta Hugo Irma Jonas Kaja Luis Mona Nils Olga Pavel'.split(' ');
const LAST_NAMES =
  'Abara Brandt Costa Dufour Eklund Farkas Grieg Hansen Ilves Jansen Keller Lindt Moreau'.split(' ');
const WITNESSES = [
  '{saw|watched} the lights from the dunes and thought of {fireworks|a lighthouse|a house on fire}.',
  '{was|had been} walking a dog on the beach and {called|rang} the police.',
  'sold {coffee|soup|tea} to the onlookers until long after midnight.',
  'remembers a wreck that lay there when {he was|she was} a child.',
];
const TITLES = [
  '{Cargo|Timber} ship {aground|stuck|stranded} on the Tarn sandbank',
  '{Tugs|Tugboats} to {free|refloat} {freighter|ship} off Melling',
  '{Freighter|Ship} {stuck|aground} off Melling: {nineteen|crew} {safe|unhurt}',
];

/** So many reports of one event, each in words of its own and with a witness of its own. */
export function accountsOfOneEvent(count: number): Article[] {
  const dice = seeded(count);
  const below = (most: number) => Math.floor(dice() * most);
  const oneOf = (list: readonly string[]) => list[below(list.length)] ?? '';
  const fill = (text: string) =>
    text.replace(/\{([^}]+)\}/g, (_, choice: string) => oneOf(choice.split('|')));
  return Array.from({ length: count }, (_, i) => {
    const left = TOLD.slice(1);
    const further = Array.from({ length: 4 }, () => left.splice(below(left.length), 1)[0] ?? '');
    const witness = `${oneOf(FIRST_NAMES)} ${oneOf(LAST_NAMES)} ${oneOf(WITNESSES)}`;
    return anArticle({
      id: `account-${i}`,
      publisher: `Outlet ${i}`,
      title: fill(oneOf(TITLES)),
      body: [TOLD[0] ?? '', ...further, witness].map(fill).join(' '),
    });
  });
}
