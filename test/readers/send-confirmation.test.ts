import { expect, test } from 'vitest';
import { StoreError } from '../../lib/errors.ts';
import type { ReaderMailOutcome } from '../../lib/ports.ts';
import { sendConfirmation } from '../../lib/readers/send-confirmation.ts';
import { aSubscriber } from '../support/delivery-builders.ts';
import { openReaderDesk } from './a-desk.ts';

const PENDING = aSubscriber(1, { state: 'pending', confirmedAt: null, confirmationSentAt: null });

async function confirmationWhenSes(answers: ReaderMailOutcome) {
  const desk = await openReaderDesk({ sendMail: async () => answers });
  await desk.directory.add(PENDING);
  const sent = await sendConfirmation(PENDING, desk.services);
  const { confirmationSentAt } = (await desk.directory.find(PENDING.id)) ?? PENDING;
  return { sent, confirmationSentAt, counted: Object.fromEntries(desk.counted) };
}

test('a mail that SES accepted is noted in the profile and counted', async () => {
  expect(await confirmationWhenSes('accepted')).toEqual({
    sent: 'accepted',
    confirmationSentAt: '2026-11-22T08:00:00.000Z',
    counted: { ConfirmationsSent: 1 },
  });
});

test('a reader who confirms at the same moment is left as they are', async () => {
  const desk = await openReaderDesk();
  await desk.directory.add(PENDING);
  const confirmed = { ...PENDING, state: 'confirmed' as const, version: 2 };
  desk.services.sendMail = async () => {
    await desk.directory.save(confirmed);
    return 'accepted';
  };
  expect(await sendConfirmation(PENDING, desk.services)).toBe('accepted');
  expect(await desk.directory.find(PENDING.id)).toEqual(confirmed);
});

test('one that failed counts, and one that can still be sent does not; neither is noted as sent', async () => {
  expect(await confirmationWhenSes('failed')).toEqual({
    sent: 'failed',
    confirmationSentAt: null,
    counted: { ConfirmationsFailed: 1 },
  });
  expect(await confirmationWhenSes('later')).toEqual({
    sent: 'later',
    confirmationSentAt: null,
    counted: {},
  });
});

test('a mail whose note cannot be written has been sent all the same, and is not sent again', async () => {
  const desk = await openReaderDesk();
  await desk.directory.add(PENDING);
  const logged: string[] = [];
  desk.services.log = { ...desk.services.log, error: (message) => void logged.push(message) };
  desk.services.directory = {
    ...desk.directory,
    save: async () => {
      throw new StoreError('the table does not answer');
    },
  };
  expect(await sendConfirmation(PENDING, desk.services)).toBe('accepted');
  expect(logged).toEqual(['a confirmation mail was sent, but not recorded']);
});
