import { type SesServer, startSesServer } from '@broadsheet/local-ses';
import type { Fault } from '@broadsheet/local-ses/faults';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createSesClient, createSesMailer } from '../../lib/adapters/aws/ses-mailer.ts';
import { deliverChunks } from '../../lib/deliver/deliver-chunk.ts';
import { planDeliveries } from '../../lib/deliver/plan-deliveries.ts';
import { sweepDeliveries } from '../../lib/deliver/sweep-deliveries.ts';
import { aSubscriber } from '../support/delivery-builders.ts';
import { deliveryCloud, EDITION } from '../support/delivery-cloud.ts';

/*
 * What the sender makes of SES's own refusals: the real adapter and SDK against the SES server, whose log of
 * acceptances is the truth.
 */
const SUBSCRIBERS = 60;

let ses: SesServer;
beforeAll(async () => {
  ses = await startSesServer({ configurationSets: [{ name: 'digest' }], sandbox: false });
});
afterAll(() => ses.stop());

type Cloud = Awaited<ReturnType<typeof aPlannedMorning>>;

let cloud: Cloud;
beforeEach(async () => {
  ses.clearFaults();
  ses.setSandbox(false);
  ses.setQuota({ maxSendRate: 1_000_000, max24HourSend: -1 });
  ses.verify('news.example.com');
  cloud = await aPlannedMorning();
});

async function aPlannedMorning() {
  const morning = deliveryCloud();
  await morning.withSubscribers(SUBSCRIBERS);
  await morning.freeze();
  await planDeliveries(morning.clock.now(), morning, morning.policy);
  const before = ses.acceptances().length;
  return { ...morning, accepted: () => ses.acceptances().slice(before) };
}

const mailerFor = (configurationSet: string) => {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  return createSesMailer(
    createSesClient({ endpoint: ses.url, region: 'eu-west-1', credentials }),
    configurationSet,
  );
};

const send = (id: string, configurationSet = 'digest') =>
  deliverChunks(
    cloud.takeHints(),
    cloud.run(id),
    { ...cloud, mailer: mailerFor(configurationSet) },
    cloud.policy,
  );

async function goOn(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) {
    cloud.later(16);
    await sweepDeliveries(cloud.clock.now(), cloud, cloud.policy);
    await send(`later-${turn}`);
  }
}

const states = () => new Set([...cloud.ledger.all.values()].map(({ state }) => state));

interface Trouble {
  readonly name: string;
  readonly says: RegExp;
  readonly begin: () => void;
  readonly fix: () => void;
  /** Of the function while it lasts. */
  readonly configurationSet?: string;
}

const untilCleared = (fault: Pick<Fault, 'kind' | 'message'>): Pick<Trouble, 'begin' | 'fix'> => ({
  begin: () => ses.inject([{ ...fault, count: null }]),
  fix: () => ses.clearFaults(),
});

const TROUBLES: readonly Trouble[] = [
  {
    name: 'the SES sandbox',
    says: /leave the SES sandbox.*broadsheet doctor/,
    begin: () => {
      ses.setSandbox(true);
      ses.setQuota({ maxSendRate: 1_000_000, max24HourSend: -1 });
    },
    fix: () => ses.setSandbox(false),
  },
  {
    name: 'a sender that is not verified',
    says: /verify the sender with SES.*broadsheet doctor/,
    ...untilCleared({ kind: 'message-rejected' }),
  },
  {
    name: 'a missing configuration set',
    says: /deploy the stack again: its SES configuration set is gone/,
    begin: () => {},
    fix: () => {},
    configurationSet: 'gone',
  },
  { name: 'a paused account', says: /reply to AWS’s email/, ...untilCleared({ kind: 'account-paused' }) },
  {
    name: 'a configuration set that somebody switched off',
    says: /update-configuration-set-sending-enabled/,
    ...untilCleared({ kind: 'configuration-set-paused' }),
  },
  {
    name: 'a permission that was revoked',
    says: /deploy the stack again: the sender lost its permission/,
    ...untilCleared({ kind: 'access-denied' }),
  },
  {
    name: 'a clock that is wrong by five minutes, refused by its date',
    says: /clock: it is several minutes off/,
    ...untilCleared({ kind: 'request-expired' }),
  },
  {
    name: 'a clock that is wrong by five minutes, refused by its signature',
    says: /check credentials and clock/,
    ...untilCleared({ kind: 'signature-mismatch' }),
  },
  {
    name: 'a MAIL FROM domain without its records',
    says: /publish the MX and SPF records.*broadsheet doctor/,
    ...untilCleared({ kind: 'mail-from-not-verified' }),
  },
];

describe('a set-up that cannot send', () => {
  test.each(TROUBLES)(
    '$name: nobody is failed, everybody waits, the log says what to do',
    async (trouble) => {
      trouble.begin();
      await send('run-1', trouble.configurationSet);
      expect(cloud.accepted()).toEqual([]);
      expect([...states()]).toEqual(['RETRY']);
      const { parked } = await cloud.control.read();
      expect(parked?.reason).toMatch(trouble.says);
      const said = cloud.logged.filter(
        ({ level, message }) => level === 'error' && message === 'sending is parked',
      );
      expect(said[0]?.facts).toMatchObject({ reason: expect.stringMatching(trouble.says) });

      trouble.fix();
      await goOn();
      expect([...states()]).toEqual(['ACCEPTED']);
      expect(
        cloud
          .accepted()
          .flatMap(({ recipients }) => recipients)
          .sort(),
      ).toEqual(everyone());
    },
  );

  test('a used-up daily quota marks no reader as failed, and sending resumes by itself', async () => {
    ses.inject([{ kind: 'daily-quota', count: null, skip: 20 }]);
    await send('run-1');
    expect(states()).toEqual(new Set(['ACCEPTED', 'RETRY']));
    expect((await cloud.control.read()).parked?.reason).toBe('the daily quota is used up');
    ses.clearFaults();
    await goOn();
    expect(
      cloud
        .accepted()
        .flatMap(({ recipients }) => recipients)
        .sort(),
    ).toEqual(everyone());
  });
});

test('an address that SES refuses fails alone, with SES’s word for it', async () => {
  ses.inject([{ kind: 'invalid-parameter', to: aSubscriber(7).address, count: null }]);
  await send('run-1');
  expect(cloud.rowOf(7)).toMatchObject({
    state: 'FAILED',
    reason: 'InvalidParameterValue',
    edition: EDITION,
  });
  expect(cloud.accepted()).toHaveLength(SUBSCRIBERS - 1);
  await goOn();
  expect(cloud.accepted()).toHaveLength(SUBSCRIBERS - 1);
});

function everyone(): string[] {
  return Array.from({ length: SUBSCRIBERS }, (_, n) => aSubscriber(n).address).sort();
}
