/**
 * The Regions that have every service of the stack, as of November 2026: all public Regions and GovCloud, without those
 * that lack SES or HTTP APIs. `npm run proof -- template` compares the list with cfn-lint's.
 */
export const REGIONS: readonly string[] = [
  ...['us-east-1', 'us-east-2', 'us-west-1', 'us-west-2', 'ca-central-1', 'ca-west-1', 'sa-east-1'],
  ...['eu-west-1', 'eu-west-2', 'eu-west-3', 'eu-central-1', 'eu-central-2', 'eu-north-1', 'eu-south-1'],
  ...['ap-northeast-1', 'ap-northeast-2', 'ap-northeast-3', 'ap-south-1', 'ap-south-2'],
  ...['ap-southeast-1', 'ap-southeast-2', 'ap-southeast-3', 'ap-southeast-5'],
  ...['af-south-1', 'il-central-1', 'me-central-1', 'me-south-1', 'us-gov-east-1', 'us-gov-west-1'],
];
