/** On every response of the reader pages and of the desk: HTTPS for two years, and no guessing of content types. */
export const SECURITY_HEADERS = {
  'x-content-type-options': 'nosniff',
  'strict-transport-security': 'max-age=63072000',
} as const;
