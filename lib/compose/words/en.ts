import type { Words } from './words.ts';

export const english: Words = {
  viewInBrowser: 'View in browser',
  fromTheEditor: 'From the editor',
  unsubscribe: 'Unsubscribe',
  preferences: 'Preferences',
  privacy: 'Privacy',
  news: 'News',
  inBrief: 'In brief',
  alsoCoveredBy: 'Also covered by',
  subscribe: 'Subscribe',
  testBanner: 'Test send: only you got this, and its unsubscribe link does nothing.',
  more: ({ text }) => `${text} more`,
  number: (n) => `No. ${n}`,
  readingTime: ({ text }) => `${text} min read`,
  publishers: ({ text, plural }) => (plural === 'one' ? `${text} publisher` : `${text} publishers`),
  summary: (stories, publishers, minutes) =>
    `${stories.text} ${stories.plural === 'one' ? 'story' : 'stories'} from ${publishers.text} ` +
    `${publishers.plural === 'one' ? 'publisher' : 'publishers'} · ${minutes.text} ` +
    `${minutes.plural === 'one' ? 'minute' : 'minutes'} to read it all`,
  update: 'Update',
  firstSeen: (time) => `first seen ${time}`,
  firstToldOn: (day) => `first told on ${day}`,
  why: (newsletter, address, subscribedOn) =>
    `You get ${newsletter} because ${address} subscribed on ${subscribedOn}.`,
  whyTest: (newsletter, address) =>
    `This is a test of ${newsletter}, sent to ${address} by its editors. It has subscribed you to nothing.`,
  pictureOf: (headline) => `Picture with the story: ${headline}`,
  pages: {
    signUpTitle: (newsletter) => `Get ${newsletter}`,
    signUpText: (newsletter) =>
      `${newsletter} comes by mail. Give us your address; we send one mail to make sure it is yours.`,
    addressLabel: 'Email address',
    checkYourMailTitle: 'Check your mail',
    checkYourMailText:
      'If this address can be subscribed, a mail with a confirmation link is on its way. The link works for two days.',
    confirmTitle: (newsletter) => `Confirm your subscription to ${newsletter}`,
    confirmText: (newsletter) =>
      `One press of the button, and ${newsletter} comes to you from the next edition.`,
    confirmButton: 'Confirm subscription',
    confirmIgnore:
      'You did not ask for this? Then do nothing: without your confirmation we send no further mail.',
    confirmedTitle: 'You are subscribed',
    confirmedText: (newsletter) => `${newsletter} comes to you from the next edition.`,
    unsubscribeTitle: 'Unsubscribe',
    unsubscribeText: (newsletter) => `Stop sending you ${newsletter}?`,
    unsubscribeButton: 'Unsubscribe',
    unsubscribedTitle: 'You are unsubscribed',
    unsubscribedText: (newsletter) =>
      `You get no further edition of ${newsletter}. An edition that is already on its way may still arrive.`,
    preferencesTitle: 'Preferences',
    preferencesText: 'When the newsletter comes to you.',
    fixedTimeText: (time, zone) => `Each edition is sent at ${time} (${zone}).`,
    zoneLabel: 'Time zone',
    timeLabel: 'Arrival time',
    trapLabel: 'Leave this empty',
    signUpButton: 'Subscribe',
    badRequestTitle: 'That did not work',
    badRequestText: 'The form was incomplete. Please go back and try again.',
    saveButton: 'Save',
    savedText: 'Your preferences count from the next edition.',
    notFoundTitle: 'Page not found',
    notFoundText: 'There is nothing at this address.',
    invalidLinkTitle: 'This link does not work',
    invalidLinkText: 'It is incomplete or no longer valid. Please use the link in the newest mail.',
    invalidAddressText: 'This does not look like an email address we can send to.',
    tooManyTitle: 'Too many requests',
    tooManyText: 'Please try again in a few minutes.',
    archiveTitle: (newsletter) => `Past editions of ${newsletter}`,
    archiveEmpty: 'No edition has appeared yet.',
  },
};
