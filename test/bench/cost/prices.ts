/**
 * List prices in US dollars, us-east-1, on demand, without free tiers but CloudWatch's, which every account has
 * for good. One file, so that a wrong price is fixed in one place.
 *
 * Checked 2026-11-27 against pages that quote AWS's lists for us-east-1; AWS's own pages show their figures only to a
 * browser. Lambda: cloudchipr.com/blog/aws-lambda-pricing (2024), again in a page of May 2026. SQS:
 * cloudburn.io/blog/amazon-sqs-pricing (March 2026). SNS: factualminds.com, "Amazon SNS Pricing" (June 2026).
 * CloudWatch: signoz.io/guides/cloudwatch-pricing (February 2026); free tier: aws.amazon.com/cloudwatch/pricing. S3:
 * c3x.dev, "S3 request fees explained". Scheduler: cloudburn.io/blog/amazon-eventbridge-pricing (March 2026; the first 14
 * million a month cost nothing). HTTP API: AWS whitepaper on private API integration, table 4. DynamoDB: halved in
 * November 2024 (airbyte.com, DynamoDB pricing); recovery: finops.com.py. SES plans: AWS Price List API of 2026-07-22.
 */
export const PRICES = {
  /** One write of up to 1 KB. */
  dynamoWrite: 0.625e-6,
  /** One strongly consistent read of up to 4 KB. */
  dynamoRead: 0.125e-6,
  dynamoGigabyteMonth: 0.25,
  /** Point-in-time recovery. */
  dynamoBackupGigabyteMonth: 0.2,
  /** HTTP API, up to 300 million a month. */
  apiRequest: 1e-6,
  lambdaGigabyteSecondArm: 0.000_013_333_4,
  lambdaRequest: 0.2e-6,
  sqsRequest: 0.4e-6,
  snsPublish: 0.5e-6,
  s3Put: 5e-6,
  s3Get: 0.4e-6,
  logGigabyte: 0.5,
  metricMonth: 0.3,
  alarmMonth: 0.1,
  /** So many of each cost nothing, in every account and for good. */
  freeMetrics: 10,
  freeAlarms: 10,
  scheduleInvocation: 1e-6,
  /** À la carte; `aws sesv2 put-account-pricing-attributes --plan NONE` chooses it. */
  sesMail: 0.000_1,
  /** The plan of new accounts, by the mail: the first 10 million of a month, to 100 million, above. */
  sesEssentials: [
    { upTo: 10e6, mail: 0.000_16 },
    { upTo: 100e6, mail: 0.000_14 },
    { upTo: Number.POSITIVE_INFINITY, mail: 0.000_11 },
  ],
} as const;
