import { REGIONS } from '../../lib/contract/regions.ts';
import { SettingsError } from '../../lib/errors.ts';

/** The CDK sets the Region of the operator's credentials. CloudFormation would stop in the middle of the first deploy. */
export function refuseRegion(region: string | undefined): void {
  if (region === undefined || REGIONS.includes(region)) return;
  throw new SettingsError(`AWS_REGION is ${region}, which lacks SES or HTTP APIs (as of November 2026)`, {
    fix: `use one of ${REGIONS.join(', ')}`,
  });
}
