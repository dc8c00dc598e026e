import { describe, expect, test } from 'vitest';
import { themeWith } from '../../lib/compose/build/theme.ts';
import { checkContrast, themeTokens } from '../../lib/compose/build/theme-tokens.ts';
import { TemplateError } from '../../lib/errors.ts';
import { theme } from '../../templates/theme.ts';

describe('the names that templates use', () => {
  test('are colours, those of the dark scheme with “dark.”, and fonts', () => {
    const tokens = themeTokens(theme, 'ltr');
    expect(tokens).toMatchObject({ ...theme.light, ...theme.fonts, 'dark.ink': theme.dark.ink });
    expect(Object.keys(tokens).filter((name) => name.startsWith('dark.'))).toHaveLength(
      Object.keys(theme.dark).length,
    );
  });

  test('turn with the language', () => {
    const [ltr, rtl] = [themeTokens(theme, 'ltr'), themeTokens(theme, 'rtl')];
    expect([ltr.dir, ltr.start, ltr.end]).toEqual(['ltr', 'left', 'right']);
    expect([rtl.dir, rtl.start, rtl.end]).toEqual(['rtl', 'right', 'left']);
  });

  test('space and slope no letters that join', () => {
    expect(themeTokens(theme, 'ltr')).toMatchObject({ tracking: '1px', italic: 'italic' });
    expect(themeTokens(theme, 'rtl')).toMatchObject({ tracking: 'normal', italic: 'normal' });
  });
});

describe('a text colour that is too faint is refused', () => {
  const refusal = (look: Parameters<typeof themeWith>[1]) => {
    try {
      checkContrast(themeWith(theme, look));
      return null;
    } catch (error) {
      return error instanceof TemplateError ? error.message : error;
    }
  };

  test.each(['ink', 'text', 'dim', 'accent'] as const)('%s, in light and in dark', (name) => {
    expect(refusal({ light: { [name]: theme.light.paper } })).toContain(`light.${name} on paper is 1.0`);
    expect(refusal({ dark: { [name]: theme.dark.paper } })).toContain(`dark.${name} on paper is 1.0`);
  });

  test('on every ground that it is on, and from 4.5 to 1 on it is not', () => {
    expect(refusal({ light: { tint: theme.light.ink } })).toContain('light.ink on tint is 1.0');
    // 4.54 to 1 and 4.48 to 1 on white.
    const white = { paper: '#ffffff', tint: '#ffffff' };
    expect(refusal({ light: { ...white, dim: '#767676' } })).toBeNull();
    expect(refusal({ light: { ...white, dim: '#777777' } })).toContain('light.dim on paper is 4.5;');
  });
});
