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
  {
    service: 'AWeber',
    header: 'Email,Name,Add Date,Status,Stop Time',
    rows: [
      ['subscribed', 'a@example.org,A,2021-04-15 09:12:33,subscribed,'],
      ['unsubscribed', 'a@example.org,A,2021-04-15 09:12:33,unsubscribed,2022-01-01 09:00:00'],
      ['unconfirmed', 'a@example.org,A,2021-04-15 09:12:33,unconfirmed,'],
      ['undeliverable', 'a@example.org,A,2021-04-15 09:12:33,undeliverable,'],
    ],
  },
  {
    service: 'EmailOctopus',
    header: 'Email address,First name,Status,Created at,Last updated at',
    rows: [
      ['SUBSCRIBED', 'a@example.org,A,SUBSCRIBED,2021-04-15T09:12:33+00:00,'],
      ['PENDING', 'a@example.org,A,PENDING,2021-04-15T09:12:33+00:00,'],
      ['UNSUBSCRIBED', 'a@example.org,A,UNSUBSCRIBED,2021-04-15T09:12:33+00:00,'],
    ],
  },
  {
    service: 'GetResponse',
    header: 'email,name,added,origin,status,removal reason,removed on',
    rows: [
      ['subscribed', 'a@example.org,A,2021-04-15 09:12:33,www,subscribed,,'],
      ['removed', 'a@example.org,A,2021-04-15 09:12:33,www,removed,unsubscribe,2022-01-01 00:00:00'],
    ],
  },
  {
    service: 'Drip',
    header: 'id,email,status,time_zone,created_at,unsubscribed_at,bounced_at',
    rows: [
      ['active', '1,a@example.org,active,America/Chicago,2021-04-15T09:12:33Z,,'],
      ['unmarketed', '1,a@example.org,unmarketed,,2021-04-15T09:12:33Z,,'],
      ['unsubscribed', '1,a@example.org,unsubscribed,,2021-04-15T09:12:33Z,,'],
      ['undeliverable', '1,a@example.org,undeliverable,,2021-04-15T09:12:33Z,,'],
    ],
  },
  {
    service: 'Mailjet',
    header: 'email,IsExcludedFromCampaigns,CreatedAt,IsUnsubscribed,UnsubscribedAt,IsOptInPending',
    rows: [
      ['none of them', 'a@example.org,false,2021-04-15T09:12:33Z,false,,false'],
      ['`IsOptInPending`', 'a@example.org,false,2021-04-15T09:12:33Z,false,,true'],
      ['`IsExcludedFromCampaigns`', 'a@example.org,true,2021-04-15T09:12:33Z,false,,false'],
      ['`IsUnsubscribed`', 'a@example.org,false,2021-04-15T09:12:33Z,true,2022-01-01T00:00:00Z,false'],
    ],
  },
  {
    service: 'CleverReach',
    header: 'email,registered,activated,deactivated,source,active,bounced',
    rows: [
      ['`active` 1', 'a@example.org,2021-04-15 09:12:33,2021-04-15 09:20:00,,form,1,0'],
      [
        '`deactivated` set',
        'a@example.org,2021-04-15 09:12:33,2021-04-15 09:20:00,2022-01-01 00:00:00,form,0,0',
      ],
      ['`bounced` above 0', 'a@example.org,2021-04-15 09:12:33,2021-04-15 09:20:00,,form,1,3'],
    ],
  },
  {
    service: 'rapidmail',
    header: 'E-Mail,Vorname,Status,Anmeldedatum,Bestätigungsdatum,Abmeldedatum',
    rows: [
      ['aktiv', 'a@example.org,A,aktiv,2021-04-15 09:12:33,2021-04-15 09:20:00,'],
      ['unbestätigt', 'a@example.org,A,unbestätigt,2021-04-15 09:12:33,,'],
      ['abgemeldet', 'a@example.org,A,abgemeldet,2021-04-15 09:12:33,,2022-01-01'],
      ['Bounce', 'a@example.org,A,Bounce,2021-04-15 09:12:33,,'],
      ['Beschwerde', 'a@example.org,A,Beschwerde,2021-04-15 09:12:33,,'],
    ],
  },
  {
    service: 'Zoho Campaigns',
    header: 'Contact Email,First Name,Contact Status,Subscribed Time,Unsubscribed Time,Bounce Type',
    rows: [
      ['Active', 'a@example.org,A,Active,2021-04-15 09:12:33,,'],
      ['Non-Marketing', 'a@example.org,A,Non-Marketing,2021-04-15 09:12:33,,'],
      ['Unsubscribed', 'a@example.org,A,Unsubscribed,2021-04-15 09:12:33,2022-01-01,'],
      ['Bounced', 'a@example.org,A,Bounced,2021-04-15 09:12:33,,Hard'],
      ['Spam', 'a@example.org,A,Spam,2021-04-15 09:12:33,,'],
    ],
  },
  {
    service: 'Flodesk',
    header: 'Email,First Name,Status,Subscribed on,Source,Segments',
    rows: [
      ['Active', 'a@example.org,A,Active,2021-04-15 09:12:33,form,News'],
      ['Unconfirmed', 'a@example.org,A,Unconfirmed,2021-04-15 09:12:33,,'],
      ['Unsubscribed', 'a@example.org,A,Unsubscribed,2021-04-15 09:12:33,,'],
      ['Bounced', 'a@example.org,A,Bounced,2021-04-15 09:12:33,,'],
      ['Complained', 'a@example.org,A,Complained,2021-04-15 09:12:33,,'],
    ],
  },
  {
    service: 'Loops',
    header: 'email,firstName,source,subscribed,userGroup,createdAt,optInStatus',
    rows: [
      ['accepted', 'a@example.org,A,form,true,,2021-04-15T09:12:33Z,accepted'],
      ['pending', 'a@example.org,A,form,true,,2021-04-15T09:12:33Z,pending'],
      ['rejected', 'a@example.org,A,form,true,,2021-04-15T09:12:33Z,rejected'],
      ['`subscribed` false', 'a@example.org,A,form,false,,2021-04-15T09:12:33Z,'],
    ],
  },
  {
    service: 'Intercom',
    header: 'Name,Email,Signed up (UTC),Unsubscribed from Emails,Marked email as spam,Has hard bounced',
    rows: [
      ['none of them', 'A,a@example.org,2021-04-15 09:12:33,false,false,false'],
      ['`Unsubscribed from Emails`', 'A,a@example.org,2021-04-15 09:12:33,true,false,false'],
      ['`Marked email as spam`', 'A,a@example.org,2021-04-15 09:12:33,false,true,false'],
      ['`Has hard bounced`', 'A,a@example.org,2021-04-15 09:12:33,false,false,true'],
    ],
  },
  {
    service: 'Marketo',
    header:
      'Email Address,Unsubscribed,Unsubscribed Reason,Email Invalid,Marketing Suspended,Black Listed,Created At',
    rows: [
      ['none of them', 'a@example.org,0,,0,0,0,2021-04-15 09:12:33'],
      ['`Unsubscribed`', 'a@example.org,1,,0,0,0,2021-04-15 09:12:33'],
      ['`Marketing Suspended`', 'a@example.org,0,,0,1,0,2021-04-15 09:12:33'],
      ['`Black Listed`', 'a@example.org,0,,0,0,1,2021-04-15 09:12:33'],
      ['`Email Invalid`', 'a@example.org,0,,1,0,0,2021-04-15 09:12:33'],
    ],
  },
  {
    service: 'Pardot',
    header: 'Email,Opted Out,Do Not Email,Mailable,Subscribed On',
    rows: [
      ['`Mailable` true', 'a@example.org,false,false,true,2021-04-15 09:12:33'],
      ['`Mailable` false', 'a@example.org,false,false,false,2021-04-15 09:12:33'],
      ['`Opted Out`', 'a@example.org,true,false,true,2021-04-15 09:12:33'],
    ],
  },
  {
    service: 'Keap',
    header: 'Id,Email,First Name,Email Status,Opt In Date',
    rows: [
      ['Confirmed', '1,a@example.org,A,Confirmed,2021-04-15 09:12:33'],
      ['Single Opt-In', '1,a@example.org,A,Single Opt-In,2021-04-15 09:12:33'],
      ['Non-marketable', '1,a@example.org,A,Non-marketable,2021-04-15 09:12:33'],
      ['Opted Out', '1,a@example.org,A,Opted Out,2021-04-15 09:12:33'],
      ['Hard Bounce', '1,a@example.org,A,Hard Bounce,2021-04-15 09:12:33'],
    ],
  },
  {
    service: 'Dotdigital',
    header: 'Email,Opt-in type,Status,Date subscribed',
    rows: [
      ['Subscribed', 'a@example.org,Double,Subscribed,2021-04-15 09:12:33'],
      ['PendingOptIn', 'a@example.org,Unknown,PendingOptIn,2021-04-15 09:12:33'],
      ['GloballySuppressed', 'a@example.org,Unknown,GloballySuppressed,2021-04-15 09:12:33'],
      ['HardBounced', 'a@example.org,Unknown,HardBounced,2021-04-15 09:12:33'],
      ['IspComplained', 'a@example.org,Unknown,IspComplained,2021-04-15 09:12:33'],
    ],
  },
  {
    service: 'phpList',
    header: 'id,email,confirmed,blacklisted,bouncecount,entered,disabled',
    rows: [
      ['`confirmed` 1', '1,a@example.org,1,0,0,2021-04-15 09:12:33,0'],
      ['`confirmed` 0', '1,a@example.org,0,0,0,2021-04-15 09:12:33,0'],
      ['`blacklisted` 1', '1,a@example.org,1,1,0,2021-04-15 09:12:33,0'],
      ['`disabled` 1', '1,a@example.org,1,0,7,2021-04-15 09:12:33,1'],
    ],
  },
  {
    service: 'MailUp',
    header: 'Email,Nome,Stato,Data iscrizione,Data disiscrizione',
    rows: [
      ['Iscritto', 'a@example.org,A,Iscritto,2021-04-15 09:12:33,'],
      ['In attesa', 'a@example.org,A,In attesa,2021-04-15 09:12:33,'],
      ['Disiscritto', 'a@example.org,A,Disiscritto,2021-04-15 09:12:33,2022-01-01'],
      ['Eliminato', 'a@example.org,A,Eliminato,2021-04-15 09:12:33,'],
    ],
  },
  {
    service: 'Sarbacane',
    header: 'Adresse e-mail,Prénom,Statut,Date d’inscription,Désabonné,NPAI',
    rows: [
      ['Actif', 'a@example.org,A,Actif,2021-04-15 09:12:33,,'],
      ['Désabonné', 'a@example.org,A,Désabonné,2021-04-15 09:12:33,oui,'],
      ['`NPAI` oui', 'a@example.org,A,Actif,2021-04-15 09:12:33,,oui'],
      ['Plainte', 'a@example.org,A,Plainte,2021-04-15 09:12:33,,'],
    ],
  },
  {
    service: 'Acumbamail',
    header: 'email,nombre,estado,fecha de alta,motivo de baja',
    rows: [
      ['Activo', 'a@example.org,A,Activo,2021-04-15 09:12:33,'],
      ['Pendiente', 'a@example.org,A,Pendiente,2021-04-15 09:12:33,'],
      ['De baja', 'a@example.org,A,De baja,2021-04-15 09:12:33,no me interesa'],
      ['Rebotado', 'a@example.org,A,Rebotado,2021-04-15 09:12:33,'],
      ['Queja', 'a@example.org,A,Queja,2021-04-15 09:12:33,'],
    ],
  },
  {
    service: 'Laposta',
    header: 'e-mailadres,voornaam,status,inschrijfdatum,uitschrijfdatum',
    rows: [
      ['Actief', 'a@example.org,A,Actief,2021-04-15 09:12:33,'],
      ['Onbevestigd', 'a@example.org,A,Onbevestigd,2021-04-15 09:12:33,'],
      ['Uitgeschreven', 'a@example.org,A,Uitgeschreven,2021-04-15 09:12:33,2022-01-01'],
      ['Opgeschoond', 'a@example.org,A,Opgeschoond,2021-04-15 09:12:33,'],
    ],
  },
  {
    service: 'FreshMail',
    header: 'Email,Imię,Status,Data zapisu',
    rows: [
      ['Aktywny', 'a@example.org,A,Aktywny,2021-04-15 09:12:33'],
      ['Do aktywacji', 'a@example.org,A,Do aktywacji,2021-04-15 09:12:33'],
      ['Wypisany', 'a@example.org,A,Wypisany,2021-04-15 09:12:33'],
      ['Odbity twardy', 'a@example.org,A,Odbity twardy,2021-04-15 09:12:33'],
      ['Skarga', 'a@example.org,A,Skarga,2021-04-15 09:12:33'],
    ],
  },
  {
    service: 'Unisender',
    header: 'email,Имя,Статус,Дата подписки',
    rows: [
      ['активен', 'a@example.org,A,активен,2021-04-15 09:12:33'],
      ['новый', 'a@example.org,A,новый,2021-04-15 09:12:33'],
      ['отписан', 'a@example.org,A,отписан,2021-04-15 09:12:33'],
      ['недоступен', 'a@example.org,A,недоступен,2021-04-15 09:12:33'],
    ],
  },
  {
    service: 'Japanese services',
    header: 'メールアドレス,お名前,配信状態,登録日時',
    rows: [
      ['配信中', 'a@example.org,A,配信中,2021-04-15 09:12:33'],
      ['仮登録', 'a@example.org,A,仮登録,2021-04-15 09:12:33'],
      ['配信停止', 'a@example.org,A,配信停止,2021-04-15 09:12:33'],
      ['エラー停止', 'a@example.org,A,エラー停止,2021-04-15 09:12:33'],
    ],
  },
  {
    service: 'a form’s answers',
    header: 'Subscribed at,Email address,I agree to get the newsletter',
    rows: [
      ['Yes', '2021-04-15 09:12:33,a@example.org,Yes'],
      ['No', '2021-04-15 09:12:33,a@example.org,No'],
      ['anything else', '2021-04-15 09:12:33,a@example.org,maybe'],
    ],
  },
  {
    service: 'Mailman',
    header: 'Address,Display Name,Delivery Status,Subscribed on',
    rows: [
      ['enabled', 'a@example.org,A,enabled,2021-04-15 09:12:33'],
      ['by_user', 'a@example.org,A,by_user,2021-04-15 09:12:33'],
      ['by_bounces', 'a@example.org,A,by_bounces,2021-04-15 09:12:33'],
    ],
  },
  {
    service: 'SparkPost, suppression list',
    header: 'recipient,type,source,non_transactional,updated',
    rows: [
      ['Spam Complaint', 'a@example.org,non_transactional,Spam Complaint,true,2021-04-15 09:12:33'],
      ['List Unsubscribe', 'a@example.org,non_transactional,List Unsubscribe,true,2021-04-15 09:12:33'],
    ],
  },
  {
    service: 'Patreon',
    header:
      'Name,Email,Patron Status,Follows You,Tier,Patronage Since Date,Last Charge Date,Last Charge Status,subscribed_at',
    rows: [
      [
        'Active patron',
        'A,a@example.org,Active patron,No,Gold,2021-04-15 09:12:33,2024-01-01 00:00:00,Declined,2021-04-15 09:12:33',
      ],
      [
        'Declined patron',
        'A,a@example.org,Declined patron,No,Gold,2021-04-15 09:12:33,2024-01-01 00:00:00,Declined,2021-04-15 09:12:33',
      ],
      [
        'Former patron',
        'A,a@example.org,Former patron,No,Gold,2021-04-15 09:12:33,2024-01-01 00:00:00,Declined,2021-04-15 09:12:33',
      ],
    ],
  },
  {
    service: 'Memberful',
    header: 'Full Name,Email,Plan,Active,Expiration date,Created at,Order total',
    rows: [
      ['`Active` yes', 'A,a@example.org,Digital,yes,2030-01-01,2021-04-15 09:12:33,10'],
      ['`Active` no', 'A,a@example.org,Digital,no,2030-01-01,2021-04-15 09:12:33,10'],
    ],
  },
  {
    service: 'Steady',
    header: 'Vorname,E-Mail,Paket,subscribed_at,Gekündigt am',
    rows: [
      ['no day', 'A,a@example.org,Fan,2021-04-15 09:12:33,'],
      ['`Gekündigt am` a day', 'A,a@example.org,Fan,2021-04-15 09:12:33,2022-01-01'],
    ],
  },
  {
    service: 'Salesforce Marketing Cloud',
    header: 'Email Address,Subscriber Key,Status,Date Added,Date Unsubscribed,Date Undeliverable',
    rows: [
      ['Active', 'a@example.org,1,Active,2021-04-15 09:12:33,,'],
      ['Unsubscribed', 'a@example.org,1,Unsubscribed,2021-04-15 09:12:33,2022-01-01 10:00:00,'],
      [
        'Held and `Date Undeliverable` a day',
        'a@example.org,1,Held,2021-04-15 09:12:33,,2022-01-01 10:00:00',
      ],
      ['Bounced', 'a@example.org,1,Bounced,2021-04-15 09:12:33,,'],
    ],
  },
  {
    service: 'Sailthru',
    header: 'Profile Id,Email,Optout,Optout Time,Hardbounce,Engagement,created_at',
    rows: [
      ['`Optout` none', '1,a@example.org,none,,,active,2021-04-15 09:12:33'],
      ['`Optout` all', '1,a@example.org,all,2022-01-01 10:00:00,,active,2021-04-15 09:12:33'],
      ['`Optout` basic', '1,a@example.org,basic,2022-01-01 10:00:00,,active,2021-04-15 09:12:33'],
      ['`Hardbounce` 1', '1,a@example.org,none,,1,active,2021-04-15 09:12:33'],
    ],
  },
  {
    service: 'Emma',
    header: 'email,member_id,member_status,first_name,member_since',
    rows: [
      ['active', 'a@example.org,1,active,A,2021-04-15 09:12:33'],
      ['opt-out', 'a@example.org,1,opt-out,A,2021-04-15 09:12:33'],
      ['error', 'a@example.org,1,error,A,2021-04-15 09:12:33'],
    ],
  },
  {
    service: 'iContact',
    header: 'contactId,email,firstName,status,created_at,bounceCount',
    rows: [
      ['normal', '1,a@example.org,A,normal,2021-04-15 09:12:33,0'],
      ['unsubscribed', '1,a@example.org,A,unsubscribed,2021-04-15 09:12:33,0'],
      ['donotcontact', '1,a@example.org,A,donotcontact,2021-04-15 09:12:33,0'],
      ['bounced', '1,a@example.org,A,bounced,2021-04-15 09:12:33,0'],
      ['pending', '1,a@example.org,A,pending,2021-04-15 09:12:33,0'],
    ],
  },
  {
    service: 'Benchmark Email',
    header: 'Email,First Name,Permission Status,Date Added',
    rows: [
      ['Single Opt-in', 'a@example.org,A,Single Opt-in,2021-04-15 09:12:33'],
      ['Confirmed Opt-in', 'a@example.org,A,Confirmed Opt-in,2021-04-15 09:12:33'],
      ['Unsubscribed', 'a@example.org,A,Unsubscribed,2021-04-15 09:12:33'],
    ],
  },
  {
    service: 'Moosend',
    header: 'Name,Email,Status,Subscribed On,Unsubscribed On',
    rows: [
      ['Subscribed', 'A,a@example.org,Subscribed,2021-04-15 09:12:33,'],
      ['Unsubscribed', 'A,a@example.org,Unsubscribed,2021-04-15 09:12:33,'],
      ['Removed', 'A,a@example.org,Removed,2021-04-15 09:12:33,'],
      ['Bounced', 'A,a@example.org,Bounced,2021-04-15 09:12:33,'],
    ],
  },
  {
    service: 'Resend',
    header: 'id,email,first_name,created_at,unsubscribed',
    rows: [
      ['`unsubscribed` false', '1,a@example.org,A,2021-04-15 09:12:33,false'],
      ['`unsubscribed` true', '1,a@example.org,A,2021-04-15 09:12:33,true'],
    ],
  },
  {
    service: 'Customer.io',
    header: 'id,email,created_at,unsubscribed,cio_subscription_preferences,suppressed',
    rows: [
      ['both false', '1,a@example.org,2021-04-15 09:12:33,false,topic_1,false'],
      ['`unsubscribed` true', '1,a@example.org,2021-04-15 09:12:33,true,,false'],
      ['`suppressed` true', '1,a@example.org,2021-04-15 09:12:33,false,,true'],
    ],
  },
  {
    service: 'Mailgun, mailing list',
    header: 'address,name,vars,subscribed,created_at',
    rows: [
      ['`subscribed` True', 'a@example.org,A,x2,True,2021-04-15 09:12:33'],
      ['`subscribed` False', 'a@example.org,A,x2,False,2021-04-15 09:12:33'],
    ],
  },
  {
    service: 'Discourse',
    header: 'id,username,email,created_at,active,suspended_at',
    rows: [
      ['`active` true', '1,a,a@example.org,2021-04-15 09:12:33,true,'],
      ['`active` false', '1,a,a@example.org,2021-04-15 09:12:33,false,'],
      ['`suspended_at` a day', '1,a,a@example.org,2021-04-15 09:12:33,true,2022-01-01'],
    ],
  },
  {
    service: 'Squarespace',
    header: 'Email Address,Subscribed On,Source,Accepts Marketing',
    rows: [
      ['`Accepts Marketing` true', 'a@example.org,2021-04-15 09:12:33,Form,true'],
      ['`Accepts Marketing` false', 'a@example.org,2021-04-15 09:12:33,Form,false'],
    ],
  },
  {
    service: 'Stripe, customers',
    header: 'id,Email,Name,created_at,Delinquent,Status',
    rows: [
      ['active', '1,a@example.org,A,2021-04-15 09:12:33,false,active'],
      ['canceled', '1,a@example.org,A,2021-04-15 09:12:33,false,canceled'],
    ],
  },
  {
    service: 'Newsletter, of WordPress',
    header: 'Email,Name,Surname,Sex,Status,Created,Token,List 1',
    rows: [
      ['C', 'a@example.org,A,L,n,C,2021-04-15 09:12:33,x9,1'],
      ['S', 'a@example.org,A,L,n,S,2021-04-15 09:12:33,x9,1'],
      ['U', 'a@example.org,A,L,n,U,2021-04-15 09:12:33,x9,1'],
      ['B', 'a@example.org,A,L,n,B,2021-04-15 09:12:33,x9,1'],
      ['P', 'a@example.org,A,L,n,P,2021-04-15 09:12:33,x9,1'],
    ],
  },
];
