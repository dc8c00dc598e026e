import type { Field } from './fields.ts';
import { plain, plainPattern } from './words.ts';

/**
 * What other names say, in the form of `plain`; the first pattern that fits counts. A list with a column that may tell
 * who left is not trusted to be one of people who agreed.
 */
const KINDS: readonly (readonly [Field, RegExp])[] = [
  // As a whole, and only as a whole, about something else: text messages, tracking, an address to click.
  [
    'ignored',
    /^(has)?(opted?out|unsubscribed?)?(of|from)?(sms|whatsapp|push|fax)(marketing)?(opt(ed)?(in|out)|consent|status|unsubscribed)?$|^(do)?nottrack(optout)?$|^(un)?subscri(be|ption)(url|link|token)$/,
  ],
  // Text messages, push messages and faxes, unless the same column is about mail or about leaving as well.
  [
    'ignored',
    /^(?!.*(mail|newsletter|all|courriel|correo|unsubscri|optout|optedout|donot)).*(sms|whatsapp|^push|fax)/,
  ],
  // How many mails bounced on the way to a good address, who pays, who may be tracked, how somebody agreed.
  [
    'unread',
    /^(?!.*(unsubscri|optout|optedout|donot)).*((?<!ac)count(?!ry)|(?<!gene|ope)rate(?!d)|campaignmonitor|stripe|payment|(?<!ex)plan|(optin|consent)(ip|type|method|version|text|id)$|confirmip|ciosubscription|(?<!re)source|ofbounces|softbounce|bouncesoft|totrack)/,
  ],
  [
    'unread',
    /^(last)?(lead|order|payment|charge|billing|invoice|attendee|attendance|ticket|booking|shipping|fulfil?lment|financial|deal|marital|employment)status$/,
  ],
  // What somebody ordered or came to, whatever became of it.
  ['unread', new RegExp(`^(last)?(${plainPattern('bought')})s?$`)],
  ['mayHaveLeft', new RegExp(plainPattern('leavingInName'))],
  ['complained', /(mark|report|complain|flag).{0,16}spam|spam.{0,3}(report|complain)/],
  ['unconfirmed', /(optin|confirmation|verification)pending|pending(optin|confirmation|verification)/],
  // `Email hard bounce reason`: filled in only when it happened.
  ['bounced', /hardbounce/],
  ['mayHaveBounced', /bounce|undeliver|unzustellbar/],
  // Whether mail is wanted, allowed or received, and whether somebody said no.
  ['suspicious', new RegExp(plainPattern('suspiciousInName'))],
];

/** What a name says in words of its own, in the form of `plain`; undefined when it says nothing. */
export function fieldByPattern(word: string): Field | undefined {
  return KINDS.find(([, pattern]) => pattern.test(word))?.[0];
}

/** Whether a plain yes or no in a column of this name may say whether somebody wants mail. */
export function isAboutMail(name: string): boolean {
  return ABOUT_MAIL.test(plain(name));
}

const ABOUT_MAIL = new RegExp(plainPattern('mailInName'), 'u');
