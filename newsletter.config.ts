import { defineNewsletter } from './lib/contract/config.ts';

/**
 * Your newsletter. Everything else has a documented default: see docs/configuration.md.
 * `npm start` uses this file as it is; `npx cdk deploy` refuses the example.com addresses below.
 */
export default defineNewsletter({
  newsletter: {
    name: 'The Morning Broadsheet',
    tagline: 'Read before the kettle boils',
    language: 'en-GB',
    timeZone: 'Europe/London',
    postalAddress: 'The Morning Broadsheet, 7 Inkwell Row, Leith, Edinburgh EH6 6ZZ, United Kingdom',
    homeUrl: 'https://news.example.com',
    privacyUrl: 'https://news.example.com/privacy',
  },
  deliver: {
    // Every day? A newsletter of working days says: days: ['mon', 'tue', 'wed', 'thu', 'fri'],
    identity: 'news.example.com',
    fromAddress: 'digest@news.example.com',
    replyTo: 'editor@news.example.com',
  },
  operate: {
    editors: ['editor@news.example.com'],
  },
});
