/**
 * Base of the errors that an operator may see. Outcomes that are part of normal operation (a quiet day, an
 * article that does not parse, a refused recipient) are return values, not errors.
 *
 * `retryable` says whether Lambda may retry: true means "the same call may succeed later", false means "a person
 * must look". `fix` says what that person should do.
 */
export abstract class BroadsheetError extends Error {
  /** Set explicitly, because minified bundles do not keep class names. */
  abstract override readonly name: string;
  abstract readonly retryable: boolean;
  readonly fix: string | null;

  constructor(message: string, options: ErrorOptions & { readonly fix?: string } = {}) {
    super(options.fix === undefined ? message : `${message}\n  fix: ${options.fix}`, options);
    this.fix = options.fix ?? null;
  }
}

/** A setting is missing or malformed. Names every wrong one at once. */
export class SettingsError extends BroadsheetError {
  override readonly name = 'SettingsError';
  readonly retryable = false;
}

/** An event did not match its schema: the caller is wrong, or our schema is outdated. */
export class MalformedEventError extends BroadsheetError {
  override readonly name = 'MalformedEventError';
  readonly retryable = false;
}

/** A template does not compile or does not fit its view. Raised at build time only. */
export class TemplateError extends BroadsheetError {
  override readonly name = 'TemplateError';
  readonly retryable = false;
}

/** The edition failed the quality gate and was not frozen. Names every finding. */
export class QualityGateError extends BroadsheetError {
  override readonly name = 'QualityGateError';
  readonly retryable = false;
}

/** S3, DynamoDB or SQS was unavailable; the same call may succeed later. */
export class StoreError extends BroadsheetError {
  override readonly name = 'StoreError';
  readonly retryable = true;
}

/** A stored object or row is not what we wrote: wrong hash, missing part, unknown version. */
export class CorruptStoreError extends BroadsheetError {
  override readonly name = 'CorruptStoreError';
  readonly retryable = false;
}

/** The webhook's receiver rejected an event or did not answer; the queue retries. */
export class WebhookError extends BroadsheetError {
  override readonly name = 'WebhookError';
  readonly retryable = true;
}

/** SES was unavailable for questions about quota or state. Sends never raise it: their outcomes are values. */
export class MailerUnavailableError extends BroadsheetError {
  override readonly name = 'MailerUnavailableError';
  readonly retryable = true;
}

/** The operator asked for something that cannot be done as asked. For the CLI: message and fix, no stack. */
export class UsageError extends BroadsheetError {
  override readonly name = 'UsageError';
  readonly retryable = false;
}
