/** How often each fault happens: probabilities per call, unless they say otherwise. */
export interface Faults {
  /** The process dies before or after the effect. */
  readonly crash: number;
  /** A request to DynamoDB, S3 or SQS, or its answer, is lost. */
  readonly storeFault: number;
  /** A store's answer is lost, so the SDK repeats the request and gets the second answer. */
  readonly storeRepeat: number;
  /** A process is frozen at one of its calls for one to forty minutes, then continues. */
  readonly freeze: number;
  /** SES decides but does not answer. */
  readonly answerLost: number;
  /** A sender dies after SES has accepted its mail and before the answer arrives. */
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
