/**
 * An address that may be in a mail: absolute https without user information, or null. Plain http of a
 * publisher is raised to https; loopback keeps http, so that the local run's links work.
 */
export function printableUrl(address: string | null): string | null {
  if (address === null || address.length > 2_000) return null;
  const url = URL.parse(address);
  if (url === null || url.username !== '' || url.password !== '' || url.hostname === '') return null;
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    // `http://host:8080` has no https on that port; better no link than a dead one.
    if (url.port !== '') return null;
    url.protocol = 'https:';
  }
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href.replaceAll("'", '%27') : null;
}

/** For pictures: https only, and never from this machine. */
export function printablePictureUrl(address: string): string | null {
  const url = printableUrl(address);
  return url?.startsWith('https:') ? url : null;
}

export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
