import { TemplateError } from '../../errors.ts';
import { contrast } from './contrast.ts';
import type { Theme } from './theme.ts';

/** The names that templates may use for one writing direction. */
export function themeTokens(theme: Theme, direction: 'ltr' | 'rtl'): Readonly<Record<string, string>> {
  const isLtr = direction === 'ltr';
  return {
    ...theme.light,
    ...Object.fromEntries(Object.entries(theme.dark).map(([name, value]) => [`dark.${name}`, value])),
    ...theme.fonts,
    dir: direction,
    start: isLtr ? 'left' : 'right',
    end: isLtr ? 'right' : 'left',
    // Arabic letters join: spacing tears words apart. Neither Arabic nor Hebrew has a true italic.
    tracking: isLtr ? '1px' : 'normal',
    italic: isLtr ? 'italic' : 'normal',
  };
}

const TEXTS = ['ink', 'text', 'dim', 'accent'] as const;
const GROUNDS = ['paper', 'tint'] as const;
/** WCAG 2.2, 1.4.3, level AA for text below 24 px. */
const LEAST_CONTRAST = 4.5;

/** @throws {TemplateError} naming every text colour that is too faint on a ground it is on. */
export function checkContrast(theme: Pick<Theme, 'light' | 'dark'>): void {
  const faint = (['light', 'dark'] as const).flatMap((scheme) =>
    TEXTS.flatMap((text) =>
      GROUNDS.flatMap((ground) => {
        const ratio = contrast(theme[scheme][text], theme[scheme][ground]);
        return ratio >= LEAST_CONTRAST ? [] : [`${scheme}.${text} on ${ground} is ${ratio.toFixed(1)}`];
      }),
    ),
  );
  if (faint.length === 0) return;
  throw new TemplateError(`templates/theme.ts: too little contrast: ${faint.join('; ')}.`, {
    fix: `Increase the contrast to at least ${LEAST_CONTRAST} : 1.`,
  });
}
