import type { Account } from './account.ts';
import type { Environment } from './environment.ts';
import type { EventPublisher } from './event-publisher.ts';
import type { PostOffice } from './post-office.ts';

/** What the API actions work on. */
export interface ActionContext {
  readonly account: Account;
  readonly postOffice: PostOffice;
  readonly events: EventPublisher;
  readonly environment: Environment;
}
