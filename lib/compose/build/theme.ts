/** Colours of one scheme, each `#rrggbb`. */
interface Palette {
  readonly desk: string;
  readonly paper: string;
  readonly tint: string;
  readonly ink: string;
  readonly text: string;
  readonly dim: string;
  readonly accent: string;
  readonly hairline: string;
}

/** The look of mails and pages. The values are in `templates/theme.ts`, with what each is for. */
export interface Theme {
  readonly light: Palette;
  readonly dark: Palette;
  readonly fonts: { readonly serif: string; readonly sans: string };
}

/** What an operator changes of a theme. */
export interface Look {
  readonly light?: Partial<Palette> | undefined;
  readonly dark?: Partial<Palette> | undefined;
  readonly fonts?: Partial<Theme['fonts']> | undefined;
}

export function themeWith(theme: Theme, look: Look): Theme {
  return {
    light: { ...theme.light, ...look.light },
    dark: { ...theme.dark, ...look.dark },
    fonts: { ...theme.fonts, ...look.fonts },
  };
}
