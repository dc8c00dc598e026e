import type { Dice } from '../simulate/dice.ts';
import type { Conduct } from './hostile-ses.ts';

/** One kind of trouble for one edition. */
export interface Scenario {
  readonly name: string;
  /** What SES does with each mail. */
  readonly conduct?: (dice: Dice, mail: number) => Conduct;
  /** Share of DynamoDB's, and of S3's and SQS's, answers to functions that are lost. */
  readonly dynamoLoses?: number;
  readonly storageLoses?: number;
  /** Every event comes twice, the second time after others. */
  readonly doublesEvents?: boolean;
  /** Events are processed this many quiet steps late. */
  readonly eventsLate?: number;
  /** Where the sender is stopped, for half an hour and more. */
  readonly freeze?: 'after the claim' | 'behind the signature';
  /** The sender that is stopped does not look at the clock behind the signature: mails must be doubled. */
  readonly withoutFence?: true;
  /** Part of the short form in CI. */
  readonly short?: true;
}

export const SCENARIOS: readonly Scenario[] = [
  { name: 'no trouble', short: true },
  { name: 'frozen after the claim', freeze: 'after the claim', short: true },
  { name: 'frozen behind the signature', freeze: 'behind the signature', short: true },
  { name: 'resets inside answers', conduct: (dice) => (dice.chance(0.3) ? 'reset' : 'answer') },
  { name: 'truncated 200s', conduct: (dice) => (dice.chance(0.3) ? 'truncate' : 'answer') },
  {
    name: '200s of another type',
    conduct: (dice) => (dice.chance(0.3) ? 'wrong-type' : 'answer'),
    short: true,
  },
  { name: 'a body that stalls', conduct: (_dice, mail) => (mail === 2 ? 'stall' : 'answer') },
  {
    name: '503 after acceptance, events late and doubled',
    conduct: (dice) => (dice.chance(0.3) ? '503-after' : 'answer'),
    doublesEvents: true,
    eventsLate: 8,
  },
  { name: '503 without acceptance', conduct: (dice) => (dice.chance(0.3) ? 'busy' : 'answer') },
  { name: 'answers of DynamoDB get lost', dynamoLoses: 0.1, short: true },
  { name: 'answers of S3 and SQS get lost', storageLoses: 0.1 },
  { name: 'frozen after the claim, no fence', freeze: 'after the claim', withoutFence: true },
  { name: 'frozen behind the signature, no fence', freeze: 'behind the signature', withoutFence: true },
];
