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
];
