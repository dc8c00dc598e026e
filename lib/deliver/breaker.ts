import type { EditionId } from '../domain/edition.ts';
import type { DeliveryTally } from '../ports.ts';
import { sumOf } from './tallies.ts';

/** With fewer accepted mails a rate of bounces or complaints is meaningless. */
const ENOUGH = 500;

/**
 * Shares of hard bounces and complaints at which SES reviews an account.
 *
 * @see https://docs.aws.amazon.com/ses/latest/dg/faqs-enforcement.html
 */
export const SES_REVIEWS_AT = { bounces: 0.05, complaints: 0.001 } as const;

/** We stop before. */
const MOST_BOUNCES = 0.8 * SES_REVIEWS_AT.bounces;
const MOST_COMPLAINTS = 0.8 * SES_REVIEWS_AT.complaints;

/**
 * A provider that rejects us because of our set-up rejects all of its readers, on a small list as on a large one. A
 * corporate filter rejects a few.
 */
const MOST_REJECTIONS = 0.1;
const FEW_REJECTIONS = 2;

/**
 * Why an edition should be held because it bounces or is complained about at a rate that costs the account its
 * reputation; null if it should not. The lower end of the 95 % interval decides, so that a few early bounces cannot
 * trip it.
 */
export async function reputationAtRisk(
  edition: EditionId,
  { tally }: { readonly tally: DeliveryTally },
): Promise<string | null> {
  const minutes = await tally.read(edition);
  const why = verdict(
    sumOf(minutes, 'accepted'),
    sumOf(minutes, 'bounced-hard'),
    sumOf(minutes, 'complained'),
  );
  if (why !== null) return `${why}: check the newest addresses of the list, then run \`broadsheet resume\``;
  return rejections(sumOf(minutes, 'accepted'), sumOf(minutes, 'rejected'));
}

/** Why so many rejections of our set-up, content or reputation hold the edition; null when there are few. */
export function rejections(accepted: number, rejected: number): string | null {
  return rejected > FEW_REJECTIONS && wilsonLowerBound(rejected, accepted) > MOST_REJECTIONS
    ? `providers rejected ${rejected} of ${accepted} mails because of their sender or content: ` +
        'run `broadsheet doctor`, fix what it finds, then run `broadsheet resume`'
    : null;
}

/** Why these numbers are too high; null when they are not. */
export function verdict(accepted: number, bounced: number, complained: number): string | null {
  if (accepted < ENOUGH) return null;
  if (wilsonLowerBound(bounced, accepted) > MOST_BOUNCES)
    return `${bounced} of ${accepted} mails bounced hard`;
  if (wilsonLowerBound(complained, accepted) > MOST_COMPLAINTS) {
    return `${complained} of ${accepted} readers complained`;
  }
  return null;
}

/**
 * Lower end of the 95 % confidence interval of a share.
 *
 * @see Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927)
 */
export function wilsonLowerBound(hits: number, trials: number): number {
  if (trials === 0) return 0;
  const z = 1.96;
  const share = Math.min(1, hits / trials);
  const centre = share + (z * z) / (2 * trials);
  const margin = z * Math.sqrt((share * (1 - share) + (z * z) / (4 * trials)) / trials);
  return Math.max(0, (centre - margin) / (1 + (z * z) / trials));
}
