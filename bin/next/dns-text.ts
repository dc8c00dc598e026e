import type { DnsRecord } from '../../lib/contract/outputs.ts';

/** Records as a table for the form of a DNS provider. */
export function asTable(records: readonly DnsRecord[]): string[] {
  const width = Math.max(...records.map(({ name }) => name.length));
  return [
    `${'name'.padEnd(width)}  type   value`,
    ...records.map(({ name, type, value }) => `${name.padEnd(width)}  ${type.padEnd(5)}  ${value}`),
  ];
}

/** The same as lines of a zone file (RFC 1035): absolute names end in a dot. */
export function asZoneFile(records: readonly DnsRecord[]): string[] {
  return records.map(
    ({ name, type, value }) => `${name}. 300 IN ${type} ${type === 'TXT' ? value : `${value}.`}`,
  );
}

/** Reads an output back: `name TYPE value`. */
export function recordIn(output: string): DnsRecord | null {
  const [, name, type, value] = /^(\S+) (CNAME|MX|TXT) (.+)$/.exec(output) ?? [];
  if (name === undefined || type === undefined || value === undefined) return null;
  return { name, type: type as DnsRecord['type'], value };
}
