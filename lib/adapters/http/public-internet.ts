import { BlockList, isIP } from 'node:net';

/**
 * Whether an IP address, as text, belongs to a host on the public internet: not to this machine, its network, its
 * cloud's metadata service, or a reserved block.
 *
 * IPv4: everything except the special-purpose blocks. IPv6: only global unicast, without its blocks that are reserved
 * or contain an IPv4 address (6to4, Teredo). Mapped (`::ffff:10.0.0.1`) and translated (`64:ff9b::/96`) addresses are
 * outside global unicast and always refused.
 *
 * @see https://www.iana.org/assignments/iana-ipv4-special-registry
 * @see https://www.iana.org/assignments/iana-ipv6-special-registry
 */
export function isOnPublicInternet(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !SPECIAL.check(address, 'ipv4');
    case 6:
      return !address.includes('%') && GLOBAL.check(address, 'ipv6') && !SPECIAL.check(address, 'ipv6');
    default:
      return false;
  }
}

const GLOBAL = blocks(['2000::/3']);

const SPECIAL = blocks([
  '0.0.0.0/8',
  '10.0.0.0/8',
  // Carrier-grade NAT; some clouds run internal services there.
  '100.64.0.0/10',
  '127.0.0.0/8',
  // Link-local: 169.254.169.254 is the metadata service, which serves an instance's credentials.
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  // Multicast, reserved, broadcast.
  '224.0.0.0/3',
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '2620:4f:8000::/48',
  '3fff::/20',
]);

function blocks(cidrs: readonly string[]): BlockList {
  const list = new BlockList();
  for (const cidr of cidrs) {
    const [network = '', prefix = ''] = cidr.split('/');
    list.addSubnet(network, Number(prefix), isIP(network) === 4 ? 'ipv4' : 'ipv6');
  }
  return list;
}
