/** How often what goes wrong. Probabilities for each call, unless they say otherwise. */
export interface Faults {
  /** Death of the process, before or after the effect. */
  readonly crash: number;
  /** A request or an answer between us and DynamoDB, S3 or SQS that got lost. */
  readonly storeFault: number;
  /** An answer of a store that got lost, so that the SDK repeats the request and gets the second answer. */
  readonly storeRepeat: number;
  /** A process that is stopped at one of its calls for one to forty minutes, and then goes on. */
  readonly freeze: number;
  /** SES does not answer although it decided. */
  readonly answerLost: number;
  /** Death of a sender when SES has taken its mail and before it hears of it. */
  readonly diesUnanswered: number;
  /** SES takes up to 20 s; we hang up after 10. */
  readonly slow: number;
  readonly throttle: number;
  /** 5xx without and with acceptance. */
  readonly errorBefore: number;
  readonly errorAfter: number;
  readonly eventLost: number;
  readonly eventDoubled: number;
  /** An event that comes up to ten minutes late. */
  readonly eventLate: number;
  /** Milliseconds, mean of each way to DynamoDB, S3 and SQS. */
  readonly storeMs: number;
  readonly hintLost: number;
  readonly hintDoubled: number;
}

export const FAULTS: Faults = {
  crash: 0.003,
  storeFault: 0.002,
  storeRepeat: 0.002,
  freeze: 0,
  answerLost: 0.02,
  diesUnanswered: 0,
  slow: 0.02,
  throttle: 0.03,
  errorBefore: 0.02,
  errorAfter: 0.02,
  eventLost: 0,
  eventDoubled: 0.05,
  eventLate: 0.01,
  storeMs: 5,
  hintLost: 0.05,
  hintDoubled: 0.1,
};
