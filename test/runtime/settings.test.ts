import { expect, test } from 'vitest';
import { FUNCTION_ENVIRONMENT, type FunctionName } from '../../lib/contract/environment.ts';
import { SettingsError } from '../../lib/errors.ts';
import { parseConfig, readConfig, readSettings, variablesOf } from '../../lib/runtime/settings.ts';
import newsletter from '../../newsletter.config.ts';

const complete = {
  ARTICLES_BUCKET: 'the-articles',
  EDITIONS_BUCKET: 'the-editions',
  TABLE: 'broadsheet',
  HINTS_QUEUE_URL: 'https://sqs.eu-west-1.amazonaws.com/123456789012/hints',
  WEBHOOKS_QUEUE_URL: 'none',
  EVENTS_QUEUE_URL: 'https://sqs.eu-west-1.amazonaws.com/123456789012/events',
  EVENTS_DEAD_LETTER_QUEUE_URL: 'https://sqs.eu-west-1.amazonaws.com/123456789012/events-dead',
  CONFIGURATION_SET: 'digest',
  CONFIRMATION_CONFIGURATION_SET: 'confirmation',
  PUBLIC_URL: 'https://news.example.com',
  PUBLISH_FUNCTION: 'publish-edition',
};

test('a function reads exactly the variables it is given', () => {
  expect(readSettings('plan-deliveries', complete)).toEqual({
    editionsBucket: 'the-editions',
    table: 'broadsheet',
    hintsQueueUrl: 'https://sqs.eu-west-1.amazonaws.com/123456789012/hints',
  });
});

test('every missing and every malformed variable is named at once', () => {
  const broken = { EDITIONS_BUCKET: 'Not A Bucket', HINTS_QUEUE_URL: 'nowhere' };

  expect(() => readSettings('plan-deliveries', broken)).toThrow(SettingsError);
  expect(() => readSettings('plan-deliveries', broken)).toThrow(
    /EDITIONS_BUCKET[\s\S]*TABLE[\s\S]*HINTS_QUEUE_URL/,
  );
});

test('a public address that ends in a slash is refused, because links would have two', () => {
  expect(() =>
    readSettings('publish-edition', { ...complete, PUBLIC_URL: 'https://news.example.com/' }),
  ).toThrow(/PUBLIC_URL: must not end in a slash/);
});

test('every function can start with a complete environment', () => {
  for (const name of Object.keys(FUNCTION_ENVIRONMENT) as FunctionName[]) {
    expect(Object.keys(readSettings(name, complete))).toHaveLength(variablesOf(name).length);
  }
});

test('the newsletter.config.ts that ships is valid and leaves defaults to the schema', () => {
  const config = parseConfig(newsletter);

  expect(config.newsletter.name).toBe('The Morning Broadsheet');
  expect(config.ingest.freshnessHours).toBe(48);
});

test('every wrong value of the config is named with its path', () => {
  const wrong = {
    ...newsletter,
    newsletter: { ...newsletter.newsletter, timeZone: 'Mars/Olympus' },
    select: { maxStories: 0, maxStorys: 3 },
  };

  expect(() => parseConfig(wrong)).toThrow(/newsletter\.timeZone[\s\S]*select\.maxStories[\s\S]*maxStorys/);
});

test('a bundle without its config says how to build it', () => {
  expect(() => readConfig('/nonexistent')).toThrow(/npm run build/);
});
