/** Names another file than `newsletter.config.ts`, for the CDK app and the command line. */
export const NEWSLETTER_VARIABLE = 'NEWSLETTER_CONFIG';
