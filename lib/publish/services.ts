import type { CompiledTemplates } from '../compose/templates.ts';
import type { BroadsheetConfig } from '../contract/config.ts';
import type {
  ArticleSource,
  Clock,
  DeliveryPlan,
  DeskSource,
  EditionArchive,
  EditionRegister,
  Log,
  Mailer,
  Metrics,
  Timer,
} from '../ports.ts';

/** The ports and settings that publishing needs. */
export interface PublishServices {
  readonly clock: Clock;
  /** Waits before a proof is tried again. */
  readonly timer: Timer;
  readonly config: BroadsheetConfig;
  readonly templates: CompiledTemplates;
  readonly articles: ArticleSource;
  readonly desk: DeskSource;
  readonly archive: EditionArchive;
  readonly register: EditionRegister;
  readonly log: Log;
  readonly metrics: Metrics;
  /** How many readers the last edition had, for the proof. */
  readonly plan: Pick<DeliveryPlan, 'mornings'>;
  /** Test sends and proofs only. */
  readonly mailer: Mailer;
  /** Address of the reader pages, without a trailing slash. */
  readonly publicUrl: string;
}
