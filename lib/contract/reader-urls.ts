/** Addresses of the reader pages, under the public URL. The mail prints them, the reader API answers them. */
export const READER_PATHS = {
  subscribe: '/subscribe',
  unsubscribe: '/unsubscribe',
  preferences: '/preferences',
  confirm: '/confirm',
} as const;

/** The page of one reader: `https://…/unsubscribe/<token>`. */
export function readerUrl(publicUrl: string, page: keyof typeof READER_PATHS, token: string): string {
  return `${publicUrl}${READER_PATHS[page]}/${token}`;
}
