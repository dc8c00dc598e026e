import { resolveTxt } from 'node:dns/promises';

/**
 * What DNS says of a domain's DMARC: `relaxed` and `strict` are the alignment with DKIM that a valid record asks for.
 * Providers use none of several records, and none without a policy. `unknown`: DNS gave no answer.
 */
export type Dmarc = 'missing' | 'several' | 'invalid' | 'unknown' | 'relaxed' | 'strict';

/** The DMARC record that covers a domain: its own, or that of a domain above it. */
export async function readDmarc(domain: string, lookUp: typeof resolveTxt = resolveTxt): Promise<Dmarc> {
  const labels = domain.split('.');
  for (let above = 0; above < labels.length - 1; above += 1) {
    const texts = await textsOf(`_dmarc.${labels.slice(above).join('.')}`, lookUp);
    if (texts === null) return 'unknown';
    const [record, ...others] = texts.filter((text) => /^v\s*=\s*DMARC1\s*(;|$)/i.test(text));
    if (others.length > 0) return 'several';
    if (record !== undefined) return judge(record);
  }
  return 'missing';
}

/** Null when DNS did not answer. A name without such a record has none. */
async function textsOf(host: string, lookUp: typeof resolveTxt): Promise<string[] | null> {
  try {
    return (await lookUp(host)).map((parts) => parts.join('').trim());
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : null;
    return code === 'ENOTFOUND' || code === 'ENODATA' ? [] : null;
  }
}

/** RFC 7489 §6.3 and 6.6.3: a record that asks for reports counts as p=none without a policy. */
function judge(record: string): Dmarc {
  const tags = new Map(
    record.split(';').map((tag) => {
      const [name = '', value = ''] = tag.split('=', 2);
      return [name.trim().toLowerCase(), value.trim().toLowerCase()] as const;
    }),
  );
  const isValid = POLICY.test(tags.get('p') ?? '') && POLICY.test(tags.get('sp') ?? 'none');
  if (!isValid && !tags.has('rua')) return 'invalid';
  return tags.get('adkim') === 's' ? 'strict' : 'relaxed';
}

const POLICY = /^(none|quarantine|reject)$/;
