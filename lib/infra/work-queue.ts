import { Duration } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

export interface WorkQueueProps {
  /** How long a message may be worked on: six times the function's time, as Lambda asks. */
  readonly visibilityTimeout: Duration;
  /** How long a message nobody works off is kept. */
  readonly retention: Duration;
  /** Receives after which a message is given up. */
  readonly maxReceives: number;
}

/** A queue and the place for messages that were given up: kept for 14 days, alarmed, never worked off twice. */
export class WorkQueue extends Construct {
  readonly queue: Queue;
  readonly givenUp: Queue;

  constructor(scope: Construct, id: string, props: WorkQueueProps) {
    super(scope, id);
    this.givenUp = createGivenUpQueue(this, 'GivenUp');
    this.queue = new Queue(this, 'Queue', {
      visibilityTimeout: props.visibilityTimeout,
      retentionPeriod: props.retention,
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      deadLetterQueue: { queue: this.givenUp, maxReceiveCount: props.maxReceives },
    });
  }
}

/** Where work ends that nobody could do; a message in it means that something was lost or is late. */
export function createGivenUpQueue(scope: Construct, id: string): Queue {
  return new Queue(scope, id, {
    retentionPeriod: Duration.days(14),
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
  });
}
