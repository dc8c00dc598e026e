import type { Words } from './words.ts';

/** Eight, eleven, eighteen and eighty to eighty-nine are spoken with a vowel first. */
function startsWithVowel(n: number): boolean {
  return n === 8 || n === 11 || n === 18 || (n >= 80 && n < 90);
}

export const english: Words = {
  viewInBrowser: 'View in browser',
  fromTheEditor: 'From the editor',
  unsubscribe: 'Unsubscribe',
  preferences: 'Preferences',
  privacy: 'Privacy',
  inBrief: 'In brief',
  alsoToday: 'Also today:',
  readIn: (publisher) => `Read it in ${publisher}`,
  alsoIn: 'also in',
  more: ({ text }) => `${text} more`,
  andMore: ({ text }) => `and ${text} more`,
  subscribe: 'Subscribe',
  testBanner: 'Test edition, sent to you only. The unsubscribe link does nothing.',
  number: (n) => `No. ${n}`,
  digest: (stories, minutes) =>
    `${stories.text} ${stories.plural === 'one' ? 'story' : 'stories'}, ` +
    `${startsWithVowel(minutes.n) ? 'an' : 'a'} ${minutes.text}-minute read`,
  update: 'Update',
  paid: 'Sponsored',
  firstReported: (day) => `first reported ${day}`,
  thatIsAll: 'That’s all for today.',
  why: (newsletter, address, since) =>
    `You’re receiving ${newsletter} because ${address} subscribed${since}.`,
  subscribedOn: (day) => ` on ${day}`,
  whyTest: (newsletter, address) =>
    `This is a test of ${newsletter}, sent to ${address} by its editors. It doesn’t subscribe you to anything.`,
  pictureOf: (headline) => `Picture: ${headline}`,
  pages: {
    signUpTitle: (newsletter) => `Get ${newsletter}`,
    signUpText: (newsletter) => `Get ${newsletter} by email. We’ll send one message to confirm your address.`,
    addressLabel: 'Email address',
    checkYourMailTitle: 'Check your inbox',
    checkYourMailText:
      'If this address can subscribe, we’ve sent a confirmation link to it. The link works for two days.',
    confirmTitle: (newsletter) => `Confirm your subscription to ${newsletter}`,
    confirmText: (newsletter) => `Press the button to start receiving ${newsletter} with the next edition.`,
    confirmButton: 'Confirm subscription',
    confirmIgnore:
      'Didn’t ask for this? You can ignore it: without your confirmation we won’t send anything else.',
    confirmedTitle: 'You’re subscribed',
    confirmedText: (newsletter) => `You’ll receive ${newsletter} from the next edition.`,
    unsubscribeTitle: 'Unsubscribe',
    unsubscribeText: (newsletter) => `Unsubscribe from ${newsletter}?`,
    unsubscribeButton: 'Unsubscribe',
    unsubscribedTitle: 'You’ve unsubscribed',
    unsubscribedText: (newsletter) =>
      `You won’t receive any more editions of ${newsletter}, apart from one that may already be on its way.`,
    preferencesTitle: 'Preferences',
    preferencesText: 'Choose when the newsletter arrives.',
    fixedTimeText: (time, zone) => `Each edition is sent at ${time} (${zone}).`,
    zoneLabel: 'Time zone',
    timeLabel: 'Arrival time',
    trapLabel: 'Leave this empty',
    signUpButton: 'Subscribe',
    badRequestTitle: 'That didn’t work',
    badRequestText: 'The form was incomplete. Go back and try again.',
    saveButton: 'Save',
    savedText: 'Changes take effect with the next edition.',
    notFoundTitle: 'Page not found',
    notFoundText: 'There’s nothing at this address.',
    invalidLinkTitle: 'This link doesn’t work',
    invalidLinkText: 'It’s incomplete or has expired. Use the link in the most recent email.',
    invalidAddressText: 'Enter an email address in the form name@example.com.',
    tooManyTitle: 'Too many requests',
    tooManyText: 'Try again in a few minutes.',
    archiveTitle: (newsletter) => `Past editions of ${newsletter}`,
    archiveEmpty: 'No editions yet.',
  },
};
