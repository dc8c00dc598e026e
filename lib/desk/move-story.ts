import type { DeskEdit } from '../domain/desk.ts';
import type { StoryReport } from '../domain/report.ts';

/** A story as the page shows it, by an article that names it. */
export interface ShownStory {
  readonly article: string;
  readonly placement: StoryReport['placement'];
  readonly isPinned: boolean;
}

type PinEdit = Extract<DeskEdit, { verb: 'pin' }>;

/**
 * The pins that give the order in which a list is shown after one of its stories has been moved. Other stories follow
 * by their rank, so only these need one: the moved story, pinned ones, a new lead, for which the machine has rules of its
 * own, the old one where others are pinned, and one that becomes a brief, since it could close the edition.
 *
 * @param place - Counted from 1. A story that is not in the list is taken in there.
 */
export function pinsAfterMove(shown: readonly ShownStory[], moved: string, place: number): PinEdit[] {
  // Without a list nothing is known of the others, and none is moved.
  if (shown.length === 0) return [pin(moved, place)];
  const others = shown.filter(({ article }) => article !== moved);
  // The story that closes the edition stays the last.
  const last = others.findIndex(({ placement }) => placement === 'finally');
  const to = Math.min(place - 1, last < 0 ? others.length : last);
  const order: readonly ShownStory[] = [
    ...others.slice(0, to),
    shown.find(({ article }) => article === moved) ?? {
      article: moved,
      placement: 'missed',
      isPinned: false,
    },
    ...others.slice(to),
  ];
  const front = shown.filter(({ placement }) => placement === 'lead' || placement === 'secondary').length;
  const hasPins = shown.some(({ isPinned }) => isPinned);
  const gaveWay = order.flatMap(({ article, placement, isPinned }, index) => {
    const isElsewhere = shown[index]?.article !== article;
    const becomesBrief = index >= front && placement !== 'brief';
    const gaveUpLead = placement === 'lead' && hasPins;
    const needsPin = isElsewhere && (index === 0 || becomesBrief || gaveUpLead);
    return article !== '' && article !== moved && placement !== 'finally' && (isPinned || needsPin)
      ? [pin(article, index + 1)]
      : [];
  });
  return [...gaveWay, pin(moved, to + 1)];
}

function pin(article: string, position: number): PinEdit {
  return { verb: 'pin', article, position };
}

const LETTERS = { lead: 'l', secondary: 's', brief: 'b', finally: 'f', missed: 'm' } as const;
type Letter = (typeof LETTERS)[keyof typeof LETTERS];
const PLACEMENTS = new Map<string, ShownStory['placement']>(
  Object.entries(LETTERS).map(([placement, letter]: [string, Letter]) => [
    letter,
    placement as ShownStory['placement'],
  ]),
);

/**
 * The list as a field of the form that moves one story: a line each, `l*abc`. A brief without a pin needs no name, as it
 * gets none, whichever story moves. Short, since a page has many such forms.
 */
export function shownText(shown: readonly ShownStory[], moved: string): string {
  return shown
    .map(({ article, placement, isPinned }) => {
      const isNamed = isPinned || placement !== 'brief' || article === moved;
      return `${LETTERS[placement]}${isPinned ? '*' : '-'}${isNamed ? article : ''}`;
    })
    .join('\n');
}

/** The same read back; lines that say nothing are left out, and briefs without a name are empty. */
export function shownIn(text: string): ShownStory[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const placement = PLACEMENTS.get(line.charAt(0));
    const article = line.slice(2);
    return placement === undefined ? [] : [{ article, placement, isPinned: line.charAt(1) === '*' }];
  });
}
