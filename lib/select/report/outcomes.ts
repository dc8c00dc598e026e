import { plural } from '@broadsheet/text/plural';
import type { Decision } from '../../domain/report.ts';
import type { JudgedStory } from '../judge-story.ts';
import type { Placed } from '../picking/candidate.ts';
import { WHY_MISSED, whyOf } from './why.ts';

/** The outcome for a story or an article, and why. */
export type StoryOutcome = Pick<Decision, 'outcome' | 'reason' | 'detail'>;

/** The outcome of each story, which is also that of its lead article. */
export function outcomesOf(
  judged: readonly JudgedStory[],
  placed: Placed<JudgedStory>,
): Map<JudgedStory, StoryOutcome> {
  const outcomes = new Map<JudgedStory, StoryOutcome>();
  for (const one of judged) {
    if (one.barred === 'desk-block') outcomes.set(one, drop('desk-block', 'The desk blocks this story.'));
    if (one.barred === 'stale') outcomes.set(one, drop('stale', staleDetail(one)));
    if (one.barred === 'told-before') outcomes.set(one, drop('told-before', toldDetail(one)));
  }
  for (const { candidate, placement } of placed.taken) {
    outcomes.set(candidate, { outcome: 'taken', reason: placement, detail: `Taken: ${whyOf(candidate)}.` });
  }
  for (const { candidate, reason } of placed.missed) {
    outcomes.set(candidate, {
      outcome: 'missed',
      reason,
      detail: `Not taken: ${WHY_MISSED[reason]} (${whyOf(candidate)}).`,
    });
  }
  return outcomes;
}

const DATED_BY: Readonly<Record<JudgedStory['time']['known'], string>> = {
  published: 'was published on',
  captured: 'has no date of its own; judging by when its page was saved, it is from',
  arrived: 'has no date of its own; judging by when its file arrived, it is from',
};

function staleDetail({ time, ageHours }: JudgedStory): string {
  return `The story ${DATED_BY[time.known]} ${time.at.slice(0, 10)}, ${Math.round(ageHours)} hours before this edition.`;
}

function toldDetail({ recalled }: JudgedStory): string {
  const { since = '', likeness = 0, newFacts = [], newFamilies = [] } = recalled ?? {};
  const sure = `${Math.round(likeness * 100)}% likely`;
  return `Printed in the edition of ${since} (${sure}); ${plural(newFamilies.length, 'new publisher')} and ${plural(newFacts.length, 'new fact')} since, not enough for an update.`;
}

export function drop(reason: string, detail: string): StoryOutcome {
  return { outcome: 'dropped', reason, detail };
}
