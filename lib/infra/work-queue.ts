import { Duration } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

export interface WorkQueueProps {
  /** How long a message may be in work: six times the function's timeout, as Lambda recommends. */
  readonly visibilityTimeout: Duration;
  /** How long an unprocessed message is kept. */
  readonly retention: Duration;
  /** Receives after which a message is given up. */
  readonly maxReceives: number;
}

/** A queue and its dead-letter queue, which keeps messages for 14 days and raises an alarm. */
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

/** A dead-letter queue: a message in it means that something was lost or is late. */
export function createGivenUpQueue(scope: Construct, id: string): Queue {
  return new Queue(scope, id, {
    retentionPeriod: Duration.days(14),
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
  });
}
