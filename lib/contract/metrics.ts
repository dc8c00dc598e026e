/** CloudWatch namespace of every metric below. */
export const METRIC_NAMESPACE = 'Broadsheet';

/** Metric names, shared by the code that counts and the alarms that watch. */
export const METRIC = {
  editionsFrozen: 'EditionsFrozen',
  /** Editions that the schedule wanted an hour ago and that are not frozen. Counted at every sweep. */
  editionsOverdue: 'EditionsOverdue',
  /** Editions that are still open two days after they were frozen. Counted at every sweep. */
  editionsUnclosed: 'EditionsUnclosed',
  /** Editions with nothing left to send or to decide. */
  editionsClosed: 'EditionsClosed',
  articlesIngested: 'ArticlesIngested',
  objectsSetAside: 'ObjectsSetAside',
  /** 0 to 100: share of listed objects that were set aside. */
  setAsidePercent: 'SetAsidePercent',
  storiesTaken: 'StoriesTaken',
  mailsAccepted: 'MailsAccepted',
  mailsFailed: 'MailsFailed',
  mailsAmbiguous: 'MailsAmbiguous',
  /** Of closed editions: readers who did not get it before the cut-off, or whose outcome is unknown. */
  readersMissed: 'ReadersMissed',
  bounces: 'Bounces',
  complaints: 'Complaints',
  /** Confirmation mails that SES accepted. */
  confirmationsSent: 'ConfirmationsSent',
  /** Confirmation mails that SES refused, or whose answer was lost. */
  confirmationsFailed: 'ConfirmationsFailed',
  /** Confirmation mails that SES has not taken for ten minutes. Counted at every sweep. */
  confirmationsLate: 'ConfirmationsLate',
  /** Sign-ups refused because the hour's confirmation mails are used up, and the third network and more over its share of them. */
  signUpsRefused: 'SignUpsRefused',
  /** Sign-ups that filled in the hidden field, as only robots do. */
  signUpsTrapped: 'SignUpsTrapped',
  /** Mails that a provider rejected because of the sender: policy, authentication, block lists. */
  mailsRejected: 'MailsRejected',
  /** Messages on the event queue that are ignored: from another configuration set, or not an SES event. */
  eventsIgnored: 'EventsIgnored',
  /** Readers whose edition is due and is not being sent, whatever the reason. Counted at every sweep. */
  readersWaiting: 'ReadersWaiting',
  /** Minutes since the longest-waiting of them were due. Counted at every sweep. */
  minutesOverdue: 'MinutesOverdue',
  /** 1 at every sweep while sending is paused, by the program or by a person; otherwise 0. */
  sendingPaused: 'SendingPaused',
  /** Feeds that had changed and were written to the articles bucket. */
  feedsStored: 'FeedsStored',
  feedsFailed: 'FeedsFailed',
  /** Feeds that have been unavailable for a day, counted after each round. */
  feedsLost: 'FeedsLost',
} as const;
