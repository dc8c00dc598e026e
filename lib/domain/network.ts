/**
 * The network that one client has to itself, for limits that it must not get round by taking its next address: an IPv4
 * address, or the 256 networks (/56) that a provider gives a home (RIPE-690). Null when `ip` is no IP address.
 */
export function networkOf(ip: string): string | null {
  if (IPV4.test(ip)) return ip;
  const groups = groupsOf(ip.replace(/%.*$/s, ''));
  if (groups === null) return null;
  const mapped = mappedIPv4(groups);
  if (mapped !== null) return mapped;
  const fourth = Math.floor((groups[3] ?? 0) / 256);
  return `${[...groups.slice(0, 3), fourth].map((group) => group.toString(16)).join(':')}/56`;
}

const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;

/** The eight groups of an IPv6 address, however it is written; null for any other text. */
function groupsOf(address: string): number[] | null {
  if (!/^[0-9a-f:.]{2,45}$/i.test(address)) return null;
  // A URL writes every address in one way (RFC 5952), and an IPv4 address at its end as two groups.
  const host = URL.parse(`http://[${address}]`)?.hostname;
  if (host === undefined) return null;
  const [before = [], after = []] = host
    .slice(1, -1)
    .split('::')
    .map((half) => (half === '' ? [] : half.split(':').map((group) => Number.parseInt(group, 16))));
  return [...before, ...Array<number>(8 - before.length - after.length).fill(0), ...after];
}

/** `::ffff:192.0.2.1` is how a socket for both versions shows an IPv4 address. */
function mappedIPv4(groups: readonly number[]): string | null {
  const [high = 0, low = 0] = groups.slice(6);
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  return isMapped ? [high >> 8, high & 255, low >> 8, low & 255].join('.') : null;
}
