import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';

/** Every address of a host. */
export type Resolve = (hostname: string) => Promise<readonly LookupAddress[]>;

/** Asks the machine's resolver. */
export async function everyAddress(hostname: string): Promise<readonly LookupAddress[]> {
  return await lookup(hostname, { all: true, verbatim: true });
}

/** The host is not on the public internet. */
export class ForbiddenAddressError extends Error {
  override readonly name = 'ForbiddenAddressError';
}

/**
 * The only way to the network. A name is resolved once, all its addresses are checked, and the connection is made to
 * exactly these, so there is no second look-up with a different answer (DNS rebinding). A single bad address refuses
 * the name.
 */
export function guardedLookup(resolve: Resolve, mayReach: (address: string) => boolean): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname).then(
      (addresses) => {
        const wanted = addresses.filter(
          ({ family }) => options.family === undefined || options.family === 0 || options.family === family,
        );
        const [first] = wanted;
        if (first === undefined) callback(new Error('the host has no address'), '');
        else if (!addresses.every(({ address }) => mayReach(address))) callback(refusal(hostname), '');
        else if (options.all === true) callback(null, [...wanted]);
        else callback(null, first.address, first.family);
      },
      (error: unknown) => callback(error instanceof Error ? error : new Error('look-up failed'), ''),
    );
  };
}

/**
 * Node does not look up a host that is an IP address, so it is checked here before connecting.
 *
 * @throws {ForbiddenAddressError}
 */
export function refuseForbiddenLiteral(url: URL, mayReach: (address: string) => boolean): void {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !mayReach(host)) throw refusal(host);
}

function refusal(host: string): ForbiddenAddressError {
  return new ForbiddenAddressError(`${host} is not on the public internet`);
}
