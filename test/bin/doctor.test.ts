import {
  DeleteConfigurationSetEventDestinationCommand,
  DeleteIdentityCommand,
  SetIdentityMailFromDomainCommand,
  UpdateAccountSendingEnabledCommand,
  UpdateConfigurationSetSendingEnabledCommand,
} from '@aws-sdk/client-ses';
import { expect, onTestFinished, test } from 'vitest';
import { type Finding, findingsOf } from '../../bin/doctor/findings.ts';
import { readSesSetup } from '../../lib/adapters/aws/ses-setup.ts';
import { localClients } from '../../lib/local/clients.ts';
import { type EmulatorOptions, startEmulators } from '../../lib/local/emulators.ts';
import { createResources } from '../../lib/local/resources.ts';

const IDENTITY = 'news.example.com';

/** A newsletter set up as the stack does it, on the local SES and SNS. */
async function aNewsletter(ses: EmulatorOptions['ses'] = {}) {
  const emulators = await startEmulators({ ses });
  const clients = localClients(emulators.environment);
  onTestFinished(async () => {
    clients.destroy();
    await emulators.stop();
  });
  const { values } = await createResources(clients, emulators, {
    identity: IDENTITY,
    publicUrl: 'http://127.0.0.1:1',
  });
  const configurationSets = [values.configurationSet, values.confirmationConfigurationSet];
  return {
    ses: clients.ses,
    configurationSet: values.configurationSet,
    async wrong(
      seen: { audience?: number; editionsADay?: number; clockAheadSeconds?: number | null } = {},
    ): Promise<Finding[]> {
      const setup = await readSesSetup(clients, { identity: IDENTITY, configurationSets });
      const examination = {
        ...{ identity: IDENTITY, audience: 8, editionsADay: 1, clockAheadSeconds: 0 },
        ...seen,
        ses: setup,
      };
      return findingsOf(examination).filter(({ problem }) => problem !== null);
    },
  };
}

test('a newsletter as it is deployed has nothing wrong', async () => {
  const { wrong } = await aNewsletter();

  expect(await wrong()).toEqual([]);
});

test('an identity that SES does not know: neither verified nor signed nor aligned', async () => {
  const { ses, wrong } = await aNewsletter();
  await ses.send(new DeleteIdentityCommand({ Identity: IDENTITY }));

  expect(await wrong()).toMatchObject([
    { about: `${IDENTITY} is verified`, fix: 'npx cdk deploy' },
    { about: 'mails are signed (DKIM)' },
    { about: 'bounces go to your own domain (MAIL FROM)' },
  ]);
});

test('a MAIL FROM domain that is gone is set by one command', async () => {
  const { ses, wrong } = await aNewsletter();
  await ses.send(new SetIdentityMailFromDomainCommand({ Identity: IDENTITY }));

  expect((await wrong()).map(({ fix }) => fix)).toEqual([
    `aws ses set-identity-mail-from-domain --identity ${IDENTITY} --mail-from-domain bounce.${IDENTITY}`,
  ]);
});

test('the sandbox, and a quota below the audience', async () => {
  const { wrong } = await aNewsletter({ sandbox: true });

  expect(await wrong({ audience: 1_000 })).toMatchObject([
    { about: 'out of the SES sandbox' },
    { problem: 'SES accepts 200 mails in 24 hours, so 800 readers would miss the edition' },
  ]);
});

test('a quota that is enough for one edition and not for the two of a day', async () => {
  const { wrong } = await aNewsletter({ sandbox: true });

  expect((await wrong({ audience: 150, editionsADay: 2 })).map(({ problem }) => problem)).toContain(
    'SES accepts 200 mails in 24 hours, 100 for each of 2 editions, so 50 readers would miss the edition',
  );
});

test('events that no queue receives, and a set that may not send', async () => {
  const { ses, configurationSet: ConfigurationSetName, wrong } = await aNewsletter();
  await ses.send(new UpdateConfigurationSetSendingEnabledCommand({ ConfigurationSetName, Enabled: false }));
  expect((await wrong())[0]?.fix).toMatch(/^aws ses update-configuration-set-sending-enabled/);

  await ses.send(
    new DeleteConfigurationSetEventDestinationCommand({
      ConfigurationSetName,
      EventDestinationName: 'events',
    }),
  );
  expect(await wrong()).toMatchObject([
    {
      about: `events of ${ConfigurationSetName} reach the newsletter`,
      problem: 'no queue receives send, delivery, bounce, complaint, reject',
      fix: 'npx cdk deploy',
    },
  ]);
});

test('an account that was paused', async () => {
  const { ses, wrong } = await aNewsletter();
  await ses.send(new UpdateAccountSendingEnabledCommand({ Enabled: false }));

  expect(await wrong()).toMatchObject([{ about: 'sending is enabled' }]);
});

test('a clock minutes off, and reader pages that do not respond', async () => {
  const { wrong } = await aNewsletter();

  expect(await wrong({ clockAheadSeconds: -240 })).toMatchObject([
    { problem: 'this machine is 240 s behind' },
  ]);
  expect(await wrong({ clockAheadSeconds: null })).toMatchObject([
    { problem: 'the reader pages did not respond' },
  ]);
});
