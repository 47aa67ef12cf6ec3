/** What is used of papaparse. Its published types bring Node's with them, which `shared/` must not know. */
declare module 'papaparse' {
  interface Problem {
    readonly code: string;
    readonly message: string;
    readonly row?: number;
  }
  interface Papa {
    unparse(
      rows: readonly (readonly (string | number | boolean)[])[],
      options?: { readonly newline?: string; readonly delimiter?: string },
    ): string;
    parse(
      text: string,
      options?: {
        readonly delimiter?: string;
        readonly skipEmptyLines?: boolean;
        readonly preview?: number;
      },
    ): { readonly data: string[][]; readonly errors: readonly Problem[] };
  }
  const papa: Papa;
  export default papa;
}
