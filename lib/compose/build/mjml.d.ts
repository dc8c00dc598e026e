/** mjml 5 ships no types; these are the parts we use. */
declare module 'mjml' {
  export interface MjmlOptions {
    readonly validationLevel: 'strict';
    readonly fonts: Readonly<Record<string, string>>;
    readonly keepComments?: boolean;
  }
  export default function mjml2html(source: string, options: MjmlOptions): Promise<{ readonly html: string }>;
}
