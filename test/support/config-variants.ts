import { OWN_CONFIG } from './synth.ts';

/** One config for each form that the stack can take. */
export const CONFIG_VARIANTS: Readonly<Record<string, unknown>> = {
  plain: OWN_CONFIG,
  feeds: { ...OWN_CONFIG, ingest: { feeds: [{ url: 'https://quaychronicle.pt/feed.xml' }] } },
  'own domain': {
    ...OWN_CONFIG,
    operate: {
      alarmEmail: 'night-desk@quaychronicle.pt',
      publicDomain: {
        name: 'readers.quaychronicle.pt',
        certificateArn: 'arn:aws:acm:eu-west-1:123456789012:certificate/0f1e2d3c-1234-4abc-9def-0123456789ab',
        inLinks: false,
      },
    },
  },
  'own domain in its zone': {
    ...OWN_CONFIG,
    operate: {
      publicDomain: { name: 'readers.letter.quaychronicle.pt', inLinks: true },
      hostedZoneId: 'Z0123456789ABC',
    },
  },
  'several newsletters': { ...OWN_CONFIG, operate: { name: 'evening', hostedZoneId: 'Z0123456789ABC' } },
  webhook: { ...OWN_CONFIG, operate: { webhook: { url: 'https://crm.quaychronicle.pt/hooks' } } },
  'several editions': {
    ...OWN_CONFIG,
    deliver: {
      ...OWN_CONFIG.deliver,
      editions: [
        { name: 'morning', publishAt: '05:00', deliverAt: '06:30' },
        { name: 'weekend', publishAt: '07:00', deliverAt: '08:00', days: ['sat'], repeats: true },
      ],
    },
  },
  'restored table': { ...OWN_CONFIG, operate: { table: 'Readers-restored' } },
  'existing identity': { ...OWN_CONFIG, operate: { createIdentity: false } },
};
