import { describe, expect, test } from 'vitest';
import { dispatchHints } from '../../lib/deliver/dispatch-hints.ts';
import type { DeliveryPolicy } from '../../lib/deliver/policy.ts';
import { aChunk } from '../support/delivery-builders.ts';
import { deliveryCloud, EDITION, MORNING } from '../support/delivery-cloud.ts';

const CUT_OFF = aChunk().cutOffAt;
const at = (seconds: number) => new Date(Date.parse(MORNING) + seconds * 1000).toISOString();

/** An edition with these chunks; `dispatch` gives the names that were hinted. */
async function planned(
  chunks: readonly Parameters<typeof aChunk>[0][],
  policy: Partial<DeliveryPolicy> = {},
) {
  const cloud = deliveryCloud({ chunkSize: 10, maxSendRate: null, ...policy });
  for (const [i, about] of chunks.entries())
    await cloud.plan.addChunk(aChunk({ name: `${i}`, count: 10, ...about }));
  const dispatch = async (
    canary: Parameters<typeof dispatchHints>[1]['status'] = 'passed',
    now = MORNING,
  ) => {
    const status = canary === 'silent' ? { status: canary, why: '' } : { status: canary };
    const sent = await dispatchHints(
      { id: EDITION, revision: 1 },
      status,
      new Date(now),
      cloud,
      cloud.policy,
    );
    const hints = cloud.takeHints();
    expect(hints).toHaveLength(sent);
    return hints;
  };
  const names = async (...of: Parameters<typeof dispatch>) =>
    (await dispatch(...of)).map(({ chunk }) => chunk).sort();
  return { cloud, dispatch, names };
}

test('chunks that are due within a minute are hinted, with a delay to that time; later and done ones are not', async () => {
  const { dispatch } = await planned([
    { name: 'now' },
    { name: 'soon', dueAt: at(60), nextAt: at(60) },
    { name: 'later', dueAt: at(61), nextAt: at(61) },
    { name: 'done', state: 'done' },
    { name: 'lost', state: 'lost' },
  ]);
  expect(await dispatch()).toEqual([
    { edition: EDITION, chunk: 'now', delaySeconds: 0 },
    { edition: EDITION, chunk: 'soon', delaySeconds: 60 },
  ]);
});

test('a chunk that was hinted is due again five minutes later', async () => {
  const { cloud, dispatch } = await planned([{}, { name: 'soon', nextAt: at(30) }]);
  await dispatch();
  expect((await cloud.plan.chunks(EDITION)).map(({ nextAt }) => nextAt)).toEqual([at(300), at(330)]);
  expect(await dispatch()).toEqual([]);
});

describe('the queue holds little work, so that a pause takes effect soon', () => {
  const twenty = Array.from({ length: 20 }, () => ({}));

  test('two chunks when nothing is known of the rate', async () => {
    const { names } = await planned(twenty, { hintSeconds: 1 });
    expect(await names()).toHaveLength(2);
  });

  test('two minutes of SES’s rate, or of the operator’s', async () => {
    const { cloud, names } = await planned(twenty);
    await cloud.control.setLimits(
      { maxSendRate: 1, max24Hours: null, sentLast24Hours: 0, askedAt: MORNING },
      null,
    );
    expect(await names()).toHaveLength(12);
    expect(await (await planned(twenty, { maxSendRate: 0.5 })).names()).toHaveLength(6);
  });

  test('less what is waiting there already', async () => {
    const { cloud, names } = await planned(twenty, { maxSendRate: 0.5 });
    cloud.hints.waiting = async () => 4;
    expect(await names()).toHaveLength(2);
    cloud.hints.waiting = async () => 6;
    expect(await names()).toEqual([]);
  });

  test('two hundred hints at most, however small the chunks', async () => {
    const tiny = Array.from({ length: 210 }, () => ({ count: 1 }));
    expect(await (await planned(tiny, { maxSendRate: 500 })).names()).toHaveLength(200);
  });
});

describe('while nothing may be sent', () => {
  const late = { name: 'late', cutOffAt: MORNING };

  test.each([
    ['a pause', { approvalRequired: false }, true],
    ['a missing approval', { approvalRequired: true }, false],
  ])('%s leaves only chunks past their cut-off, whose readers expire', async (_, policy, isPaused) => {
    const { cloud, names } = await planned([{}, late], policy);
    if (isPaused) await cloud.control.pause('by hand', MORNING);
    expect(await names()).toEqual(['late']);
  });
});

describe('the canary', () => {
  test('goes one chunk at a time', async () => {
    const { names } = await planned([{}, {}, {}]);
    expect(await names('sending')).toHaveLength(1);
    // The first one may still be in work.
    expect(await names('sending', at(60))).toEqual([]);
    expect(await names('sending', at(301))).toHaveLength(1);
  });

  test('does not wait for a chunk that is not due yet', async () => {
    const { names } = await planned([{}, { name: 'tomorrow', dueAt: at(7200), nextAt: at(200) }]);
    expect(await names('sending')).toEqual(['0']);
  });

  test.each(['watched', 'silent'] as const)(
    'lets nothing leave while it is %s, but readers still expire',
    async (status) => {
      const { names } = await planned([{}, {}]);
      expect(await names(status)).toEqual([]);
      expect(await names(status, CUT_OFF)).toEqual(['0', '1']);
    },
  );
});
