/** The part of MJML that is used here; from version 5 on it answers with a promise. */
declare module 'mjml' {
  export default function mjml2html(
    mjml: string,
    options?: { readonly validationLevel?: 'strict' | 'soft' | 'skip' },
  ): Promise<{ readonly html: string; readonly errors: readonly unknown[] }>;
}
