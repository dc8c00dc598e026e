/** Addresses of the reader pages, under the public URL. The mail prints them, the reader API answers them. */
export const READER_PATHS = {
  archive: '/editions',
  subscribe: '/subscribe',
  unsubscribe: '/unsubscribe',
  preferences: '/preferences',
  confirm: '/confirm',
  changeAddress: '/address',
  confirmAddress: '/confirm-address',
  data: '/data',
  erase: '/erase',
  embed: '/embed',
  icon: '/favicon.ico',
} as const;

/** Addresses of the desk's pages. The proof links them, the desk's function answers them. */
export const DESK_PATHS = {
  today: '/desk',
  signIn: '/desk/sign-in',
  enter: '/desk/enter',
  signOut: '/desk/sign-out',
  hold: '/desk/hold',
  approve: '/desk/approve',
  change: '/desk/change',
  publish: '/desk/publish',
  testSend: '/desk/test-send',
  preview: '/desk/preview',
  mail: '/desk/mail',
  delivery: '/desk/delivery',
  editions: '/desk/editions',
  subscribers: '/desk/readers',
  articles: '/desk/articles',
  story: '/desk/story',
  uploaded: '/desk/uploaded',
  script: '/desk/desk.js',
  style: '/desk/style.css',
} as const;

/** Paths of the feeds of editions. */
export const FEED_PATHS = { rss: '/feed.xml', atom: '/feed.atom', json: '/feed.json' } as const;

/** The page of one reader: `https://…/unsubscribe/<token>`. */
export function readerUrl(
  publicUrl: string,
  page: 'unsubscribe' | 'preferences' | 'confirm' | 'changeAddress' | 'confirmAddress' | 'data' | 'erase',
  token: string,
): string {
  return `${publicUrl}${READER_PATHS[page]}/${token}`;
}

/** An edition in the archive: `https://…/editions/2026-11-22`. */
export function editionUrl(publicUrl: string, edition: string): string {
  return `${publicUrl}${READER_PATHS.archive}/${edition}`;
}
