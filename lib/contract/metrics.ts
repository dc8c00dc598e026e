/** CloudWatch namespace of every metric below. */
export const METRIC_NAMESPACE = 'Broadsheet';

/** Metric names, shared by the code that counts and the alarms that watch. */
export const METRIC = {
  editionsFrozen: 'EditionsFrozen',
  articlesIngested: 'ArticlesIngested',
  objectsSetAside: 'ObjectsSetAside',
  /** 0 to 100: share of listed objects that were set aside. */
  setAsidePercent: 'SetAsidePercent',
  storiesTaken: 'StoriesTaken',
  mailsAccepted: 'MailsAccepted',
  mailsFailed: 'MailsFailed',
  mailsAmbiguous: 'MailsAmbiguous',
  /** Of closed editions: readers who did not get it before the cut-off, and those of whom nobody knows. */
  readersMissed: 'ReadersMissed',
  bounces: 'Bounces',
  complaints: 'Complaints',
  /** Mails that ask a person to confirm a subscription, as SES took them. */
  confirmationsSent: 'ConfirmationsSent',
  /** Sign-ups turned away because the hour's confirmation mails are used up. */
  signUpsRefused: 'SignUpsRefused',
  /** Sign-ups that filled in the field which people cannot see. */
  signUpsTrapped: 'SignUpsTrapped',
  /** Mails that a provider turned away for reasons that are the sender's: policy, authentication, block lists. */
  mailsRejected: 'MailsRejected',
  /** Messages on the event queue that are not ours to record: another configuration set's, or no event at all. */
  eventsIgnored: 'EventsIgnored',
  /** Readers whose edition is due and is not being sent, whatever the reason. Counted at every sweep. */
  readersWaiting: 'ReadersWaiting',
  /** Feeds that had news, and were written into the articles bucket. */
  feedsStored: 'FeedsStored',
  feedsFailed: 'FeedsFailed',
  /** Feeds that could not be had for a day, as they stand after a round. */
  feedsLost: 'FeedsLost',
} as const;
