import { Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { Counted } from '../metrics.ts';
import type { BroadsheetAlarmsProps } from './alarms-props.ts';
import { fillMissing, fiveMinutes, hour, type Losses, queueLength, type ReaderLoss } from './loss.ts';

const { BREACHING, IGNORE, NOT_BREACHING } = TreatMissingData;

/** Losses until an edition is frozen. */
export function editionLosses({
  counted,
  publisher,
  setAsideShare,
  fetchesFeeds,
}: Pick<BroadsheetAlarmsProps, 'counted' | 'publisher' | 'setAsideShare' | 'fetchesFeeds'>): Losses {
  return {
    EditionMissed: {
      section: 'edition-missed',
      lost: 'Readers get no edition today: publishing failed, and so did every retry.',
      metric: queueLength(publisher.missed),
      threshold: 1,
      silence: NOT_BREACHING,
    },
    // The dead man's switch. The sweeper compares the register with the calendar every minute; missing data raises it
    // too, so it works even if none of our functions runs.
    NoEdition: {
      section: 'no-edition-by-the-deadline',
      lost: 'Readers get no edition: one was due an hour ago and has not been made.',
      metric: fillMissing(counted('editionsOverdue', fiveMinutes, Stats.MAXIMUM), 1),
      threshold: 1,
      periods: 2,
      silence: BREACHING,
    },
    // The same for the outcome: nothing left to send or to decide. An edition is closed at most a day after it is due.
    NoEditionClosed: {
      section: 'no-edition-closed',
      lost: 'An edition is still unfinished after two days: readers may be waiting.',
      metric: fillMissing(counted('editionsUnclosed', fiveMinutes, Stats.MAXIMUM), 1),
      threshold: 1,
      periods: 2,
      silence: BREACHING,
    },
    ArticlesSetAside: {
      section: 'many-articles-set-aside',
      lost: "Readers may miss stories: more of the newsroom's files than usual could not be read.",
      metric: counted('setAsidePercent', hour, Stats.MAXIMUM),
      // "Above", because with a limit of 0 a share of 0 must not raise the alarm.
      when: 'above',
      threshold: setAsideShare * 100,
      // Counted once a morning: yesterday's figure holds until today's.
      silence: IGNORE,
    },
    ...(fetchesFeeds ? { FeedsLost: feedsLost(counted) } : {}),
  };
}

/** Counted every 15 minutes, so hours without data mean that the fetcher does not run. */
const feedsLost = (counted: Counted): ReaderLoss => ({
  section: 'feeds-lost',
  lost: 'Readers miss the stories of at least one feed: it was unavailable for a day, or no feed is fetched at all.',
  metric: fillMissing(counted('feedsLost', hour, Stats.MAXIMUM), 1),
  threshold: 1,
  periods: 3,
  silence: BREACHING,
});
