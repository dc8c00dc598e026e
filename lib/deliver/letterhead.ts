import type { BroadsheetConfig } from '../contract/config.ts';

/** The sender's details in every mail. */
export interface Letterhead {
  readonly from: { readonly name: string; readonly address: string };
  readonly replyTo: string;
  readonly listId: { readonly name: string; readonly host: string };
  /** BCP 47. */
  readonly language: string;
  /** Address of the reader pages, without a trailing slash. */
  readonly publicUrl: string;
}

export function letterhead({ newsletter, deliver }: BroadsheetConfig, publicUrl: string): Letterhead {
  return {
    from: { name: newsletter.name, address: deliver.fromAddress },
    replyTo: deliver.replyTo,
    listId: { name: newsletter.name, host: `daily.${deliver.identity}` },
    language: newsletter.language,
    publicUrl,
  };
}
