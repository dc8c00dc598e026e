import type { BroadsheetConfig } from './config.ts';

/** Names reserved for examples and tests (RFC 2606 sections 2 and 3, RFC 6761). */
const RESERVED = /(^|\.)(example\.(com|net|org)|example|test|invalid|localhost)$/i;

/** The street of the example newsletter, which exists nowhere. */
const EXAMPLE_ADDRESS = /\bInkwell Row\b/i;

/** The settings that still use a reserved domain or the example's postal address, by their path in the file. */
export function exampleSettings({ newsletter, deliver, operate }: BroadsheetConfig): string[] {
  const domains: Record<string, string | null> = {
    'deliver.identity': deliver.identity,
    'deliver.fromAddress': domainOf(deliver.fromAddress),
    'deliver.replyTo': domainOf(deliver.replyTo),
    'newsletter.homeUrl': newsletter.homeUrl && new URL(newsletter.homeUrl).hostname,
    'newsletter.privacyUrl': newsletter.privacyUrl && new URL(newsletter.privacyUrl).hostname,
    'operate.alarmEmail': operate.alarmEmail && domainOf(operate.alarmEmail),
    'operate.publicDomain': operate.publicDomain?.name ?? null,
  };
  const reserved = Object.entries(domains)
    .filter(([, domain]) => domain !== null && RESERVED.test(domain))
    .map(([setting]) => setting);
  return EXAMPLE_ADDRESS.test(newsletter.postalAddress)
    ? [...reserved, 'newsletter.postalAddress']
    : reserved;
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}
