import type { Theme } from '../lib/compose/build/theme.ts';

/**
 * The look, in one place. Every `$name` in the templates stands for one of these values; the build puts them
 * in, checks each text colour against each ground it stands on (WCAG 2.2, 1.4.3), and refuses what is too faint.
 */
export const theme = {
  light: {
    /** Round the sheet. */
    desk: '#e8e5dd',
    /** The sheet itself. */
    paper: '#fcfbf7',
    /** Colophon, note, and where a picture is missing. */
    tint: '#f1eee6',
    /** Headlines, masthead, heavy rules. */
    ink: '#17140f',
    /** Running text. */
    text: '#37322a',
    /** Sources, credits, colophon. */
    dim: '#5f584c',
    /** Kickers and update marks: the one colour on the page. */
    accent: '#9a3412',
    /** Fine rules. */
    hairline: '#cfc9bb',
  },
  dark: {
    desk: '#0d0c0a',
    paper: '#191815',
    tint: '#23211d',
    ink: '#f4f0e6',
    text: '#d9d3c5',
    dim: '#aaa394',
    accent: '#f2a679',
    hairline: '#45413a',
  },
  fonts: {
    /** Newspaper text. Installed nearly everywhere; nothing is fetched. */
    serif: "Georgia, 'Times New Roman', serif",
    /** Labels: kicker, source line, colophon. */
    sans: 'Helvetica, Arial, sans-serif',
  },
} as const satisfies Theme;
