import { expect, test } from 'vitest';
import { refuseRegion } from '../../bin/cli/refuse-region.ts';

test('a Region that lacks a service is refused before anything is made, with those that have all', () => {
  for (const region of ['ap-east-1', 'mx-central-1', 'cn-north-1', 'eu-south-2'])
    expect(() => refuseRegion(region)).toThrow(`AWS_REGION is ${region}`);
  expect(() => refuseRegion('ap-east-1')).toThrow(/eu-west-1/);
});

test('without credentials there is no Region to refuse', () => {
  expect(() => refuseRegion(undefined)).not.toThrow();
  expect(() => refuseRegion('eu-west-1')).not.toThrow();
});
