import { seeded } from './random.ts';

/** An article in plain prose about something of its own, as a newsroom might write it. */
export interface ReadableArticle {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly url: string;
  readonly publisher: string;
  readonly byline: string;
}

/** Who, what they do with what, and the people who mind. */
const SUBJECTS: readonly (readonly [who: string, deed: string, thing: string, people: string])[] = [
  ['the harbour board', 'close', 'the old ferry pier', 'commuters'],
  ['the city orchestra', 'sell', 'its rehearsal hall', 'musicians'],
  ['the rail operator', 'withdraw', 'the last sleeper carriages', 'night travellers'],
  ['the water authority', 'flush', 'the northern mains', 'households'],
  ['the school council', 'shorten', 'the winter term', 'parents'],
  ['the fishing fleet', 'sit out', 'the herring season', 'processors'],
  ['the national museum', 'return', 'a bronze mask', 'curators'],
  ['the regional court', 'halt', 'a quarry extension', 'villagers'],
  ['the space agency', 'postpone', 'a comet probe', 'engineers'],
  ['the dairy cooperative', 'replace', 'glass bottles', 'farmers'],
  ['the hospital trust', 'reopen', 'the burns ward', 'nurses'],
  ['the football league', 'replay', 'an abandoned cup tie', 'supporters'],
  ['the central bank', 'retire', 'the smallest coin', 'shopkeepers'],
  ['the botanic garden', 'fence', 'a rare fern slope', 'walkers'],
  ['the taxi guild', 'boycott', 'the new airport rank', 'passengers'],
  ['the film institute', 'restore', 'a silent comedy', 'archivists'],
  ['the mountain rescue', 'move', 'its winter base', 'climbers'],
  ['the electricity grid', 'switch off', 'a coal plant', 'miners'],
  ['the census office', 'recount', 'three river districts', 'statisticians'],
  ['the beekeepers’ union', 'quarantine', 'forty orchards', 'growers'],
  ['the tram company', 'double', 'evening services', 'students'],
  ['the prison service', 'convert', 'a Victorian wing', 'warders'],
  ['the chess federation', 'ban', 'wristwatches', 'grandmasters'],
  ['the weather office', 'rename', 'its storm scale', 'sailors'],
  ['the university senate', 'drop', 'the Latin oath', 'graduates'],
  ['the customs service', 'auction', 'seized pianos', 'dealers'],
  ['the bakers’ guild', 'lift', 'the Sunday ban', 'apprentices'],
  ['the lighthouse trust', 'automate', 'two island lamps', 'keepers'],
  ['the opera house', 'cancel', 'a spring premiere', 'singers'],
  ['the forest service', 'fell', 'storm-damaged spruce', 'foresters'],
  ['the tax office', 'post', 'paper reminders', 'pensioners'],
  ['the zoo', 'lend', 'a pair of snow leopards', 'visitors'],
  ['the cycling club', 'map', 'cobbled shortcuts', 'couriers'],
  ['the blood bank', 'recall', 'a batch of labels', 'donors'],
  ['the ski resort', 'dismantle', 'its oldest lift', 'hoteliers'],
  ['the parliament', 'televise', 'committee hearings', 'reporters'],
  ['the printing works', 'stop', 'its evening edition', 'typesetters'],
  ['the coast guard', 'test', 'a silent drone', 'fishermen'],
  ['the wine region', 'uproot', 'frost-killed vines', 'pickers'],
  ['the archaeology unit', 'rebury', 'a Roman mosaic', 'volunteers'],
];

type Words = Readonly<
  Record<'who' | 'deed' | 'thing' | 'people' | 'place' | 'name' | 'other' | 'n' | 'm', string>
>;

const OPENINGS: readonly ((w: Words) => string)[] = [
  (w) =>
    `${w.who} in ${w.place} decided late on Tuesday to ${w.deed} ${w.thing}, after ${w.n} hours of debate and one walk-out.`,
  (w) =>
    `After a delay of ${w.n} weeks, ${w.who} in ${w.place} is to ${w.deed} ${w.thing}, the chairwoman announced on Monday.`,
  (w) =>
    `By a margin of ${w.n} votes, ${w.who} chose to ${w.deed} ${w.thing}, ending an argument that has divided ${w.place} since the summer.`,
];

const FRAMES: readonly ((w: Words) => string)[] = [
  (w) =>
    `${w.name}, who drafted the plan for ${w.thing}, said that it would cost about ${w.n} million and be finished within ${w.m} months.`,
  (w) =>
    `Many ${w.people} in ${w.place} had written letters against it; one petition gathered ${w.n},${w.m}4 names in a fortnight.`,
  (w) =>
    `“We looked at every alternative to this, and each of them was worse for ${w.people},” said ${w.name} after the session.`,
  (w) =>
    `An independent report, ordered in March by ${w.other}, had found serious faults and recommended that nothing be done in haste.`,
  (w) =>
    `The last attempt to ${w.deed} ${w.thing} failed in 19${w.m}, when the money ran out before the scaffolding was up.`,
  (w) =>
    `Work on ${w.thing} starts on ${w.n} February, and ${w.people} have been told to expect noise on weekday mornings.`,
  (w) =>
    `In nearby ${w.other} a similar step saved a tenth of the yearly budget, although ${w.people} there still complain about it.`,
  (w) =>
    `Nobody could say how ${w.place} would replace the ${w.n} jobs that depend on ${w.thing}, directly or through suppliers.`,
  (w) =>
    `${w.name} told the meeting that insurance alone had risen to ${w.m} times what it was ten years ago.`,
  (w) =>
    `A vote of confidence in ${w.who} is planned for the first week of December, and the result is far from certain.`,
  (w) =>
    `Lawyers for ${w.people} have until the end of the month to appeal, which would hold everything up until after Easter.`,
  (w) =>
    `The ministry, which pays for ${w.m} per cent of ${w.thing}, let it be known that it had not been asked.`,
];

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** @param n - Articles whose numbers differ by less than 40 are about different things. */
export function readableArticle(n: number): ReadableArticle {
  const random = seeded(n * 7_919 + 17);
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const name = () =>
    capital(Array.from({ length: 2 + Math.floor(random() * 2) }, () => one(SYLLABLES)).join(''));
  const [who, deed, thing, people] = SUBJECTS[n % SUBJECTS.length] ?? ['', '', '', ''];
  const words = (): Words => ({
    who,
    deed,
    thing,
    people,
    place,
    name: `${one(FIRST_NAMES)} ${family}`,
    other,
    n: String(12 + Math.floor(random() * 80)),
    m: String(11 + Math.floor(random() * 80)),
  });
  const place = name();
  const other = name();
  const family = name();
  const frames = FRAMES.map((frame) => ({ frame, order: random() })).sort((a, b) => a.order - b.order);
  const sentences = frames.slice(0, 6 + (n % 3)).map(({ frame }) => capital(frame(words())));
  const publisher = `${name()} Courier`;
  return {
    title: `${capital(who)} of ${place} to ${deed} ${thing}`,
    paragraphs: [capital(one(OPENINGS)(words())), ...sentences],
    url: `https://www.${publisher.toLowerCase().replaceAll(' ', '-')}.com/news/${n}`,
    publisher,
    byline: `${one(FIRST_NAMES)} ${name()}`,
  };
}

const FIRST_NAMES = ['Mara', 'Ilse', 'Tomas', 'Nadia', 'Owen', 'Priya', 'Henrik', 'Lucia', 'Samuel', 'Edith'];
const SYLLABLES = 'bal der fen gor hal kest lin mar nor osk pel rand sal tor ulm var wick yar'.split(' ');
