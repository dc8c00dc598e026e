import { expect, test } from 'vitest';
import { findingsIn, type LintFinding, regionsWithout } from './lint-findings.ts';

const finding = (Id: string, Message: string): LintFinding => ({ Rule: { Id }, Level: 'Error', Message });

test('every finding counts but the redundant dependency that the CDK writes', () => {
  const misspelt = finding('E3002', "Additional properties are not allowed ('VisibilityTimeOut')");

  expect(findingsIn([finding('W3005', 'dependency already enforced'), misspelt])).toEqual([misspelt]);
});

test('a Region that lacks a resource type is named', () => {
  const lacking = finding('E3006', "Resource type 'AWS::SES::EmailIdentity' does not exist in 'ap-east-1'");

  expect([...regionsWithout([lacking, finding('E3002', "'eu-west-1'")])]).toEqual(['ap-east-1']);
});
