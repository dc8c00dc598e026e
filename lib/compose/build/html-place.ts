/** Where a placeholder is in HTML. */
export type HtmlPlace =
  | { readonly kind: 'text' }
  | {
      readonly kind: 'attribute';
      readonly attribute: string;
      readonly takesUrl: boolean;
      /** The placeholder is the attribute's whole value. */
      readonly whole: boolean;
    }
  | { readonly kind: 'forbidden'; readonly where: string };

const ADDRESS_ATTRIBUTES = new Set(['href', 'src', 'srcset', 'action', 'background']);

/**
 * The place of the placeholder at `index`. Our five-character escape is safe in element content and in quoted
 * attributes; it is not in styles, scripts, event handlers or bare attributes (OWASP XSS prevention, rule 0).
 */
export function attributeAt(html: string, index: number, length: number): HtmlPlace {
  const before = html.slice(0, index);
  const raw = lastOpenRawElement(before);
  if (raw !== null) return { kind: 'forbidden', where: `inside <${raw}>` };
  const tagStart = before.lastIndexOf('<');
  if (tagStart <= before.lastIndexOf('>')) return { kind: 'text' };
  const inTag = before.slice(tagStart);
  const open = /\s([a-zA-Z-]+)=(["'])([^"']*)$/.exec(inTag);
  if (open === null) return { kind: 'forbidden', where: 'in a tag, outside a quoted attribute' };
  const [, attribute = '', quote = '', prefix = ''] = open;
  if (attribute === 'style' || attribute.startsWith('on') || attribute === 'srcdoc') {
    return { kind: 'forbidden', where: `in the attribute ${attribute}` };
  }
  const isMetaUrl = attribute === 'content' && /property="og:(url|image)"/.test(inTag);
  const whole = prefix === '' && html.startsWith(quote, index + length);
  return { kind: 'attribute', attribute, takesUrl: isMetaUrl || ADDRESS_ATTRIBUTES.has(attribute), whole };
}

function lastOpenRawElement(before: string): string | null {
  for (const name of ['style', 'script']) {
    if (before.lastIndexOf(`<${name}`) > before.lastIndexOf(`</${name}>`)) return name;
  }
  return null;
}
