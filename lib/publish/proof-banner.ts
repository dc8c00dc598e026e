import { plural } from '@broadsheet/text/plural';
import type { ProofNotice } from '../compose/render-edition.ts';
import type { BroadsheetConfig } from '../contract/config.ts';
import { DESK_PATHS } from '../contract/reader-urls.ts';
import { scheduleOf } from '../contract/schedule.ts';
import type { EditionId } from '../domain/edition.ts';
import type { EditionReport, StoryReport } from '../domain/report.ts';
import { timesOf } from '../domain/schedule.ts';
import type { RememberedEdition } from '../domain/story-memory.ts';
import type { EditionRow } from '../ports.ts';

interface Facts {
  readonly row: Pick<EditionRow, 'id' | 'number' | 'revision'>;
  readonly report: EditionReport;
  readonly memory: readonly RememberedEdition[];
  /** Readers of the last edition; null when there was none. */
  readonly subscribersBefore: number | null;
}

/** When the edition leaves, to how many, and what needs checking. In English, like the desk and all reports. */
export function proofBanner(facts: Facts, config: BroadsheetConfig, publicUrl: string): ProofNotice {
  const { row, report } = facts;
  const revision = row.revision === 1 ? '' : `, revision ${row.revision}`;
  const doubts = doubtsAbout(facts);
  return {
    heading: `Proof of ${row.id}, No. ${row.number}${revision}. Only editors get this mail.`,
    lines: [
      leaving(row.id, config, facts.subscribersBefore),
      ...(doubts.length === 0 ? ['Nothing needs checking.'] : [`Check: ${doubts.join('; ')}.`]),
      ...report.notices.slice(0, MOST_NOTICES),
    ],
    links: [
      { url: `${publicUrl}${DESK_PATHS.today}`, text: 'Open the desk' },
      { url: `${publicUrl}${DESK_PATHS.hold}`, text: 'Hold this edition' },
      ...(config.deliver.approval === 'required'
        ? [{ url: `${publicUrl}${DESK_PATHS.approve}`, text: 'Approve this edition' }]
        : []),
    ],
  };
}

/** The report has the rest. */
const MOST_NOTICES = 5;

function leaving(id: EditionId, config: BroadsheetConfig, subscribersBefore: number | null): string {
  const { deliver, newsletter } = config;
  const zone = deliver.localMorning
    ? `${newsletter.timeZone}, or the reader’s own morning`
    : newsletter.timeZone;
  const to = subscribersBefore === null ? 'every confirmed reader' : `about ${subscribersBefore} readers`;
  const { deliverAt } = timesOf(scheduleOf(config), id);
  const when = `${deliverAt} (${zone}) to ${to}`;
  return deliver.approval === 'required'
    ? `Sending starts at ${when}, once an editor has approved it.`
    : `Sending starts at ${when}, unless somebody holds it.`;
}

/** With so small a difference the next story could have led as well. */
const NARROW = 0.1;
const MANY_SET_ASIDE = 0.1;

function doubtsAbout({ report, memory }: Facts): string[] {
  const taken = report.stories.filter(({ placement }) => placement !== 'missed');
  return [
    ...leadDoubts(taken),
    ...unnamedDoubt(taken),
    ...newcomerDoubt(taken, memory),
    ...repeatDoubt(taken),
    ...setAsideDoubt(report.counts),
  ];
}

function leadDoubts(taken: readonly StoryReport[]): string[] {
  const lead = taken.find(({ placement }) => placement === 'lead');
  if (lead === undefined) return [];
  const next = taken
    .filter((story) => story !== lead)
    .sort((a, b) => b.score.total - a.score.total)
    .at(0);
  const margin = next === undefined ? 1 : 1 - next.score.total / lead.score.total;
  return [
    ...(margin < NARROW ? [`the lead is only just ahead of “${next?.headline}”`] : []),
    ...(lead.families.length < 2 ? ['the lead comes from one publisher'] : []),
  ];
}

function unnamedDoubt(taken: readonly StoryReport[]): string[] {
  const unnamed = taken.filter(({ members }) => members.every(({ publisher }) => publisher === null)).length;
  return unnamed === 0 ? [] : [`${plural(unnamed, 'story', 'stories')} without a publisher’s name`];
}

function newcomerDoubt(taken: readonly StoryReport[], memory: readonly RememberedEdition[]): string[] {
  const known = new Set(memory.flatMap(({ stories: told }) => told.flatMap(({ families }) => [...families])));
  if (known.size === 0) return [];
  const fresh = [...new Set(taken.flatMap(({ families }) => families))].filter((each) => !known.has(each));
  if (fresh.length === 0) return [];
  const more = fresh.length > 3 ? ` and ${fresh.length - 3} more` : '';
  return [`first time in the mail: ${fresh.slice(0, 3).join(', ')}${more}`];
}

function repeatDoubt(taken: readonly StoryReport[]): string[] {
  const repeats = taken.filter(({ score }) => score.novelty < 1).length;
  return repeats === 0 ? [] : [`${plural(repeats, 'story', 'stories')} partly printed before`];
}

function setAsideDoubt({ objects, setAside }: EditionReport['counts']): string[] {
  if (objects === 0 || setAside / objects < MANY_SET_ASIDE) return [];
  return [`${setAside} of ${objects} files could not be read`];
}
