/** Shorthands and longhands share one entry in the data. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/^(margin|padding)-.*/, '$1'],
  [/^border-(?:top|right|bottom|left|color|style|width).*/, 'border'],
  [/^supported-color-schemes$/, 'color-scheme'],
  [/^font-(?:family|style|variant-numeric)$/, 'font'],
];
/** Asked of one client or engine only. */
const OF_ONE_CLIENT = /^(?:-|mso-)/;
const RULE = /([^{}]+)\{([^{}]*)\}/g;
const DECLARATION = /(?:^|;)\s*(-?[a-z][a-z-]*)\s*:/g;

/** The features of a mail by caniemail’s names: `css-object-fit`, `css-at-media-prefers-color-scheme`, `html-h1-h6`. */
export function featuresOf(html: string): readonly string[] {
  const found = new Set<string>();
  for (const css of stylesOf(html))
    for (const [, property = ''] of css.matchAll(DECLARATION))
      if (!OF_ONE_CLIENT.test(property)) found.add(nameOf(property));
  for (const [, feature = ''] of html.matchAll(/@media[^{]*\((prefers-[a-z-]+)/g))
    found.add(`css-at-media-${feature}`);
  if (html.includes('@media')) found.add('css-at-media');
  const shown = html.replace(/<!--[\s\S]*?-->/g, '');
  for (const [, element = ''] of shown.matchAll(/<([a-z][a-z0-9]*)[\s>]/g))
    found.add(/^h[1-6]$/.test(element) ? 'html-h1-h6' : `html-${element}`);
  return [...found].sort();
}

/** What remains where a client drops features: styles as a whole, media queries, or single properties. */
export function withoutFeatures(html: string, features: readonly string[]): string {
  const lost = new Set(features);
  const declarations = (css: string) =>
    css
      .split(';')
      .filter((one) => !lost.has(nameOf(one.split(':')[0]?.trim() ?? '')))
      .join(';');
  let left = html.replace(/style="([^"]*)"/g, (_, css: string) => `style="${declarations(css)}"`);
  left = left.replace(
    /(<style[^>]*>)([\s\S]*?)(<\/style>)/g,
    (_, open: string, css: string, close: string) => {
      if (lost.has('html-style')) return '';
      const kept = css
        .replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*\s*\}/g, (block) => {
          const [feature = ''] = /prefers-[a-z-]+/.exec(block) ?? [];
          return lost.has('css-at-media') || lost.has(`css-at-media-${feature}`) ? '' : block;
        })
        .replace(RULE, (_rule, selector: string, body: string) => `${selector}{${declarations(body)}}`);
      return open + kept + close;
    },
  );
  return left;
}

/** The bodies of all rules and inline styles. */
function stylesOf(html: string): string[] {
  const inline = [...html.matchAll(/style="([^"]*)"/g)].map(([, css = '']) => css);
  const sheets = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].flatMap(([, css = '']) =>
    [...css.matchAll(RULE)].map(([, , body = '']) => body),
  );
  return [...inline, ...sheets];
}

function nameOf(property: string): string {
  return `css-${SHORT.reduce((name, [pattern, plain]) => name.replace(pattern, plain), property.toLowerCase())}`;
}
