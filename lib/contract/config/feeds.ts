import * as z from 'zod';

/** One feed that is fetched into the articles bucket. */
const feedConfig = z.strictObject({
  /** Where it is: https only. */
  url: z
    .url({ protocol: /^https$/, error: 'must be an https address' })
    .refine((url) => !/^https:\/\/[^/?#]*@/.test(url), 'must not hold a user name or password'),
  /** Who publishes it; wins over what the feed says. */
  publisher: z.string().trim().min(1).max(80).optional(),
  /** Section of items that name none. */
  section: z.string().trim().min(1).max(60).optional(),
});
export type FeedConfig = z.infer<typeof feedConfig>;

/** Feeds to fetch; none leaves the fetcher out of the stack. */
export const feedsConfig = z
  .array(feedConfig)
  .max(500)
  .refine(
    (feeds) => new Set(feeds.map(({ url }) => url)).size === feeds.length,
    'must name each feed only once',
  )
  .default([]);
