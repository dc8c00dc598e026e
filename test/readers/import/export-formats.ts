/**
 * First lines that other services write, and one row for each state that they know. What a row says of its state stands
 * in the last cells that are filled in; `said` is how the docs call it.
 */
export interface ExportFormat {
  readonly service: string;
  readonly header: string;
  readonly rows: readonly (readonly [said: string, row: string])[];
}

export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    service: 'Mailchimp, subscribed',
    header:
      'Email Address,First Name,Last Name,Address,MEMBER_RATING,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,GMTOFF,TIMEZONE,CC,LAST_CHANGED,LEID,EUID,NOTES,TAGS',
    rows: [
      ['a row', 'a@example.org,A,L,1 High St,2,2021-04-15 09:12:33,192.0.2.1,,,0,Europe/London,GB,,1,2,,'],
    ],
  },
  {
    service: 'Mailchimp, unsubscribed',
    header: 'Email Address,First Name,OPTIN_TIME,UNSUB_TIME,UNSUB_CAMPAIGN_TITLE,UNSUB_REASON',
    rows: [['a row', 'a@example.org,A,2021-04-15 09:12:33,2022-01-01 10:00:00,Daily,']],
  },
  {
    service: 'Mailchimp, cleaned',
    header: 'Email Address,First Name,OPTIN_TIME,CLEAN_TIME,CLEAN_CAMPAIGN_TITLE',
    rows: [['a row', 'a@example.org,A,2021-04-15 09:12:33,2022-01-01 10:00:00,Daily']],
  },
  {
    service: 'Mailchimp, contacts',
    header: 'Email Address,Date Added,SMS Marketing Status,ARCHIVED_TIME,Email Marketing Status',
    rows: [
      ['Subscribed', 'a@example.org,2021-04-15 09:12:33,Unsubscribed,,Subscribed'],
      ['Non-subscribed', 'a@example.org,2021-04-15 09:12:33,,,Non-subscribed'],
      ['Transactional', 'a@example.org,2021-04-15 09:12:33,,,Transactional'],
      ['Unsubscribed', 'a@example.org,2021-04-15 09:12:33,,,Unsubscribed'],
      ['Cleaned', 'a@example.org,2021-04-15 09:12:33,,,Cleaned'],
      ['archived', 'a@example.org,2021-04-15 09:12:33,,2022-01-01 10:00:00,Subscribed'],
    ],
  },
  {
    service: 'Substack',
    header: 'email,active_subscription,expiry,plan,created_at,first_payment,email_disabled',
    rows: [
      ['`email_disabled` false', 'a@example.org,false,,other,2021-04-15T09:12:33.000Z,,false'],
      ['`email_disabled` true', 'a@example.org,true,,yearly,2021-04-15T09:12:33.000Z,,true'],
    ],
  },
  {
    service: 'Ghost',
    header:
      'id,email,name,note,complimentary_plan,stripe_customer_id,created_at,deleted_at,subscribed_to_emails',
    rows: [
      ['`subscribed_to_emails` true', '1,a@example.org,A,,false,,2021-04-15T09:12:33.000Z,,true'],
      ['`subscribed_to_emails` false', '1,a@example.org,A,,false,,2021-04-15T09:12:33.000Z,,false'],
      [
        '`deleted_at` set',
        '1,a@example.org,A,,false,,2021-04-15T09:12:33.000Z,2022-01-01T00:00:00.000Z,true',
      ],
    ],
  },
  {
    service: 'listmonk',
    header: 'uuid,email,name,attributes,created_at,updated_at,status',
    rows: [
      ['enabled', 'u,a@example.org,A,{},2021-04-15 09:12:33.123456 +0000 UTC,,enabled'],
      ['disabled', 'u,a@example.org,A,{},2021-04-15 09:12:33.1 +0200 CEST,,disabled'],
      ['blocklisted', 'u,a@example.org,A,{},2021-04-15 09:12:33 +0000 +0000,,blocklisted'],
    ],
  },
  {
    service: 'Buttondown',
    header:
      'email_address,notes,tags,source,creation_date,unsubscription_date,unsubscription_reason,undeliverability_date,undeliverability_reason,type',
    rows: [
      ['regular', 'a@example.org,,,api,2021-04-15T09:12:33Z,,,,,regular'],
      ['premium', 'a@example.org,,,api,2021-04-15T09:12:33Z,,,,,premium'],
      ['past_due', 'a@example.org,,,api,2021-04-15T09:12:33Z,,,,,past_due'],
      ['unactivated', 'a@example.org,,,api,2021-04-15T09:12:33Z,,,,,unactivated'],
      [
        'unsubscribed',
        'a@example.org,,,api,2021-04-15T09:12:33Z,2022-01-01T00:00:00Z,too many,,,unsubscribed',
      ],
      ['removed', 'a@example.org,,,api,2021-04-15T09:12:33Z,,,,,removed'],
      ['undeliverable', 'a@example.org,,,api,2021-04-15T09:12:33Z,,,2022-01-01T00:00:00Z,gone,undeliverable'],
      ['complained', 'a@example.org,,,api,2021-04-15T09:12:33Z,,,,,complained'],
      ['churned', 'a@example.org,,,api,2021-04-15T09:12:33Z,,,,,churned'],
    ],
  },
  {
    service: 'Beehiiv',
    header:
      'Email,Subscription Tier,Acquisition Source,Created At,Unsubscribed At,utm_source,Open Rate,Status',
    rows: [
      ['active', 'a@example.org,free,website,2021-04-15 09:12:33 UTC,,,0.5,active'],
      ['pending', 'a@example.org,free,website,2021-04-15 09:12:33 UTC,,,0.5,pending'],
      ['validating', 'a@example.org,free,website,2021-04-15 09:12:33 UTC,,,0.5,validating'],
      [
        'inactive',
        'a@example.org,free,website,2021-04-15 09:12:33 UTC,2022-01-01 09:00:00 UTC,,0.5,inactive',
      ],
      ['invalid', 'a@example.org,free,website,2021-04-15 09:12:33 UTC,,,0.5,invalid'],
    ],
  },
  {
    service: 'Kit',
    header: 'email,first_name,created_at,tags,Bounced on,Complained on,state',
    rows: [
      ['active', 'a@example.org,A,2021-04-15T09:12:33.000Z,,,,active'],
      ['inactive', 'a@example.org,A,2021-04-15T09:12:33.000Z,,,,inactive'],
      ['cancelled', 'a@example.org,A,2021-04-15T09:12:33.000Z,,,,cancelled'],
      ['bounced', 'a@example.org,A,2021-04-15T09:12:33.000Z,,2022-01-01,,bounced'],
      ['complained', 'a@example.org,A,2021-04-15T09:12:33.000Z,,,2022-01-01,complained'],
      ['cold', 'a@example.org,A,2021-04-15T09:12:33.000Z,,,,cold'],
    ],
  },
  {
    service: 'MailerLite',
    header:
      'Subscriber,Sent,Opens,Clicks,Location,Subscribed,Signup IP,Confirmation date,Unsubscribed,Status',
    rows: [
      ['Active', 'a@example.org,12,8,1,London,2021-04-15 09:12:33,,,,Active'],
      ['Unconfirmed', 'a@example.org,12,8,1,London,2021-04-15 09:12:33,,,,Unconfirmed'],
      ['Unsubscribed', 'a@example.org,12,8,1,London,2021-04-15 09:12:33,,,2022-01-01 00:00:00,Unsubscribed'],
      ['Bounced', 'a@example.org,12,8,1,London,2021-04-15 09:12:33,,,,Bounced'],
      ['Junk', 'a@example.org,12,8,1,London,2021-04-15 09:12:33,,,,Junk'],
    ],
  },
  {
    service: 'Campaign Monitor',
    header: 'Email Address,Name,Date Added,Permission to track,Status',
    rows: [
      ['Active', 'a@example.org,A,2021-04-15 09:12 AM,Yes,Active'],
      ['Unconfirmed', 'a@example.org,A,15 Apr 2021,Yes,Unconfirmed'],
      ['Unsubscribed', 'a@example.org,A,15 Apr 2021,No,Unsubscribed'],
      ['Deleted', 'a@example.org,A,2021-04-15,No,Deleted'],
      ['Bounced', 'a@example.org,A,2021-04-15,No,Bounced'],
    ],
  },
  {
    service: 'Brevo',
    header:
      'CONTACT ID,EMAIL,FIRSTNAME,SMS,DOUBLE_OPT-IN,SMS_BLACKLISTED,WHATSAPP_BLACKLISTED,ADDED_TIME,EMAIL_BLACKLISTED',
    rows: [
      ['`EMAIL_BLACKLISTED` false', '1,a@example.org,A,,,true,true,2021-04-15 09:12:33,false'],
      ['`EMAIL_BLACKLISTED` true', '1,a@example.org,A,,,,,2021-04-15 09:12:33,true'],
    ],
  },
  {
    service: 'ActiveCampaign',
    header: 'Email,First Name,Date Created,Soft Bounces,Hard Bounces,Status',
    rows: [
      ['Active', 'a@example.org,A,2021-04-15 09:12:33,2,0,Active'],
      ['Unconfirmed', 'a@example.org,A,2021-04-15 09:12:33,0,0,Unconfirmed'],
      ['Unsubscribed', 'a@example.org,A,2021-04-15 09:12:33,0,0,Unsubscribed'],
      ['Bounced', 'a@example.org,A,2021-04-15 09:12:33,0,1,Bounced'],
    ],
  },
  {
    service: 'HubSpot',
    header: 'Record ID,First Name,Email,Create Date,Email hard bounce reason,Unsubscribed from all email',
    rows: [
      ['neither', '1,A,a@example.org,2021-04-15 09:12,,'],
      ['`Unsubscribed from all email` true', '1,A,a@example.org,2021-04-15 09:12,,true'],
      ['`Email hard bounce reason`', '1,A,a@example.org,2021-04-15 09:12,UNKNOWN_USER,'],
    ],
  },
  {
    service: 'MailPoet',
    header: 'created_at,email,first_name,global_status,list_status',
    rows: [
      ['both Subscribed', '2021-04-15 09:12:33,a@example.org,A,Subscribed,Subscribed'],
      ['`global_status` Unconfirmed', '2021-04-15 09:12:33,a@example.org,A,Unconfirmed,Subscribed'],
      ['`list_status` Unsubscribed', '2021-04-15 09:12:33,a@example.org,A,Subscribed,Unsubscribed'],
      ['`global_status` Bounced', '2021-04-15 09:12:33,a@example.org,A,Bounced,Subscribed'],
    ],
  },
  {
    service: 'Klaviyo',
    header:
      'Email,City,State / Region,SMS Marketing Consent,Email Marketing Consent Timestamp,Email Suppressions,Email Marketing Consent',
    rows: [
      ['SUBSCRIBED', 'a@example.org,London,England,UNSUBSCRIBED,2021-04-15 09:12:33,[],SUBSCRIBED'],
      ['NEVER_SUBSCRIBED', 'a@example.org,,,,2021-04-15 09:12:33,[],NEVER_SUBSCRIBED'],
      ['UNSUBSCRIBED', 'a@example.org,,,SUBSCRIBED,2021-04-15 09:12:33,,UNSUBSCRIBED'],
      ['suppressed: HARD_BOUNCE', 'a@example.org,,,,2021-04-15 09:12:33,HARD_BOUNCE,SUBSCRIBED'],
      ['suppressed: USER_SUPPRESSED', 'a@example.org,,,,2021-04-15 09:12:33,USER_SUPPRESSED,SUBSCRIBED'],
    ],
  },
  {
    service: 'Constant Contact',
    header:
      'Email address,Email update source,Confirmed Opt-Out Source,State/Province - Home,Created At,Email status,Email permission status',
    rows: [
      ['Active, Express', 'a@example.org,Contact,,NY,2021-04-15 09:12:33,Active,Express'],
      ['Active, Implied', 'a@example.org,Owner,,NY,2021-04-15 09:12:33,Active,Implied'],
      [
        'Active, Awaiting Confirmation',
        'a@example.org,Owner,,,2021-04-15 09:12:33,Active,Awaiting Confirmation',
      ],
      ['Unsubscribed', 'a@example.org,Contact,Contact,,2021-04-15 09:12:33,Unsubscribed,Unsubscribed'],
      ['Temp hold', 'a@example.org,Contact,,,2021-04-15 09:12:33,Temp hold,Express'],
    ],
  },
  {
    service: 'Wix',
    header: 'Email 1,Address 1 - State/Region,Created At,SMS subscriber status,Email subscriber status',
    rows: [
      ['subscribed', 'a@example.org,NY,2021-04-15 09:12:33,unsubscribed,subscribed'],
      ['never subscribed', 'a@example.org,NY,2021-04-15 09:12:33,subscribed,never subscribed'],
      ['unsubscribed', 'a@example.org,NY,2021-04-15 09:12:33,,unsubscribed'],
    ],
  },
  {
    service: 'Omnisend',
    header: 'Email,SMS status,Email status date,Email status',
    rows: [
      ['Subscribed', 'a@example.org,Non-Subscribed,2021-04-15 09:12:33,Subscribed'],
      ['Non-Subscribed', 'a@example.org,,2021-04-15 09:12:33,Non-Subscribed'],
    ],
  },
  {
    service: 'Shopify',
    header: 'Email,Default Address Province Code,Accepts SMS Marketing,Created At,Accepts Email Marketing',
    rows: [
      ['yes', 'a@example.org,ON,no,2021-04-15 09:12:33,yes'],
      ['no', 'a@example.org,ON,yes,2021-04-15 09:12:33,no'],
    ],
  },
  {
    service: 'Sendy',
    header: 'Name,Email,Join date,Status',
    rows: [
      ['Soft bounced', 'A,a@example.org,2021-04-15 09:12:33,Soft bounced'],
      ['Marked as spam', 'A,a@example.org,2021-04-15 09:12:33,Marked as spam'],
    ],
  },
  {
    service: 'Braze',
    header: 'email,email_opted_in_at,email_unsubscribed_at,email_subscribe',
    rows: [
      ['opted_in', 'a@example.org,2021-04-15 09:12:33,,opted_in'],
      ['unsubscribed', 'a@example.org,2021-04-15 09:12:33,,unsubscribed'],
      ['`email_unsubscribed_at` set', 'a@example.org,2021-04-15 09:12:33,2022-01-01 00:00:00,subscribed'],
    ],
  },
  {
    service: 'Salesforce',
    header: 'Email,DoNotCall,Created At,EmailBouncedReason,HasOptedOutOfEmail',
    rows: [
      ['`HasOptedOutOfEmail` 0', 'a@example.org,1,2021-04-15 09:12:33,,0'],
      ['`HasOptedOutOfEmail` 1', 'a@example.org,0,2021-04-15 09:12:33,,1'],
    ],
  },
  {
    service: 'NationBuilder',
    header: 'email,created_at,email_opt_in,is_deceased,email1_is_bad,do_not_contact',
    rows: [
      ['none of them', 'a@example.org,2021-04-15 09:12:33,true,false,false,false'],
      ['`do_not_contact`', 'a@example.org,2021-04-15 09:12:33,true,false,false,true'],
      ['`email1_is_bad`', 'a@example.org,2021-04-15 09:12:33,true,false,true,false'],
      ['`is_deceased`', 'a@example.org,2021-04-15 09:12:33,true,true,false,false'],
    ],
  },
  {
    service: 'CiviCRM',
    header: 'Email,Created Date,Do Not Email,No Bulk Emails (User Opt Out),On Hold',
    rows: [
      ['none of them', 'a@example.org,,No,No,No'],
      ['No Bulk Emails', 'a@example.org,,No,Yes,No'],
      ['On Hold', 'a@example.org,,No,No,On Hold Bounce'],
    ],
  },
  {
    service: 'SES, suppression list',
    header: 'LastUpdateTime,EmailAddress,Reason',
    rows: [
      ['BOUNCE', '2022-01-01T00:00:00Z,a@example.org,BOUNCE'],
      ['COMPLAINT', '2022-01-01T00:00:00Z,a@example.org,COMPLAINT'],
    ],
  },
  {
    service: 'Postmark, suppressions',
    header: 'Recipient,Origin,SuppressionReason',
    rows: [
      ['HardBounce', 'a@example.org,Recipient,HardBounce'],
      ['SpamComplaint', 'a@example.org,Recipient,SpamComplaint'],
      ['ManualSuppression', 'a@example.org,Customer,ManualSuppression'],
    ],
  },
  {
    service: 'Mandrill, rejections',
    header: 'email,detail,expired,reason',
    rows: [
      ['hard-bounce', 'a@example.org,550,false,hard-bounce'],
      ['unsub', 'a@example.org,,false,unsub'],
      ['custom', 'a@example.org,,false,custom'],
    ],
  },
];
