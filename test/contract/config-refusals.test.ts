import { expect, test } from 'vitest';
import { parseConfig } from '../../lib/runtime/settings.ts';
import { OWN_CONFIG } from '../support/synth.ts';

// Each of these passed synth once and was refused by AWS in the middle of the first deploy.

const newsletter = (about: object) => ({ ...OWN_CONFIG, newsletter: { ...OWN_CONFIG.newsletter, ...about } });
const deliver = (about: object) => ({ ...OWN_CONFIG, deliver: { ...OWN_CONFIG.deliver, ...about } });

const compose = (about: object) => ({ ...OWN_CONFIG, compose: about });

const FIVE = ['World', 'Politics', 'Business', 'Sport', 'Culture'];
const EVENING = { name: 'evening', publishAt: '17:00', deliverAt: '18:00' };

test.each([
  ['an offset as time zone', newsletter({ timeZone: '+05:30' }), /timeZone: is not an IANA time zone/],
  ['a zone in small letters', newsletter({ timeZone: 'europe/london' }), /must be written "Europe\/London"/],
  ['a zone’s old name', newsletter({ timeZone: 'Asia/Calcutta' }), /must be written "Asia\/Kolkata"/],
  ['the name of a language', newsletter({ language: 'English' }), /language: .*write "en", not "English"/],
  [
    'words with a placeholder that nothing fills',
    newsletter({ words: { readIn: 'Read it in {paper}' } }),
    /readIn: may only use the placeholders \{publisher\}/,
  ],
  ['a broken language tag', newsletter({ language: 'en_GB' }), /newsletter\.language/],
  [
    'delivery before publishing',
    deliver({ publishAt: '07:00' }),
    /publishAt: must not be after deliver\.deliverAt/,
  ],
  [
    'sections of more than 32 mails',
    compose({ sectionChoice: { offered: FIVE } }),
    /offered: makes more than 32 different mails/,
  ],
  ['no day to appear on', deliver({ days: [] }), /deliver\.days: names no day/],
  ['an unknown day', deliver({ days: ['monday'] }), /must be one of "mon"/],
  ['a holiday that is no date', deliver({ holidays: ['25 December'] }), /deliver\.holidays/],
  [
    'two editions of one name',
    deliver({ editions: [EVENING, { ...EVENING, publishAt: '16:00' }] }),
    /a name twice/,
  ],
  [
    'two editions at once',
    deliver({ editions: [EVENING, { ...EVENING, name: 'late' }] }),
    /the same publishAt/,
  ],
  [
    'an edition delivered before it is made',
    deliver({ editions: [{ ...EVENING, deliverAt: '16:00' }] }),
    /must not be after deliverAt/,
  ],
  [
    'two editions of one day with too little time for the first',
    deliver({ editions: [EVENING, { ...EVENING, name: 'late', publishAt: '18:30', deliverAt: '19:59' }] }),
    /two hours apart/,
  ],
  [
    'a late edition with too little time before the early one of the next day',
    deliver({
      editions: [
        { name: 'early', publishAt: '00:10', deliverAt: '00:30', days: ['tue'] },
        { name: 'late', publishAt: '22:00', deliverAt: '23:00', days: ['mon'] },
      ],
    }),
    /two hours apart/,
  ],
  [
    'the same, named the other way round',
    deliver({
      editions: [
        { name: 'late', publishAt: '22:00', deliverAt: '23:00', days: ['mon'] },
        { name: 'early', publishAt: '00:10', deliverAt: '00:30', days: ['tue'] },
      ],
    }),
    /two hours apart/,
  ],
  ['a name that is no word', deliver({ editions: [{ ...EVENING, name: 'Late night' }] }), /lower-case word/],
  ['an identity that is no domain', deliver({ identity: 'https://quay' }), /identity: is not a host name/],
])('%s is refused, with the fix', (_what, config, complaint) => {
  expect(() => parseConfig(config)).toThrow(complaint);
});

test('a late edition and an early one that do not meet are taken', () => {
  const editions = [
    { name: 'early', publishAt: '00:10', deliverAt: '00:30', days: ['mon'] },
    { name: 'late', publishAt: '22:00', deliverAt: '23:00', days: ['mon'] },
  ];
  expect(parseConfig(deliver({ editions })).deliver.editions).toHaveLength(2);
});

test('capitals in addresses and domains make no difference', () => {
  const config = deliver({
    identity: 'Letter.QuayChronicle.pt',
    fromAddress: 'Morning@LETTER.quaychronicle.pt',
  });
  expect(parseConfig(config).deliver.identity).toBe('letter.quaychronicle.pt');
});
