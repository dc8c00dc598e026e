import { defineNewsletter } from './lib/contract/config.ts';

/**
 * Your newsletter. Everything else has a documented default: see docs/configuration.md.
 * `npm start` uses this file as it is; `npx cdk deploy` refuses the example.com addresses below.
 */
export default defineNewsletter({
  newsletter: {
    name: 'The Morning Broadsheet',
    tagline: 'The day’s news, weighed before breakfast',
    language: 'en-GB',
    timeZone: 'Europe/London',
    postalAddress: 'The Morning Broadsheet, 12 Printing House Lane, London EC4V 5XX, United Kingdom',
    homeUrl: 'https://news.example.com',
    privacyUrl: 'https://news.example.com/privacy',
  },
  deliver: {
    identity: 'news.example.com',
    fromAddress: 'digest@news.example.com',
    replyTo: 'editor@news.example.com',
  },
});
