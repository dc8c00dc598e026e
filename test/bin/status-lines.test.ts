import { describe, expect, test } from 'vitest';
import { type EditionStatus, statusLines } from '../../bin/cli/status-lines.ts';
import { OPEN_GATE } from '../../lib/domain/edition-gate.ts';

const report: EditionStatus['report'] = {
  edition: '2026-11-22',
  asOf: '2026-11-22T07:00:00.000Z',
  planned: 1000,
  accepted: 700,
  failed: 0,
  suppressed: 0,
  unconfirmed: 0,
  expired: 0,
  open: 300,
  balanced: false,
  delivered: 690,
  bouncedHard: 1,
  bouncedSoft: 2,
  complained: 0,
  delayed: 0,
  throttled: 0,
  ambiguous: 0,
  mornings: [],
  chunks: { planned: 2, done: 1, lost: 0 },
  minutes: [],
};
const control: EditionStatus['control'] = {
  paused: null,
  parked: null,
  quotaUntil: null,
  limits: { maxSendRate: 10, max24Hours: null, sentLast24Hours: 0, askedAt: '2026-11-22T06:00:00.000Z' },
  drainedAt: null,
  guardsWaivedFor: null,
  roomUntil: null,
  gates: {},
};
const row: EditionStatus['row'] = {
  id: '2026-11-22',
  revision: 2,
  number: 7,
  path: 'editions/2026-11-22/r2/0123456789abcdef',
  manifestSha256: '0'.repeat(64),
  headline: 'Sluice gates closed',
  cut: '2026-11-22T05:00:00.000Z',
  state: 'open',
} as EditionStatus['row'];

const said = (about: Partial<EditionStatus> = {}) =>
  statusLines({ row, report, control, gate: OPEN_GATE, needsApproval: false, ...about }).join('\n');

test('status shows the progress of an edition that nothing holds, and how long the rest takes at SES’s rate', () => {
  expect(said().split('\n')).toEqual([
    'Edition 2026-11-22, No. 7, revision 2: “Sluice gates closed” (open)',
    expect.stringMatching(/^\[█{21}·{9}\] 70\.0% {2}1000 planned = 700 accepted .+ \+ 300 open$/),
    '  mailboxes: 690 delivered, 1 hard bounce, 2 soft bounces, 0 complaints',
    '  300 to go, about 1 minute at 10.0 per second',
  ]);
});

test('the pace of the last minutes counts for more than SES’s rate', () => {
  const minutes = [
    { minute: '2026-11-22T06:59', counts: { accepted: 60 } },
  ] as unknown as typeof report.minutes;
  expect(said({ report: { ...report, minutes } })).toContain('300 to go, about 5 minutes at 1.0 per second');
});

test('a finished edition has nothing to go', () => {
  expect(said({ report: { ...report, accepted: 1000, open: 0 } })).not.toContain('to go');
});

test('SES’s day is said when the rest is too much for it', () => {
  const limits = { ...control.limits, max24Hours: 1000, sentLast24Hours: 900 } as typeof control.limits;
  expect(said({ control: { ...control, limits } })).toContain(
    'SES accepts 100 more mails today; 200 readers may miss this edition',
  );
});

describe('whatever holds an edition is named, with the command that lifts it', () => {
  const at = '2026-11-22T06:00:00.000Z';
  test.each<[string, Partial<typeof control>, string]>([
    [
      'a pause',
      { paused: { reason: 'canary', at } },
      `PAUSED since ${at}: canary. To continue: npx broadsheet resume`,
    ],
    ['a park', { parked: { reason: 'SES refuses', until: at } }, `parked until ${at}: SES refuses`],
    [
      'the quota',
      { quotaUntil: at },
      `the daily quota is used up; sending continues automatically after ${at}`,
    ],
  ])('%s', (_, state, line) => {
    expect(said()).not.toContain(line);
    expect(said({ control: { ...control, ...state } })).toContain(line);
  });

  test('an editor, or the desk file', () => {
    const hold = { by: 'una', at, reason: 'wrong lead' };
    const gate = { ...OPEN_GATE, hold } as EditionStatus['gate'];
    expect(said({ gate })).toContain(
      `HELD by una since ${at}: wrong lead. To release it: npx broadsheet desk release`,
    );
  });

  test('an approval that is still missing, of this revision', () => {
    const waits = 'WAITING for approval of revision 2: npx broadsheet desk approve';
    const approvedAs = (revision: number) =>
      ({ ...OPEN_GATE, approval: { by: 'una', at, revision } }) as EditionStatus['gate'];
    expect(said()).not.toContain(waits);
    expect(said({ needsApproval: true })).toContain(waits);
    expect(said({ needsApproval: true, gate: approvedAs(1) })).toContain(waits);
    expect(said({ needsApproval: true, gate: approvedAs(2) })).toContain(`approved by una at ${at}`);
    expect(said({ needsApproval: true, gate: approvedAs(2) })).not.toContain(waits);
    expect(said({ needsApproval: true, row: { ...row, state: 'closed' } as typeof row })).not.toContain(
      waits,
    );
  });
});

test('readers who got nothing are counted, with what to do', () => {
  const mornings = [{ state: 'lapsed' }] as unknown as typeof report.mornings;
  const losses = said({ report: { ...report, failed: 2, mornings } });
  expect(losses).toContain(
    '2 deliveries failed: fix the addresses or the shared cause, then run: npx broadsheet resend-failed',
  );
  expect(losses).toContain('1 morning lapsed: the cut-off passed before it was planned');
  expect(said()).not.toMatch(/failed:|lapsed/);
});
