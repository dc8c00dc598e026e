import type { ListWords } from './list-words.ts';

export const enLists: ListWords = {
  statuses: {
    confirmed: `
      subscribed subscriber confirmed active activated enabled regular premium gifted free paid paying pastdue
      comped trialed optin optedin singleoptin doubleoptin confirmedoptin activepatron declinedpatron normal
      current valid accepted agreed granted express explicit implied marketingcontact
    `,
    pending: `
      pending unconfirmed notconfirmed unactivated unverified validating awaitingconfirmation notsubscribed
      nonsubscribed neversubscribed transactional waiting nonmarketingcontact pendingexpress pendingconfirmation
      pendingoptin optinpending nonmarketable nonmarketing unmarketed new
    `,
    unsubscribed: `
      unsubscribed unsubscribe unsubscriber unsubscribers unsubscribes unsubs optouts optout optedout left
      cancelled canceled removed deleted archived disabled inactive paused blocklisted blacklisted blocked
      banned suppressed held onhold temphold onholdoptout suspended deceased formerpatron nomail nonmailable
      byuser bymoderator formersubscriber unsub manualsuppression usersuppressed usersuppression
      globalsuppressed globallysuppressed notsending declined rejected revoked withdrawn donotmail donotemail
      donotcontact dnc
    `,
    bounced: `
      bounced bounce hardbounce hardbounced softbounce softbounced softbounces cleaned undeliverable undelivered
      invalid malformed nonexistent dead bouncing unreachable invalidemail invalidaddress bademail badaddress
      onholdbounce bybounces bouncerule error
    `,
    complained: `
      complained complaint complainer spam spammy junk abuse abusecomplaint spamcomplaint markedasspam
      reportedspam spamreport abusereport ispcomplained
    `,
  },
  columns: {
    address: 'emailaddress email email1value emailaddress1 email1 primaryemail mail',
    maybeAddress: 'subscriberemail useremail contactemail subscriber address recipient',
    zone: 'zone timezone tz',
    minute: 'minute',
    state: `
      status state subscriberstatus emailstatus subscriptionstatus emailmarketingstatus marketingstatus
      emailmarketingconsent emailpermissionstatus emailsubscriberstatus emailsubscribe contactstatus
      memberstatus membershipstatus type subscribertype
    `,
    left: `
      leftat unsubscribed unsubtime unsubcampaigntitle unsubcampaignid unsubreason unsubreasonother
      unsubscribedat unsubscribedon unsubscribedate unsubscribeddate unsubscriptiondate unsubscriptionreason
      unsubscribereason dateunsubscribed unsubscribetime optedout optout optoutdate optouttime deletedat
      emaildisabled emailsdisabled disabled inactive blocklisted blacklisted stoptime removedon removalreason
      nontransactional emailblocklisted emailblacklisted suppressed suppressedon deactivated deactivatedat
      suspended suspendedat banned bannedat deleted onhold deceased archived archivedat archivedtime archivedon
    `,
    bounced: `
      cleantime cleancampaigntitle cleancampaignid cleaned bounced bouncedat bouncedon bouncedate
      undeliverabilitydate undeliverabilityreason undeliverable unreachable hardbounced hardbounce hardbounces
      hardbouncecount bouncing npai isbad email1isbad invalid invalidemail
    `,
    complained: `
      complained complainedat complainedon complaint complaints complaintdate spam spamcomplaint spamcomplaining
      junk
    `,
    subscribed: `
      subscribedtoemails subscribed issubscribed optedin optin doubleoptin active isactive enabled isenabled
      mailable emailable marketable contactable canbeemailed canemail acceptsmarketing acceptsemailmarketing
      receivesnewsletter newsletteroptin marketingoptin emailoptin
    `,
    confirmed: 'confirmed isconfirmed verified emailverified',
    unconfirmed: 'unconfirmed notconfirmed unverified pending isoptinpending optinpending',
    subscribedAt: `
      subscribedat subscribedon subscribeddate subscribedtime adddate added entered memberssince membersince
      signedup signeduputc subscribersince optintime createdat creationdate startdate dateadded addedtime
      addedon datejoined joindate joined joinedat signedupat signedupon registered registeredat registeredon
      signupdate signuptime subscriptiondate subscribedate datesubscribed dateofsubscription created
      registrationdate
    `,
    confirmedAt: `
      confirmedat confirmedon confirmtime confirmationdate confirmationtime optinconfirmedat optindate optinat
      optedinat emailoptinat emailoptedinat consentat consentdate consenttimestamp activated activatedat
    `,
    suppression: 'suppression',
    suppressedAt: 'suppressedat',
    days: 'days',
    pausedUntil: 'pauseduntil',
    sectionsLeftOut: 'sectionsleftout',
    leadLeftOut: 'leadleftout',
    consentRecord: 'consentrecord',
  },
  ended: 'expired lapsed churned ended terminated quit former exmember exsubscriber formermember',
  onlyOfMail: `
    subscri|unsub|nomail|optout|optedout|bounce|cleaned|blocklist|blacklist|suppress|complain|spam|undeliver
  `,
  ofAnything: `
    new normal error invalid free current regular premium paid paying gifted comped trialed pastdue express
    explicit implied granted valid accepted subscriber left held dead junk abuse waiting transactional malformed
    declined rejected
  `,
  yes: 'true yes y t 1 on x checked ✓ ✔ ☑ ✅',
  no: 'false no n f 0 off unchecked - – — null none nil ✗ ✘ ☐',
  vague: `
    flag flags ok okay check checked tick ticked mark marked marker send sending include included keep skip live
    use usable good contact reach want wants wanted interest interested follow follows following follower sub
    subs subscribe subscriber subscription subscriptions subscribing list listed column col field unnamed yn y n
    yes no answer response choice select selected value in out on off stop go digest update updates news alert
    alerts notification notifications notify info infos communication communications comms announcement
    announcements campaign campaigns broadcast daily weekly monthly approved valid quit gone expired terminated
    resigned ex former lapsed closed
  `,
  besideVague: 'to the a an for of our me my us is has will should i we e by via this',
  agreeing: `
    newsletter newsletters optin optedin doubleoptin consent consented permission agree agreed agreement accept
    accepts accepted marketing gdpr
  `,
  besideAgreeing: `
    i to get receive receives the our your my for by via yes given at on of date day time am wants would like
    customer has is and e email emails mail mails sms double weekly daily monthly me send subscribe signup j a
  `,
  leaving: `
    left|cancel(l?ed|l?ation|l?ing|s)?|remov(ed|al)|terminat(ed|ion)|delet(ed|ion)|unsubscription
  `,
  leavingOrGoing: 'exit(ed)?|leave|leaving',
  besideLeaving: `
    subscription subscriptions subscriber subscribers account accounts membership member members list lists
    mailing newsletter newsletters plan user contact reader from of the a an our this has have had is was been
    be date day on at when since reason for
  `,
  wantsNothing: `
    (is|are)?nolonger(a|an)?(subscri(bed|ber|bing)|member|reader|active|interested|wanted|wants).*|
    (wants|want|wishes)(no|nomore)(e?mails?|news|newsletters?|contact|post)|
    (e?mails?|news|newsletters?)(is|are)?(undesired|unwanted|notwanted|notdesired|nolongerwanted)|
    un(wanted|desired)(e?mails?|newsletters?)
  `,
  leavingInName: `
    unsub|optedout|optout|exclu(ded?|sion)|donot(bulk|mass)?(e?mail|contact|send|disturb)|blocklist|blacklist|
    suppress|deactivat|suspended|withdrawn|revoked|objected|mailstop|^dnc$|^left(on|date|when)?$|^dateleft$|
    cancell?ationdate|dateofcancell?ation|dateofleaving|leavingdate|robinson
  `,
  suspiciousInName: `
    ^opted$|(^|mail|news|marketing)opt$|
    mailing(?!address|street|city|state|zip|post|country|province|line|code|county)|receive(?!r|d)|
    (can|may|okto|shall)(we|i)?(e?mail|contact|send|write)|allow|^no(more|longer)?(e?mail|contact|news|post|promo)|
    refus|^(e?mail)?stop|^(end|stop)dat(e|um)$|subscriptionend|^ended|endofsubscr|annul|agree|accept|mailable|
    marketable|contactable|optin|optedin|subscri(bed?|ption)?status|emailsubscri|status|clean|
    (?<!apartment|flat|tower|housing|building)block(?!no$|number|name|street|chain)|black|complain|spam|junk|
    disabled|inactive|churn|consent|permission|preference|marketing|newsletter|donotallow|reject|gdpr|revoke|
    withdraw|object|^reason$|^error
  `,
  placesInName: 'city|town|zip|zipcode|postcode|postalcode|country|street|address1|streetaddress',
  mailInName: 'mail|letter',
  bought: 'order|booking|ticket|event|invoice|shipment|course|appointment|reservation',
  dayBefore: 'date(of)?',
  dayBehind: 'at|on|date|time|since',
  leavingNote: 'unsubscribed|unsubbed',
  askingNote: String.raw`
    remove me|(do not|don['’]t) (e-?mail|send|contact|write|mail)|
    no (more )?((e-?)?mails?|newsletters?|mailings)\b
  `,
  fileOfLeavers: String.raw`
    unsub|non-?sub|cleaned|clean(s)?(?![a-z])|bounce|block(s|ed|ing|.?list\w*)?(?![a-z])|blacklist|suppress|
    complain|spam|opt.?outs?(?![a-z])|(deny|reject|exclusion|opt.?out).?list|inactive|deleted|
    do.?not.?(e?mail|contact|send|call|import)|objection|
    (?<![a-z])(former.?(members?|subscribers?|readers?|customers?)?|deny|denied|exclu(s|ded?|sions?)?|reject(ed|s|ions?)?)(?![a-z])
  `,
};
