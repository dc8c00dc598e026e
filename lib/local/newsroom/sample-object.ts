/** An object as a newsroom's export, crawler or feed reader would leave it in the articles bucket. */
export interface SampleObject {
  readonly key: string;
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  /** x-amz-meta-*, lower-case names. */
  readonly metadata?: Record<string, string>;
}
