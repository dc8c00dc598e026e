import { resolveTxt } from 'node:dns/promises';

/** Whether a DMARC record covers a domain: its own, or one of the domains above it. */
export async function hasDmarc(domain: string, lookUp: typeof resolveTxt = resolveTxt): Promise<boolean> {
  const labels = domain.split('.');
  for (let above = 0; above < labels.length - 1; above += 1) {
    const host = `_dmarc.${labels.slice(above).join('.')}`;
    const found = await lookUp(host).catch((): string[][] => []);
    if (found.some((parts) => /^v=DMARC1\b/i.test(parts.join('')))) return true;
  }
  return false;
}
