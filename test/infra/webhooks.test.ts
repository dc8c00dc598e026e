import { describe, expect, test } from 'vitest';
import { variablesOf } from '../../lib/runtime/settings.ts';
import { statementsOf, textOf } from '../support/iam.ts';
import { OWN_CONFIG, synthesise } from '../support/synth.ts';

const url = 'https://crm.quaychronicle.pt/hooks';
const { json, functions, template } = synthesise({
  ...OWN_CONFIG,
  operate: { webhook: { url }, editors: ['desk@quaychronicle.pt'] },
});
const plain = synthesise();
const rightsOf = (name: Parameters<typeof functions.get>[0]) =>
  statementsOf(json, functions.get(name)?.role ?? '')
    .flatMap(({ Action, Resource }) =>
      [Action]
        .flat()
        .flatMap((action) => [Resource].flat().map((each) => `${String(action)} ${textOf(each)}`)),
    )
    .filter((right) => !right.startsWith('logs:'));

describe('without a webhook in the config', () => {
  test('nothing of it is deployed', () => {
    expect([...plain.functions.keys()]).not.toContain('send-webhooks');
    expect(JSON.stringify(plain.json.Resources)).not.toMatch(/webhook(?!s_queue_url)/i);
  });
});

describe('with a webhook', () => {
  test('its function has its settings, a queue and dead letters after thirteen attempts', () => {
    const { NODE_OPTIONS: _, ...ours } =
      functions.get('send-webhooks')?.properties.Environment.Variables ?? {};
    expect(Object.keys(ours).sort()).toEqual(variablesOf('send-webhooks').sort());
    template.hasResourceProperties('AWS::SQS::Queue', { RedrivePolicy: { maxReceiveCount: 13 } });
  });

  test('its function reads profiles and the secret, and may change no profile, send no mail, read no file', () => {
    const actions = new Set(rightsOf('send-webhooks').map((right) => right.split(' ')[0]));
    expect([...actions].sort()).toEqual([
      'dynamodb:GetItem',
      'dynamodb:PutItem',
      'sqs:ChangeMessageVisibility',
      'sqs:DeleteMessage',
      'sqs:GetQueueAttributes',
      'sqs:GetQueueUrl',
      'sqs:ReceiveMessage',
    ]);
    const writes = statementsOf(json, functions.get('send-webhooks')?.role ?? '').filter(({ Action }) =>
      [Action].flat().includes('dynamodb:PutItem'),
    );
    expect(writes.map(({ Condition }) => JSON.stringify(Condition))).toEqual([
      expect.stringContaining('"WEBHOOK"'),
    ]);
    expect(JSON.stringify(writes)).not.toContain('S#');
  });

  test('only the reader pages, the desk and the feedback may queue events', () => {
    const may = [...functions.keys()].filter((name) =>
      rightsOf(name).some((right) => right.startsWith('sqs:SendMessage') && right.includes('Webhooks')),
    );
    expect(may.sort()).toEqual(['record-feedback', 'serve-desk', 'serve-readers']);
  });

  test('events that are given up set off an alarm', () => {
    expect(JSON.stringify(json)).toContain('docs/runbook.md#webhook-events-given-up');
  });

  test.each([
    'http://crm.example.pt/',
    'https://user:pw@crm.example.pt/',
    'https://crm.example.pt/#a',
    'crm',
  ])('the address %s is refused', (wrong) => {
    expect(() => synthesise({ ...OWN_CONFIG, operate: { webhook: { url: wrong } } })).toThrow(
      'operate.webhook',
    );
  });
});
