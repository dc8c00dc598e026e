/**
 * Whether an address is valid in a header: ASCII (SES has no SMTPUTF8), without blanks, angle brackets, commas, quotes
 * or line ends, so that it is exactly one address. @see RFC 5321, 4.1.2 and 4.5.3.1
 */
export function isMailAddress(address: string): boolean {
  return (
    address.length <= 254 && /^[!#$%&'*+\-./0-9=?A-Z^_`a-z{|}~]{1,64}@[A-Za-z0-9.-]{3,253}$/.test(address)
  );
}

/** Whether a web address is valid in angle brackets. @see RFC 2369, 2 */
export function isHeaderUrl(address: string): boolean {
  return address.length <= 900 && /^https?:\/\/[!#-;=?-~]+$/.test(address);
}
